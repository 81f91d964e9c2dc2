// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/backups/statuspanel.h"

#include "console/farm/resource.h"
#include "console/farm/spokentime.h"
#include "console/models/jsontexts.h"
#include "console/models/plaintext.h"
#include "console/pages/backups/backupactions.h"
#include "console/pages/backups/backuptexts.h"
#include "console/pages/backups/gauge.h"
#include "console/widgets/measure.h"
#include "console/widgets/notice.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/pill.h"
#include "console/widgets/resourceline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr Millis kMayBeLost = std::chrono::hours(24);
constexpr Millis kMayTake = std::chrono::minutes(30);

Millis secondsIn(const QJsonValue &value) { return Millis(qint64(value.toDouble() * 1'000)); }
} // namespace

StatusPanel::StatusPanel(const PageContext &context, const Sources &sources, BackupActions *actions)
    : m_context(context)
    , m_from(sources)
    , m_actions(actions)
    , m_loss(new Gauge)
    , m_time(new Gauge)
    , m_trouble(new Notice)
    , m_integrity(new Pill)
    , m_next(wordsLabel())
    , m_where(wordsLabel())
    , m_log(wordsLabel())
    , m_sound(wordsLabel())
    , m_progress(new QProgressBar)
{
    arrange();
    for (Resource *resource : {m_from.status, m_from.drills, m_from.recovery, m_from.jobs})
        connect(resource, &Resource::changed, this, &StatusPanel::refresh);
    refresh();
}

void StatusPanel::arrange()
{
    setAccessibleName(tr("How safe the farm is"));
    auto *panel = new Panel(tr("How safe the farm is"));
    panel->head()->addWidget(m_integrity);
    panel->body()->addWidget(new ResourceNotice(*m_from.status, m_context.clock, tr("The state of the backups")));
    panel->body()->addWidget(m_trouble);
    m_progress->setRange(0, 100);
    m_progress->hide();
    auto *facts = new QVBoxLayout;
    facts->setSpacing(em(this, 0.4));
    facts->addStretch();
    for (QLabel *label : {m_next, m_where, m_log, m_sound}) {
        facts->addWidget(label);
        sayOrHide(label, {});
    }
    facts->addWidget(m_progress);
    facts->addStretch();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(em(this, 0.4), 0, em(this, 0.4), em(this, 0.3));
    row->setSpacing(em(this, 1));
    row->addWidget(m_loss);
    row->addWidget(m_time);
    row->addLayout(facts, 1);
    panel->body()->addLayout(row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
}

void StatusPanel::refresh()
{
    const QJsonObject status = m_from.status->data();
    const Time now = m_context.clock.now();
    m_actions->setStatus(status);
    showGauges(status, now);
    showLines(status, now);
    showRuns();
    showIntegrity(now);
}

void StatusPanel::showGauges(const QJsonObject &status, Time now)
{
    Gauge::Reading loss{tr("Age of the newest backup (RPO)"), std::nullopt, kMayBeLost, tr("no backup yet")};
    if (const auto at = jsonTime(status.value("lastSuccess"_L1))) {
        loss.value = now - *at;
        loss.note = tr("verified %1").arg(agoOf(status.value("lastVerified"_L1), now));
    }
    Gauge::Reading time{tr("A restore takes (RTO)"), std::nullopt, kMayTake, tr("no drill has succeeded yet")};
    for (const QJsonValue &drill : m_from.drills->list("drills"_L1))
        if (drill["outcome"_L1].toString() == "done"_L1 && drill["rtoSeconds"_L1].isDouble()) {
            time.value = secondsIn(drill["rtoSeconds"_L1]);
            time.note = tr("measured %1").arg(agoOf(drill["at"_L1], now));
            break;
        }
    if (loss != m_loss->reading())
        m_loss->show(loss);
    if (time != m_time->reading())
        m_time->show(time);
}

void StatusPanel::showLines(const QJsonObject &status, Time now)
{
    if (!m_from.status->hasData())
        return;
    QStringList reasons;
    for (const QJsonValue &reason : status.value("reasons"_L1).toArray())
        reasons << reason.toString();
    m_trouble->show(status.value("late"_L1).toBool() ? Severity::Critical : Severity::Warning, plainText(reasons.join(u"; "_s)));
    const QJsonValue next = status.value("next"_L1);
    //: %1 is "in 3 h", %2 a time.
    sayOrHide(m_next, next.isString() ? tr("Next backup %1, at %2.").arg(agoOf(next, now), timeOf(next, now)) : tr("No backup is scheduled."));
    QStringList where{status.value("sameDevice"_L1).toBool() ? tr("%1, on the disk of the data: it would be lost with it").arg(status.value("folder"_L1).toString())
                                                             : status.value("folder"_L1).toString()};
    for (const QJsonValue &target : status.value("targets"_L1).toArray()) {
        const QString name = targetText(target["target"_L1].toString());
        where << (target["error"_L1].isString() ? tr("%1 (failed: %2)").arg(name, target["error"_L1].toString())
                                                //: %1 is where a copy is, %2 "2 h ago".
                                                : tr("%1 (copied %2)").arg(name, agoOf(target["at"_L1], now)));
    }
    sayOrHide(m_where, tr("Kept in %1.").arg(where.join(u", "_s)));
    const QJsonObject log = status.value("changelog"_L1).toObject();
    if (log.isEmpty())
        return sayOrHide(m_log, tr("There is no change log: what happens between two backups would be lost."));
    const QString from = timeOf(log.value("from"_L1), now);
    const Millis lag = secondsIn(log.value("lagSeconds"_L1));
    QStringList said{//: %1 is a time, %2 a length of time.
                     (lag < Millis(1'000) ? tr("Change log since %1, up to date: a restore can go to any moment since then.").arg(from)
                                           : tr("Change log since %1, %2 behind: a restore can go to any moment since then.").arg(from, spokenDuration(lag))),
                     log.value("trouble"_L1).toString()};
    said.removeAll(QString());
    sayOrHide(m_log, said.join(u' '));
}

void StatusPanel::showRuns()
{
    bool drilling = false;
    bool shown = false;
    for (const QJsonValue &job : m_from.jobs->list("jobs"_L1)) {
        const QString name = job["name"_L1].toString();
        const QJsonObject run = job["running"_L1].toObject();
        if (run.isEmpty() || (name != "backup"_L1 && name != "drill"_L1))
            continue;
        drilling |= name == "drill"_L1;
        shown = true;
        m_progress->setValue(qRound(run.value("progress"_L1).toDouble() * 100));
        const QString what = name == "drill"_L1 ? tr("Drill") : tr("Backup");
        m_progress->setFormat(what + u": %p %  "_s + plainText(run.value("message"_L1).toString()).replace(u'%', u' '));
        m_progress->setAccessibleName(what);
    }
    if (!shown)
        m_progress->setAccessibleName(tr("Progress"));
    m_progress->setVisible(shown);
    m_actions->setDrilling(drilling);
}

void StatusPanel::showIntegrity(Time now)
{
    const QJsonObject recovery = m_from.recovery->data();
    m_actions->setRecovery(recovery);
    if (!m_from.recovery->hasData())
        return m_integrity->show(Severity::Unknown, tr("Database not known"));
    const QString state = recovery.value("state"_L1).toString();
    const Severity severity = integritySeverity(state);
    m_integrity->show(severity, severity == Severity::Good ? tr("Database sound") : severity == Severity::Busy ? tr("Database being checked") : tr("Database damaged"));
    sayOrHide(m_sound, integrityText(recovery, now));
}

} // namespace freeagent::console
