// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/metrics/process.h"

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
} // namespace

ProcessFigures Process::look(Instant now)
{
    ProcessFigures figures;
    const double seconds = processSeconds();
    figures.cpuSeconds = seconds;
    if (m_before && now > m_before->first)
        figures.cpuRatio = (seconds - m_before->second) * 1000 / double((now - m_before->first).count());
    m_before = {now, seconds};
    figures.residentBytes = resident();
    static const std::optional<double> kStart = processStart();
    figures.startedAt = kStart;
    figures.openFiles = openFiles();
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0 && limit.rlim_cur != RLIM_INFINITY)
        figures.mostFiles = int(limit.rlim_cur);
    return figures;
}

} // namespace freeagent::metrics
