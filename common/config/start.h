// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/load.h"

class QTextStream;

namespace freeagent::config {

/// What the service manager must not restart on: something is wrong with the configuration (sysexits EX_CONFIG).
inline constexpr int kConfigurationError = 78;

/// Code of what Program::judge finds unwise: --check-config warns of it and does not count it.
inline constexpr auto kUnwise = "config.unwise";

struct Start {
    Settings settings;
    QStringList positional; ///< the command and its arguments
    QStringList files;      ///< configuration files that were read
    CommandLine line{};        ///< what it came from, to read it once more
    Environment environment{};
};

/// The files that count for this command line, those that exist of the program's own when none is named.
QStringList filesToRead(const Program &program, const CommandLine &line, const Environment &environment);

/// The beginning of every main(): reads the command line, environment and files; answers --help, --version, --check-config,
/// --print-config and --print-manual; says on standard error what is wrong or unwise; overwrites secrets in this process's arguments and
/// environment. On the other side is the exit status to end with. Main thread, before others start; no QCoreApplication needed.
tl::expected<Start, int> start(const Program &program, int argc, char **argv);

/// The same on values, for tests: nothing of the process is read or changed.
tl::expected<Start, int> startWith(const Program &program, const CommandLine &line, const Environment &environment,
                                   QTextStream &out, QTextStream &err, Loaded *loaded = nullptr);

} // namespace freeagent::config
