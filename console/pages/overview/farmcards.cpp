// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/overview/farmcards.h"

#include "console/farm/spokentime.h"
#include "console/farm/statesentence.h"
#include "console/widgets/card.h"
#include "console/widgets/measure.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
/// The share of builds that the runbook wants to succeed.
constexpr int kSuccessGoal = 95;

Severity waitingSeverity(int pending)
{
    if (pending > kQueueCritical)
        return Severity::Critical;
    return pending > kQueueWarning ? Severity::Warning : pending ? Severity::Waiting : Severity::Good;
}

Severity workersSeverity(const FarmSummary &summary)
{
    if (summary.workersOnline == 0)
        return Severity::Critical;
    return summary.workersOnline < summary.workersTotal ? Severity::Warning : Severity::Good;
}
} // namespace

FarmCards::FarmCards(QWidget *parent)
    : QWidget(parent)
    , m_waiting(new Card)
    , m_running(new Card)
    , m_workers(new Card)
    , m_failed(new Card)
    , m_finished(new Card)
{
    setAccessibleName(tr("The farm in numbers"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(em(this, 0.5));
    for (Card *card : {m_waiting, m_running, m_workers, m_failed, m_finished})
        layout->addWidget(card);
    using Show = BuildFilter::Show;
    connect(m_waiting, &Card::clicked, this, [this] { Q_EMIT buildsWanted(Show::Waiting); });
    connect(m_running, &Card::clicked, this, [this] { Q_EMIT buildsWanted(Show::Running); });
    connect(m_failed, &Card::clicked, this, [this] { Q_EMIT buildsWanted(Show::FailedDay); });
    connect(m_finished, &Card::clicked, this, [this] { Q_EMIT buildsWanted(Show::All); });
    connect(m_workers, &Card::clicked, this, &FarmCards::workersWanted);
    show({}, false, {});
}

void FarmCards::show(const FarmSummary &summary, bool hasData, Time now)
{
    const QString dash = u"–"_s;
    const auto number = [&](int value) { return hasData ? QString::number(value) : dash; };
    const auto known = [&](Severity severity) { return hasData ? severity : Severity::Unknown; };
    const QString oldest = summary.oldestPendingSince ? tr("oldest %1").arg(spokenDuration(now - *summary.oldestPendingSince))
                                                      : tr("nothing waits");
    m_waiting->show({tr("Waiting"), number(summary.pending), hasData ? oldest : dash, known(waitingSeverity(summary.pending))});
    //: %n is how many builds the online workers can run at once.
    m_running->show({tr("Running"), number(summary.active), hasData ? tr("of %n slot(s)", nullptr, summary.slots) : dash,
                     known(summary.active ? Severity::Busy : Severity::Neutral)});
    QStringList offline;
    for (const OfflineWorker &worker : summary.offline)
        offline << worker.name;
    m_workers->show({tr("Workers online"),
                     //: Workers online of all, as "5 / 6".
                     hasData ? tr("%1 / %2").arg(summary.workersOnline).arg(summary.workersTotal) : dash,
                     !hasData              ? dash
                         : offline.isEmpty() ? tr("none missing")
                                             : tr("missing: %1").arg(offline.join(u", "_s)),
                     known(workersSeverity(summary))});
    const int succeeded = summary.finishedDay - summary.failedDay;
    const int rate = summary.finishedDay ? succeeded * 100 / summary.finishedDay : 100;
    m_failed->show({tr("Failed, 24 h"), number(summary.failedDay),
                    //: %1 is a percentage.
                    hasData && summary.finishedDay ? tr("%1 % succeed").arg(rate) : dash,
                    known(rate < kSuccessGoal ? Severity::Warning : summary.failedDay ? Severity::Neutral : Severity::Good)});
    m_finished->show({tr("Finished, 24 h"), number(summary.finishedDay),
                      summary.meanRunDay ? tr("mean run %1").arg(spokenDuration(*summary.meanRunDay)) : dash,
                      known(Severity::Neutral)});
}

} // namespace freeagent::console
