// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runbook/realfarm.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::test;
using namespace Qt::StringLiterals;

/// The real controller is killed within each of the seven steps of a maintenance, and the maintenance still comes to its end.
class RunbookMaintenanceKills : public QObject
{
    Q_OBJECT

    const QByteArray kWorker = "mac-1";

    bool enrol(RealFarm &real)
    {
        return real.farm->post("/api/workers/register", R"({"id":"mac-1","name":"mac-1","capabilities":{"platforms":["ios"]},"active_build_count":0})").status == 200;
    }
    QJsonObject run(RealFarm &real) { return real.farm->get("/api/maintenance/run").object().value("run"_L1).toObject(); }
    QString step(RealFarm &real) { return run(real).value("step"_L1).toString(); }
    bool isAsked(RealFarm &real) { return !real.detail(kWorker).value("worker"_L1)["requests"_L1].toArray().isEmpty(); }
    bool restart(RealFarm &real)
    {
        real.controller.kill();
        if (!real.controller.start())
            return false;
        real.farm->reconnect();
        return true;
    }
    /// One move of the worker: asks, builds what it gets, restarts when it is asked to. True when the maintenance is over.
    bool isOverAfterAMove(RealFarm &real)
    {
        const QByteArray job = real.farm->poll(kWorker);
        if (!job.isEmpty())
            real.farm->complete(kWorker, job);
        if (step(real) == u"update"_s)
            enrol(real);
        return run(real).value("state"_L1).toString() == u"done"_s;
    }
    int noticesOf(RealFarm &real, QLatin1StringView kind)
    {
        int number = 0;
        for (const QJsonValue notice : real.farm->get("/api/maintenance/notices").object().value("notices"_L1).toArray())
            number += notice["kind"_L1].toString() == kind;
        return number;
    }

private Q_SLOTS:
    void rb_35_also_after_a_kill_at_each_step_data()
    {
        QTest::addColumn<QByteArray>("within");
        for (const char *within : {"notify", "disable", "drain", "update", "optimise", "canary", "enable"})
            QTest::newRow(within) << QByteArray(within);
    }
    void rb_35_also_after_a_kill_at_each_step()
    {
        QFETCH(QByteArray, within);
        RealFarm real;
        QVERIFY(real.farm);
        QVERIFY(enrol(real));
        const QByteArray build = real.farm->submit();
        QCOMPARE(real.farm->poll(kWorker), build);
        const QByteArray order = R"({"message":"Scheduled maintenance","task":"restart-app"})";

        // Steps that take a moment are met by killing at once after what starts them; the unit tests kill at each of their commits.
        QCOMPARE(real.farm->post("/api/maintenance/run", order).status, 201);
        if (within == "notify" || within == "disable")
            QVERIFY(restart(real));
        QTRY_COMPARE_WITH_TIMEOUT(step(real), u"drain"_s, 20'000);
        QCOMPARE(real.farm->post("/api/builds/submit", Form().file("source", "PK").field("platform", "ios")).status, 503);
        if (within == "drain") {
            for (int i = 0; i < 2; ++i) {
                QVERIFY(restart(real));
                QTRY_COMPARE_WITH_TIMEOUT(step(real), u"drain"_s, 20'000);
            }
        }
        QVERIFY(real.farm->complete(kWorker, build));
        QTRY_COMPARE_WITH_TIMEOUT(step(real), u"update"_s, 20'000);
        if (within == "update") {
            for (int i = 0; i < 2; ++i) {
                QVERIFY(restart(real));
                QTRY_COMPARE_WITH_TIMEOUT(step(real), u"update"_s, 20'000);
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(isAsked(real), 20'000);
        real.farm->poll(kWorker); // hears what it is asked to
        QVERIFY(enrol(real));     // and has done it
        if (within == "optimise") {
            QTRY_VERIFY_WITH_TIMEOUT(step(real) != u"update"_s, 20'000);
            QVERIFY(restart(real));
        }
        QTRY_COMPARE_WITH_TIMEOUT(step(real), u"canary"_s, 20'000);
        if (within == "canary") {
            for (int i = 0; i < 2; ++i) {
                QVERIFY(restart(real));
                QTRY_COMPARE_WITH_TIMEOUT(step(real), u"canary"_s, 20'000);
            }
        }
        QByteArray canary;
        QTRY_VERIFY_WITH_TIMEOUT(!(canary = real.farm->poll(kWorker)).isEmpty(), 20'000);
        QVERIFY(real.farm->complete(kWorker, canary));
        if (within == "enable")
            QVERIFY(restart(real));
        QTRY_VERIFY_WITH_TIMEOUT(isOverAfterAMove(real), 30'000);

        const QJsonArray steps = run(real).value("steps"_L1).toArray();
        QCOMPARE(steps.size(), 7);
        for (const QJsonValue one : steps) {
            QCOMPARE(one["state"_L1].toString(), u"done"_s);
            QVERIFY(!one["evidence"_L1].toString().isEmpty());
        }
        QCOMPARE(noticesOf(real, "start"_L1), 1);
        QCOMPARE(noticesOf(real, "end"_L1), 1);
        int canaries = 0;
        for (const QJsonValue one : real.farm->get("/api/builds?limit=100").object().value("builds"_L1).toArray())
            canaries += one["id"_L1].toString() != QString::fromLatin1(build);
        QCOMPARE(canaries, 1);
        QVERIFY(!real.farm->submit().isEmpty());
    }
};

QTEST_GUILESS_MAIN(RunbookMaintenanceKills)
#include "maintenancekills.moc"
