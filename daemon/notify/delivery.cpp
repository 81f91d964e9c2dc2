// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/notify/delivery.h"

#include "daemon/wire/jsonvalues.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freeagent::notify {

namespace {
constexpr NoticeKind kKinds[] = {NoticeKind::Trigger, NoticeKind::Acknowledge, NoticeKind::Resolve, NoticeKind::Information};
constexpr DeliveryState kStates[] = {DeliveryState::Queued, DeliveryState::Sending, DeliveryState::Delivered,
                                     DeliveryState::Failed, DeliveryState::GivenUp, DeliveryState::Superseded};

QString latin(QByteArrayView bytes) { return QString::fromLatin1(bytes.data(), bytes.size()); }
QByteArray bytes(const QJsonValue &value) { return value.toString().toUtf8(); }

QJsonObject noticeJson(const Notice &notice)
{
    QJsonArray facts;
    for (const auto &[name, value] : notice.facts)
        facts.append(QJsonArray{name, value});
    return {{u"id"_s, QString::fromUtf8(notice.id)},
            {u"group"_s, QString::fromUtf8(notice.group)},
            {u"kind"_s, latin(word(notice.kind))},
            {u"severity"_s, latin(word(notice.severity))},
            {u"title"_s, notice.title},
            {u"lines"_s, QJsonArray::fromStringList(notice.lines)},
            {u"facts"_s, facts},
            {u"link"_s, notice.link},
            {u"audience"_s, QString::fromUtf8(notice.audience)},
            {u"at"_s, wire::isoValue(notice.at)}};
}

QStringList texts(const QJsonValue &array)
{
    QStringList list;
    for (const QJsonValue &item : array.toArray())
        list.append(item.toString());
    return list;
}

Notice noticeFrom(const QJsonObject &json)
{
    Notice notice;
    notice.id = bytes(json.value(u"id"_s));
    notice.group = bytes(json.value(u"group"_s));
    for (const NoticeKind kind : kKinds)
        if (word(kind) == bytes(json.value(u"kind"_s)))
            notice.kind = kind;
    notice.severity = severityFrom(bytes(json.value(u"severity"_s))).value_or(Severity::Critical);
    notice.title = json.value(u"title"_s).toString();
    notice.lines = texts(json.value(u"lines"_s));
    for (const QJsonValue &fact : json.value(u"facts"_s).toArray())
        notice.facts.emplaceBack(fact[0].toString(), fact[1].toString());
    notice.link = json.value(u"link"_s).toString();
    notice.audience = bytes(json.value(u"audience"_s));
    notice.at = wire::timeOf(json.value(u"at"_s)).value_or(Time());
    return notice;
}
} // namespace

QByteArrayView word(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Queued: return "queued";
    case DeliveryState::Sending: return "sending";
    case DeliveryState::Delivered: return "delivered";
    case DeliveryState::Failed: return "failed";
    case DeliveryState::GivenUp: return "given_up";
    case DeliveryState::Superseded: break;
    }
    return "superseded";
}

std::optional<DeliveryState> deliveryStateFrom(QByteArrayView text)
{
    for (const DeliveryState state : kStates)
        if (word(state) == text)
            return state;
    return std::nullopt;
}

QByteArrayView word(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Trigger: return "trigger";
    case NoticeKind::Acknowledge: return "acknowledge";
    case NoticeKind::Resolve: return "resolve";
    case NoticeKind::Information: break;
    }
    return "information";
}

QByteArray deliveryId(const QByteArray &noticeId, const QString &channel, const QStringList &to)
{
    const QByteArray whole = noticeId + '\n' + channel.toUtf8() + '\n' + to.join(u',').toUtf8();
    return "d" + QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex().left(24);
}

QJsonObject toRecord(const Delivery &delivery)
{
    return {{u"id"_s, latin(delivery.id)},
            {u"channel"_s, delivery.channel},
            {u"notice"_s, noticeJson(delivery.notice)},
            {u"to"_s, QJsonArray::fromStringList(delivery.to)},
            {u"event"_s, latin(delivery.event)},
            {u"payload"_s, QString::fromUtf8(delivery.payload)},
            {u"state"_s, latin(word(delivery.state))},
            {u"order"_s, delivery.order},
            {u"attempts"_s, delivery.attempts},
            {u"createdAt"_s, wire::isoValue(delivery.createdAt)},
            {u"nextAt"_s, wire::isoValue(delivery.nextAt)},
            {u"endedAt"_s, wire::isoValue(delivery.endedAt)},
            {u"detail"_s, delivery.detail},
            {u"batch"_s, latin(delivery.batch)},
            {u"resendOf"_s, latin(delivery.resendOf)},
            {u"test"_s, delivery.test}};
}

std::optional<Delivery> deliveryFrom(const QJsonObject &json)
{
    const auto created = wire::timeOf(json.value(u"createdAt"_s));
    const auto state = deliveryStateFrom(bytes(json.value(u"state"_s)));
    if (!created || !state)
        return std::nullopt;
    Delivery delivery;
    delivery.id = bytes(json.value(u"id"_s));
    delivery.channel = json.value(u"channel"_s).toString();
    delivery.notice = noticeFrom(json.value(u"notice"_s).toObject());
    delivery.to = texts(json.value(u"to"_s));
    delivery.event = bytes(json.value(u"event"_s));
    delivery.payload = bytes(json.value(u"payload"_s));
    delivery.state = *state;
    delivery.order = json.value(u"order"_s).toInteger();
    delivery.attempts = json.value(u"attempts"_s).toInt();
    delivery.createdAt = *created;
    delivery.nextAt = wire::timeOf(json.value(u"nextAt"_s));
    delivery.endedAt = wire::timeOf(json.value(u"endedAt"_s));
    delivery.detail = json.value(u"detail"_s).toString();
    delivery.batch = bytes(json.value(u"batch"_s));
    delivery.resendOf = bytes(json.value(u"resendOf"_s));
    delivery.test = json.value(u"test"_s).toBool();
    return delivery;
}

QJsonObject toWire(const Delivery &delivery)
{
    const bool build = !delivery.event.isEmpty();
    return {{u"id"_s, latin(delivery.id)},
            {u"channel"_s, delivery.channel},
            {u"state"_s, latin(word(delivery.state))},
            {u"kind"_s, build ? latin(delivery.event) : latin(word(delivery.notice.kind))},
            {u"severity"_s, latin(word(delivery.notice.severity))},
            {u"group"_s, QString::fromUtf8(delivery.notice.group)},
            {u"title"_s, delivery.notice.title},
            {u"audience"_s, QString::fromUtf8(delivery.notice.audience)},
            {u"attempts"_s, delivery.attempts},
            {u"createdAt"_s, wire::isoValue(delivery.createdAt)},
            {u"nextAt"_s, wire::isoValue(delivery.nextAt)},
            {u"endedAt"_s, wire::isoValue(delivery.endedAt)},
            {u"detail"_s, delivery.detail},
            {u"resendOf"_s, delivery.resendOf.isEmpty() ? QJsonValue() : QJsonValue(latin(delivery.resendOf))},
            {u"test"_s, delivery.test}};
}

} // namespace freeagent::notify
