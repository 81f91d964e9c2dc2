// SPDX-License-Identifier: GPL-3.0-or-later
// Who is told of what: suppression, groups, escalation.
#include "common/base/textforms.h"
#include "daemon/alerting/defaultrules.h"
#include "daemon/alerting/round.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::alerting {

namespace {
Severity worst(const std::vector<Alert *> &alerts)
{
    Severity found = Severity::Info;
    for (const Alert *alert : alerts)
        found = std::max(found, alert->severity);
    return found;
}

QString titled(Severity severity)
{
    switch (severity) {
    case Severity::Info: return u"Info"_s;
    case Severity::Warning: return u"Warning"_s;
    case Severity::Critical: break;
    }
    return u"Critical"_s;
}
} // namespace

void Round::settle()
{
    std::map<QByteArray, std::optional<Suppression>> own;
    for (auto &[key, alert] : m_board.alerts)
        if (alert.isActive()) {
            expireAcknowledgement(alert);
            own.emplace(key, ownSuppression(alert));
        }
    // Only now is it known which of them may explain others.
    for (auto &[key, suppression] : own) {
        Alert &alert = m_board.alerts.at(key);
        suppress(alert, suppression ? suppression : inhibition(alert, own));
    }
    std::map<QByteArray, Alerts> groups;
    for (auto &[key, alert] : m_board.alerts)
        if (alert.state != AlertState::Pending)
            groups[alert.group].push_back(&alert);
    for (const auto &[group, telling] : m_board.tellings)
        groups[group];
    for (const auto &[group, alerts] : groups)
        tell(group, alerts);
}

void Round::expireAcknowledgement(Alert &alert)
{
    if (!alert.acknowledged || !alert.acknowledged->until || m_now.now < *alert.acknowledged->until)
        return;
    dropAcknowledgement(alert, {}, u"the acknowledgement of %1 has run out"_s.arg(alert.acknowledged->by));
    touch(alert, "alert.unacknowledged");
}

std::optional<Suppression> Round::ownSuppression(const Alert &alert)
{
    if (alert.story.excuse)
        return alert.story.excuse;
    const Rule *rule = m_now.rules.rule(alert.rule);
    if (m_now.maintenance && rule && rule->inhibitedBy.contains(kMaintenance))
        return m_now.maintenance;
    if (const Silence *silence = m_now.silences.over(alert, m_now.now))
        return Suppression{"silence", silence->author, silence->reason};
    return std::nullopt;
}

/// The source must be at least as bad, or a small thing would hide a large one; and people must be able to hear of it, unless a
/// maintenance keeps it quiet.
std::optional<Suppression> Round::inhibition(const Alert &alert, const Suppressions &own) const
{
    const Rule *rule = m_now.rules.rule(alert.rule);
    if (!rule)
        return std::nullopt;
    for (const auto &[key, other] : m_board.alerts) {
        if (!other.isActive() || !rule->inhibitedBy.contains(other.rule) || other.severity < alert.severity)
            continue;
        const auto &kept = own.at(key);
        if (!kept || kept->kind == kMaintenance)
            return Suppression{"inhibition", QString::fromLatin1(other.rule), other.story.summary};
    }
    return std::nullopt;
}

void Round::suppress(Alert &alert, std::optional<Suppression> suppression)
{
    const bool same = suppression.has_value() == alert.suppressed.has_value()
        && (!suppression || (suppression->kind == alert.suppressed->kind && suppression->by == alert.suppressed->by));
    if (same) {
        if (suppression)
            alert.suppressed = std::move(suppression); // its words may tell of other figures
        return;
    }
    const QString text = suppression ? u"%1: %2"_s.arg(QString::fromLatin1(suppression->kind), suppression->text) : u"nothing keeps it quiet any more"_s;
    alert.note(m_now.now, suppression ? "suppressed" : "unsuppressed", suppression ? suppression->by : QString(), text);
    alert.suppressed = std::move(suppression);
    touch(alert, "alert.changed");
}

void Round::tell(const QByteArray &group, const Alerts &alerts)
{
    Alerts active;
    Alerts loud;
    bool isHeld = false;
    for (Alert *alert : alerts) {
        if (!alert->isActive())
            continue;
        active.push_back(alert);
        isHeld = isHeld || alert->acknowledged;
        if (!alert->acknowledged && !alert->suppressed)
            loud.push_back(alert);
    }
    const auto known = m_board.tellings.find(group);
    if (active.empty()) {
        if (known == m_board.tellings.end())
            return;
        if (!alerts.empty() && known->second.told)
            send(known->second, NoticeKind::Resolve, *known->second.told, alerts, endTitle(*alerts.front(), m_seen.contains(alerts.front()->key())), "oncall");
        m_board.tellings.erase(group);
        m_tellings.insert(group);
        return;
    }
    const auto byWorst = [](const Alert *a, const Alert *b) { return a->severity > b->severity; };
    std::stable_sort(loud.begin(), loud.end(), byWorst);
    std::stable_sort(active.begin(), active.end(), byWorst);
    if (loud.empty()) {
        if (known == m_board.tellings.end() || !known->second.told || known->second.acknowledged || !isHeld)
            return;
        known->second.acknowledged = true;
        const auto who = std::find_if(active.begin(), active.end(), [](const Alert *alert) { return alert->acknowledged.has_value(); });
        return send(known->second, NoticeKind::Acknowledge, *known->second.told, active,
                    u"Acknowledged by %1: %2"_s.arg((*who)->acknowledged->by, active.front()->story.summary), "oncall");
    }
    Telling &telling = m_board.tellings[group];
    if (telling.group.isEmpty()) {
        telling.group = group;
        telling.episode = "alert-" + newId(m_now.now);
    }
    const Severity wanted = worst(loud);
    if (!telling.told || wanted > *telling.told || telling.acknowledged)
        return trigger(telling, loud, wanted, {});
    if (wanted < *telling.told) {
        telling.told = wanted;
        m_tellings.insert(group);
    }
    escalate(telling, loud);
}

void Round::trigger(Telling &telling, const Alerts &loud, Severity severity, const QString &why)
{
    telling.told = severity;
    telling.acknowledged = false;
    if (why.isEmpty())
        telling.level = 1;
    telling.levelHeld = Millis(0);
    const Escalation::Step step = m_now.escalation.step(severity, telling.level, m_now.now);
    if (step.level > 0)
        telling.level = step.level;
    if (!step.skipped.isEmpty())
        for (Alert *alert : loud)
            alert->note(m_now.now, "escalated", {}, step.skipped + u": goes to %1"_s.arg(step.who));
    const QString title = (why.isEmpty() ? titled(severity) : why) + u": "_s + loud.front()->story.summary;
    send(telling, NoticeKind::Trigger, severity, loud, title, step.audience);
}

void Round::escalate(Telling &telling, const Alerts &loud)
{
    const Escalation::Step step = m_now.escalation.step(*telling.told, telling.level, m_now.now);
    if (!step.after)
        return;
    telling.levelHeld += m_now.passed;
    if (telling.levelHeld < *step.after) {
        if (m_now.checkpoint)
            m_tellings.insert(telling.group);
        return;
    }
    ++telling.level;
    const Escalation::Step next = m_now.escalation.step(*telling.told, telling.level, m_now.now);
    const int level = next.level > 0 ? next.level : telling.level;
    const QString to = next.who.isEmpty() ? u"level %1"_s.arg(level) : u"level %1, %2"_s.arg(level).arg(next.who);
    for (Alert *alert : loud) {
        alert->note(m_now.now, "escalated", {}, u"not acknowledged for %1: goes to %2"_s.arg(durationText(*step.after), to));
        touch(*alert, "alert.escalated");
    }
    trigger(telling, loud, *telling.told, u"%1, not acknowledged for %2"_s.arg(titled(*telling.told), durationText(*step.after)));
}

void Round::send(Telling &telling, NoticeKind kind, Severity severity, const Alerts &alerts, const QString &title, const QByteArray &audience)
{
    Notice notice = noticeOf(alerts, title);
    notice.group = telling.episode;
    notice.id = telling.episode + '-' + QByteArray::number(++telling.notices);
    notice.kind = kind;
    notice.severity = severity;
    notice.audience = audience;
    notice.at = m_now.now;
    for (Alert *alert : alerts) {
        if (!alert->episodes.contains(telling.episode))
            alert->episodes.append(telling.episode);
        alert->note(m_now.now, "notified", {}, title);
        touch(*alert);
    }
    for (Change &change : m_now.notifier.outgoing(notice))
        m_changes.push_back(std::move(change));
    m_hasNotices = true;
    m_tellings.insert(telling.group);
}

} // namespace freeagent::alerting
