// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freeagent::worker {

/// Keeps the worker's memory from the builds it runs, which may be of the same user: no core dumps, and on Linux no
/// reading of /proc/<pid>/mem and environ by other processes of that user.
void keepPrivate();

} // namespace freeagent::worker
