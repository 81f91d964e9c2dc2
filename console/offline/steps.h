// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/offline/reach.h"

#include <QCoreApplication>

namespace freeagent::console {

/// One thing to do when the controller is away.
struct EmergencyStep {
    QString id;
    QString row;     ///< of the runbook: "RB-20"
    QString title;
    QString why;     ///< what its answer means, and what to do about it
    QString command; ///< as it is unless a person changed it
    bool changes = false; ///< more than looking
};

/// From looking to acting, as one goes through them.
QList<EmergencyStep> emergencySteps();

/// Commands that are no steps of their own: parts of a restore. Ids "stop", "restore", "start".
QList<EmergencyStep> restoreParts();

/// What a person set for it, else the default.
QString commandOf(const EmergencyStep &step, const Reach &reach);
/// Of a part of a restore, by its id.
QString commandOf(const QString &part, const Reach &reach);

struct StepTexts {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::StepTexts)
};

} // namespace freeagent::console
