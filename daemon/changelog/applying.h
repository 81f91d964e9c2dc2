// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/changelog/base.h"
#include "daemon/changelog/frames.h"

namespace freeagent::changelog {

/// A database file in the making: a base, and page by page what came after it. Judges every byte that it takes. Errors:
/// "changelog.damaged", those of descriptor.h.
class Applying
{
public:
    /// The file must not exist.
    static Result<Applying> into(const QString &file);

    Result<FileHead> takeBase(const QString &base);
    /// Follows the segments of a chain up to the record `last`, from where the base began. `lastAt` is set to the time of the last whole
    /// batch even when it comes to an error.
    Result<void> follow(const Chain &chain, const FileHead &base, quint64 last, Time &lastAt);
    /// As one file that needs no other, synced.
    Result<void> finish();

private:
    explicit Applying(Descriptor file);
    Result<void> takeImage(const Record &record, const FileHead &head);
    Result<void> takeBatch(const Record &record, const QString &where);
    Result<void> judgePlace(const Batch &batch, const QString &where);

    Descriptor m_file;
    quint32 m_pageSize = 0;
    std::optional<WalPoint> m_place; ///< behind the last whole batch
    bool m_mayRestart = false;
    std::vector<Record> m_parts; ///< of a batch that is not whole yet
};

} // namespace freeagent::changelog
