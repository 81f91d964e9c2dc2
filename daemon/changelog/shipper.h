// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/changelog/chain.h"

#include <memory>

namespace freeagent::changelog {

/// Who writes the log, as its files say.
struct Scribe {
    QString version;
    int schema = 0;
    qint64 segmentBytes = 16 << 20; ///< a segment that is longer is followed by another one
};

/// Follows the log beside a database and writes what it says into a chain. One thread at a time; blocks. Errors: those of descriptor.h,
/// "changelog.lost_place": that log is not the one that was followed, a new chain is needed.
class Shipper
{
public:
    static Result<std::unique_ptr<Shipper>> begin(const QString &logFolder, const QString &database, const Scribe &scribe, Time now);
    /// Null where it cannot be proven that nothing is missing between the end of the chain and what is beside the database now. Nobody has
    /// the database open.
    static Result<std::unique_ptr<Shipper>> resume(const Chain &chain, const QString &database, const Scribe &scribe);

    /// Keeps everything up to the frame `frames`, which ends a commit made at `at`. Nothing of it is kept when it comes to an error.
    Result<void> ship(const WalId &wal, quint32 frames, Time at);
    /// Keeps what SQLite would take over at the next start, however it came there. How many frames.
    Result<quint32> shipRest(Time now);
    /// The log may begin anew: everything of it is kept, and is on the disk when this returns.
    Result<void> endWal(Time now);
    /// Nobody has the database open any more. False: it does not look like it, nothing was written.
    Result<bool> close(Time now);
    void cut(Time now); ///< what comes next is missing

    /// After an error nobody knows what of the file is on the disk, and asking again would not tell: the chain has to be cut.
    Result<void> sync();
    bool isBroken() const { return m_broken; }
    Result<void> reserve(qint64 bytes) { return m_writer.reserve(bytes); }

    const Chain &chain() const { return m_chain; }
    quint64 sequence() const { return m_writer.link().sequence; }
    qint64 shippedBytes() const { return m_shippedBytes; } ///< since it was made

private:
    Shipper(Chain chain, QString database, Scribe scribe, SegmentWriter writer);
    bool takePlace(const ChainEnd &end);
    Result<void> append(Record record, Time at);
    Result<void> rotate(Time now);
    bool openWal();

    Chain m_chain;
    QString m_database;
    Scribe m_scribe;
    SegmentWriter m_writer;
    std::unique_ptr<WalFile> m_wal;
    WalPoint m_point;
    bool m_hasPoint = false;
    bool m_mayRestart = true;
    bool m_unsynced = false;
    bool m_broken = false;
    qint64 m_shippedBytes = 0;
};

} // namespace freeagent::changelog
