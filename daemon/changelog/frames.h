// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/changelog/record.h"
#include "daemon/changelog/walfile.h"

#include <functional>

namespace freeagent::changelog {

/// Pages of the database as some commits left them: each page once, with its last content.
struct Batch {
    WalId wal;
    quint32 from = 0; ///< holds the frames behind this one
    quint32 to = 0;
    quint32 sum1 = 0; ///< behind frame `to`
    quint32 sum2 = 0;
    quint32 databasePages = 0; ///< how long the database is then
    quint32 pageSize = 0;
    std::vector<quint32> pages;
    QByteArray data; ///< the pages, one behind the other

    WalPoint end() const { return {wal, to, sum1, sum2}; }
};

/// A record of it. Small ones are compressed; with many a second the processor has better things to do.
Record recordOf(const Batch &batch, bool more);
/// Nothing when the body is not one that recordOf() made. `withData`: false leaves the pages out.
std::optional<Batch> batchFrom(const Record &record, bool withData = true);

/// Gives the pages that the frames behind `from` up to the commit `to` hold, in parts of some hundred pages. Stops at an error of
/// `take`. "changelog.lost_place": the log is not the one that it should be.
Result<void> collect(const WalFile &wal, const WalFile::Head &head, quint32 from, quint32 to,
                     const std::function<Result<void>(const Batch &part, bool more)> &take);

/// Pages of a base, from `first` on.
struct Image {
    quint32 first = 0;
    quint32 pageSize = 0;
    QByteArray data;
};
Record recordOf(const Image &image);
std::optional<Image> imageFrom(const Record &record);

} // namespace freeagent::changelog
