// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/reload.h"
#include "common/logging/log.h"

namespace freeagent::controller {

class Controller;

/// What SIGHUP does: reads the configuration again, puts into effect what can be without a restart, and says in the log what has
/// changed and what still needs one. A configuration with a mistake changes nothing. Thread: main.
class Reload
{
public:
    Reload(config::Reloader reloader, config::Settings running, Controller &controller, logging::Log &log);

    void perform();
    /// Takes effect without a restart.
    static bool isLive(const QString &key);

private:
    void apply(const config::Settings &wanted);
    void say(const config::Change &change, bool live);

    config::Reloader m_reloader;
    config::Settings m_running; ///< what is in effect
    Controller &m_controller;
    logging::Log &m_log;
};

} // namespace freeagent::controller
