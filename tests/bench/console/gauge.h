// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractEventDispatcher>
#include <QElapsedTimer>
#include <QFile>
#include <QObject>
#include <algorithm>
#include <cstdio>
#include <functional>

namespace freeagent::bench {

inline void print(const char *what, double value, const char *unit, double goal)
{
    std::printf("%-66s %10.4g %-4s goal <= %-6.4g %s\n", what, value, unit, goal, value <= goal ? "met" : "MISSED");
    std::fflush(stdout);
}

inline void note(const char *what, double value, const char *unit)
{
    std::printf("%-66s %10.4g %s\n", what, value, unit);
    std::fflush(stdout);
}

/// Resident memory of this process in MiB.
inline double residentMiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * 4096 / (1024 * 1024) : 0;
}

inline double millisOf(const std::function<void()> &what)
{
    QElapsedTimer timer;
    timer.start();
    what();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// How long the event loop of this thread was away from its events at the longest, by the clock on the wall.
class BlockedGauge final : public QObject
{
public:
    BlockedGauge()
    {
        auto *loop = QAbstractEventDispatcher::instance();
        connect(loop, &QAbstractEventDispatcher::awake, this, [this] {
            // Once for each turn: it also tells that it goes on without having rested.
            if (!m_timer.isValid())
                m_timer.start();
        });
        connect(loop, &QAbstractEventDispatcher::aboutToBlock, this, [this] { take(); });
    }
    /// Since the last call, in ms.
    double longest()
    {
        take();
        return std::exchange(m_longest, 0.0);
    }

private:
    void take()
    {
        if (m_timer.isValid())
            m_longest = std::max(m_longest, double(m_timer.nsecsElapsed()) / 1e6);
        m_timer.invalidate();
    }

    QElapsedTimer m_timer;
    double m_longest = 0;
};

/// Runs the event loop until it is so; false after `seconds`.
bool waitFor(const std::function<bool()> &isSo, int seconds = 120);

void logs(bool quick);
void builds(bool quick);
void coldStart();

} // namespace freeagent::bench
