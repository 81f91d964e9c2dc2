// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/notify/channel.h"
#include "daemon/notify/delivery.h"

#include <map>

namespace freeagent::notify {

/// All deliveries that are known, and the rules of who gets what and what goes next. Changes nothing by itself but memory. Not for threads.
class Book
{
public:
    static constexpr Millis kDigest = std::chrono::minutes(15);
    static constexpr Millis kGiveUp = std::chrono::hours(24);
    static constexpr Millis kKeep = std::chrono::hours(24 * 30);
    static constexpr size_t kMostEnded = 5000;
    static constexpr int kMostPending = 2000; ///< of one channel
    static constexpr int kMostInDigest = 100;
    static constexpr Millis kResendOnce = std::chrono::seconds(10);

    enum class ByAge { Too, Not }; ///< Not: only because of their number
    using MailOf = std::function<QStringList(const QByteArray &person)>;
    void setMailOf(MailOf mailOf) { m_mailOf = std::move(mailOf); }
    void setChannels(const QList<Channel> &channels) { m_channels = channels; }
    const QList<Channel> &channels() const { return m_channels; }
    const Channel *channel(const QString &name) const;

    /// Deliveries that this notice needs and that are not known yet; `except` gets none.
    std::vector<Delivery> made(const Notice &notice, Time now, const QString &except = {});
    std::vector<Delivery> madeBuild(const QByteArray &id, const QByteArray &event, const QByteArray &payload, Time now);
    qint64 nextOrder() { return ++m_order; }

    void put(const Delivery &delivery);
    void remove(const QByteArray &id);
    const Delivery *find(const QByteArray &id) const;
    /// All, newest first.
    std::vector<const Delivery *> all() const;
    /// All of one group, oldest first: who was told of a thing.
    std::vector<const Delivery *> ofGroup(const QByteArray &group) const;
    /// It calls people to something that has ended.
    bool isOver(const Delivery &trigger) const;
    /// A repetition of it waits, or was asked for a moment ago.
    bool isResent(const QByteArray &original, Time now) const;
    int pending(const QString &channel) const;
    std::optional<Time> lastDelivery(const QString &channel) const;

    /// What need not be sent any more because of what came after it, in its last form; and the end of what nobody heard of, with the words
    /// that it was.
    std::vector<Delivery> superseded(const Channel &channel, Time now) const;
    /// What waits for its next try, as it is when it need not wait any more.
    std::vector<Delivery> released(const QString &channel) const;
    /// What is to be sent next, oldest first, one message together; empty: nothing yet. Presumes that nothing superseded is left.
    std::vector<Delivery> next(const Channel &channel, Time now) const;
    /// Too old or too many to be tried again, in their last form.
    std::vector<Delivery> hopeless(Time now, ByAge byAge = ByAge::Too) const;
    /// Ended ones that need not be kept.
    std::vector<QByteArray> forgettable(Time now, ByAge byAge = ByAge::Too) const;

private:
    std::vector<const Delivery *> waiting(const QString &channel) const; ///< in order
    bool isTold(const Channel &channel, const QByteArray &thread) const;
    std::vector<QStringList> addressees(const Channel &channel, const Notice &notice) const;
    std::vector<QStringList> toldOfTrigger(const Channel &channel, const Notice &notice) const;
    bool hasTrigger(const QByteArray &group) const;

    QList<Channel> m_channels;
    MailOf m_mailOf;
    std::map<QByteArray, Delivery> m_deliveries;
    std::map<QString, std::map<qint64, QByteArray>> m_waiting; ///< pending ones by channel and order
    qint64 m_order = 0;
};

} // namespace freeagent::notify
