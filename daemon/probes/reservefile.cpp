// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/probes/reservefile.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace freeagent::probes {

namespace {
constexpr qint64 kBlock = 512; ///< of st_blocks

bool writeZeros(int descriptor, qint64 bytes)
{
    const QByteArray zeros(1 << 20, '\0');
    for (qint64 done = 0; done < bytes;) {
        const auto written = ::pwrite(descriptor, zeros.constData(), size_t(std::min<qint64>(zeros.size(), bytes - done)), done);
        if (written < 0 && errno != EINTR)
            return false;
        done += std::max<ssize_t>(written, 0);
    }
    return true;
}

bool fill(int descriptor, qint64 bytes)
{
#ifdef Q_OS_LINUX
    if (::fallocate(descriptor, 0, 0, bytes) == 0)
        return true;
    if (errno != EOPNOTSUPP && errno != ENOSYS)
        return false;
#endif
    return writeZeros(descriptor, bytes);
}
} // namespace

bool ReserveFile::isThere() const
{
    struct stat info{};
    return ::lstat(QFile::encodeName(m_path).constData(), &info) == 0 && S_ISREG(info.st_mode) && info.st_size >= m_bytes && info.st_blocks * kBlock >= m_bytes;
}

Result<void> ReserveFile::make() const
{
    const int descriptor = ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    const bool made = descriptor >= 0 && fill(descriptor, m_bytes) && ::fsync(descriptor) == 0;
    const int why = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    if (made)
        return {};
    release();
    return failure("storage.full", QStringLiteral("The reserve %1 cannot be made: %2").arg(m_path, qt_error_string(why)));
}

void ReserveFile::release() const { ::unlink(QFile::encodeName(m_path).constData()); }

} // namespace freeagent::probes
