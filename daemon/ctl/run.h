// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/config/load.h"
#include "daemon/ctl/terminal.h"

namespace freeagent::ctl {

/// All of expoctl on values: understands `words` (without the program's name), runs the command, gives the exit status. `loaded` hears what
/// was read of settings, to scrub secrets from the process. Needs a QCoreApplication. Main thread.
int run(const QStringList &words, const config::Environment &environment, const Terminal &terminal, const Clock &clock,
        const std::function<void(const config::Loaded &)> &loaded = {});

} // namespace freeagent::ctl
