// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/courier.h"
#include "daemon/ingest/blockstock.h"
#include "daemon/ingest/receivedfile.h"
#include "daemon/ingest/refusal.h"

#include <atomic>
#include <optional>

namespace freeagent::ingest {

class Digest;
class SpoolWriter;

/// Where uploads go.
struct SpoolPlace {
    std::shared_ptr<WriterPool> pool;
    Courier &home; ///< of the gate's thread
    QString folder;
    qint64 inMemory; ///< files up to this size stay in memory
    std::shared_ptr<BlockStock> blocks;
};

/// One file on its way in. Small ones stay in memory; larger ones are written and, beside that, hashed in the pool, block by block.
/// Thread: the gate's. Destroying it before its file was taken leaves no file.
class FileSpool : public std::enable_shared_from_this<FileSpool>
{
public:
    /// `progress` is called when congested(), finished() or failure() may have changed.
    static std::shared_ptr<FileSpool> create(const SpoolPlace &place, std::function<void()> progress);
    ~FileSpool();

    void append(QByteArrayView bytes);
    void finish();
    qint64 size() const { return m_size; }

    /// So many blocks wait for the disk or the hash that the sender should wait too.
    bool congested() const { return m_congested; }
    qint64 held() const; ///< octets in memory, about
    bool finished() const { return m_file != nullptr; }
    const std::optional<Refusal> &failure() const { return m_failure; }
    IncomingFilePtr takeFile() { return std::move(m_file); }

private:
    struct Work; ///< what the pool has of a file
    FileSpool(const SpoolPlace &place, std::function<void()> progress);
    void submitBlock();
    void blocksDone();
    void fail(const Refusal &refusal);
    void closed(const Checked<void> &outcome);
    void hashed(const QByteArray &sha256);
    void completeWhenBothAreDone();
    /// Runs `call` on this spool in the gate's thread, if it still lives then. From the pool.
    static void report(Courier &home, const std::weak_ptr<FileSpool> &self, std::function<void(FileSpool &)> call);

    SpoolPlace m_place;
    std::function<void()> m_progress;
    QByteArray m_block; ///< what the pool does not have
    QString m_path;
    std::shared_ptr<Work> m_work; ///< null while all is in memory
    Strand m_writing;
    Strand m_hashing;
    QByteArray m_sha256;
    IncomingFilePtr m_file;
    std::optional<Refusal> m_failure;
    qint64 m_size = 0;
    bool m_congested = false;
    bool m_closed = false;
};

} // namespace freeagent::ingest
