// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freeagent::test {

/// Milliseconds for QTRY_..._WITH_TIMEOUT where processes and sockets are waited for: only a broken program uses it up, and a machine that does much
/// else at the same time does not break a test.
inline constexpr int patience = 60'000;

} // namespace freeagent::test
