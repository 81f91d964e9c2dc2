// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace freeagent {

/// Fills `size` bytes with the system's randomness. Each thread fetches it in blocks: one by one, tokens and ids cost a call of the kernel
/// (or a slow instruction) each. What was given is wiped from the block. Ends the process when the system has none.
void fillWithRandomBytes(void *to, size_t size);

} // namespace freeagent
