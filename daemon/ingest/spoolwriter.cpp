// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/spoolwriter.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace freeagent::ingest {

static constexpr qint64 writeBackStep = 32 << 20;

SpoolWriter::~SpoolWriter()
{
    if (m_file >= 0)
        ::close(m_file);
    if (m_exists)
        ::unlink(QFile::encodeName(m_path).constData());
}

bool SpoolWriter::open()
{
    m_file = ::open(QFile::encodeName(m_path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
    m_exists = m_file >= 0;
    return m_exists;
}

bool SpoolWriter::writeAll(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const ssize_t n = ::write(m_file, bytes.data(), size_t(bytes.size()));
        if (n < 0 && errno == EINTR)
            continue;
        if (n < 0)
            return false;
        bytes = bytes.sliced(n);
        m_written += n;
    }
    return true;
}

/// The disk works while the upload still runs, so that the one who syncs the file later waits for its tail only.
void SpoolWriter::startWriteBack()
{
    if (m_written - m_writtenBack < writeBackStep)
        return;
#ifdef Q_OS_LINUX
    ::sync_file_range(m_file, m_writtenBack, m_written - m_writtenBack, SYNC_FILE_RANGE_WRITE);
#endif
    m_writtenBack = m_written;
}

Checked<void> SpoolWriter::fail(int errorNumber)
{
    const bool full = errorNumber == ENOSPC || errorNumber == EDQUOT || errorNumber == EFBIG;
    m_failure = full ? Refusal{507, "STORAGE_FULL", "No space left for the upload on the controller"}
                     : Refusal{500, "STORAGE_FAILED", "The controller could not store the upload"};
    return tl::unexpected(*m_failure);
}

Checked<void> SpoolWriter::write(const QByteArray &block)
{
    if (m_failure)
        return tl::unexpected(*m_failure);
    if (m_file < 0 && !open())
        return fail(errno);
    if (!writeAll(block))
        return fail(errno);
    startWriteBack();
    return {};
}

Checked<void> SpoolWriter::close()
{
    if (m_failure)
        return tl::unexpected(*m_failure);
    if (::close(std::exchange(m_file, -1)) != 0)
        return fail(errno);
    return {};
}

} // namespace freeagent::ingest
