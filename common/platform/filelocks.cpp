// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/platform/filelocks.h"

#include <QFile>
#include <sys/stat.h>
#ifdef Q_OS_LINUX
#include <sys/sysmacros.h>
#include <unistd.h>
#endif

namespace freeagent::platform {

namespace {
// "1: POSIX  ADVISORY  WRITE 1234 08:01:131 0 EOF"; who waits for a lock has "->" behind the number.
constexpr qsizetype kMode = 3;
constexpr qsizetype kPid = 4;
constexpr qsizetype kFile = 5;

QByteArray inodeOf(const QByteArray &file) { return file.mid(file.lastIndexOf(':') + 1); }

bool isAny(const QList<QByteArray> &files, const QByteArray &file, bool byInode)
{
    return std::any_of(files.begin(), files.end(), [&](const QByteArray &one) { return byInode ? inodeOf(one) == inodeOf(file) : one == file; });
}

QList<qint64> writers(const QByteArray &locks, const QList<QByteArray> &files, qint64 self, bool byInode)
{
    QList<qint64> pids;
    for (const QByteArray &line : locks.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() <= kFile || words[kMode] != "WRITE" || !isAny(files, words[kFile], byInode))
            continue;
        if (const qint64 pid = words[kPid].toLongLong(); pid > 0 && pid != self && !pids.contains(pid))
            pids.append(pid);
    }
    return pids;
}
} // namespace

QList<qint64> writersIn(const QByteArray &locks, const QList<QByteArray> &files, qint64 self)
{
    const QList<qint64> pids = writers(locks, files, self, false);
    return pids.isEmpty() ? writers(locks, files, self, true) : pids;
}

QList<ProcessInfo> writersOf(const QStringList &files)
{
    QList<ProcessInfo> processes;
#ifdef Q_OS_LINUX
    QList<QByteArray> names;
    for (const QString &file : files) {
        struct stat info{};
        if (::stat(QFile::encodeName(file).constData(), &info) == 0)
            names.append(QByteArray::number(major(info.st_dev), 16).rightJustified(2, '0') + ':' + QByteArray::number(minor(info.st_dev), 16).rightJustified(2, '0')
                         + ':' + QByteArray::number(qulonglong(info.st_ino)));
    }
    QFile locks(QStringLiteral("/proc/locks"));
    if (names.isEmpty() || !locks.open(QIODevice::ReadOnly))
        return processes;
    for (const qint64 pid : writersIn(locks.readAll(), names, ::getpid()))
        processes.append(processInfo(pid).value_or(ProcessInfo{pid, {}, {}}));
#else
    Q_UNUSED(files);
#endif
    return processes;
}

} // namespace freeagent::platform
