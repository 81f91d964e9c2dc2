// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <atomic>

namespace freeagent::runner {

/// The file to upload for a finished build. `place` is Recipe::artifact, expanded: a file, a folder (packed into
/// `packed`), or a folder with a pattern as last part that must match exactly one file. Only what is really inside of
/// `scratch`, links resolved, is taken: a build must not be able to make the worker upload something of the machine.
/// Blocks when it packs; any thread. Codes: artifact.missing, artifact.ambiguous, artifact.outside, and those of
/// zipFolder().
Result<QString> locateArtifact(const QString &place, const QString &scratch, const QString &packed,
                               const std::atomic_bool *stop = nullptr);

} // namespace freeagent::runner
