// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"
#include "common/domain/severity.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace freeagent::alerting {

/// The least and the most that a figure was over some time; the same when it was looked at once.
struct Span {
    double least = 0;
    double most = 0;

    static Span of(double value) { return {value, value}; }
};

/// Strictly above, strictly below, or at least a bound.
struct Condition {
    enum class Kind : quint8 { Above, Below, AtLeast };

    Kind kind = Kind::Above;
    double bound = 0;

    /// `throughout`: all the time that the span covers; else at some moment of it.
    bool holds(const Span &span, bool throughout) const;
    friend bool operator==(const Condition &, const Condition &) = default;
};

/// What a person should do, and where to look.
struct Action {
    QString label;
    QString command; ///< for a shell; may be empty
    QString link;    ///< http or https, or a path of the API for programs; may be empty

    friend bool operator==(const Action &, const Action &) = default;
};

/// When a figure needs somebody. A record of kind "alert-rule" when it is not the default. Thresholds are in the metric's own unit.
struct Rule {
    QByteArray id;
    QByteArray metric;
    QString title;  ///< what it is about, for lists
    std::optional<Condition> warning;
    std::optional<Condition> critical;
    std::chrono::seconds holds{0}; ///< the condition has to hold for longer than this; zero: at once
    std::optional<Condition> clear; ///< ends when this holds; empty: when neither condition does
    std::chrono::seconds clearHolds{0}; ///< for this long
    qint64 minimumSample = 0;      ///< with fewer cases behind the figure it says nothing
    std::optional<Severity> severityCap;
    QByteArray runbook;            ///< row, "RB-37"
    Action action;
    QByteArray group;              ///< of alerts that are one thing; empty: one for each set of labels
    QList<QByteArray> inhibitedBy; ///< rules, or "maintenance": what makes it somebody else's news
    bool enabled = true;
    QString changedBy; ///< empty: it is the default

    const std::optional<Condition> &condition(Severity severity) const { return severity == Severity::Critical ? critical : warning; }
    friend bool operator==(const Rule &, const Rule &) = default;
};

QJsonObject toJson(const Condition &condition);
std::optional<Condition> conditionFrom(const QJsonObject &json); ///< nothing when it is none
QJsonObject toJson(const Action &action);
Action actionFrom(const QJsonObject &json);

QJsonObject toJson(const Rule &rule); ///< record and wire
std::optional<Rule> ruleFrom(const QJsonObject &json);

/// What a rule may speak of.
struct Terms {
    QMap<QByteArray, QByteArray> units;              ///< of each metric that there is
    QMap<QByteArray, QList<QByteArray>> inhibitedBy; ///< of each rule that there is
};

/// A request's body over `base`: what is not named stays, what is null becomes what `reset` has. A metric of another unit needs all conditions anew.
/// Error: "alert.bad_rule", which names the part that is wrong.
Result<Rule> ruleFromRequest(const QJsonObject &body, Rule base, const Rule &reset, const Terms &terms);

} // namespace freeagent::alerting
