// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/daemon/processfigures.h"

#include <QDir>
#include <QFile>
#include <time.h>

namespace freeagent::test {

namespace {
QString folder(pid_t process) { return QStringLiteral("/proc/%1").arg(process); }

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qint64 kilobytes(const QByteArray &status, const QByteArray &key)
{
    const qsizetype at = status.indexOf(key);
    if (at < 0)
        return 0;
    const qsizetype from = at + key.size();
    return status.mid(from, status.indexOf("kB", from) - from).trimmed().toLongLong() * 1024;
}

/// The process's own clock has nanoseconds where /proc has hundredths of a second.
qint64 cpuMicroseconds(pid_t process)
{
    clockid_t clock = 0;
    timespec used{};
    if (clock_getcpuclockid(process, &clock) != 0 || clock_gettime(clock, &used) != 0)
        return 0;
    return qint64(used.tv_sec) * 1'000'000 + used.tv_nsec / 1000;
}
} // namespace

ProcessFigures figuresOf(pid_t process)
{
    const QByteArray status = contentOf(folder(process) + QStringLiteral("/status"));
    ProcessFigures figures;
    figures.residentBytes = kilobytes(status, "VmRSS:");
    figures.peakResidentBytes = kilobytes(status, "VmHWM:");
    figures.cpuMicroseconds = cpuMicroseconds(process);
    figures.descriptors = int(QDir(folder(process) + QStringLiteral("/fd")).entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System).size());
    return figures;
}

void resetPeak(pid_t process)
{
    QFile file(folder(process) + QStringLiteral("/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

} // namespace freeagent::test
