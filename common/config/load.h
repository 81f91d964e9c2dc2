// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "common/config/commandline.h"
#include "common/config/environment.h"
#include "common/config/settings.h"

namespace freeagent::config {

struct Loaded {
    Settings settings;
    QStringList warnings;       ///< one sentence each, for standard error
    QStringList scrubFlags;     ///< flags that carried a secret in clear
    QStringList scrubVariables; ///< variables that carried one
};

/// Flags > credentials of systemd > environment > files (a later one wins) > default. Everything that is wrong is reported at
/// once, each with its place and, for a word not known, the nearest one that is. Reads only `files` and files of secrets; any thread.
tl::expected<Loaded, QList<Error>> load(const Program &program, const CommandLine &line, const Environment &environment,
                                        const QStringList &files);

} // namespace freeagent::config
