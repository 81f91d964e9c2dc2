// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/changelog/descriptor.h"

#include <optional>

namespace freeagent::changelog {

/// Which log stands beside the database: SQLite gives it two new numbers whenever it begins it anew, the first one counted up.
struct WalId {
    quint32 salt1 = 0;
    quint32 salt2 = 0;

    friend bool operator==(const WalId &, const WalId &) = default;
};

/// A place in that log: behind so many frames, whose running sums are these.
struct WalPoint {
    WalId wal;
    quint32 frame = 0;
    quint32 sum1 = 0;
    quint32 sum2 = 0;

    friend bool operator==(const WalPoint &, const WalPoint &) = default;
};

struct WalFrame {
    quint32 page = 0;
    quint32 databasePages = 0; ///< of a commit: how long the database is with it; else 0
    WalId wal;
    quint32 sum1 = 0;
    quint32 sum2 = 0;
};

/// SQLite's write-ahead log, read past SQLite: its format is documented and stable, and no lock is ever taken on this file, so that opening
/// and closing it takes none away from this process. Frames up to a commit that SQLite has reported do not change until the log begins
/// anew. Any thread.
class WalFile
{
public:
    struct Head {
        quint32 pageSize = 0;
        WalId wal;
        bool bigEndian = false; ///< of the sums
        quint32 sum1 = 0;
        quint32 sum2 = 0;
    };

    static Result<WalFile> open(const QString &file);

    std::optional<Head> head() const; ///< nothing when the file is empty or its first bytes are not whole
    /// Frames are numbered from 1, as SQLite counts them.
    std::optional<WalFrame> frame(const Head &head, quint32 number) const;
    bool readPage(const Head &head, quint32 number, char *to) const;

    /// What SQLite would take over when it opens the file after a crash: frames up to the last commit whose sums are whole.
    /// `at(n)` gives the sums behind frame n.
    struct Whole {
        Head head;
        std::vector<WalFrame> frames;

        std::optional<WalPoint> pointAt(quint32 frame) const;
        quint32 size() const { return quint32(frames.size()); }
    };
    std::optional<Whole> readWhole() const;

private:
    explicit WalFile(Descriptor file);
    Descriptor m_file;
};

} // namespace freeagent::changelog
