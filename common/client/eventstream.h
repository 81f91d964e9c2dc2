// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/client/backoff.h"
#include "common/client/linkstate.h"
#include "common/client/sseparser.h"

#include <QNetworkRequest>
#include <QObject>
#include <QTimer>

class QNetworkAccessManager;
class QNetworkReply;

namespace freeagent::client {

/// When a silent stream counts as stale and as dead, and how soon it is tried again. Tests shorten them.
struct StreamTiming {
    Millis staleAfter{12'000}; ///< the controller speaks every 5 s
    Millis deadAfter{40'000};
    Millis leastWait{500};
    Millis mostWait{15'000};
};

/// One stream of server-sent events that heals itself: resumes by Last-Event-ID, comes back with growing pauses, and gives up a
/// connection that has gone silent. All signals in the thread of this object.
class EventStream : public QObject
{
    Q_OBJECT
public:
    /// `network` and `clock` must outlive this object.
    EventStream(QNetworkAccessManager &network, const Clock &clock, StreamTiming timing = {}, QObject *parent = nullptr);
    ~EventStream() override;

    /// Connects, and keeps connecting until close().
    void open(const QNetworkRequest &request);
    void close();
    /// Does not wait for the next try.
    void retryNow();

    const LinkState &state() const { return m_state; }
    QByteArray lastEventId() const { return m_parser.lastId(); }

Q_SIGNALS:
    void stateChanged(const freeagent::client::LinkState &state);
    void frameReceived(const freeagent::client::SseFrame &frame);

private:
    void connectNow();
    void takeBytes();
    void takeEnd();
    void watch();
    void lose(const Error &why);
    void dropReply();
    void enter(LinkState::Phase phase, Time since, const Error &why = {}, std::optional<Time> nextTry = {});

    QNetworkAccessManager &m_network;
    const Clock &m_clock;
    StreamTiming m_timing;
    QNetworkRequest m_request;
    QNetworkReply *m_reply = nullptr;
    SseParser m_parser;
    Backoff m_backoff;
    QTimer m_retry;
    QTimer m_watchdog;
    LinkState m_state;
    Instant m_lastHeard{};
    Time m_lastData{};
};

} // namespace freeagent::client
