// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/agent/logpump.h"

#include <QJsonArray>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace freeagent::agent {
namespace {

Q_LOGGING_CATEGORY(lc, "worker.log")
constexpr Millis timeout = std::chrono::seconds(30);

qsizetype weight(const LogLine &line) { return line.message.size() * 2 + 64; }

} // namespace

LogPump::LogPump(ControllerLink &link, const BuildId &build, const Clock &clock, const LogPumpLimits &limits,
                 const Backoff &backoff, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_build(build)
    , m_clock(clock)
    , m_limits(limits)
    , m_backoff(backoff)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_waiting = false;
        send();
    });
}

void LogPump::add(LogLevel level, const QString &text)
{
    if (m_refused || m_sentBytes > m_limits.total)
        return;
    const LogLine line {m_clock.now(), level, text};
    m_sentBytes += weight(line);
    if (m_sentBytes > m_limits.total)
        return keep(
            {m_clock.now(), LogLevel::Warn, u"The log is longer than this worker sends; its rest is left out."_s});
    keep(line);
}

void LogPump::keep(const LogLine &line)
{
    m_bytes += weight(line);
    m_lines.push_back(line);
    makeRoom();
    if (m_underWay > 0 || m_waiting)
        return;
    if (qsizetype(m_lines.size()) >= m_limits.batchLines)
        send();
    else if (!m_timer.isActive())
        m_timer.start(m_limits.interval);
}

void LogPump::makeRoom()
{
    // Lines under way stay: whether the controller has them already is not known.
    while (m_bytes > m_limits.memory && m_lines.size() > m_underWay + 1) {
        const auto oldest = m_lines.begin() + qptrdiff(m_underWay);
        m_bytes -= weight(*oldest);
        m_lines.erase(oldest);
        ++m_dropped;
    }
}

QJsonObject LogPump::nextBatch()
{
    if (m_dropped > 0) {
        m_lines.push_front(
            {m_lines.empty() ? m_clock.now() : m_lines.front().at, LogLevel::Warn,
             u"%1 lines are missing here: the controller could not be reached, and the worker keeps only so many."_s
                 .arg(m_dropped)});
        m_bytes += weight(m_lines.front());
        m_dropped = 0;
    }
    QJsonArray batch;
    qsizetype bytes = 0;
    for (const LogLine &line : m_lines) {
        if (batch.size() >= m_limits.backlogLines || (bytes > 0 && bytes + weight(line) > m_limits.backlogBytes))
            break;
        bytes += weight(line);
        batch.append(QJsonObject {{u"level"_s, QLatin1StringView(word(line.level))},
                                  {u"message"_s, line.message},
                                  {u"timestamp"_s, toMs(line.at)}});
    }
    m_underWay = std::size_t(batch.size());
    return {{u"logs"_s, batch}};
}

void LogPump::send()
{
    if (m_underWay > 0 || m_refused)
        return;
    m_timer.stop();
    if (m_lines.empty()) {
        if (m_finishing)
            Q_EMIT drained();
        return;
    }
    m_link.post(buildPath(m_build.value, u"logs"), nextBatch(), timeout, this,
                [this](const Answer &answer) { answered(answer); });
}

void LogPump::answered(const Answer &answer)
{
    const auto sent = m_lines.begin() + qptrdiff(m_underWay);
    m_underWay = 0;
    if (answer.worthRetrying()) {
        m_waiting = true;
        m_timer.start(m_backoff.next(answer.retryAfter));
        return makeRoom();
    }
    if (answer.saysNotOurs()) {
        m_refused = true;
        m_lines.clear();
        Q_EMIT refused(answer.said());
        return;
    }
    if (!answer.ok())
        qCWarning(lc, "Log lines of build %s were not taken: %s", m_build.value.constData(),
                  qUtf8Printable(answer.said()));
    m_backoff.reset();
    for (auto line = m_lines.begin(); line != sent; ++line)
        m_bytes -= weight(*line);
    m_lines.erase(m_lines.begin(), sent);
    if (m_finishing || qsizetype(m_lines.size()) >= m_limits.batchLines)
        send();
    else if (!m_lines.empty())
        m_timer.start(m_limits.interval);
}

void LogPump::finish()
{
    m_finishing = true;
    if (m_refused || (m_underWay == 0 && m_lines.empty()))
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT drained(); }, Qt::QueuedConnection);
    else if (!m_waiting)
        send();
}

} // namespace freeagent::agent
