// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/filespool.h"

#include "common/base/id.h"
#include "daemon/ingest/digest.h"
#include "daemon/ingest/spoolwriter.h"

namespace freeagent::ingest {

static constexpr qsizetype blockBytes = BlockStock::kBlockBytes;
/// In tasks: each block has two, one that writes and one that hashes. The sender waits above the first mark until the second is
/// reached, so that one wake-up is worth several blocks.
static constexpr int congestedAbove = 8;
static constexpr int easyAt = 2;

struct FileSpool::Work {
    explicit Work(const QString &path) : writer(path) { }

    /// True when the sender may go on.
    bool taskDone() { return tasks.fetch_sub(1) == easyAt + 1; }

    SpoolWriter writer; ///< used in the writing strand
    Digest digest;      ///< used in the hashing strand
    std::atomic<int> tasks = 0;
};

FileSpool::FileSpool(const SpoolPlace &place, std::function<void()> progress)
    : m_place(place), m_progress(std::move(progress)), m_writing(place.pool), m_hashing(place.pool)
{
}

std::shared_ptr<FileSpool> FileSpool::create(const SpoolPlace &place, std::function<void()> progress)
{
    return std::shared_ptr<FileSpool>(new FileSpool(place, std::move(progress)));
}

FileSpool::~FileSpool()
{
    // Closing and removing a large file takes its time: whichever task lets go last does it, in the pool.
    if (m_work)
        m_place.pool->run([work = std::move(m_work)] { });
}

void FileSpool::report(Courier &home, const std::weak_ptr<FileSpool> &self, std::function<void(FileSpool &)> call)
{
    home.post([self, call = std::move(call)] {
        if (const auto spool = self.lock())
            call(*spool);
    });
}

void FileSpool::append(QByteArrayView bytes)
{
    m_size += bytes.size();
    if (!m_work) {
        if (m_size <= m_place.inMemory) {
            m_block.append(bytes);
            return;
        }
        m_path = m_place.folder + u'/' + QString::fromLatin1(newId(SystemClock().now())) + QStringLiteral(".part");
        m_work = std::make_shared<Work>(m_path);
    }
    while (!bytes.isEmpty()) {
        if (m_block.capacity() < blockBytes)
            m_block = m_place.blocks->take().append(m_block);
        const qsizetype n = std::min(bytes.size(), std::max<qsizetype>(blockBytes - m_block.size(), 0));
        m_block.append(bytes.first(n));
        bytes = bytes.sliced(n);
        if (m_block.size() >= blockBytes)
            submitBlock();
    }
}

void FileSpool::submitBlock()
{
    QByteArray block = std::exchange(m_block, {});
    if (m_work->tasks.fetch_add(2) + 2 > congestedAbove)
        m_congested = true;
    m_writing.post([work = m_work, block, stock = m_place.blocks, self = weak_from_this(), &home = m_place.home]() mutable {
        const auto outcome = work->writer.write(block);
        stock->give(std::move(block));
        const bool easy = work->taskDone();
        if (!outcome)
            report(home, self, [refusal = outcome.error()](FileSpool &spool) { spool.fail(refusal); });
        else if (easy)
            report(home, self, [](FileSpool &spool) { spool.blocksDone(); });
    });
    m_hashing.post([work = m_work, block = std::move(block), stock = m_place.blocks, self = weak_from_this(), &home = m_place.home]() mutable {
        work->digest.add(block);
        stock->give(std::move(block));
        if (work->taskDone())
            report(home, self, [](FileSpool &spool) { spool.blocksDone(); });
    });
}

qint64 FileSpool::held() const
{
    if (m_file)
        return m_path.isEmpty() ? m_size : 0;
    const qint64 waiting = m_work ? (m_work->tasks + 1) / 2 * blockBytes : 0;
    return waiting + std::max<qint64>(m_block.capacity(), 0);
}

void FileSpool::blocksDone()
{
    m_congested = m_work && m_work->tasks > easyAt;
    m_progress();
}

void FileSpool::fail(const Refusal &refusal)
{
    if (!m_failure)
        m_failure = refusal;
    m_progress();
}

void FileSpool::finish()
{
    if (!m_work) {
        m_file = std::make_shared<MemoryFile>(std::exchange(m_block, {}));
        return;
    }
    if (!m_block.isEmpty())
        submitBlock();
    m_writing.post([work = m_work, self = weak_from_this(), &home = m_place.home] {
        report(home, self, [outcome = work->writer.close()](FileSpool &spool) { spool.closed(outcome); });
    });
    m_hashing.post([work = m_work, self = weak_from_this(), &home = m_place.home] {
        report(home, self, [sha256 = work->digest.hex()](FileSpool &spool) { spool.hashed(sha256); });
    });
}

void FileSpool::closed(const Checked<void> &outcome)
{
    if (!outcome) {
        fail(outcome.error());
        return;
    }
    m_closed = true;
    completeWhenBothAreDone();
}

void FileSpool::hashed(const QByteArray &sha256)
{
    m_sha256 = sha256;
    completeWhenBothAreDone();
}

void FileSpool::completeWhenBothAreDone()
{
    if (!m_closed || m_sha256.isEmpty())
        return;
    m_work->writer.release();
    m_work.reset();
    m_congested = false;
    m_file = std::make_shared<FileOnDisk>(m_place.pool, m_path, m_size, m_sha256);
    m_progress();
}

} // namespace freeagent::ingest
