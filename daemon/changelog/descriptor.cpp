// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/changelog/descriptor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace freeagent::changelog {

namespace {
tl::unexpected<Error> writeError(const QString &file)
{
    if (errno == ENOSPC || errno == EDQUOT || errno == EFBIG)
        return failure("changelog.no_space", u"The disk of %1 is full"_s.arg(file), u"Free space there, or name another folder with changelog.folder."_s);
    return failure("changelog.unwritable", u"%1 cannot be written: %2"_s.arg(file, qt_error_string(errno)),
                   u"Check that the folder belongs to the user the controller runs as."_s);
}
} // namespace

Descriptor::Descriptor(int number, QString file)
    : m_number(number)
    , m_file(std::move(file))
{
}

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        ::close(m_number);
}

Descriptor::Descriptor(Descriptor &&other) noexcept
    : m_number(std::exchange(other.m_number, -1))
    , m_file(std::move(other.m_file))
{
}

Descriptor &Descriptor::operator=(Descriptor &&other) noexcept
{
    std::swap(m_number, other.m_number);
    std::swap(m_file, other.m_file);
    return *this;
}

tl::unexpected<Error> Descriptor::unwritable() const { return writeError(m_file); }

Result<Descriptor> Descriptor::reading(const QString &file)
{
    const int number = ::open(QFile::encodeName(file).constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (number < 0)
        return failure("changelog.unreadable", u"%1 cannot be read: %2"_s.arg(file, qt_error_string(errno)));
    return Descriptor(number, file);
}

Result<Descriptor> Descriptor::writing(const QString &file)
{
    const int number = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (number < 0)
        return writeError(file);
    return Descriptor(number, file);
}

qint64 Descriptor::size() const
{
    struct stat info{};
    return ::fstat(m_number, &info) == 0 ? qint64(info.st_size) : -1;
}

qint64 Descriptor::readAt(qint64 offset, char *to, qint64 bytes) const
{
    qint64 done = 0;
    while (done < bytes) {
        const auto got = ::pread(m_number, to + done, size_t(bytes - done), off_t(offset + done));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return -1;
        if (got == 0)
            break;
        done += got;
    }
    return done;
}

QByteArray Descriptor::readAt(qint64 offset, qint64 bytes) const
{
    QByteArray read(bytes, Qt::Uninitialized);
    read.truncate(std::max<qint64>(0, readAt(offset, read.data(), bytes)));
    return read;
}

Result<void> Descriptor::writeAt(qint64 offset, const char *from, qint64 bytes) const
{
    for (qint64 done = 0; done < bytes;) {
        const auto written = ::pwrite(m_number, from + done, size_t(bytes - done), off_t(offset + done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return unwritable();
        done += written;
    }
    return {};
}

Result<void> Descriptor::resize(qint64 bytes) const { return ::ftruncate(m_number, off_t(bytes)) == 0 ? Result<void>() : unwritable(); }

Result<void> Descriptor::sync() const
{
#ifdef Q_OS_DARWIN
    const int result = ::fsync(m_number);
#else
    const int result = ::fdatasync(m_number);
#endif
    return result == 0 ? Result<void>() : unwritable();
}

Result<void> Descriptor::reserve(qint64 upTo) const
{
#ifdef FALLOC_FL_KEEP_SIZE
    if (::fallocate(m_number, FALLOC_FL_KEEP_SIZE, 0, off_t(upTo)) == 0)
        return {};
    if (errno != EOPNOTSUPP && errno != ENOSYS && errno != EINTR)
        return unwritable();
#endif
    struct statvfs disk{};
    if (::fstatvfs(m_number, &disk) == 0 && qint64(disk.f_bavail) * qint64(disk.f_frsize) < upTo - size()) {
        errno = ENOSPC;
        return unwritable();
    }
    return {};
}

Result<void> syncFolder(const QString &folder)
{
    const int number = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (number < 0)
        return writeError(folder);
    const bool synced = ::fsync(number) == 0 || errno == EINVAL;
    ::close(number);
    return synced ? Result<void>() : writeError(folder);
}

Result<void> makeFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    errno = 0;
    if (!QDir().mkpath(folder))
        return writeError(folder);
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return syncFolder(QFileInfo(folder).absolutePath());
}

Result<void> moveTo(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return writeError(to);
    return syncFolder(QFileInfo(to).absolutePath());
}

} // namespace freeagent::changelog
