// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/severity.h"
#include "daemon/ports/store.h"

#include <QJsonArray>
#include <QStringList>

namespace freeagent::alerting {

/// Whom an alert that nobody acknowledges goes to, and when to the next. Asked at every notice and as time passes; answers at once, from
/// memory. Thread: the services'.
class Escalation
{
public:
    virtual ~Escalation() = default;

    struct Step {
        QByteArray audience = "oncall";  ///< of the notice: "oncall", or the id of a person
        QString who;                     ///< for people; empty: nobody in particular
        std::optional<Millis> after;     ///< unacknowledged for so long it goes to the next level; empty: this is the last
        int level = 0;                   ///< that it really is, when those before it have nobody; 0: the one that was asked for
        QString skipped{};               ///< for the timeline: which levels have nobody; empty: none was passed over
    };
    /// `level`: from 1.
    virtual Step step(Severity severity, int level, Time now) const = 0;
    /// Who can help with what an alert is about: {name, role, phone, email, url}. `subjects`: its row of the runbook, its rule, its labels as
    /// "volume=data".
    virtual QJsonArray contacts(const QStringList &subjects) const = 0;
};

/// Everybody on call, once.
class NoEscalation final : public Escalation
{
public:
    Step step(Severity, int, Time) const override { return {}; }
    QJsonArray contacts(const QStringList &) const override { return {}; }
};

} // namespace freeagent::alerting
