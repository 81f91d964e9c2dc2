// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <atomic>

namespace freeagent::runner {

/// Writes everything below `folder` into the zip `file`: names relative to the folder, sorted by bytes, all with one
/// date, so that equal folders give equal zips. Symbolic links are stored as links and never followed. Blocks; any
/// thread. Gives the size in bytes. Codes: zip.empty, zip.read, zip.write, zip.stopped.
Result<qint64> zipFolder(const QString &folder, const QString &file, const std::atomic_bool *stop = nullptr);

} // namespace freeagent::runner
