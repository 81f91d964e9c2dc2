// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/metrics/machine.h"

#include <QFile>
#include <QList>
#include <filesystem>
#include <sys/resource.h>
#include <unistd.h>

namespace freeagent::metrics {

namespace {
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::optional<double> numberIn(const QByteArray &text)
{
    bool ok = false;
    const double value = text.trimmed().toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

double processSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

std::optional<double> resident()
{
    const QByteArrayList pages = contentOf(QStringLiteral("/proc/self/statm")).split(' ');
    const auto number = numberIn(pages.value(1));
    return number ? std::optional(*number * double(::sysconf(_SC_PAGESIZE))) : std::nullopt;
}

/// Of this process, from the boot's time and its own start in ticks.
std::optional<double> processStart()
{
    const QByteArray own = contentOf(QStringLiteral("/proc/self/stat"));
    const QByteArrayList fields = own.mid(own.lastIndexOf(')') + 2).split(' '); // the name in brackets may hold blanks
    const auto ticks = numberIn(fields.value(19));
    const QByteArrayList lines = contentOf(QStringLiteral("/proc/stat")).split('\n');
    for (const QByteArray &line : lines)
        if (const auto boot = line.startsWith("btime ") ? numberIn(line.mid(6)) : std::nullopt; boot && ticks)
            return *boot + *ticks / double(::sysconf(_SC_CLK_TCK));
    return std::nullopt;
}

/// Names only: a look at each of thousands would take milliseconds.
std::optional<int> openFiles()
{
    std::error_code error;
    int number = 0;
    for (std::filesystem::directory_iterator file("/proc/self/fd", error); !error && file != std::filesystem::directory_iterator(); file.increment(error))
        ++number;
    return error ? std::nullopt : std::optional(number - 1); // one of them is the directory's own
}

std::optional<double> kibibytes(const QByteArrayList &lines, const QByteArray &key)
{
    for (const QByteArray &line : lines)
        if (line.startsWith(key))
            return numberIn(line.mid(key.size()).trimmed().split(' ').first());
    return std::nullopt;
}

/// Where this process's control group is, if it is one of the second version.
QString controlGroup()
{
    const QByteArrayList lines = contentOf(QStringLiteral("/proc/self/cgroup")).split('\n');
    for (const QByteArray &line : lines)
        if (line.startsWith("0::/"))
            return QStringLiteral("/sys/fs/cgroup") + QString::fromUtf8(line.mid(3));
    return {};
}

std::optional<double> groupMemory()
{
    static const QString kGroup = controlGroup();
    if (kGroup.isEmpty())
        return std::nullopt;
    const auto limit = numberIn(contentOf(kGroup + QStringLiteral("/memory.max"))); // "max" is no number: no limit
    const auto used = numberIn(contentOf(kGroup + QStringLiteral("/memory.current")));
    if (!limit || !used || *limit <= 0)
        return std::nullopt;
    const QByteArrayList lines = contentOf(kGroup + QStringLiteral("/memory.stat")).split('\n');
    const double cache = kibibytes(lines, "inactive_file ").value_or(0); // the kernel takes it back when it must; here in bytes
    return std::max(0.0, *used - cache) / *limit;
}

std::optional<double> machineMemory()
{
    const QByteArrayList lines = contentOf(QStringLiteral("/proc/meminfo")).split('\n');
    const auto all = kibibytes(lines, "MemTotal:");
    const auto available = kibibytes(lines, "MemAvailable:");
    return all && available && *all > 0 ? std::optional(1 - *available / *all) : std::nullopt;
}
} // namespace

std::optional<Machine::Ticks> Machine::ticks()
{
    const QByteArrayList fields = contentOf(QStringLiteral("/proc/stat")).split('\n').first().simplified().split(' ');
    if (fields.value(0) != "cpu" || fields.size() < 8)
        return std::nullopt;
    double all = 0;
    for (int i = 1; i <= 7 + int(fields.size() > 8); ++i) // time of guests is part of user time already
        all += fields[i].toDouble();
    const double idle = fields[4].toDouble() + fields[5].toDouble();
    return Ticks{all - idle, all};
}

MachineFigures Machine::look(Instant now)
{
    MachineFigures figures;
    const double seconds = processSeconds();
    figures.processCpuSeconds = seconds;
    if (m_process && now > m_process->first)
        figures.processCpuRatio = (seconds - m_process->second) * 1000 / double((now - m_process->first).count());
    m_process = {now, seconds};
    figures.residentBytes = resident();
    static const std::optional<double> kStart = processStart();
    figures.startedAt = kStart;
    figures.openFiles = openFiles();
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY)
        figures.mostFiles = int(limit.rlim_cur);
    const auto present = ticks();
    if (present && m_ticks && present->all > m_ticks->all)
        figures.cpuRatio = (present->busy - m_ticks->busy) / (present->all - m_ticks->all);
    m_ticks = present;
    const auto group = groupMemory();
    figures.memoryRatio = group ? group : machineMemory();
    return figures;
}

} // namespace freeagent::metrics
