// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QFile>
#include <functional>
#include <optional>

namespace freeagent::bundle {

constexpr qint64 kBlock = 512;

/// The header of a file in a tar archive (POSIX ustar), mode 0600; nothing when the name is too long for one.
std::optional<QByteArray> tarHeader(const QByteArray &name, qint64 bytes, qint64 modifiedSeconds);

struct TarEntry {
    QByteArray name;
    qint64 bytes = 0;
};
/// What a header says that tarHeader() made; nothing for any other.
std::optional<TarEntry> entryFrom(const QByteArray &header);

/// Zeros up to the next block.
inline qint64 padding(qint64 bytes) { return (kBlock - bytes % kBlock) % kBlock; }

/// What to do with a file of an archive: `take` gets its content piece by piece.
using Take = std::function<Result<void>(const QByteArray &piece)>;
/// Goes through an archive from its beginning to its end. `begin` is told each file. "bundle.damaged", "bundle.unreadable".
Result<void> walkTar(const QString &file, const std::function<Result<Take>(const TarEntry &)> &begin, const std::function<void()> &end);

} // namespace freeagent::bundle
