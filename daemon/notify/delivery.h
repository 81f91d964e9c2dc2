// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/notifier.h"

#include <QJsonObject>

namespace freeagent::notify {

enum class DeliveryState : quint8 {
    Queued,
    Sending,    ///< handed out; after a kill it is not known whether it arrived, and it goes out again under the same key
    Delivered,
    Failed,     ///< will be tried again
    GivenUp,
    Superseded, ///< a later state of the same thing goes out instead, or nobody needs to know any more
};
QByteArrayView word(DeliveryState state);
std::optional<DeliveryState> deliveryStateFrom(QByteArrayView text);

/// One notice on one channel. A record of kind "delivery"; its id comes from the notice's and the channel's, so the same notice is never
/// queued twice.
struct Delivery {
    static constexpr auto kKind = "delivery";

    QByteArray id;
    QString channel;
    Notice notice;
    QStringList to;      ///< of mail to a person instead of the channel's recipients
    QByteArray event;    ///< "build.completed", ...: `payload` is what is sent; empty for a notice
    QByteArray payload;
    DeliveryState state = DeliveryState::Queued;
    qint64 order = 0; ///< of being queued
    int attempts = 0;
    Time createdAt{};
    std::optional<Time> nextAt;  ///< Failed: not before
    std::optional<Time> endedAt; ///< Delivered, GivenUp, Superseded
    QString detail;      ///< of the last try
    QByteArray batch;    ///< key of the message it went out in; deliveries with the same one stay together
    QByteArray resendOf; ///< the delivery it repeats
    bool test = false;

    bool isPending() const { return state == DeliveryState::Queued || state == DeliveryState::Sending || state == DeliveryState::Failed; }
    /// What may be joined: the same thing told to the same people.
    QByteArray thread() const { return notice.group + '\n' + to.join(QLatin1Char(',')).toUtf8(); }

    friend bool operator==(const Delivery &, const Delivery &) = default;
};

QByteArray deliveryId(const QByteArray &noticeId, const QString &channel, const QStringList &to = {});
QByteArrayView word(NoticeKind kind);

QJsonObject toRecord(const Delivery &delivery);
std::optional<Delivery> deliveryFrom(const QJsonObject &json);
/// Without the text of the message.
QJsonObject toWire(const Delivery &delivery);

} // namespace freeagent::notify
