// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/buildlog.h"
#include "daemon/agent/backoff.h"
#include "daemon/agent/controllerlink.h"

#include <QTimer>
#include <deque>

namespace freeagent::agent {

struct LogPumpLimits {
    Millis interval {250}; ///< a line waits no longer than this
    qsizetype batchLines = 100; ///< this many are sent without waiting
    qsizetype backlogLines = 1000; ///< and up to this many in one request when they have piled up
    qsizetype backlogBytes = 256 * 1024;
    qsizetype memory = 8 << 20; ///< bytes kept for a controller that is away; what is older is dropped, and said so
    qsizetype total = 256LL << 20; ///< bytes of one build's log; what is more is not sent, and said so
};

/// Brings the lines of one build to the controller, in order, in batches, as long as it takes. One batch is under way
/// at a time and stays until it is acknowledged, so that a restart of the controller costs no line.
class LogPump final : public QObject
{
    Q_OBJECT

public:
    LogPump(ControllerLink &link, const BuildId &build, const Clock &clock, const LogPumpLimits &limits,
            const Backoff &backoff, QObject *parent = nullptr);

    void add(LogLevel level, const QString &text);
    /// Sends what is left without waiting; drained() follows, at once when nothing is.
    void finish();

Q_SIGNALS:
    void drained();
    /// The controller does not want lines of this build from this worker. Nothing more is sent.
    void refused(const QString &said);

private:
    void send();
    void answered(const Answer &answer);
    void keep(const LogLine &line);
    void makeRoom();
    QJsonObject nextBatch();

    ControllerLink &m_link;
    BuildId m_build;
    const Clock &m_clock;
    LogPumpLimits m_limits;
    Backoff m_backoff;
    std::deque<LogLine> m_lines;
    qsizetype m_bytes = 0;
    qsizetype m_sentBytes = 0;
    std::size_t m_underWay = 0; ///< how many of the first lines are in the present request
    qint64 m_dropped = 0;
    QTimer m_timer;
    bool m_finishing = false;
    bool m_waiting = false; ///< for the next try
    bool m_refused = false;
};

} // namespace freeagent::agent
