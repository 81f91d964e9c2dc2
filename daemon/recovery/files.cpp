// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/files.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace freeagent::recovery {

namespace {
constexpr qint64 kMostSmall = 64 << 20;

class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    {
    }
    ~Descriptor()
    {
        if (m_number >= 0)
            ::close(m_number);
    }
    Q_DISABLE_COPY_MOVE(Descriptor)
    int number() const { return m_number; }
    bool isOpen() const { return m_number >= 0; }

private:
    int m_number;
};

tl::unexpected<Error> unreadable(const QString &file)
{
    return failure("backup.unreadable", u"%1 cannot be read: %2"_s.arg(file, qt_error_string(errno)));
}

tl::unexpected<Error> unwritable(const QString &file)
{
    if (errno == ENOSPC || errno == EDQUOT || errno == EFBIG)
        return failure("backup.no_space", u"The disk of %1 is full"_s.arg(file), u"Free space there, or name another folder with backup.folder."_s);
    return failure("backup.unwritable", u"%1 cannot be written: %2"_s.arg(file, qt_error_string(errno)),
                   u"Check that the folder belongs to the user the controller runs as."_s);
}

int openPlain(const QString &file, int flags) { return ::open(QFile::encodeName(file).constData(), flags | O_CLOEXEC | O_NOFOLLOW, 0600); }

bool writeAll(int descriptor, const char *bytes, qint64 size)
{
    for (qint64 done = 0; done < size;) {
        const auto written = ::write(descriptor, bytes + done, size_t(size - done));
        if (written < 0 && errno != EINTR)
            return false;
        done += std::max<qint64>(0, written);
    }
    return true;
}

/// Gives every piece to `take`, which may refuse with errno set for the target.
Result<Digest> readThrough(int descriptor, const QString &name, const GoOn &goOn, const std::function<Result<void>(const char *, qint64)> &take)
{
    QByteArray piece(kPiece, Qt::Uninitialized);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 bytes = 0;
    for (;;) {
        if (goOn && !goOn())
            return failure("backup.cancelled", u"Cancelled"_s);
        const auto read = ::read(descriptor, piece.data(), size_t(piece.size()));
        if (read < 0 && errno == EINTR)
            continue;
        if (read < 0)
            return unreadable(name);
        if (read == 0)
            break;
        hash.addData(QByteArrayView(piece.constData(), read));
        bytes += read;
        if (const auto taken = take(piece.constData(), read); !taken)
            return tl::unexpected(taken.error());
    }
    return Digest{bytes, QString::fromLatin1(hash.result().toHex())};
}

Result<Digest> copyInto(const Descriptor &source, const Descriptor &target, const QString &from, const QString &to, const GoOn &goOn)
{
    auto copied = readThrough(source.number(), from, goOn, [&](const char *bytes, qint64 size) -> Result<void> {
        if (!writeAll(target.number(), bytes, size))
            return unwritable(to);
        return {};
    });
    if (!copied)
        return copied;
    struct stat status{};
    ::fstat(source.number(), &status);
#ifdef Q_OS_DARWIN
    const timespec times[2] = {status.st_atimespec, status.st_mtimespec};
#else
    const timespec times[2] = {status.st_atim, status.st_mtim};
#endif
    ::futimens(target.number(), times);
    if (::fsync(target.number()) != 0)
        return unwritable(to);
    return copied;
}
} // namespace

Result<void> makeFolder(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.isDir())
        return {};
    if (const QString above = info.absolutePath(); above != folder)
        if (const auto made = makeFolder(above); !made)
            return made;
    if (::mkdir(QFile::encodeName(folder).constData(), 0700) != 0 && errno != EEXIST)
        return unwritable(folder);
    return syncFolder(info.absolutePath());
}

Result<Digest> digestOf(const QString &file, const GoOn &goOn)
{
    const Descriptor source(openPlain(file, O_RDONLY));
    if (!source.isOpen())
        return unreadable(file);
#ifdef POSIX_FADV_DONTNEED
    ::posix_fadvise(source.number(), 0, 0, POSIX_FADV_DONTNEED);
#endif
    return readThrough(source.number(), file, goOn, [](const char *, qint64) { return Result<void>(); });
}

Result<Digest> copyFile(const QString &from, const QString &to, const GoOn &goOn)
{
    const Descriptor source(openPlain(from, O_RDONLY));
    if (!source.isOpen())
        return unreadable(from);
    const Descriptor target(openPlain(to, O_WRONLY | O_CREAT | O_EXCL));
    if (!target.isOpen())
        return unwritable(to);
    auto copied = copyInto(source, target, from, to, goOn);
    if (!copied)
        ::unlink(QFile::encodeName(to).constData());
    return copied;
}

Result<void> writeWhole(const QString &file, const QByteArray &content)
{
    const QString fresh = file + u".new"_s;
    ::unlink(QFile::encodeName(fresh).constData());
    {
        const Descriptor target(openPlain(fresh, O_WRONLY | O_CREAT | O_EXCL));
        if (!target.isOpen())
            return unwritable(fresh);
        if (!writeAll(target.number(), content.constData(), content.size()) || ::fsync(target.number()) != 0) {
            const auto error = unwritable(fresh);
            ::unlink(QFile::encodeName(fresh).constData());
            return error;
        }
    }
    return moveTo(fresh, file);
}

Result<void> syncFile(const QString &file)
{
    const Descriptor descriptor(openPlain(file, O_RDWR));
    if (!descriptor.isOpen() || ::fsync(descriptor.number()) != 0)
        return unwritable(file);
    return {};
}

Result<void> syncFolder(const QString &folder)
{
    const Descriptor descriptor(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    // Some network file systems know no sync of folders.
    if (!descriptor.isOpen() || (::fsync(descriptor.number()) != 0 && errno != EINVAL && errno != ENOTSUP))
        return unwritable(folder);
    return {};
}

Result<void> moveTo(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return unwritable(to);
    return syncFolder(QFileInfo(to).absolutePath());
}

QByteArray readSmall(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) && source.size() <= kMostSmall ? source.readAll() : QByteArray();
}

bool removeTree(const QString &folder)
{
    const QFileInfo info(folder);
    return info.isSymLink() ? QFile::remove(folder) : !info.exists() || QDir(folder).removeRecursively();
}

} // namespace freeagent::recovery
