// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "console/farm/severity.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace freeagent::console {

/// An alert that is not over, as far as somebody who looks up from other work has to know it.
struct Problem {
    QString id;
    Severity severity = Severity::Warning;
    QString summary;
    QJsonObject matcher;  ///< silences exactly this one
    std::optional<Time> since;
    bool handled = false; ///< acknowledged or silenced: somebody knows

    friend bool operator==(const Problem &, const Problem &) = default;
};

/// A farm at a glance.
struct Glance {
    QString farm; ///< its name, for people
    bool contact = false;
    bool maintenance = false;
    bool known = false;                     ///< the problems have been asked for and are as of now
    Severity state = Severity::Unknown;     ///< of the sentence about the farm
    QList<Problem> problems;                ///< worst first

    friend bool operator==(const Glance &, const Glance &) = default;
};

/// Of the word that the farm uses for an alert; information is Busy.
Severity problemSeverity(const QString &word);
/// Of the list that GET /api/alerts answers: those that fire, the worst first. Pending and resolved ones are nobody's problem.
QList<Problem> problemsOf(const QJsonArray &alerts);

} // namespace freeagent::console
