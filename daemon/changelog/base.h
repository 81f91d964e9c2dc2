// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/changelog/chain.h"

#include <functional>

namespace freeagent::changelog {

/// Writes the pages of a database file that nobody changes as a base of the chain, compressed, synced, and under its name only when it is
/// whole. A file of no bytes is an empty base. `goOn`: false gives up. Blocks. "changelog.cancelled", those of descriptor.h.
Result<void> writeBase(const Chain &chain, const QString &database, FileHead head, Time at, const std::function<bool()> &goOn);

/// Nothing when it is not there or its first record is not whole.
std::optional<FileHead> readBaseHead(const QString &file);

} // namespace freeagent::changelog
