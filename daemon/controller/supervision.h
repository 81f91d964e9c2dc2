// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/logging/log.h"
#include "common/platform/heartbeat.h"
#include "common/platform/servicenotifier.h"

#include <QTimer>

namespace freeagent::controller {

class Controller;

/// The controller towards the service manager: ready, its one line of status, the watchdog. Does nothing where nobody listens. Thread:
/// main.
class Supervision
{
public:
    Supervision(platform::ServiceNotifier &notifier, Controller &controller, const Clock &clock, logging::Log &log);

    void ready(); ///< and from here on the rest by itself

private:
    QByteArray status() const;

    platform::ServiceNotifier &m_notifier;
    Controller &m_controller;
    logging::Log &m_log;
    platform::Heartbeat::Rules m_rules;
    bool m_watched;
    platform::Heartbeat m_heartbeat;
    QTimer m_timer;
};

} // namespace freeagent::controller
