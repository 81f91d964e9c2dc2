// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/agent/agentsettings.h"
#include "daemon/agent/job.h"
#include "daemon/runner/commandtemplate.h"
#include "daemon/runner/scratch.h"

namespace freeagent::agent {

/// What {words} stand for in the commands of this build.
runner::Placeholders placeholdersFor(const BuildSettings &settings, const Job &job, const runner::Scratch &scratch,
                                     const QString &source, const runner::Recipe &recipe);

/// All that the build's programs get as environment: nothing of the worker's own but the variables named in the
/// settings, and of these none that could carry its credentials. An entry of the recipe may fail with
/// `template.unknown_placeholder`.
Result<QProcessEnvironment> environmentFor(const BuildSettings &settings, const Job &job,
                                           const runner::Scratch &scratch, const runner::Recipe &recipe,
                                           const runner::Placeholders &values, const QProcessEnvironment &own);

} // namespace freeagent::agent
