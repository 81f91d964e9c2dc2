// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/artifacts/freshkeys.h"
#include "daemon/ports/artifactstore.h"

namespace freeagent::artifacts {

/// Regular files in the incoming folder: at start, what a kill left of uploads. `foreign` counts those with names of other kinds.
std::vector<QByteArray> leftoversIn(int incoming, int *foreign);

/// Compares the files below `builds` with the keys of all rows; removes what is ours, unknown and not fresh.
ArtifactStore::Reconciliation reconcileBuilds(int builds, const std::vector<QByteArray> &knownKeys, FreshKeys &fresh);

} // namespace freeagent::artifacts
