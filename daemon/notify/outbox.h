// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/notify/book.h"
#include "daemon/notify/lane.h"
#include "daemon/notify/message.h"
#include "daemon/services/ledger.h"

#include <QSet>
#include <map>
#include <memory>

namespace freeagent::notify {

/// The durable outbox. A notice becomes one delivery for each channel it is for, in the unit of the change that it tells of; the
/// outbox hears of the deliveries when that unit is stored. Every step is stored before the next one: queued, sending, and then delivered, failed (tried
/// again later) or given up. A kill therefore loses nothing, and what was being sent goes out again under the same key: see compose.h for who
/// can tell. On each channel one message is under way at a time, and what is delivered, a test too, releases what waits for a later try.
///
/// One message for each thing and change of state: a state that was not sent yet is superseded by a later one of the same group. A trigger that
/// waited until its end came makes one message that says when it was and that it is over, one line in a mail of many; PagerDuty, where nobody was called yet, gets none at all.
/// Mail that is not critical is gathered for 15 minutes. After a day, or five refusals, a delivery is given up.
///
/// A channel whose breaker opens, or that gives something up, is reported through the other channels: once, until it works again, which is told likewise.
/// Such a report is never reported itself. Thread: the services'.
class Outbox : public QObject, public Notifier
{
    Q_OBJECT
public:
    Outbox(services::Ledger &ledger, const Clock &clock, Carrier &carrier, Random random, QObject *parent = nullptr);
    ~Outbox() override;

    /// Lanes of channels that stay the same keep their state.
    void setChannels(const QList<Channel> &channels);
    const QList<Channel> &channels() const { return m_book.channels(); }
    /// Addresses of a person's mail. Notices to a person go there over every mail channel for "oncall"; what is open reaches the other channels
    /// for "oncall" as well.
    void setMailOf(Book::MailOf mailOf) { m_book.setMailOf(std::move(mailOf)); }
    /// Nothing is given up or forgotten because of its age while it says no.
    void setAgesCount(std::function<bool()> agesCount) { m_agesCount = std::move(agesCount); }
    void load(const std::vector<Record> &records);

    /// Give the changes to the store at once: their order is the order of the messages.
    std::vector<Change> outgoing(const Notice &notice) override;
    void wake() override { pump(); }
    void tick(); ///< once a second

    /// The end of a build, for webhooks that want it.
    std::vector<Change> outgoingBuild(const QByteArray &id, const QByteArray &event, const QByteArray &payload);

    /// For the log: what was told without the outbox, on these channels.
    std::vector<Change> alreadyTold(const Notice &notice, const QStringList &channels);
    /// The same where nobody knows whether the channel took it: what comes next of its group goes out, and it is not tried again.
    std::vector<Change> perhapsTold(const Notice &notice, const QStringList &channels);

    struct ChannelReport {
        const Channel *channel;
        Lane::State state;
        std::optional<Time> lastDelivery;
        QString lastError; ///< empty once something was delivered after it
        int pending = 0;
    };
    std::vector<ChannelReport> report() const;
    const Book &book() const { return m_book; }

    /// Sends it once more: a new delivery, or now what still waits. "delivery.not_found", "channel.not_found", "delivery.sending" (also a moment
    /// after it was asked for), "delivery.over" (the call to a thing that is over).
    void resend(const QByteArray &id, std::function<void(Result<Delivery>)> done);
    /// Sends a test message now, whatever the breaker says. "channel.not_found", "channel.busy".
    void test(const QString &channel, std::function<void(Result<Verdict>)> done);

    /// By channel and outcome (delivered, failed, given_up, superseded), since the start.
    const std::map<std::pair<QString, QByteArray>, qint64> &counts() const { return m_counts; }

Q_SIGNALS:
    void remark(const QString &text); ///< for the log

private:
    struct Way {
        explicit Way(Millis pace) : lane(pace) {}
        Lane lane;
        QString lastError;
        Unit unsaved; ///< how a try ended, until the store has it
        bool saving = false;
    };
    std::vector<Change> toldOutside(const Notice &notice, const QStringList &channels, DeliveryState state, const QString &detail);
    void stored(const Record &record);
    void pump();
    void begin(const Channel &channel, Way &way);
    void send(const QString &channel, const std::vector<Delivery> &batch);
    void ended(const QString &channel, std::vector<Delivery> batch, const Verdict &outcome);
    void judge(std::vector<Delivery> &batch, const Verdict &outcome);
    void save(const QString &channel);
    void prune();
    void tested(const QString &channel, Delivery delivery, const Verdict &outcome);
    std::vector<Change> trouble(const QString &channel, const QString &why);
    std::vector<Change> recovery(const QString &channel);
    Notice channelNotice(const QString &channel, NoticeKind kind) const;
    void commit(Unit unit, std::function<void(bool stored)> done);
    Way *wayOf(const QString &channel);
    void count(const QString &channel, const char *outcome) { ++m_counts[{channel, outcome}]; }

    services::Ledger &m_ledger;
    const Clock &m_clock;
    Carrier &m_carrier;
    Random m_random;
    Book m_book;
    std::map<QString, Way> m_ways; ///< by channel
    QSet<QByteArray> m_resending; ///< originals whose repetition is being stored
    std::map<QString, Time> m_troubles; ///< since when a channel is reported to fail
    std::map<std::pair<QString, QByteArray>, qint64> m_counts;
    Instant m_pruned{};
    std::function<bool()> m_agesCount = [] { return true; };
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true); ///< callbacks may outlive this
};

} // namespace freeagent::notify
