// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QJsonObject>
#include <QList>

namespace freeagent::maintenance {

/// What happens to builds that still run when the time of a drain is up.
enum class AtDeadline : quint8 { Wait, Requeue, Cancel };
QByteArrayView word(AtDeadline what);
std::optional<AtDeadline> atDeadlineFrom(QByteArrayView word);

enum class StepState : quint8 { Waiting, Running, Done, Failed, Skipped };
QByteArrayView word(StepState state);

struct Step {
    QByteArray name;
    StepState state = StepState::Waiting;
    std::optional<Time> startedAt;
    std::optional<Time> endedAt;
    QString evidence;   ///< what shows that it is done
    QString error;      ///< why it failed
    QJsonObject memory; ///< what the step must know when it is taken up again after a restart
};

/// The seven steps, in their order.
const QList<QByteArray> &allSteps();
/// Without these a run makes no sense.
bool isIndispensable(const QByteArray &step);

enum class RunState : quint8 { Running, Failed, Done, Aborted };
QByteArrayView word(RunState state);

/// One maintenance. A record of kind "maintenance-run".
/// What makes no sense in a list of steps to take, one sentence; empty when it is good. Without "enable" submissions stay closed until the
/// end of the run. Unknown steps are not judged.
QString faultOf(const QList<QByteArray> &steps);

struct MaintenanceRun {
    QByteArray id;
    QByteArray windowId;            ///< empty: somebody started it
    std::optional<Time> dueAt;      ///< the window's occurrence
    Time startedAt{};
    std::optional<Time> endsAt;     ///< as planned; unknown when empty
    std::optional<Time> endedAt;
    RunState state = RunState::Running; ///< Failed: a step failed, and a person decides how it goes on
    QString message;
    QString by;
    QString reason;
    int extensions = 0;
    bool overran = false; ///< was extended because its time was up
    AtDeadline atDeadline = AtDeadline::Wait;
    std::chrono::seconds drainDeadline{0}; ///< zero: none
    QList<QByteArray> canaryWorkers; ///< empty: one that is online
    QByteArray task;                 ///< what workers are asked to do in the update step; empty: nothing
    QList<Step> steps;

    bool isOpen() const { return state == RunState::Running || state == RunState::Failed; }
    /// The first step that is neither done nor skipped; nullptr when all are.
    const Step *current() const;
    Step *current();
};

QJsonObject toJson(const MaintenanceRun &run); ///< record and wire
std::optional<MaintenanceRun> maintenanceRunFrom(const QJsonObject &json);

} // namespace freeagent::maintenance
