// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/probes/machine.h"

#include <QFile>
#include <QStringList>
#include <algorithm>

namespace freeagent::probes {

namespace {
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The number behind a name, in a file of "name number" lines.
std::optional<qint64> field(const QByteArray &text, const QByteArray &name)
{
    for (const QByteArray &line : text.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() >= 2 && (words[0] == name || words[0] == name + ':'))
            return words[1].toLongLong();
    }
    return std::nullopt;
}

bool readProcessors(const QString &proc, MachineReading &reading)
{
    for (const QByteArray &line : contentOf(proc + QStringLiteral("/stat")).split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.size() < 8 || words[0] != "cpu")
            continue;
        // user nice system idle iowait irq softirq steal; guest time is in user already
        double all = 0;
        for (qsizetype i = 1; i < std::min<qsizetype>(words.size(), 9); ++i)
            all += words[i].toDouble();
        reading.cpuAvailable = all;
        reading.cpuBusy = all - words[4].toDouble() - words[5].toDouble();
        return true;
    }
    return false;
}

void readMemory(const QString &proc, MachineReading &reading)
{
    const QByteArray info = contentOf(proc + QStringLiteral("/meminfo"));
    reading.memoryTotal = field(info, "MemTotal").value_or(0) * 1024;
    reading.memoryUsed = reading.memoryTotal - field(info, "MemAvailable").value_or(0) * 1024;
    if (const auto own = field(contentOf(proc + QStringLiteral("/self/status")), "RssAnon"))
        reading.memoryOwn = *own * 1024;
}

void limitProcessors(const QString &group, Instant now, double &fewest, MachineReading &reading)
{
    const QList<QByteArray> quota = contentOf(group + QStringLiteral("/cpu.max")).simplified().split(' ');
    const auto used = field(contentOf(group + QStringLiteral("/cpu.stat")), "usage_usec");
    const double cores = quota.size() == 2 && quota[1].toDouble() > 0 ? quota[0].toDouble() / quota[1].toDouble() : 0;
    if (cores <= 0 || !used || (reading.cpuLimited && cores >= fewest))
        return;
    fewest = cores;
    reading.cpuLimited = true;
    reading.cpuBusy = double(*used) / 1e6;
    reading.cpuAvailable = double(now.time_since_epoch().count()) / 1e3 * cores;
}

void limitMemory(const QString &group, MachineReading &reading)
{
    bool isNumber = false;
    const qint64 most = contentOf(group + QStringLiteral("/memory.max")).trimmed().toLongLong(&isNumber);
    if (!isNumber || most <= 0 || (reading.memoryTotal > 0 && most >= reading.memoryTotal))
        return;
    const qint64 used = contentOf(group + QStringLiteral("/memory.current")).trimmed().toLongLong();
    const qint64 cache = field(contentOf(group + QStringLiteral("/memory.stat")), "inactive_file").value_or(0);
    reading.memoryLimited = true;
    reading.memoryTotal = most;
    reading.memoryUsed = std::max<qint64>(0, used - cache);
}
} // namespace

MachineSource::MachineSource(QString proc, QString cgroups)
    : m_proc(std::move(proc))
    , m_cgroups(std::move(cgroups))
{
}

/// Ours and all above it.
QStringList MachineSource::groups() const
{
    QString path;
    for (const QByteArray &line : contentOf(m_proc + QStringLiteral("/self/cgroup")).split('\n'))
        if (line.startsWith("0::"))
            path = QString::fromUtf8(line.mid(3));
    QStringList list;
    for (; path.size() > 1; path = path.left(path.lastIndexOf(QLatin1Char('/'))))
        list.append(m_cgroups + path);
    list.append(m_cgroups);
    return list;
}

std::optional<MachineReading> MachineSource::read(Instant now) const
{
    MachineReading reading;
    if (!readProcessors(m_proc, reading))
        return std::nullopt;
    readMemory(m_proc, reading);
    double fewest = 0;
    for (const QString &group : groups()) {
        limitProcessors(group, now, fewest, reading);
        limitMemory(group, reading);
    }
    return reading;
}

MachineState between(const std::optional<MachineReading> &before, const MachineReading &now)
{
    MachineState state;
    state.memoryUsed = now.memoryUsed;
    state.memoryTotal = now.memoryTotal;
    state.memoryLimited = now.memoryLimited;
    state.memoryOwn = now.memoryOwn;
    if (now.memoryTotal > 0)
        state.memory = std::clamp(double(now.memoryUsed) / double(now.memoryTotal), 0.0, 1.0);
    if (before && before->cpuLimited == now.cpuLimited && now.cpuAvailable > before->cpuAvailable)
        state.cpu = std::clamp((now.cpuBusy - before->cpuBusy) / (now.cpuAvailable - before->cpuAvailable), 0.0, 1.0);
    return state;
}

} // namespace freeagent::probes
