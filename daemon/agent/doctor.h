// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/agent/checkup.h"

namespace freeagent::agent {

/// Looks at the machine and the way to the controller, and can tell the controller. One event loop; what blocks is done
/// elsewhere.
class Doctor final : public QObject
{
    Q_OBJECT

public:
    Doctor(const AgentSettings &settings, ControllerLink &link, const Clock &clock, QObject *parent = nullptr);

    /// done() follows within some seconds.
    void run();
    /// reported() follows.
    void report(const Checkup &checkup);

Q_SIGNALS:
    void done(const freeagent::agent::Checkup &checkup);
    /// An empty problem: the controller has it.
    void reported(const QString &problem);

private:
    AgentSettings m_settings;
    ControllerLink &m_link;
    const Clock &m_clock;
};

/// Lines for people: one a check, the fix below it.
QString checkupText(const Checkup &checkup);

} // namespace freeagent::agent
