// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/agent/agentsettings.h"
#include "daemon/agent/controllerlink.h"

namespace freeagent::agent {

enum class CheckState : quint8 { Pass, Warn, Fail };

/// One thing looked at.
struct Check {
    QString name; ///< "disk", "tool node"
    CheckState state = CheckState::Pass;
    QString message; ///< what was found
    QString fix; ///< what to do; empty when it passed
    Millis took {0};
};

/// What a doctor found.
struct Checkup {
    Time runAt {};
    Millis took {0};
    QList<Check> checks;

    CheckState worst() const;
    /// The body of `POST /api/diagnostics/report`.
    QJsonObject report(const QByteArray &workerId) const;
};

// Single checks; all block, none for longer than some seconds. Any thread.
Check checkDisk(const QString &folder, qint64 leastFree);
/// Never fails: what the machine is, for people.
Check checkSystem(Millis uptime, const QString &path);
Check checkMemory(qint64 available, qint64 machine);
Check checkFolder(const QString &name, const QString &folder);
Check checkTool(const QString &tool, const QString &runner, const QString &path);
Check checkSandbox(const Result<runner::Sandbox> &sandbox, runner::SandboxMode wanted);
/// Of the answer to `GET /health`: whether the controller is well, and how far the clocks are apart.
QList<Check> checkController(const QUrl &controller, const Answer &health, Time now);
Check checkKey(const QByteArray &key);

/// All that can be seen without the controller. Blocks for a second or two.
QList<Check> checkMachine(const AgentSettings &settings);

} // namespace freeagent::agent
