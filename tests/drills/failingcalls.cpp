// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/faultyworld.h"
#include "tests/drills/judgement.h"
#include "tests/drills/score.h"
#include "tests/drills/traffic.h"

#include <QTest>
#include <cerrno>

using namespace freeagent;
using namespace freeagent::drills;

/// Writes, syncs and renames of the running controller that fail at moments drawn from a seed: what it acknowledged is there all the same.
class FailingCalls : public QObject
{
    Q_OBJECT

    static void calls(Fault kind, const QList<int> &errors, const char *name)
    {
        const int tries = rounds(20);
        FaultyWorld world;
        test::ControllerFixture controller({.arguments = {QStringLiteral("--log-level"), QStringLiteral("error")}, .environment = world.environment(), .configuration = {}});
        QVERIFY2(controller.start(), controller.log().constData());
        QRandomGenerator random(seed(20261126));
        Bookkeeping books;
        Traffic traffic(controller, books, 19);
        traffic.start();
        Stopwatch recovery;
        int struck = 0;
        for (int round = 1; round <= tries; ++round) {
            const qint64 before = books.acknowledgements();
            QTRY_VERIFY_WITH_TIMEOUT(books.acknowledgements() > before + 5, 30'000);
            world.breakCalls(kind, int(random.bounded(40)), 1 + int(random.bounded(3)), errors[random.bounded(int(errors.size()))]);
            QTest::qWait(50 + int(random.bounded(100)));
            world.mend();
            struck += world.page().struck > 0;
            recovery.begin();
            // It may go on or give up, but must be back by itself, or be brought back by the service manager.
            QTest::qWait(20);
            if (!controller.isRunning())
                QVERIFY2(controller.start(), controller.log().right(2000).constData());
            const qint64 mended = books.acknowledgements();
            QTRY_VERIFY2_WITH_TIMEOUT(books.acknowledgements() > mended || !controller.isRunning(), "it serves no more", 30'000);
            if (!controller.isRunning())
                QVERIFY2(controller.start(), controller.log().right(2000).constData());
            recovery.end();
            if (round % 10 == 0) {
                traffic.stop();
                controller.kill();
                QVERIFY2(controller.start(), controller.log().right(2000).constData());
                const Judgement judgement = judge(controller, books, Depth::Rows);
                QVERIFY2(judgement.isClean(), qPrintable(judgement.first));
                traffic.start();
            }
        }
        traffic.stop();
        QVERIFY2(traffic.finish(std::chrono::seconds(120)), "the queue did not resume by itself");
        QVERIFY(controller.restart());
        const Judgement judgement = judge(controller, books, Depth::Bytes);
        report({name, tries, books.acknowledgements(), judgement.lost, judgement.duplicated, recovery.longest()});
        QVERIFY2(judgement.isClean(), qPrintable(judgement.first));
        QVERIFY2(struck > tries / 4, QByteArray::number(struck).constData());
    }

private Q_SLOTS:
    void writes() { calls(Fault::Write, {EIO, ENOSPC, EDQUOT}, "write() that fails"); }
    void noSpace() { calls(Fault::Write, {ENOSPC}, "disk full: upload, commit"); }
    void syncs() { calls(Fault::Sync, {EIO, ENOSPC}, "fsync() that fails"); }
    void renames() { calls(Fault::Rename, {EIO, ENOSPC, EXDEV}, "rename() that fails"); }

    void clock()
    {
        const int tries = rounds(20);
        FaultyWorld world;
        test::ControllerFixture controller({.arguments = {QStringLiteral("--log-level"), QStringLiteral("error")}, .environment = world.environment(), .configuration = {}});
        QVERIFY2(controller.start(), controller.log().constData());
        const pid_t pid = controller.pid();
        QRandomGenerator random(seed(20261127));
        Bookkeeping books;
        Traffic traffic(controller, books, 23);
        traffic.start();
        constexpr qint64 kHour = 3'600'000;
        const QList<qint64> jumps{kHour, -kHour, 24 * kHour, -24 * kHour, 60'000, -60'000, 10 * 365 * 24 * kHour, -2 * kHour, 0};
        Stopwatch recovery;
        for (int round = 1; round <= tries; ++round) {
            world.setClock(jumps[random.bounded(int(jumps.size()))]);
            recovery.begin();
            const qint64 before = books.acknowledgements();
            QTRY_VERIFY_WITH_TIMEOUT(books.acknowledgements() > before + 10, 30'000);
            recovery.end();
            QTest::qWait(int(random.bounded(150)));
        }
        traffic.stop();
        QVERIFY(controller.isRunning());
        QCOMPARE(controller.pid(), pid);
        QVERIFY2(traffic.finish(std::chrono::seconds(120)), "the queue did not end");
        world.setClock(-48 * kHour);
        QVERIFY2(controller.restart(), controller.log().right(2000).constData());
        const Judgement judgement = judge(controller, books, Depth::Bytes);
        report({"clock that jumps", tries, books.acknowledgements(), judgement.lost, judgement.duplicated, recovery.longest()});
        QVERIFY2(judgement.isClean(), qPrintable(judgement.first));
    }
};

QTEST_GUILESS_MAIN(FailingCalls)
#include "failingcalls.moc"
