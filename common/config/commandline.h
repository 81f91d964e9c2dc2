// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/config/settingspec.h"

namespace freeagent::config {

/// A flag as it stood on the command line.
struct GivenFlag {
    QString flag;  ///< as declared, without dashes and without "no-"
    QString value; ///< "true" or "false" for a Boolean
    bool fromFile = false; ///< `--<flag>-file`: the value is a path to the secret

    friend bool operator==(const GivenFlag &, const GivenFlag &) = default;
};

struct CommandLine {
    QList<GivenFlag> flags;
    QStringList positional; ///< what is no flag, and everything behind `--`
    QStringList configFiles;
    bool checkConfig = false;
    bool printConfig = false;
    bool printManual = false;
    bool help = false;
    bool version = false;
    QList<Error> problems; ///< config.unknown_flag, config.missing_value, config.unknown_command
};

/// `arguments` without the program's name. `--flag value` and `--flag=value`; both at any place. Pure; any thread.
CommandLine parseCommandLine(const Program &program, const QStringList &arguments);

} // namespace freeagent::config
