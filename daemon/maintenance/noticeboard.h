// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/services/ledger.h"

#include <QJsonObject>
#include <map>

namespace freeagent::maintenance {

/// What users are told about a maintenance, once. A record of kind "notice".
struct Notice {
    QByteArray id;   ///< the same for the same fact, so that nothing is told twice
    QByteArray kind; ///< T-72h, T-24h, T-1h, start, extended, end, cancelled, reminder
    Time at{};       ///< when it was due
    QByteArray windowId;
    std::optional<Time> startAt; ///< of the maintenance it speaks of
    std::optional<Time> endAt;
    QString text;
    std::optional<Time> sentAt; ///< when every way out had taken it
};

QJsonObject toJson(const Notice &notice); ///< record and wire
std::optional<Notice> noticeFrom(const QJsonObject &json);

/// A way out to users: chat, mail. Takes a notice for good, or says that it could not; is then asked again. May see a notice of the same
/// id twice when the program was killed between taking and telling so.
class NoticeSink
{
public:
    virtual ~NoticeSink() = default;
    virtual void deliver(const Notice &notice, std::function<void(bool taken)> done) = 0;
};

/// Notices, durable and each once, over restarts too: what is posted under a known id is no news. The list and the feed ("maintenance.notice")
/// have a notice as soon as it is stored; sinks get it after that, until they have taken it. Thread: the services'.
class NoticeBoard : public QObject
{
    Q_OBJECT
public:
    NoticeBoard(services::Ledger &ledger, const Clock &clock, QObject *parent = nullptr);

    void load(const std::vector<Record> &records);
    void addSink(NoticeSink &sink) { m_sinks.push_back(&sink); } ///< before load; outlives this

    /// `at` is set here. `done` when it is stored, or was before.
    void post(Notice notice, std::function<void(Result<void>)> done = {});
    bool knows(const QByteArray &id) const { return m_notices.contains(id); }
    QList<Notice> notices() const; ///< newest first
    /// Offers to the sinks what they have not taken. Once a second.
    void tick();

private:
    struct Entry {
        Notice notice;
        bool offered = false;
    };
    void offer(const QByteArray &id);
    void sent(const QByteArray &id);
    std::vector<QByteArray> superfluous() const;

    services::Ledger &m_ledger;
    const Clock &m_clock;
    std::vector<NoticeSink *> m_sinks;
    std::map<QByteArray, Entry> m_notices;
    QHash<QByteArray, std::vector<std::function<void(Result<void>)>>> m_posting;
    Instant m_lastOffer{};
};

} // namespace freeagent::maintenance
