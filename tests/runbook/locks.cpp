// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/platform/filelocks.h"
#include "daemon/store/rawdatabase.h"
#include "tests/runbook/realfarm.h"
#include "tests/support/patience.h"

#include <QElapsedTimer>
#include <QTest>
#include <unistd.h>

using namespace freeagent;
using namespace freeagent::test;

/// This test is the other program that holds the database.
class Locks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rb_21_held_for_twenty_seconds()
    {
        RealFarm farm;
        QVERIFY(farm.farm);
        const QByteArray build = farm.farm->submit("ios");
        QTRY_COMPARE_WITH_TIMEOUT(farm.farm->get("/readyz").status, 200, patience);
        auto other = store::RawDatabase::open(farm.controller.dataDir() + u"/controller.db"_s, store::RawDatabase::Use::Read);
        QVERIFY(other);
        QVERIFY(other->run("PRAGMA query_only=OFF; BEGIN EXCLUSIVE"));
        QElapsedTimer held;
        held.start();
        const QByteArray me = "pid " + QByteArray::number(::getpid());

        QElapsedTimer waiting;
        waiting.start();
        const HttpReply refused = farm.farm->post("/api/builds/submit", Form().file("source", "the source").field("platform", "ios"));
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.object().value("code"_L1).toString(), u"STORE_BUSY"_s);
        QCOMPARE(refused.header("retry-after"), "5"_ba);
        QVERIFY2(waiting.elapsed() > 1000, QByteArray::number(waiting.elapsed()).constData()); // it waited first
        do {
            waiting.restart();
            QCOMPARE(farm.farm->get("/api/builds?limit=1").status, 200);
            QCOMPARE(farm.farm->get("/api/builds/" + build).status, 200);
            QVERIFY2(waiting.elapsed() < 2000, QByteArray::number(waiting.elapsed()).constData());
            QTest::qWait(250);
        } while (held.elapsed() < 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(farm.controller.log().contains("The database is locked by " + me), patience);
        QTRY_VERIFY_WITH_TIMEOUT(farm.farm->get("/health").body.contains(me), patience);

        QVERIFY(other->run("ROLLBACK"));
        QTRY_VERIFY_WITH_TIMEOUT(!farm.farm->get("/health").body.contains(me), patience);
        QVERIFY(!farm.farm->submit("ios").isEmpty());
        QVERIFY(farm.controller.log().contains("The database is free again"));
    }

    /// What /proc/locks says: waiting is not holding, reading is not writing, we are not another.
    void rb_21_who_holds_a_lock()
    {
        const QByteArray locks = "1: POSIX  ADVISORY  WRITE 100 08:01:131 120 120\n"
                                 "1: -> POSIX  ADVISORY  WRITE 101 08:01:131 120 120\n"
                                 "2: POSIX  ADVISORY  READ  102 08:01:131 123 123\n"
                                 "3: FLOCK  ADVISORY  WRITE 103 08:01:999 0 EOF\n"
                                 "4: POSIX  ADVISORY  WRITE 104 08:01:131 121 121\n"
                                 "5: POSIX  ADVISORY  WRITE 105 08:02:131 121 121\n";
        QCOMPARE(platform::writersIn(locks, {"08:01:131"}, 104), QList<qint64>{100});
        QCOMPARE(platform::writersIn(locks, {"08:01:131"}, 1), (QList<qint64>{100, 104}));
        QCOMPARE(platform::writersIn(locks, {"00:2f:131"}, 1), (QList<qint64>{100, 104, 105})); // no device fits
        QCOMPARE(platform::writersIn(locks, {"08:01:7"}, 1), QList<qint64>());
    }
};

QTEST_GUILESS_MAIN(Locks)
#include "locks.moc"
