// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/alerting/round.h"

#include "daemon/wire/jsonvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::alerting {

namespace {
const QByteArray kAlertKind = "alert";
const QByteArray kGroupKind = "alert-group";

QByteArray groupOf(const Rule &rule, const Labels &labels)
{
    if (!rule.group.isEmpty())
        return rule.group;
    QByteArray group = rule.id;
    for (const QString &value : labels)
        group += '/' + value.toUtf8();
    return group;
}

Severity reachedBy(const Watch &watch, const Rule &rule)
{
    return watch.firing.value_or(watch.criticalHeld && !rule.warning ? Severity::Critical : Severity::Warning);
}

/// "45 % is above 40 %, the bound of the rule mine".
QString boundText(const Alert &alert, const Rule &rule)
{
    const auto &usual = rule.condition(reachedBy(alert.watch, rule));
    const Condition condition = usual ? *usual : rule.warning ? *rule.warning : *rule.critical;
    const QString value = figureText(alert.value, alert.unit);
    const QString bound = figureText(condition.bound, alert.unit);
    const QString of = u"the bound of the rule %1"_s.arg(QString::fromLatin1(rule.id));
    if (!condition.holds(Span::of(alert.value), false))
        return u"%1 is on the good side of %2 again, %3"_s.arg(value, bound, of);
    const QString way = condition.kind == Condition::Kind::Above ? u"above"_s : condition.kind == Condition::Kind::Below ? u"below"_s : u"at least"_s;
    return u"%1 is %2 %3, %4"_s.arg(value, way, bound, of);
}

Severity capped(Severity severity, const Rule &rule) { return std::min(severity, rule.severityCap.value_or(Severity::Critical)); }

/// It goes on though the figure is not beyond the threshold any more: "0 builds wait" would be no reason to ring.
std::optional<QString> afterglow(const Alert &alert, const Rule &rule)
{
    const auto &condition = rule.condition(alert.watch.firing.value_or(Severity::Warning));
    if (!alert.watch.firing || !alert.firedValue || !condition || condition->holds(Span::of(alert.value), false))
        return std::nullopt;
    return u"%1: %2 when it fired, %3 now; it ends when that lasts"_s.arg(rule.title, figureText(*alert.firedValue, alert.unit), figureText(alert.value, alert.unit));
}

/// Something has lasted for a while that will end this alert or make it better or worse.
bool isOnItsWay(const Watch &watch) { return watch.clearHeld || watch.betterHeld || (watch.criticalHeld && watch.firing != Severity::Critical); }

tl::unexpected<Error> unknown(const QByteArray &id)
{
    return failure("alert.not_found", u"There is no open alert %1"_s.arg(QString::fromLatin1(id)), u"Ask for the list of alerts."_s);
}
} // namespace

Round::Round(Board board, Circumstances circumstances)
    : m_board(std::move(board))
    , m_now(std::move(circumstances))
{
}

void Round::touch(const Alert &alert, const char *event)
{
    m_touched.insert(alert.key());
    if (event)
        m_told.emplace_back(alert.key(), event);
}

void Round::look(const Rule &rule, const QByteArray &unit, const Reading &reading, const Explain &explain)
{
    const QByteArray key = alertKey(rule.id, reading.labels);
    m_seen.insert(key);
    const auto found = m_board.alerts.find(key);
    if (!reading.value)
        return; // not known at the moment: what was goes on
    Watch watch = found == m_board.alerts.end() ? Watch() : found->second.watch;
    step(watch, rule, Span::of(*reading.value), reading.sample, m_now.passed);
    if (found == m_board.alerts.end() && watch.isIdle())
        return;
    Alert &alert = m_board.alerts[key];
    if (alert.id.isEmpty()) {
        alert.id = newId(m_now.now);
        alert.rule = rule.id;
        alert.labels = reading.labels;
        alert.group = groupOf(rule, reading.labels);
        alert.since = m_now.now;
        alert.unit = unit;
    }
    alert.title = rule.title;
    alert.watch = watch;
    alert.value = *reading.value;
    if (watch.isIdle()) {
        alert.state == AlertState::Pending ? end(alert, {}) : end(alert, u"%1 is %2 now"_s.arg(rule.title, figureText(*reading.value, unit)));
        return;
    }
    alert.runbook = rule.runbook;
    alert.action = rule.action;
    alert.story = explain();
    if (!rule.changedBy.isEmpty())
        speakOf(alert, rule);
    if (auto summary = afterglow(alert, rule))
        alert.story.summary = std::move(*summary);
    rate(alert, rule);
}

/// A metric explains itself for the rule that came with it; what somebody wrote has a name, a bound and advice of its own.
void Round::speakOf(Alert &alert, const Rule &rule) const
{
    const bool isAdded = m_now.rules.isAdded(rule.id);
    Story &story = alert.story;
    if (isAdded || story.isCauseOfDefault) {
        const QString own = boundText(alert, rule);
        story.cause = story.cause.isEmpty() || story.isCauseOfDefault ? own : u"%1. %2"_s.arg(own, story.cause);
    }
    if (!isAdded)
        return;
    story.summary = u"%1: %2"_s.arg(ruleName(alert), story.summary);
    if (alert.action.label.isEmpty() && alert.action.command.isEmpty())
        alert.action = {u"Look at it"_s, u"expoctl alert show "_s + QString::fromLatin1(alert.id), alert.action.link};
    else
        story.action.reset();
}

void Round::rate(Alert &alert, const Rule &rule)
{
    const bool isNew = alert.timeline.isEmpty();
    const Severity reached = reachedBy(alert.watch, rule);
    const auto &condition = rule.condition(reached);
    alert.threshold = condition ? condition->bound : alert.threshold;
    const Severity severity = capped(reached, rule);
    const Severity before = std::exchange(alert.severity, severity);
    if (!alert.watch.firing) {
        if (isNew) {
            alert.note(m_now.now, "pending", {}, u"beyond the threshold, at %1"_s.arg(figureText(alert.value, alert.unit)));
            touch(alert);
        } else if (m_now.checkpoint) {
            touch(alert);
        }
        return;
    }
    if (alert.state == AlertState::Pending)
        return begin(alert, rule);
    if (severity == before) {
        if (m_now.checkpoint && isOnItsWay(alert.watch))
            touch(alert);
        return;
    }
    const bool worse = severity > before;
    if (worse)
        alert.firedValue = alert.value;
    alert.note(m_now.now, worse ? "worsened" : "improved", {}, u"%1 at %2"_s.arg(QString::fromLatin1(word(severity)), figureText(alert.value, alert.unit)));
    if (worse && alert.acknowledged && !alert.acknowledged->sticky)
        dropAcknowledgement(alert, {}, u"the acknowledgement ended: it got worse"_s);
    touch(alert, "alert.changed");
}

void Round::begin(Alert &alert, const Rule &)
{
    alert.state = AlertState::Firing;
    alert.firedAt = m_now.now;
    alert.firedValue = alert.value;
    alert.occurrences = 1 + (m_now.earlier ? m_now.earlier(alert.key()) : 0);
    alert.note(m_now.now, "fired", {}, alert.story.summary);
    // Whoever has the group has what joins it, as long as that is no worse.
    for (const auto &[key, other] : m_board.alerts)
        if (&other != &alert && other.group == alert.group && other.acknowledged && other.severity >= alert.severity) {
            alert.acknowledged = other.acknowledged;
            alert.state = AlertState::Acknowledged;
            alert.note(m_now.now, "acknowledged", other.acknowledged->by, u"with the others of its group"_s);
            break;
        }
    touch(alert, "alert.firing");
}

void Round::end(Alert &alert, const QString &why)
{
    const QByteArray key = alert.key();
    if (alert.state == AlertState::Pending) {
        // Nobody heard of it, so nobody has to remember it.
        if (!alert.timeline.isEmpty())
            m_changes.push_back(RemoveRecord{kAlertKind, alert.id});
        m_touched.erase(key);
        m_board.alerts.erase(key);
        return;
    }
    alert.state = AlertState::Resolved;
    alert.resolvedAt = m_now.now;
    alert.watch = {};
    alert.suppressed.reset();
    alert.note(m_now.now, "resolved", {}, why);
    touch(alert, "alert.resolved");
}

void Round::endUnseen()
{
    std::vector<QByteArray> gone;
    for (const auto &[key, alert] : m_board.alerts)
        if (alert.isOpen() && !m_seen.contains(key))
            gone.push_back(key);
    for (const QByteArray &key : gone)
        end(m_board.alerts[key], u"it is watched no longer"_s);
}

Result<void> Round::acknowledge(const QByteArray &id, const Acknowledgement &acknowledgement)
{
    const Alert *found = m_board.find(id);
    if (!found)
        return unknown(id);
    if (!found->isActive())
        return failure("alert.not_firing", u"This alert is %1: there is nothing to acknowledge yet"_s.arg(QString::fromLatin1(word(found->state))));
    Alert &alert = m_board.alerts[found->key()];
    alert.acknowledged = acknowledgement;
    alert.state = AlertState::Acknowledged;
    alert.note(m_now.now, "acknowledged", acknowledgement.by, acknowledgement.comment);
    touch(alert, "alert.acknowledged");
    return {};
}

void Round::dropAcknowledgement(Alert &alert, const QString &by, const QString &why)
{
    alert.acknowledged.reset();
    alert.state = AlertState::Firing;
    alert.note(m_now.now, "unacknowledged", by, why);
}

Result<void> Round::unacknowledge(const QByteArray &id, const QString &by, const QString &comment)
{
    const Alert *found = m_board.find(id);
    if (!found)
        return unknown(id);
    if (!found->acknowledged)
        return failure("alert.not_acknowledged", u"Nobody has acknowledged this alert"_s);
    Alert &alert = m_board.alerts[found->key()];
    dropAcknowledgement(alert, by, comment);
    touch(alert, "alert.unacknowledged");
    return {};
}

bool Round::isChanged() const { return !m_touched.empty() || !m_tellings.empty() || !m_changes.empty(); }

Unit Round::takeUnit()
{
    Unit unit;
    for (const auto &[key, type] : m_told)
        unit.events.push_back({0, m_now.now, type, {}, {}, wire::compact(toWire(m_board.alerts.at(key)))});
    for (const QByteArray &key : m_touched) {
        const Alert &alert = m_board.alerts.at(key);
        unit.changes.push_back(PutRecord{{kAlertKind, alert.id, wire::compact(toRecord(alert))}});
    }
    for (const QByteArray &group : m_tellings) {
        const auto telling = m_board.tellings.find(group);
        if (telling == m_board.tellings.end())
            unit.changes.push_back(RemoveRecord{kGroupKind, group});
        else
            unit.changes.push_back(PutRecord{{kGroupKind, group, wire::compact(toJson(telling->second))}});
    }
    unit.changes.insert(unit.changes.end(), std::make_move_iterator(m_changes.begin()), std::make_move_iterator(m_changes.end()));
    // What has ended leaves the board for the history.
    for (auto it = m_board.alerts.begin(); it != m_board.alerts.end();) {
        if (it->second.isOpen()) {
            ++it;
            continue;
        }
        m_ended.push_back(std::move(it->second));
        it = m_board.alerts.erase(it);
    }
    return unit;
}

} // namespace freeagent::alerting
