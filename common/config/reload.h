// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/config/start.h"

namespace freeagent::config {

/// A setting that has another value than before.
struct Change {
    QString key;
    QString before; ///< as --print-config shows it: secrets are never shown
    QString after;
    Origin origin; ///< of the new value

    friend bool operator==(const Change &, const Change &) = default;
};

/// Sorted by key. Where a value comes from does not matter, only what it is.
QList<Change> difference(const Settings &before, const Settings &after);

/// Reads the configuration once more as this process was started: same flags and environment, the files as they are now.
class Reloader
{
public:
    Reloader(Program program, CommandLine line, Environment environment);

    tl::expected<Settings, QList<Error>> load() const;

private:
    Program m_program;
    CommandLine m_line;
    Environment m_environment;
};

} // namespace freeagent::config
