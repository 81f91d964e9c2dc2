// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/maintenance/optimisejob.h"

#include "common/base/textforms.h"
#include "daemon/maintenance/vacuumrule.h"

using namespace Qt::StringLiterals;

namespace freeagent::maintenance {

namespace {
QJsonObject resultOf(const UpkeepReport &report, const VacuumAdvice &advice, const QString &after)
{
    return {{u"after"_s, after.isEmpty() ? QJsonValue() : QJsonValue(after)},
            {u"bytesBefore"_s, report.before.bytes},
            {u"bytesAfter"_s, report.after.bytes},
            {u"freelistBytesBefore"_s, report.before.freelistBytes},
            {u"freelistBytesAfter"_s, report.after.freelistBytes},
            {u"done"_s, report.done.join(u", "_s)},
            {u"vacuumed"_s, report.vacuumed},
            {u"vacuumAdvice"_s, advice.why},
            {u"longestBlockMs"_s, report.longestBlockMs}};
}

schedule::Outcome outcomeOf(const Result<UpkeepReport> &report, const VacuumAdvice &advice, const QString &after)
{
    if (!report)
        return {report.error().code == "upkeep.cancelled" ? schedule::RunState::Cancelled : schedule::RunState::Failed, report.error().message, {}};
    QString text = report->done.join(u", "_s) + u"; the file has %1"_s.arg(sizeText(report->after.bytes));
    if (report->vacuumed)
        text += u", before %1"_s.arg(sizeText(report->before.bytes));
    else
        text += u". Not rewritten: "_s + advice.why;
    return {schedule::RunState::Done, text, resultOf(*report, advice, after)};
}
} // namespace

schedule::JobSpec OptimiseJob::spec()
{
    schedule::JobSpec spec;
    spec.name = "optimise";
    spec.what = u"Refreshes the database's statistics and indices; within a maintenance also rewrites its file when that pays"_s;
    spec.when = {u"FREQ=WEEKLY;BYDAY=SU"_s, QTime(2, 0), QDate(2026, 1, 1), "UTC"};
    spec.lane = "upkeep";
    spec.rank = 10;
    spec.needs = "backup";
    spec.freshFor = std::chrono::hours(20);
    return spec;
}

schedule::JobSpec AnalyseJob::spec()
{
    schedule::JobSpec spec;
    spec.name = "analyse";
    spec.what = u"Refreshes the statistics by which the database plans its queries"_s;
    spec.when = {u"FREQ=DAILY"_s, QTime(1, 30), QDate(2026, 1, 1), "UTC"};
    spec.lane = "upkeep";
    spec.rank = 11;
    return spec;
}

void AnalyseJob::start(schedule::RunContextPtr context)
{
    m_upkeep.optimise({.light = true}, [context](double part, const QString &message) { context->progress(part, message); },
                      [context] { return context->isCancelled(); },
                      [context](Result<UpkeepReport> report) { context->done(outcomeOf(report, {false, u"that is for \"optimise\""_s, 0}, {})); });
}

void OptimiseJob::start(schedule::RunContextPtr context)
{
    m_upkeep.figures([this, context](Result<DatabaseFigures> figures) {
        if (!figures)
            return context->done({schedule::RunState::Failed, figures.error().message, {}});
        const bool full = context->options().value(u"full"_s).toBool();
        VacuumAdvice advice = adviseVacuum(*figures);
        if (advice.worthwhile && !full)
            advice.why += u", but only a maintenance may hold up changes for so long"_s;
        m_upkeep.optimise({.mayBlock = full, .vacuum = full && advice.worthwhile},
                          [context](double part, const QString &message) { context->progress(part, message); },
                          [context] { return context->isCancelled(); },
                          [context, advice](Result<UpkeepReport> report) { context->done(outcomeOf(report, advice, context->run().message)); });
    });
}

} // namespace freeagent::maintenance
