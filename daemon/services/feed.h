// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/services/dispatcher.h"

#include <QSet>
#include <deque>
#include <map>

namespace freeagent::services {

/// One frame of the feed, encoded.
struct FeedFrame {
    static constexpr Revision kMomentary = -1;
    Revision revision = kMomentary; ///< kMomentary: not stored, has no id, is not repeated
    QByteArray type;
    QByteArray data;
};

/// Turns committed changes into what subscribers are sent, and lets one that was away catch up. What is replayed is the state of a
/// build or worker as it is now: a subscriber converges, it does not re-live. Shapes: resources/docs/events.md. Thread: the
/// services'.
class Feed : public QObject
{
    Q_OBJECT
public:
    Feed(Ledger &ledger, Fleet &fleet, Dispatcher &dispatcher, const Clock &clock, QObject *parent = nullptr);

    using Subscriber = std::function<void(const FeedFrame &)>;
    quint64 subscribe(Subscriber subscriber);
    void unsubscribe(quint64 handle);

    /// The newest events of before the start, so that subscribers resume over a restart.
    void load(const std::vector<Event> &recent);
    /// What happened after `revision`, or nothing when that is too long ago to tell. May call at once.
    using Missed = std::function<void(std::optional<QList<FeedFrame>>)>;
    void since(Revision revision, Missed done);
    Revision revision() const { return m_ledger.revision(); }

    void publish(FeedFrame frame);
    QByteArray item(const Build &build);
    QByteArray item(const FleetMember &member) const;

private:
    struct Remembered {
        Revision revision;
        QByteArray type;
        BuildId build;
        WorkerId worker;
        QByteArray body; ///< of an event that is about neither
    };
    std::optional<QByteArray> data(const BuildId &build, const WorkerId &worker);
    void onEvent(const Event &event);
    void publishWorker(const WorkerId &worker);
    /// Whoever got a build or lost one shows it at once.
    void publishOccupation(const Build *before, const Build &after);
    void remember(const Event &event);
    std::optional<QList<FeedFrame>> compose(Revision after);

    Ledger &m_ledger;
    Fleet &m_fleet;
    Dispatcher &m_dispatcher;
    const Clock &m_clock;
    std::deque<Remembered> m_recent;
    Revision m_oldestKnown; ///< everything after this one is in m_recent
    std::map<quint64, Subscriber> m_subscribers;
    quint64 m_lastHandle = 0;
};

} // namespace freeagent::services
