// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/alerting/watch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::alerting {

namespace {
void count(std::optional<Millis> &held, bool holds, Millis passed)
{
    if (!holds)
        held.reset();
    else
        held = held ? *held + passed : Millis(0);
}

bool isDue(const std::optional<Millis> &held, const Rule &rule)
{
    return held && (rule.holds.count() == 0 || *held > rule.holds);
}

std::optional<Severity> reached(const Watch &watch, const Rule &rule)
{
    if (isDue(watch.criticalHeld, rule))
        return Severity::Critical;
    return isDue(watch.warningHeld, rule) ? std::optional(Severity::Warning) : std::nullopt;
}

/// A condition of another rule, or the same at a higher bound, may begin later than the alert: it is then due for itself.
void go(Watch &watch, const Rule &rule, bool isClear, Millis passed)
{
    count(watch.clearHeld, isClear, passed);
    if (watch.clearHeld && *watch.clearHeld >= rule.clearHolds) {
        watch = {};
        return;
    }
    if (const auto now = reached(watch, rule); now && *now > *watch.firing) {
        watch.firing = now;
        watch.betterHeld.reset();
        return;
    }
    count(watch.betterHeld, watch.firing == Severity::Critical && rule.warning && !watch.criticalHeld, passed);
    if (watch.betterHeld && *watch.betterHeld >= rule.clearHolds) {
        watch.firing = Severity::Warning;
        watch.betterHeld.reset();
    }
}

QJsonValue msOf(const std::optional<Millis> &held) { return held ? QJsonValue(qint64(held->count())) : QJsonValue(); }

std::optional<Millis> heldFrom(const QJsonValue &json)
{
    return json.isDouble() ? std::optional(Millis(json.toInteger())) : std::nullopt;
}
} // namespace

void step(Watch &watch, const Rule &rule, const Span &span, qint64 sample, Millis passed)
{
    const bool enough = sample < 0 || sample >= rule.minimumSample;
    const bool throughout = rule.holds.count() > 0;
    const auto holds = [&](const std::optional<Condition> &condition) { return enough && condition && condition->holds(span, throughout); };
    count(watch.warningHeld, holds(rule.warning), passed);
    count(watch.criticalHeld, holds(rule.critical), passed);
    if (!watch.firing) {
        watch.firing = reached(watch, rule);
        watch.clearHeld.reset();
        watch.betterHeld.reset();
        return;
    }
    const bool gone = !watch.warningHeld && !watch.criticalHeld;
    go(watch, rule, !enough || (gone && (!rule.clear || rule.clear->holds(span, true))), passed);
}

std::optional<Millis> changesIn(const Watch &watch, const Rule &rule)
{
    std::optional<Millis> soonest;
    const auto consider = [&soonest](Millis left) { soonest = std::min(soonest.value_or(left), std::max(Millis(1), left)); };
    const auto rises = [&](const std::optional<Millis> &held, Severity severity) {
        if (held && (!watch.firing || severity > *watch.firing))
            consider(rule.holds + Millis(1) - *held);
    };
    rises(watch.warningHeld, Severity::Warning);
    rises(watch.criticalHeld, Severity::Critical);
    for (const std::optional<Millis> &held : {watch.clearHeld, watch.betterHeld})
        if (held)
            consider(rule.clearHolds - *held);
    return soonest;
}

QJsonObject toJson(const Watch &watch)
{
    return {{u"warning"_s, msOf(watch.warningHeld)},
            {u"critical"_s, msOf(watch.criticalHeld)},
            {u"clear"_s, msOf(watch.clearHeld)},
            {u"better"_s, msOf(watch.betterHeld)},
            {u"firing"_s, watch.firing ? QJsonValue(QString::fromLatin1(word(*watch.firing))) : QJsonValue()}};
}

Watch watchFrom(const QJsonObject &json)
{
    return {heldFrom(json.value(u"warning"_s)), heldFrom(json.value(u"critical"_s)), heldFrom(json.value(u"clear"_s)),
            heldFrom(json.value(u"better"_s)), severityFrom(json.value(u"firing"_s).toString().toLatin1())};
}

} // namespace freeagent::alerting
