// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ctl/commandspec.h"

namespace freeagent::ctl {

// What --help answers with, from the table. Pure; each text ends with a line feed.

/// All groups, or the commands of one.
QString overviewHelp(const QString &group);
QString commandHelp(const CommandSpec &command);

/// "builds list [--status WORD] [BUILD...]"
QString usageOf(const CommandSpec &command);
/// "-n, --limit N"
QString signatureOf(const OptionSpec &option);
/// Help with choices, usual value and range.
QString meaningOf(const OptionSpec &option);
QString placeholderOf(const OptionSpec &option);
/// All codes a command may end with, its own first.
QList<ExitCode> exitsOf(const CommandSpec &command);

} // namespace freeagent::ctl
