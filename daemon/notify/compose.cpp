// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/notify/compose.h"

#include "daemon/notify/mail.h"
#include "daemon/notify/signing.h"
#include "daemon/notify/texts.h"
#include "daemon/wire/jsonvalues.h"

#include <QCryptographicHash>
#include <QHostInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freeagent::notify {

namespace {
QString latin(QByteArrayView text) { return QString::fromLatin1(text.data(), text.size()); }

bool isAbsolute(const QString &link) { return link.startsWith(u"https://"_s) || link.startsWith(u"http://"_s); }

/// What a browser can open: paths of the API need a key, the status page does not.
QString openable(const QString &link, const QString &publicUrl)
{
    if (!link.startsWith(u'/'))
        return link;
    return publicUrl.isEmpty() ? QString() : QString(publicUrl + (link.startsWith(u"/#"_s) ? link : u"/"_s));
}

Message post(const Channel &channel, QByteArray body)
{
    Message message;
    message.url = channel.url.toEncoded();
    message.headers = {"Content-Type: application/json"};
    message.body = std::move(body);
    return message;
}

Message slack(const Channel &channel, const Delivery &delivery) { return post(channel, wire::compact({{u"text"_s, slackText(delivery.notice)}})); }

Message pagerDuty(const Channel &channel, const Delivery &delivery)
{
    const Notice &notice = delivery.notice;
    const bool tells = notice.kind == NoticeKind::Trigger;
    QJsonObject event{{u"routing_key"_s, QString::fromUtf8(channel.secret)},
                      {u"event_action"_s, latin(word(notice.kind))},
                      {u"dedup_key"_s, QString::fromUtf8(dedupKey(notice))}};
    if (tells) {
        QJsonObject details;
        for (const auto &[name, value] : notice.facts)
            details.insert(oneLine(name), value);
        if (!notice.lines.isEmpty())
            details.insert(u"what"_s, notice.lines.join(u'\n'));
        if (!notice.link.isEmpty() && !isAbsolute(notice.link))
            details.insert(u"link"_s, notice.link);
        event.insert(u"payload"_s, QJsonObject{{u"summary"_s, oneLine(notice.title).left(1024)},
                                               {u"source"_s, QHostInfo::localHostName()},
                                               {u"severity"_s, latin(word(notice.severity))},
                                               {u"timestamp"_s, wire::isoValue(notice.at)},
                                               {u"component"_s, u"expo-controller"_s},
                                               {u"custom_details"_s, details}});
        event.insert(u"client"_s, u"Expo Free Agent"_s);
        if (isAbsolute(notice.link))
            event.insert(u"links"_s, QJsonArray{QJsonObject{{u"href"_s, notice.link}, {u"text"_s, notice.link.startsWith(channel.publicUrl + u'/') && !channel.publicUrl.isEmpty() ? u"Status of the farm"_s : u"What to do"_s}}});
    }
    return post(channel, wire::compact(event));
}

QByteArray alertBody(const Notice &notice)
{
    QJsonObject facts;
    for (const auto &[name, value] : notice.facts)
        facts.insert(name, value);
    return wire::compact({{u"type"_s, QString(u"alert."_s + latin(word(notice.kind)))},
                          {u"timestamp"_s, wire::isoValue(notice.at)},
                          {u"data"_s, QJsonObject{{u"id"_s, QString::fromUtf8(notice.id)},
                                                  {u"group"_s, QString::fromUtf8(notice.group)},
                                                  {u"severity"_s, latin(word(notice.severity))},
                                                  {u"title"_s, notice.title},
                                                  {u"lines"_s, QJsonArray::fromStringList(notice.lines)},
                                                  {u"facts"_s, facts},
                                                  {u"link"_s, notice.link}}}});
}

Message webhook(const Channel &channel, const Delivery &delivery, Time now)
{
    const bool build = !delivery.event.isEmpty();
    Message message = post(channel, build ? delivery.payload : alertBody(delivery.notice));
    // A repetition that a person asked for has the id of the first: who has it already, need not take it again.
    message.key = "msg_" + (delivery.resendOf.isEmpty() ? delivery.id : delivery.resendOf);
    if (!channel.secret.isEmpty())
        message.headers += standardWebhookHeaders(message.key, now, message.body, channel.secret);
    else
        message.headers += "webhook-id: " + message.key;
    if (build && !channel.easSecret.isEmpty())
        message.headers += expoSignatureHeader(message.body, channel.easSecret);
    return message;
}

Message mail(const Channel &channel, const std::vector<Delivery> &batch)
{
    const Delivery &first = batch.front();
    const MailWay &way = channel.mail;
    MailHead head;
    head.from = way.from;
    head.to = first.to.isEmpty() ? way.to : first.to;
    head.subject = mailSubject(batch);
    head.messageId = first.batch.isEmpty() ? first.id : first.batch;
    if (batch.size() == 1 && !first.notice.group.isEmpty())
        head.thread = "g" + QCryptographicHash::hash(first.notice.group, QCryptographicHash::Sha256).toHex().left(24);
    head.list = first.notice.audience == "users" ? "users" : "alerts";
    head.date = batch.back().createdAt; // of the message, not of the try: a repetition is the same to the byte
    Message message;
    message.way = channel.kind == ChannelKind::Email ? Message::Way::Mail : Message::Way::Program;
    message.key = head.messageId;
    message.body = mailBytes(head, mailText(batch));
    const QString host = way.host.contains(u':') ? QString(u'[' + way.host + u']') : way.host;
    message.url = (way.security == MailSecurity::Tls ? "smtps://" : "smtp://") + host.toLatin1() + ':' + QByteArray::number(way.port);
    message.user = way.user.toUtf8();
    message.password = way.password;
    message.startTls = way.security == MailSecurity::StartTls;
    message.from = way.from.toLatin1();
    for (const QString &to : std::as_const(head.to))
        message.to.append(to.toLatin1());
    message.program = way.program;
    return message;
}
} // namespace

QByteArray dedupKey(const Notice &notice)
{
    const QByteArray &group = notice.group.isEmpty() ? notice.id : notice.group;
    const QByteArray key = "expo-free-agent/" + group;
    return key.size() <= 255 ? key : "expo-free-agent/" + QCryptographicHash::hash(group, QCryptographicHash::Sha256).toHex();
}

Message compose(const Channel &channel, const std::vector<Delivery> &given, Time now)
{
    std::vector<Delivery> batch = given;
    for (Delivery &delivery : batch)
        delivery.notice.link = openable(delivery.notice.link, channel.publicUrl);
    Message message;
    switch (channel.kind) {
    case ChannelKind::Slack: message = slack(channel, batch.front()); break;
    case ChannelKind::PagerDuty: message = pagerDuty(channel, batch.front()); break;
    case ChannelKind::Webhook: message = webhook(channel, batch.front(), now); break;
    case ChannelKind::Email:
    case ChannelKind::Sendmail: message = mail(channel, batch); break;
    }
    message.channel = channel.name;
    if (channel.kind == ChannelKind::PagerDuty)
        message.key = dedupKey(batch.front().notice) + '#' + word(batch.front().notice.kind).toByteArray();
    message.secrets = channel.secrets();
    return message;
}

} // namespace freeagent::notify
