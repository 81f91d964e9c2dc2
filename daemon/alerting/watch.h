// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/alerting/rule.h"

namespace freeagent::alerting {

/// How far one figure has come by one rule. Times are lengths, measured on the clock that nobody can set, so that they can be stored
/// and go on after a restart.
struct Watch {
    std::optional<Millis> warningHeld;  ///< the warning condition holds since so long
    std::optional<Millis> criticalHeld;
    std::optional<Millis> clearHeld;    ///< while firing: what ends it holds since so long
    std::optional<Millis> betterHeld;   ///< while firing: the condition of its severity is gone since so long
    std::optional<Severity> firing;

    bool isIdle() const { return !firing && !warningHeld && !criticalHeld; }
    friend bool operator==(const Watch &, const Watch &) = default;
};

/// One look, `passed` after the last one. `sample`: cases behind the figure; negative: it needs none. Pure.
void step(Watch &watch, const Rule &rule, const Span &span, qint64 sample, Millis passed);

/// In how long the watch changes by itself if the figure stays; nothing when it does not.
std::optional<Millis> changesIn(const Watch &watch, const Rule &rule);

QJsonObject toJson(const Watch &watch);
Watch watchFrom(const QJsonObject &json);

} // namespace freeagent::alerting
