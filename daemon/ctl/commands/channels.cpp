// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commands/common.h"

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
QString wordsOf(const QJsonValue &array)
{
    QStringList words;
    for (const QJsonValue &word : array.toArray())
        words.append(word.toString());
    return words.join(u' ');
}

int list(Session &session, const Arguments &)
{
    return session.show(session.get(u"/api/channels"_s), [&](const QJsonObject &body) {
        TextTable table({u"CHANNEL"_s, u"KIND"_s, u"TO"_s, u"FOR"_s, u"STATE"_s, u"LAST"_s, u">WAITING"_s, u"ERROR"_s});
        for (const QJsonValue &channel : body.value("channels"_L1).toArray())
            table.add({channel["name"_L1].toString(), channel["kind"_L1].toString(), channel["destination"_L1].toString(), wordsOf(channel["for"_L1]),
                       stateCell(channel["state"_L1].toString()), session.when(channel["lastDelivery"_L1]), textOf(channel["pending"_L1]),
                       channel["lastError"_L1].toString()});
        table.print(session.out(), u"No channel is configured: nobody is told of anything."_s);
    });
}

int test(Session &session, const Arguments &arguments)
{
    const Ask ask{.verb = "POST",
                  .path = u"/api/channels/%1/test"_s.arg(arguments.at(0)),
                  .body = QJsonObject{},
                  .within = Millis(40'000)};
    const auto answer = session.send(ask);
    if (!answer)
        return session.fail(answer.error());
    const QJsonObject body = answer->json.object();
    const bool delivered = body.value("outcome"_L1).toString() == u"delivered";
    const int shown = session.show(answer, [&](const QJsonObject &) {
        session.out().line(u"%1: %2 (%3)"_s.arg(arguments.at(0), delivered ? u"delivered"_s : u"not delivered"_s, harmless(body.value("detail"_L1).toString())));
    });
    return shown == kDone && !delivered ? 1 : shown;
}

int deliveries(Session &session, const Arguments &arguments)
{
    const auto answer = session.get(u"/api/deliveries"_s, queryOf({{u"limit"_s, arguments.text(u"limit"_s)},
                                                                   {u"channel"_s, arguments.text(u"channel"_s)},
                                                                   {u"state"_s, arguments.text(u"state"_s)}}));
    return session.show(answer, [&](const QJsonObject &body) {
        TextTable table({u"DELIVERY"_s, u"CHANNEL"_s, u"KIND"_s, u"STATE"_s, u">TRIES"_s, u"QUEUED"_s, u"ENDED"_s, u"TITLE"_s, u"DETAIL"_s});
        for (const QJsonValue &one : body.value("deliveries"_L1).toArray())
            table.add({one["id"_L1].toString(), one["channel"_L1].toString(), one["kind"_L1].toString(), stateCell(one["state"_L1].toString()),
                       textOf(one["attempts"_L1]), session.when(one["createdAt"_L1]), session.when(one["endedAt"_L1]), one["title"_L1].toString(),
                       one["detail"_L1].toString()});
        table.print(session.out(), u"Nothing was sent."_s);
    });
}

int resend(Session &session, const Arguments &arguments)
{
    return session.confirm(session.post(u"/api/deliveries/%1/resend"_s.arg(arguments.at(0)), {}), arguments.at(0) + u": goes out again"_s);
}
} // namespace

QList<CommandSpec> channelCommands()
{
    return {
        {.path = u"channels list"_s, .help = u"Ways to people and programs, and whether they work"_s, .standsForGroup = true, .handler = list},
        {.path = u"channels test"_s,
         .help = u"Send a test message now"_s,
         .role = Role::Operator,
         .positional = {{.name = u"channel"_s, .help = u"name of a channel"_s, .value = Value::Id}},
         .exits = {{1, u"it was not delivered"_s}},
         .handler = test},
        {.path = u"deliveries list"_s,
         .help = u"What was sent, and what waits"_s,
         .options = {limitOption(),
                     {.name = u"channel"_s, .value = Value::Text, .help = u"Of this channel only"_s},
                     {.name = u"state"_s,
                      .value = Value::Choice,
                      .help = u"In this state only"_s,
                      .choices = {u"queued"_s, u"sending"_s, u"delivered"_s, u"failed"_s, u"given_up"_s, u"superseded"_s}}},
         .standsForGroup = true,
         .handler = deliveries},
        {.path = u"deliveries resend"_s,
         .help = u"Send one more time"_s,
         .role = Role::Operator,
         .positional = {{.name = u"delivery"_s, .help = u"id of a delivery"_s, .value = Value::Id}},
         .handler = resend},
    };
}

} // namespace freeagent::ctl
