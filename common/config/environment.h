// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>

namespace freeagent::config {

/// Environment variables as a value, so that tests bring their own. An empty variable counts as not set.
using Environment = QMap<QString, QString>;

/// What this process was started with.
Environment systemEnvironment();

/// Overwrites a variable where /proc/<pid>/environ shows it and removes it, so that neither `ps e` nor a child process sees it.
/// Main thread, before others start.
void scrubEnvironment(const QString &name);

/// Overwrites the value of `--<flag> value` and `--<flag>=value` in place, where /proc/<pid>/cmdline shows it. Main thread.
void scrubArgument(const QString &flag, int argc, char **argv);

} // namespace freeagent::config
