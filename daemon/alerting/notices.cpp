// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/alerting/round.h"

using namespace Qt::StringLiterals;

namespace freeagent::alerting {

namespace {
constexpr qsizetype kMostEvidence = 10;

QString actionText(const Action &action)
{
    if (action.label.isEmpty())
        return action.command;
    return action.command.isEmpty() ? action.label : u"%1: %2"_s.arg(action.label, action.command);
}
QString ruleText(const Alert &alert)
{
    const QString id = QString::fromLatin1(alert.rule);
    return alert.title.isEmpty() ? id : u"%1: %2"_s.arg(id, alert.title);
}
} // namespace

QString endTitle(const Alert &alert, bool isWatched)
{
    if (!isWatched)
        return u"Resolved: %1: watched no longer"_s.arg(ruleName(alert));
    if (alert.unit == "level" || alert.unit == "seconds") // a figure that only says how bad it was
        return u"Resolved: %1"_s.arg(alert.story.summary);
    return u"Resolved: %1: %2 now"_s.arg(ruleName(alert), figureText(alert.value, alert.unit));
}

Notice noticeOf(const std::vector<Alert *> &alerts, const QString &title)
{
    const Alert &first = *alerts.front();
    Notice notice;
    notice.title = title;
    if (!first.isOpen())
        notice.lines.append(u"It was: %1"_s.arg(first.story.summary));
    else if (!first.story.cause.isEmpty())
        notice.lines.append(first.story.cause);
    notice.lines += first.story.evidence.mid(0, kMostEvidence);
    if (const qsizetype more = first.story.evidence.size() - kMostEvidence; more > 0)
        notice.lines.append(u"and %1 more"_s.arg(more));
    for (size_t i = 1; i < alerts.size(); ++i)
        notice.lines.append(u"Also: %1"_s.arg(alerts[i]->story.summary));
    const Action action = first.story.action.value_or(first.action);
    if (const QString text = actionText(action); !text.isEmpty() && first.isOpen())
        notice.lines.append(u"To do: %1"_s.arg(text));
    notice.facts = {{u"Rule"_s, ruleText(first)}, {u"Value"_s, figureText(first.value, first.unit)}, {u"Threshold"_s, figureText(first.threshold, first.unit)},
                    {u"Since"_s, QString::fromLatin1(toIso(first.since))}};
    if (!first.labels.isEmpty())
        notice.facts.emplaceBack(u"Where"_s, labelText(first.labels));
    if (!first.runbook.isEmpty())
        notice.facts.emplaceBack(u"Runbook"_s, QString::fromLatin1(first.runbook));
    notice.facts.emplaceBack(u"Alert"_s, QString::fromLatin1(first.id));
    notice.link = action.link;
    return notice;
}

} // namespace freeagent::alerting
