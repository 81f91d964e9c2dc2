// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/judgement.h"
#include "tests/drills/score.h"
#include "tests/drills/traffic.h"
#include "tests/support/daemon/zipbytes.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace freeagent;
using namespace freeagent::drills;

/// kill -9 of the controller, and of a real worker, at moments drawn from a seed, with builds in flight.
class KillNine : public QObject
{
    Q_OBJECT

    static QStringList filesBelow(const QString &folder)
    {
        QStringList files;
        QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext())
            files.append(it.next());
        return files;
    }

private Q_SLOTS:
    void controller()
    {
        const int kills = rounds(100);
        test::ControllerFixture controller({.arguments = {QStringLiteral("--log-level"), QStringLiteral("error")}, .environment = {}, .configuration = {}});
        QVERIFY2(controller.start(), controller.log().constData());
        QRandomGenerator random(seed(20261123));
        Bookkeeping books;
        Traffic traffic(controller, books, 7);
        traffic.start();
        Stopwatch recovery;
        int inFlight = 0;
        for (int round = 1; round <= kills; ++round) {
            const qint64 before = books.acknowledgements();
            QTRY_VERIFY_WITH_TIMEOUT(books.acknowledgements() > before + 10, 30'000); // a kill of an idle controller proves nothing
            QTest::qWait(int(random.bounded(120)));
            controller.kill();
            recovery.begin();
            QVERIFY2(controller.start(), (QByteArray("restart ") + QByteArray::number(round) + ": " + controller.log().right(2000)).constData());
            recovery.end();
            const QJsonObject queue = controller.request({"GET", "/health", {}, {}, false, false}).object().value(QStringLiteral("queue")).toObject();
            inFlight += queue.value(QStringLiteral("active")).toInt() > 0;
            if (round % 10 == 0) {
                traffic.stop(); // what is compared must hold still
                const Judgement judgement = judge(controller, books, Depth::Rows);
                QVERIFY2(judgement.isClean(), qPrintable(judgement.first));
                traffic.start();
            }
        }
        traffic.stop();
        QVERIFY2(traffic.finish(std::chrono::seconds(120)), "the queue did not resume by itself");
        QVERIFY(controller.restart());
        QTRY_COMPARE(filesBelow(controller.storageDir() + QStringLiteral("/incoming")), QStringList());
        const Judgement judgement = judge(controller, books, Depth::Bytes);
        report({"kill -9 of the controller", kills, books.acknowledgements(), judgement.lost, judgement.duplicated, recovery.longest()});
        QVERIFY2(judgement.isClean(), qPrintable(judgement.first));
        QVERIFY2(inFlight > kills / 4, "hardly any kill met a build in flight");
    }

    void worker()
    {
        const int kills = rounds(10);
        test::ControllerFixture controller({.arguments = {}, .environment = {}, .configuration = {}});
        QVERIFY2(controller.start(), controller.log().constData());
        const QString folder = controller.folder();
        QFile config(folder + QStringLiteral("/worker.toml"));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write("[platform]\nandroid = \"shell\"\nios = \"shell\"\n[sandbox]\nmode = \"none\"\n[disk]\nleast-free = \"1MiB\"\n"
                     "[runner.shell]\ncommands = [\"sleep 0.3; cat source.txt > {artifact}\"]\n");
        config.close();
        const auto startWorker = [&](test::Program &worker) {
            return worker.start(test::productBinary(QStringLiteral("expo-worker")),
                                {QStringLiteral("--config"), config.fileName(), QStringLiteral("--controller"),
                                 QStringLiteral("http://127.0.0.1:%1").arg(controller.port()), QStringLiteral("--state-dir"), folder + QStringLiteral("/worker")},
                                folder + QStringLiteral("/worker.log"), {QStringLiteral("CONTROLLER_API_KEY=") + QString::fromLatin1(controller.key())});
        };
        QRandomGenerator random(seed(42));
        test::RawHttp http(controller.port());
        const test::Headers key{{"X-API-Key", controller.key()}};
        QHash<QByteArray, QByteArray> contents;
        for (int i = 0; i < 8; ++i) {
            const QByteArray text = "build number " + QByteArray::number(i);
            test::Form form;
            form.field("platform", "android").file("source", test::zipOf({{"source.txt", text}}));
            test::Headers headers = key;
            headers.emplaceBack("Content-Type", form.contentType());
            const test::HttpReply reply = http.send({"POST", "/api/builds/submit", headers, form.body(), false, false});
            QCOMPARE(reply.status, 200);
            contents.insert(reply.object().value(QStringLiteral("id")).toString().toLatin1(), text);
        }
        for (int round = 0; round < kills; ++round) {
            test::Program worker;
            QVERIFY(startWorker(worker));
            QTest::qWait(200 + int(random.bounded(700)));
            QVERIFY(worker.isRunning());
            worker.kill();
        }
        test::Program worker;
        QVERIFY(startWorker(worker));
        const auto open = [&] {
            return http.send({"GET", "/health", {}, {}, false, false}).object().value(QStringLiteral("queue")).toObject().value(QStringLiteral("total")).toInt(1);
        };
        QTRY_COMPARE_WITH_TIMEOUT(open(), 0, 60'000);
        int completed = 0;
        for (auto it = contents.cbegin(); it != contents.cend(); ++it) {
            const QJsonObject status = http.send({"GET", "/api/builds/" + it.key() + "/status", key, {}, false, false}).object();
            if (status.value(QStringLiteral("status")).toString() != QLatin1String("completed")) {
                // Lost with three workers in a row is an end too, and the only other one.
                QCOMPARE(status.value(QStringLiteral("outcome")).toString(), QStringLiteral("timeout"));
                QCOMPARE(status.value(QStringLiteral("attempts")).toInt(), 3);
                continue;
            }
            ++completed;
            QCOMPARE(status.value(QStringLiteral("artifacts")).toArray().size(), 1);
            QCOMPARE(http.send({"GET", "/api/builds/" + it.key() + "/download", key, {}, false, false}).body, it.value());
        }
        QVERIFY(completed >= 4);
        report({"kill -9 of a worker", kills, contents.size(), 0, 0, std::chrono::milliseconds(0)});
    }
};

QTEST_GUILESS_MAIN(KillNine)
#include "killnine.moc"
