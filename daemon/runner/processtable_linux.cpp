// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/runner/processtable.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace freeagent::runner {
namespace {

struct Row {
    qint64 parent = 0;
    qint64 group = 0;
    qint64 cpuTicks = 0;
    qint64 residentPages = 0;
    QByteArray start;
};

QByteArray fileOf(qint64 process, QByteArrayView name)
{
    QFile file(u"/proc/"_s + QString::number(process) + u'/' + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// proc(5), stat: the name in parentheses may itself contain anything, so fields are counted from the last ')'.
std::optional<Row> rowOf(qint64 process)
{
    const QByteArray stat = fileOf(process, "stat");
    const qsizetype name = stat.lastIndexOf(')');
    if (name < 0)
        return {};
    const QList<QByteArray> field = stat.mid(name + 2).split(' '); // field 0 is the third of the manual page
    if (field.size() < 22)
        return {};
    Row row;
    row.parent = field[1].toLongLong();
    row.group = field[2].toLongLong();
    for (int i = 11; i <= 14; ++i) // utime, stime, cutime, cstime
        row.cpuTicks += field[i].toLongLong();
    row.start = field[19];
    row.residentPages = field[21].toLongLong();
    return row;
}

QList<qint64> allProcesses()
{
    QList<qint64> ids;
    const QStringList names = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        bool isNumber = false;
        if (const qint64 id = name.toLongLong(&isNumber); isNumber)
            ids.append(id);
    }
    return ids;
}

bool descendsFrom(const QHash<qint64, Row> &table, qint64 process, qint64 ancestor)
{
    for (int steps = 0; process > 1 && steps < 64; ++steps) {
        if (process == ancestor)
            return true;
        const auto row = table.constFind(process);
        if (row == table.cend())
            return false;
        process = row->parent;
    }
    return false;
}

qint64 memoryLine(QByteArrayView name)
{
    QFile file(u"/proc/meminfo"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.mid(name.size()).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

} // namespace

ProcessUsage processtable::usageOf(qint64 leader)
{
    QHash<qint64, Row> table;
    const QList<qint64> ids = allProcesses();
    for (const qint64 id : ids) {
        if (const auto row = rowOf(id))
            table.insert(id, *row);
    }
    ProcessUsage usage;
    qint64 ticks = 0;
    for (auto row = table.cbegin(); row != table.cend(); ++row) {
        if (row->group != leader && !descendsFrom(table, row.key(), leader))
            continue;
        ++usage.processes;
        usage.residentBytes += row->residentPages * ::sysconf(_SC_PAGESIZE);
        ticks += row->cpuTicks;
    }
    usage.cpu = Millis(ticks * 1000 / ::sysconf(_SC_CLK_TCK));
    return usage;
}

QByteArray processtable::startMark(qint64 process)
{
    const auto row = rowOf(process);
    return row ? row->start : QByteArray();
}

QByteArray processtable::bootMark()
{
    QFile file(u"/proc/sys/kernel/random/boot_id"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

QList<qint64> processtable::withEnvironment(const QByteArray &entry)
{
    QList<qint64> found;
    const QByteArray needle = '\0' + entry + '\0';
    const QList<qint64> ids = allProcesses();
    for (const qint64 id : ids) {
        struct stat owner {
        };
        const QByteArray path = "/proc/" + QByteArray::number(id);
        if (::stat(path.constData(), &owner) != 0 || owner.st_uid != ::getuid() || id == ::getpid())
            continue;
        if (QByteArray('\0' + fileOf(id, "environ")).contains(needle))
            found.append(id);
    }
    return found;
}

qint64 processtable::machineMemory() { return memoryLine("MemTotal:"); }
qint64 processtable::availableMemory() { return memoryLine("MemAvailable:"); }

} // namespace freeagent::runner
