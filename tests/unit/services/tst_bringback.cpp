// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/bringback.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::services;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class BringBackTest : public QObject
{
    Q_OBJECT

    test::FakeClock clock;

    BringBackFacts healthy() const
    {
        BringBackFacts facts;
        facts.now = clock.now();
        facts.online = true;
        facts.silent = 2s;
        facts.address = u"10.0.0.7"_s;
        DiagnosticReport report;
        report.status = "healthy";
        report.runAt = clock.now() - 1h;
        report.checks = "[]";
        facts.diagnostics = report;
        facts.diskPercent = 40;
        Build canary;
        canary.id = {"c1"};
        canary.status = BuildStatus::Completed;
        canary.completedAt = clock.now() - 10min;
        facts.canary = canary;
        return facts;
    }
    /// The steps that are not done.
    static QByteArray open(const QList<ChecklistItem> &items)
    {
        QByteArrayList steps;
        for (const ChecklistItem &item : items) {
            if (item.done != item.hint.isEmpty() || item.evidence.isEmpty())
                return "malformed " + item.step;
            if (!item.done)
                steps.append(item.step);
        }
        return steps.join(' ');
    }

private Q_SLOTS:
    void ticksItself_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QByteArray>("left");
        for (const auto &[change, left] : {std::pair("nothing", ""), std::pair("offline", "polled"), std::pair("late", "polled"), std::pair("retired", "registered"),
                                           std::pair("no checkup", "diagnostics"), std::pair("critical", "diagnostics"), std::pair("warning", ""),
                                           std::pair("old checkup", "diagnostics"), std::pair("disk 94.9", ""), std::pair("disk 95", "disk"),
                                           std::pair("disk unknown", "disk"), std::pair("little free", "disk"), std::pair("paused", "no_hold"),
                                           std::pair("no canary", "canary"), std::pair("canary runs", "canary"), std::pair("canary failed", "canary"),
                                           std::pair("old canary", "canary")})
            QTest::newRow(change) << QByteArray(change) << QByteArray(left);
    }
    void ticksItself()
    {
        QFETCH(QByteArray, change);
        QFETCH(QByteArray, left);
        BringBackFacts facts = healthy();
        Worker worker;
        facts.online = change != "offline";
        facts.late = change == "late";
        worker.retired = change == "retired";
        if (change == "no checkup")
            facts.diagnostics.reset();
        if (change == "critical" || change == "warning")
            facts.diagnostics->status = change;
        if (change == "old checkup")
            facts.diagnostics->runAt = clock.now() - 26h;
        if (change.startsWith("disk "))
            facts.diskPercent = change == "disk unknown" ? std::optional<double>() : change.mid(5).toDouble();
        if (change == "little free")
            facts.diskFreeBytes = 1 << 30;
        if (change == "paused")
            worker.hold = Hold{HoldKind::Paused, u"Xcode"_s, u"anna"_s, clock.now(), {}};
        if (change == "no canary")
            facts.canary.reset();
        if (change == "canary runs") {
            facts.canary->status = BuildStatus::Building;
            facts.canary->completedAt.reset();
        }
        if (change == "canary failed")
            facts.canary->status = BuildStatus::Failed;
        if (change == "old canary")
            facts.canary->completedAt = clock.now() - 25h;
        QCOMPARE(open(bringBackList(worker, facts)), left);
    }

    void saysWhatIsKnown()
    {
        BringBackFacts facts = healthy();
        facts.online = false;
        facts.silent = 92s;
        facts.diagnostics->status = "critical";
        facts.diagnostics->checks = R"([{"name":"disk","status":"warn","message":"soon"},{"name":"tool node","status":"fail","message":"not installed"}])";
        const QList<ChecklistItem> items = bringBackList({}, facts);
        QCOMPARE(items[0].evidence, u"last seen 92 s ago from 10.0.0.7"_s);
        QCOMPARE(items[2].evidence, u"critical, 1h ago; tool node: not installed"_s);
    }
};

QTEST_GUILESS_MAIN(BringBackTest)
#include "tst_bringback.moc"
