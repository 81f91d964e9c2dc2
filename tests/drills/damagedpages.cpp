// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/judgement.h"
#include "tests/drills/score.h"
#include "tests/drills/traffic.h"

#include <QDir>
#include <QFile>
#include <QJsonObject>
#include <QTest>
#include <sys/stat.h>

using namespace freeagent;
using namespace freeagent::drills;
using namespace Qt::StringLiterals;

/// Random bytes over random pages of the database, while it lies still and while it is used. The change log is whole: what was acknowledged
/// comes back by itself.
class DamagedPages : public QObject
{
    Q_OBJECT

    static constexpr int kPage = 4096;

    /// Whole pages, or their beginnings; the first one, with the file's head, too. As a disk does it: the file's times do not tell.
    static void damage(const QString &database, QRandomGenerator &random)
    {
        QFile file(database);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const quint32 pages = quint32(file.size() / kPage);
        QVERIFY(pages > 10);
        struct stat before{};
        QCOMPARE(::fstat(file.handle(), &before), 0);
        for (int left = 1 + int(random.bounded(12)); left > 0; --left) {
            const int length = random.bounded(3) == 0 ? 512 + int(random.bounded(kPage - 512)) : kPage;
            QByteArray noise(length, Qt::Uninitialized);
            for (char &byte : noise)
                byte = char(random.generate());
            QVERIFY(file.seek(qint64(random.bounded(pages)) * kPage));
            QCOMPARE(file.write(noise), noise.size());
        }
        QVERIFY(file.flush());
        const timespec times[]{before.st_atim, before.st_mtim};
        QCOMPARE(::futimens(file.handle(), times), 0);
    }

    static QJsonObject recoveryOf(const test::ControllerFixture &controller)
    {
        return controller.request({"GET", "/api/admin/recovery", {{"X-API-Key", controller.key()}}, {}, false, false}).object();
    }
    static bool isSound(const test::ControllerFixture &controller) { return recoveryOf(controller).value(u"state"_s) == u"sound"_s; }

    struct Outcome {
        int found = 0; ///< damages that were noticed
        int asked = 0; ///< repairs that needed a confirmation
    };

    /// Serves a sound database again; somebody confirms where that is asked.
    static void becomeSound(const test::ControllerFixture &controller, Outcome &outcome)
    {
        bool asked = false;
        const auto sound = [&] {
            const QString state = recoveryOf(controller).value(u"state"_s).toString();
            if (state == u"awaiting-confirmation" && !std::exchange(asked, true)) {
                ++outcome.asked;
                controller.request({"POST", "/api/admin/recovery/confirm", {{"X-API-Key", controller.key()}, {"Content-Type", "application/json"}}, "{}", false, false});
            }
            return state == u"sound";
        };
        QTRY_VERIFY2_WITH_TIMEOUT(sound(), controller.log().right(2000).constData(), 60'000);
    }

    /// With enough in the file, and not only in the log beside it.
    static void fill(test::ControllerFixture &controller, const Bookkeeping &books, Traffic &traffic)
    {
        QVERIFY2(controller.start(), controller.log().constData());
        traffic.start();
        QTRY_VERIFY_WITH_TIMEOUT(books.acknowledgements() > 400, 60'000);
        traffic.stop();
        QVERIFY(controller.restart());
    }

    static test::ControllerFixture::Options options()
    {
        return {.arguments = {u"--log-level"_s, u"error"_s}, .environment = {}, .configuration = "[changelog]\nmode = \"sync\"\n"};
    }

private Q_SLOTS:
    void stopped()
    {
        const int tries = rounds(8);
        test::ControllerFixture controller(options());
        QRandomGenerator random(seed(20261202));
        Bookkeeping books;
        Traffic traffic(controller, books, 37);
        fill(controller, books, traffic);
        QVERIFY(!QTest::currentTestFailed());
        Stopwatch recovery;
        Outcome outcome;
        for (int round = 1; round <= tries; ++round) {
            traffic.start();
            const qint64 before = books.acknowledgements();
            QTRY_VERIFY_WITH_TIMEOUT(books.acknowledgements() > before + 40, 30'000);
            if (round % 2)
                controller.kill();
            traffic.stop();
            if (round % 2 == 0)
                QVERIFY(controller.terminate().ended);
            const qsizetype kept = QDir(controller.dataDir() + u"/quarantine"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
            damage(controller.dataDir() + u"/controller.db"_s, random);
            QVERIFY(!QTest::currentTestFailed());
            recovery.begin();
            QVERIFY2(controller.start(std::chrono::seconds(60)), controller.log().right(2000).constData());
            becomeSound(controller, outcome);
            QVERIFY(!QTest::currentTestFailed());
            recovery.end();
            // The damaged file is kept with its digest.
            outcome.found += QDir(controller.dataDir() + u"/quarantine"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() > kept;
            const Judgement judgement = judge(controller, books, Depth::Rows);
            QVERIFY2(judgement.isClean(), qPrintable(judgement.first));
        }
        QVERIFY2(traffic.finish(std::chrono::seconds(120)), "the queue did not resume by itself");
        const Judgement judgement = judge(controller, books, Depth::Bytes);
        report({"damaged pages, stopped", tries, books.acknowledgements(), judgement.lost, judgement.duplicated, recovery.longest()});
        qInfo("%d of %d damages met something that counts; %d repairs were to be confirmed", outcome.found, tries, outcome.asked);
        QVERIFY2(judgement.isClean(), qPrintable(judgement.first));
        QVERIFY(outcome.found > tries / 4);
        QCOMPARE(outcome.asked, 0); // where nothing is lost nobody is asked
    }

    void live()
    {
        const int tries = rounds(6);
        test::ControllerFixture controller(options());
        QRandomGenerator random(seed(20261203));
        Bookkeeping books;
        Traffic traffic(controller, books, 41);
        fill(controller, books, traffic);
        QVERIFY(!QTest::currentTestFailed());
        Stopwatch recovery;
        Outcome outcome;
        for (int round = 1; round <= tries; ++round) {
            traffic.start();
            const qint64 before = books.acknowledgements();
            QTRY_VERIFY_WITH_TIMEOUT(books.acknowledgements() > before + 40, 30'000);
            const qsizetype kept = QDir(controller.dataDir() + u"/quarantine"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
            damage(controller.dataDir() + u"/controller.db"_s, random);
            QVERIFY(!QTest::currentTestFailed());
            recovery.begin();
            QTest::qWait(200 + int(random.bounded(800))); // it goes on, notices or does not
            // A start looks at all of it.
            if (!controller.isRunning() || isSound(controller)) {
                controller.kill();
                QVERIFY2(controller.start(std::chrono::seconds(60)), controller.log().right(2000).constData());
            }
            becomeSound(controller, outcome);
            QVERIFY(!QTest::currentTestFailed());
            recovery.end();
            traffic.stop();
            outcome.found += QDir(controller.dataDir() + u"/quarantine"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size() > kept;
            const Judgement judgement = judge(controller, books, Depth::Rows);
            QVERIFY2(judgement.isClean(), qPrintable(judgement.first));
        }
        QVERIFY2(traffic.finish(std::chrono::seconds(120)), "the queue did not resume by itself");
        QVERIFY(controller.restart());
        const Judgement judgement = judge(controller, books, Depth::Bytes);
        report({"damaged pages, in use", tries, books.acknowledgements(), judgement.lost, judgement.duplicated, recovery.longest()});
        qInfo("%d of %d damages met something that counts; %d repairs were to be confirmed", outcome.found, tries, outcome.asked);
        QVERIFY2(judgement.isClean(), qPrintable(judgement.first));
        QVERIFY(outcome.found > 0);
    }
};

QTEST_GUILESS_MAIN(DamagedPages)
#include "damagedpages.moc"
