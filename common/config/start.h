// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/load.h"

class QTextStream;

namespace freeagent::config {

/// What the service manager must not restart on: something is wrong with the configuration (sysexits EX_CONFIG).
inline constexpr int kConfigurationError = 78;

struct Start {
    Settings settings;
    QStringList positional; ///< the command and its arguments
    QStringList files;      ///< configuration files that were read
};

/// The beginning of every main(): reads the command line, environment and files; answers --help, --version, --check-config and
/// --print-config; says on standard error what is wrong or unwise; overwrites secrets in this process's arguments and
/// environment. On the other side is the exit status to end with. Main thread, before others start; no QCoreApplication needed.
tl::expected<Start, int> start(const Program &program, int argc, char **argv);

/// The same on values, for tests: nothing of the process is read or changed.
tl::expected<Start, int> startWith(const Program &program, const CommandLine &line, const Environment &environment,
                                   QTextStream &out, QTextStream &err, Loaded *loaded = nullptr);

} // namespace freeagent::config
