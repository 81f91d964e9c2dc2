// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/lockfile.h"

#include <QFile>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace freeagent::store {

namespace {
QString holderOf(int descriptor)
{
    char text[32] = {};
    const auto length = ::pread(descriptor, text, sizeof text - 1, 0);
    const QByteArray pid = QByteArray(text, length > 0 ? int(length) : 0).trimmed();
    if (pid.isEmpty())
        return QStringLiteral("another process");
    QFile name(QStringLiteral("/proc/%1/comm").arg(QString::fromLatin1(pid)));
    const QString program = name.open(QIODevice::ReadOnly) ? QString::fromUtf8(name.readAll().trimmed()) : QString();
    return program.isEmpty() ? QStringLiteral("process %1").arg(QString::fromLatin1(pid))
                             : QStringLiteral("process %1 (%2)").arg(QString::fromLatin1(pid), program);
}
} // namespace

LockFile::LockFile(int descriptor)
    : m_descriptor(descriptor)
{
}

LockFile::~LockFile() { ::close(m_descriptor); }

Result<std::unique_ptr<LockFile>> LockFile::acquire(const QString &file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return failure("store.unusable", QStringLiteral("%1 cannot be written: %2.").arg(file, qt_error_string(errno)),
                       QStringLiteral("Check that the data folder belongs to the user the controller runs as."));
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        const QString holder = holderOf(descriptor);
        ::close(descriptor);
        return failure("store.locked", QStringLiteral("The data folder is in use by %1, which holds %2.").arg(holder, file),
                       QStringLiteral("Stop that process, or start with another data folder."));
    }
    const QByteArray pid = QByteArray::number(::getpid()) + '\n';
    // The number is a courtesy to people: a full disk must not keep the controller from starting.
    if (::ftruncate(descriptor, 0) == 0)
        [[maybe_unused]] const auto written = ::pwrite(descriptor, pid.constData(), size_t(pid.size()), 0);
    return std::unique_ptr<LockFile>(new LockFile(descriptor));
}

} // namespace freeagent::store
