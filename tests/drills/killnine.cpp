// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/traffic.h"
#include "tests/support/daemon/zipbytes.h"

#include <QCryptographicHash>
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

    static int rounds(int usual)
    {
        const int asked = qEnvironmentVariableIntValue("FREEAGENT_DRILL_ROUNDS");
        return asked > 0 ? asked : usual;
    }

    /// The same moments in every run, unless another seed is asked for.
    static quint32 seed(quint32 usual)
    {
        const int asked = qEnvironmentVariableIntValue("FREEAGENT_DRILL_SEED");
        return asked > 0 ? quint32(asked) : usual;
    }

    /// Every build of the books against what the controller says; empty or the first thing that is wrong.
    static QString compare(const test::ControllerFixture &controller, const Bookkeeping &books, bool digests)
    {
        test::RawHttp http(controller.port());
        const test::Headers key{{"X-API-Key", controller.key()}};
        QHash<QByteArray, QJsonObject> said;
        for (const QJsonValue &item : http.send({"GET", "/api/builds", key, {}, false, false}).json().toArray())
            said.insert(item.toObject().value(QStringLiteral("id")).toString().toLatin1(), item.toObject());
        for (const QByteArray &build : books.all()) {
            if (!said.contains(build))
                return QStringLiteral("acknowledged build %1 is lost").arg(QString::fromLatin1(build));
            const QJsonObject item = said.value(build);
            const QByteArray status = item.value(QStringLiteral("status")).toString().toLatin1();
            const QByteArray outcome = item.value(QStringLiteral("outcome")).toString().toLatin1();
            QByteArray sha256 = books.acknowledgedResult(build);
            if (digests && status == "completed") {
                const test::HttpReply head = http.send({"HEAD", "/api/builds/" + build + "/download", key, {}, false, false});
                sha256 = head.header("x-checksum-sha256");
            } else if (status == "completed" && sha256.isEmpty()) {
                continue; // reported without an answer: looked at once, in the end
            }
            const QString wrong = books.judge(build, status, outcome, sha256);
            if (!wrong.isEmpty())
                return QString::fromLatin1(build) + QStringLiteral(" is ") + QString::fromLatin1(status) + QLatin1Char('/')
                    + QString::fromLatin1(outcome) + QStringLiteral(": ") + wrong;
        }
        return {};
    }

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
        int inFlight = 0;
        for (int round = 1; round <= kills; ++round) {
            const qint64 before = books.acknowledgements();
            QTRY_VERIFY_WITH_TIMEOUT(books.acknowledgements() > before + 10, 30'000); // a kill of an idle controller proves nothing
            QTest::qWait(int(random.bounded(120)));
            controller.kill();
            QVERIFY2(controller.start(), (QByteArray("restart ") + QByteArray::number(round) + ": " + controller.log().right(2000)).constData());
            const QJsonObject queue = controller.request({"GET", "/health", {}, {}, false, false}).object().value(QStringLiteral("queue")).toObject();
            inFlight += queue.value(QStringLiteral("active")).toInt() > 0;
            if (round % 10 == 0) {
                traffic.stop(); // what is compared must hold still
                const QString wrong = compare(controller, books, false);
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
                traffic.start();
            }
        }
        traffic.stop();
        QVERIFY2(traffic.finish(std::chrono::seconds(120)), "the queue did not resume by itself");
        const QString wrong = compare(controller, books, true);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        QVERIFY2(inFlight > kills / 4, "hardly any kill met a build in flight");

        // Bytes, not only rows: every stored result is whole.
        test::RawHttp http(controller.port());
        QVERIFY(controller.restart());
        QTRY_COMPARE(filesBelow(controller.storageDir() + QStringLiteral("/incoming")), QStringList());
        int results = 0;
        for (const QByteArray &build : books.all()) {
            const QByteArray sha256 = books.acknowledgedResult(build);
            if (sha256.isEmpty())
                continue;
            ++results;
            const test::HttpReply reply = http.send({"GET", "/api/builds/" + build + "/download", {{"X-API-Key", controller.key()}}, {}, false, false});
            QCOMPARE(QCryptographicHash::hash(reply.body, QCryptographicHash::Sha256).toHex(), sha256);
        }
        qInfo("%d kills (%d with builds in flight), %lld acknowledgements, %d builds, %d results compared byte for byte, 0 lost, 0 doubled",
              kills, inFlight, static_cast<long long>(books.acknowledgements()), books.builds(), results);
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
        qInfo("%d kills of the worker, %d of %d builds completed once each", kills, completed, int(contents.size()));
    }

};

QTEST_GUILESS_MAIN(KillNine)
#include "killnine.moc"
