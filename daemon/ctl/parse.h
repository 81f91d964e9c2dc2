// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/commandline.h"
#include "daemon/ctl/arguments.h"

#include <QSet>

namespace freeagent::ctl {

/// A command line, understood.
struct Invocation {
    const CommandSpec *command = nullptr; ///< null: only help, version or the settings were asked for
    QString group; ///< the words in front when no command was named
    Arguments arguments;
    config::CommandLine settings; ///< flags of common/config: --url, --key-file, --config, --print-config
    QSet<QString> common; ///< common options that were given: "json", "yes", ...
    bool help = false;
    bool version = false;
};

/// Sorts `words` (without the program's name) by the table. Options of a command stand behind its words; common ones anywhere. Errors:
/// "usage.unknown_command", "usage.unknown_option", "usage.missing_value", "usage.bad_value", "usage.missing_argument",
/// "usage.too_many", each with a proposal where there is a near one. Pure; any thread.
Result<Invocation> parse(const QList<CommandSpec> &table, const QList<config::SettingSpec> &settings, const QStringList &words, Time now);

} // namespace freeagent::ctl
