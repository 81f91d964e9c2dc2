// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/http/farm.h"
#include "daemon/http/route.h"

namespace freeagent::http {

/// Finds the build of the path and calls `then`, or answers: 404 for an unknown one, 403 when all the caller has is a token of
/// another build.
void withBuild(const Request &request, Farm &farm, std::function<void(const BuildRecord &)> then);

/// As withBuild, for those who build it: the assigned worker (by token, or named beside the admin key) or the build's virtual machine.
/// 401 without a worker's name, 403 for another worker or a build that is nobody's.
void withOwnBuild(const Request &request, Farm &farm, std::function<void(const BuildRecord &)> then);

/// The record's artifact of a kind, or nullptr.
const Artifact *artifactOf(const BuildRecord &record, ArtifactKind kind);

} // namespace freeagent::http
