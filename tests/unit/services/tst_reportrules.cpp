// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/reportrules.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::services;

namespace {
/// A build in a state that the words tell, with `w1` as the last worker; "w0" had it before when there were two attempts.
BuildRecord record(const QByteArray &state)
{
    BuildRecord r;
    r.build.id = {"b"};
    r.build.worker = {"w1"};
    r.build.attempts = 2;
    r.attempts = {{{"b"}, 1, {"w0"}, {}, {}, {}, {}, AttemptEnd::WorkerLost, {}}, {{"b"}, 2, {"w1"}, {}, {}, {}, {}, AttemptEnd::Running, {}}};
    Attempt &last = r.attempts.last();
    if (state == "assigned") {
        r.build.status = BuildStatus::Assigned;
    } else if (state == "building") {
        r.build.status = BuildStatus::Building;
    } else if (state == "lost, pending") {
        r.build.status = BuildStatus::Pending;
        last.end = AttemptEnd::WorkerLost;
    } else if (state == "given back, pending") {
        r.build.status = BuildStatus::Pending;
        last.end = AttemptEnd::Abandoned;
    } else if (state == "completed") {
        r.build.status = BuildStatus::Completed;
        r.build.outcome = Outcome::Success;
        last.end = AttemptEnd::Completed;
    } else {
        r.build.status = BuildStatus::Failed;
        r.build.outcome = state == "cancelled" ? Outcome::Cancelled : state == "failed" ? Outcome::Error : Outcome::Timeout;
        last.end = state == "cancelled" ? AttemptEnd::Cancelled
            : state == "failed"         ? AttemptEnd::Failed
            : state == "lost, failed"   ? AttemptEnd::WorkerLost
                                        : AttemptEnd::TimedOut;
    }
    return r;
}
} // namespace

class ReportRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void judges_data()
    {
        QTest::addColumn<QByteArray>("state");
        QTest::addColumn<QByteArray>("worker");
        QTest::addColumn<QByteArray>("report"); // success, empty (success without a file), failure
        QTest::addColumn<QByteArray>("verdict");
        const auto row = [](const char *state, const char *worker, const char *report, const char *verdict) {
            QTest::addRow("%s, %s reports %s", state, worker, report) << QByteArray(state) << QByteArray(worker) << QByteArray(report) << QByteArray(verdict);
        };
        for (const char *active : {"assigned", "building"}) {
            row(active, "w1", "success", "apply");
            row(active, "w1", "failure", "apply");
            row(active, "w1", "empty", "report.missing_result");
            row(active, "w0", "success", "report.superseded");
            row(active, "stranger", "success", "report.not_assigned");
            row(active, "stranger", "failure", "report.not_assigned");
        }
        row("completed", "w1", "success", "repeat");
        row("completed", "w1", "empty", "repeat");
        row("completed", "w1", "failure", "repeat");
        row("completed", "w0", "success", "report.superseded");
        row("completed", "stranger", "failure", "report.not_assigned");
        row("failed", "w1", "failure", "repeat");
        row("failed", "w1", "success", "report.superseded");
        row("cancelled", "w1", "success", "report.cancelled");
        row("cancelled", "w1", "failure", "report.cancelled");
        row("lost, pending", "w1", "success", "apply");
        row("lost, pending", "w1", "empty", "report.missing_result");
        row("lost, pending", "w1", "failure", "report.superseded");
        row("given back, pending", "w1", "success", "report.superseded");
        row("lost, failed", "w1", "success", "apply");
        row("lost, failed", "w1", "failure", "repeat");
        row("over its limit", "w1", "success", "report.superseded");
    }
    void judges()
    {
        QFETCH(QByteArray, state);
        QFETCH(QByteArray, worker);
        QFETCH(QByteArray, report);
        QFETCH(QByteArray, verdict);
        const auto judged = judge(record(state), {worker}, report != "failure", report == "success");
        const QByteArray got = !judged ? judged.error().code : *judged == Verdict::Apply ? QByteArray("apply") : QByteArray("repeat");
        QCOMPARE(got, verdict);
    }
};

QTEST_APPLESS_MAIN(ReportRulesTest)
#include "tst_reportrules.moc"
