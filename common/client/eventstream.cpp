// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/client/eventstream.h"

#include "common/client/replyerror.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace freeagent::client {

using Phase = LinkState::Phase;

EventStream::EventStream(QNetworkAccessManager &network, const Clock &clock, StreamTiming timing, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_clock(clock)
    , m_timing(timing)
    , m_backoff(timing.leastWait, timing.mostWait)
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &EventStream::connectNow);
    m_watchdog.setInterval(std::clamp(timing.staleAfter / 4, Millis(5), Millis(1000)));
    connect(&m_watchdog, &QTimer::timeout, this, &EventStream::watch);
}

EventStream::~EventStream()
{
    dropReply();
}

void EventStream::open(const QNetworkRequest &request)
{
    close();
    m_request = request;
    m_request.setRawHeader("Accept", "text/event-stream");
    m_request.setRawHeader("Cache-Control", "no-cache");
    m_parser = {};
    m_lastData = {};
    m_backoff.reset();
    enter(Phase::Connecting, m_clock.now());
    connectNow();
}

void EventStream::close()
{
    m_retry.stop();
    m_watchdog.stop();
    dropReply();
    if (m_state.phase != Phase::Idle)
        enter(Phase::Idle, m_clock.now());
}

void EventStream::retryNow()
{
    if (m_state.phase == Phase::Idle || m_state.phase == Phase::Live)
        return;
    m_backoff.reset();
    connectNow();
}

void EventStream::connectNow()
{
    m_retry.stop();
    dropReply();
    m_parser.reset();
    QNetworkRequest request = m_request;
    if (!m_parser.lastId().isEmpty())
        request.setRawHeader("Last-Event-ID", m_parser.lastId());
    m_lastHeard = m_clock.monotonic();
    m_reply = m_network.get(request);
    connect(m_reply, &QNetworkReply::readyRead, this, &EventStream::takeBytes);
    connect(m_reply, &QNetworkReply::finished, this, &EventStream::takeEnd);
    m_watchdog.start();
}

void EventStream::takeBytes()
{
    if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200)
        return;
    if (!m_reply->header(QNetworkRequest::ContentTypeHeader).toString().startsWith("text/event-stream"_L1))
        return lose({"api.malformed", u"The answer is not an event stream: this may not be an expo-controller."_s,
                     u"Check the address."_s});
    m_lastHeard = m_clock.monotonic();
    m_lastData = m_clock.now();
    if (m_state.phase != Phase::Live)
        enter(Phase::Live, m_lastData);
    const QByteArray bytes = m_reply->readAll();
    const QPointer<QNetworkReply> reply(m_reply);
    for (const SseFrame &frame : m_parser.feed(bytes)) {
        m_backoff.reset();
        Q_EMIT frameReceived(frame);
        if (!reply || reply != m_reply)
            return; // A receiver closed or reopened the stream.
    }
    if (m_parser.overflowed())
        lose({"api.malformed", u"The event stream sent a frame without end."_s, u"Check the address."_s});
}

void EventStream::takeEnd()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 200 && m_reply->bytesAvailable() > 0) {
        const QPointer<QNetworkReply> reply(m_reply);
        takeBytes();
        if (!reply || reply != m_reply)
            return;
    }
    const Error why = status == 200 && m_reply->error() == QNetworkReply::NoError
        ? Error{"net.closed", u"The controller closed the event stream."_s, u"Check that the controller still runs."_s}
        : replyError(*m_reply, m_reply->readAll());
    if (why.code == "http.unauthorized" || why.code == "http.forbidden") {
        dropReply();
        m_watchdog.stop();
        enter(Phase::Refused, m_clock.now(), why);
        return;
    }
    if (why.code == "http.gone")
        m_parser.setLastId({});
    lose(why);
}

void EventStream::watch()
{
    const Millis silence = m_clock.monotonic() - m_lastHeard;
    if (silence >= m_timing.deadAfter)
        lose({"net.silent", u"The controller has been silent for %1 s."_s.arg(silence.count() / 1000),
              u"Check the network and the load of the controller."_s});
    else if (silence >= m_timing.staleAfter && m_state.phase == Phase::Live)
        enter(Phase::Stale, m_lastData);
}

void EventStream::lose(const Error &why)
{
    dropReply();
    m_watchdog.stop();
    const Millis wait = m_backoff.next();
    m_retry.start(wait);
    const Time now = m_clock.now();
    const Time since = m_lastData != Time{} ? m_lastData : m_state.phase == Phase::Offline ? m_state.since : now;
    enter(Phase::Offline, since, why, now + wait);
}

void EventStream::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

void EventStream::enter(Phase phase, Time since, const Error &why, std::optional<Time> nextTry)
{
    const LinkState next{phase, since, why, nextTry};
    if (next == m_state)
        return;
    m_state = next;
    Q_EMIT stateChanged(m_state);
}

} // namespace freeagent::client
