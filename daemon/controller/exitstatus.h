// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace freeagent::controller {

// What the program and its commands end with, besides 0, 1 and config::kConfigurationError: the numbers of sysexits.h.

inline constexpr int kUsage = 64;
inline constexpr int kBadData = 65;
inline constexpr int kNotThere = 69;   ///< a place elsewhere
inline constexpr int kCannotMake = 73;
inline constexpr int kIoError = 74;    ///< what was written can no longer be trusted, or nothing can be written
inline constexpr int kTryLater = 75;   ///< the service manager tries again
inline constexpr int kNoKey = 77;

} // namespace freeagent::controller
