// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <atomic>

namespace freeagent::runner {

struct UnpackLimits {
    qint64 entries = 200'000;
    qint64 bytes = 4LL << 30; ///< of all files together, unpacked
    qint64 ratio = 200; ///< unpacked to packed, once `ratioFrom` bytes are written
    qint64 ratioFrom = 100LL << 20; ///< small archives may be of any ratio
};

struct Unpacked {
    QString root; ///< where the project is: the folder, or its only subfolder when that holds package.json
    qint64 files = 0;
    qint64 bytes = 0;
};

/// Unpacks a zip or a tar (plain, gzip, bzip2, xz, zstd), recognised by content, into the existing, empty `folder`.
/// Blocks; any thread.
///
/// Nothing is ever written outside `folder`: absolute names, `..`, entries through a symbolic link, links that point
/// outside, devices and pipes make the whole archive refused. What was written until then stays in `folder`, for the
/// caller to remove. `stop`, when set to true from another thread, ends it with `unpack.stopped`. Other codes:
/// unpack.unreadable, unpack.unsafe, unpack.too_large, unpack.write.
Result<Unpacked> unpack(const QString &archive, const QString &folder, const UnpackLimits &limits,
                        const std::atomic_bool *stop = nullptr);

/// True when a symbolic link at the relative path `name` with this target stays inside the folder that `name` is
/// relative to:
/// `..` only at the beginning, and not more often than the link is deep.
bool linkStaysInside(QByteArrayView name, QByteArrayView target);

} // namespace freeagent::runner
