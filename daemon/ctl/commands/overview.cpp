// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commands/common.h"

#include "common/client/eventstream.h"

#include <QEventLoop>

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
Ask healthAsk() { return {.path = u"/health"_s, .anyStatus = true}; }

void printHealth(Session &session, const QJsonObject &health)
{
    Output &out = session.out();
    const Cell status = stateCell(health.value("status"_L1).toString());
    const QJsonObject queue = health.value("queue"_L1).toObject();
    const QJsonValue expected = health.value("fleet"_L1).toObject().value("expected"_L1);
    const QString online = textOf(health.value("activeWorkers"_L1));
    out.facts({{u"Status"_s, out.painted(status.colour, status.text)},
               {u"Why"_s, harmless(textOf(health.value("reasons"_L1)))},
               {u"Queue"_s, u"%1 waiting, %2 at work"_s.arg(textOf(queue.value("pending"_L1)), textOf(queue.value("active"_L1)))},
               {u"Workers"_s, expected.isDouble() ? u"%1 of %2 online"_s.arg(online, textOf(expected)) : online + u" online"_s},
               {u"Version"_s, textOf(health.value("version"_L1))},
               {u"Up"_s, secondsOf(health.value("uptime"_L1))}});
}

int health(Session &session, const Arguments &)
{
    const auto answer = session.send(healthAsk());
    const int shown = session.show(answer, [&](const QJsonObject &body) { printHealth(session, body); });
    if (shown != kDone)
        return shown;
    const QString status = answer->json.object().value("status"_L1).toString();
    return status == u"healthy" || status == u"maintenance" ? 0 : status == u"degraded" ? 1 : 2;
}

int status(Session &session, const Arguments &)
{
    const auto answers
        = session.all({healthAsk(), {.path = u"/api/workers"_s}, {.path = u"/api/builds/active"_s}, {.path = u"/api/maintenance/next"_s}});
    const int shown = session.show(answers[0], [&](const QJsonObject &body) { printHealth(session, body); });
    if (shown != kDone || session.manner().json)
        return shown;
    if (answers[3])
        if (const QJsonObject next = answers[3]->json.object().value("occurrences"_L1).toArray().at(0).toObject(); !next.isEmpty())
            session.out().facts({{u"Window"_s,
                                  u"%1, %2 (%3)"_s.arg(next.value("name"_L1).toString(), session.when(next.value("startAt"_L1)),
                                                       session.sinceWhen(next.value("startAt"_L1)))}});
    if (!answers[1])
        return session.fail(answers[1].error()); // health is for all, the rest is not
    session.out().line();
    TextTable workers({u"WORKER"_s, u"STATE"_s, u">BUILDS"_s, u"LAST SEEN"_s});
    for (const QJsonValue &worker : answers[1]->json.object().value("workers"_L1).toArray())
        workers.add({worker["name"_L1].toString(), stateCell(worker["availability"_L1].toString(worker["status"_L1].toString())),
                     textOf(worker["currentJobs"_L1]), session.sinceWhen(worker["last_seen_at"_L1])});
    workers.print(session.out(), u"No worker is registered."_s);
    if (!answers[2])
        return kDone;
    TextTable builds({u"BUILD"_s, u"PLATFORM"_s, u"WORKER"_s, u"STARTED"_s});
    for (const QJsonValue &build : answers[2]->json.object().value("builds"_L1).toArray())
        builds.add({build["id"_L1].toString(), build["platform"_L1].toString(), build["worker_name"_L1].toString(),
                    session.sinceWhen(build["started_at"_L1])});
    if (!builds.isEmpty())
        session.out().line();
    builds.print(session.out(), u"Nothing is being built."_s);
    return kDone;
}

QString eventLine(Session &session, const client::SseFrame &frame, const QJsonObject &body)
{
    const QString subject = body.value("id"_L1).toString();
    const QString name = body.value("name"_L1).toString(body.value("project"_L1).toString());
    const QString more = body.value("error_message"_L1).toString();
    return timeText(session.now(), session.manner().utc) + u"  "_s + QString::fromLatin1(frame.event).leftJustified(18) + u' '
        + harmless(QStringList{subject, name, body.value("status"_L1).toString(), more}.join(u' ').simplified());
}

int events(Session &session, const Arguments &arguments)
{
    client::EventStream stream(session.controller().network(), session.clock());
    QEventLoop loop;
    qint64 left = arguments.has(u"count"_s) ? arguments.integer(u"count"_s) : -1;
    const QStringList wanted = arguments.list(u"type"_s);
    std::optional<Error> refused;
    QObject::connect(&stream, &client::EventStream::frameReceived, &loop, [&](const client::SseFrame &frame) {
        const QString type = QString::fromLatin1(frame.event);
        const bool asked
            = wanted.isEmpty() ? type != u"snapshot" && type != u"stats" && type != u"worker.telemetry" : wanted.contains(type);
        if (!asked || left == 0)
            return;
        if (session.manner().json)
            session.out().raw("{\"event\":\"" + frame.event + "\",\"id\":"
                              + (frame.id.isEmpty() ? QByteArray("null") : '"' + frame.id + '"') + ",\"data\":" + frame.data + "}\n");
        else
            session.out().line(eventLine(session, frame, QJsonDocument::fromJson(frame.data).object()));
        if (left > 0 && --left == 0)
            loop.quit();
    });
    QObject::connect(&stream, &client::EventStream::stateChanged, &loop, [&](const client::LinkState &state) {
        if (state.phase == client::LinkState::Phase::Refused || state.why.code == "http.not_found") {
            refused = state.why;
            loop.quit();
        } else if (state.phase == client::LinkState::Phase::Offline) {
            session.out().talk(u"expoctl: %1 Trying again."_s.arg(state.why.message));
        }
    });
    stream.open(session.controller().request(u"/api/events"_s, queryOf({{u"since"_s, arguments.text(u"since-revision"_s)}})));
    loop.exec();
    stream.close();
    return refused ? session.fail(*refused) : int(kDone);
}

int logs(Session &session, const Arguments &arguments)
{
    const auto answer = session.get(u"/api/admin/errors"_s,
                                    queryOf({{u"since"_s, arguments.text(u"since"_s)},
                                             {u"class"_s, arguments.list(u"class"_s).join(u',')},
                                             {u"limit"_s, arguments.text(u"limit"_s)}}));
    return session.show(answer, [&](const QJsonObject &body) {
        static const QHash<QString, QString> kNames{
            {u"auth"_s, u"authentication failures"_s}, {u"db"_s, u"database errors"_s}, {u"worker"_s, u"worker disconnections"_s}};
        if (const auto covered = timeOf(body.value("coveredSince"_L1)); covered && *covered > arguments.moment(u"since"_s))
            session.out().talk(u"The controller has these since %1."_s.arg(timeText(*covered, session.manner().utc)));
        for (const QJsonValue &value : body.value("classes"_L1).toArray()) {
            const QString kind = value["class"_L1].toString();
            const qint64 count = value["count"_L1].toInteger();
            QStringList sources;
            for (const QJsonValue &source : value["bySource"_L1].toArray())
                sources.append(u"%1 (%2)"_s.arg(source["source"_L1].toString()).arg(source["count"_L1].toInteger()));
            QString line = u"%1  %2 %3"_s.arg(kind, -7).arg(count).arg(kNames.value(kind, kind));
            if (count)
                line += u", last "_s + session.sinceWhen(value["lastAt"_L1]);
            if (!sources.isEmpty())
                line += u", from "_s + sources.join(u", "_s);
            session.out().line(session.out().painted(count ? Colour::Warning : Colour::Good, harmless(line)));
            for (const QJsonValue &example : value["examples"_L1].toArray())
                session.out().line(u"         %1  %2  %3"_s.arg(session.when(example["at"_L1]), example["code"_L1].toString(),
                                                                harmless(example["message"_L1].toString())));
        }
    });
}
} // namespace

QList<CommandSpec> overviewCommands()
{
    return {
        {.path = u"status"_s, .help = u"The farm at a glance"_s, .handler = status},
        {.path = u"health"_s,
         .help = u"What the controller says of itself"_s,
         .role = Role::Open,
         .exits = {{0, u"healthy, or in maintenance"_s}, {1, u"degraded"_s}, {2, u"unhealthy"_s}},
         .handler = health},
        {.path = u"logs"_s,
         .help = u"Error review: refused credentials, database errors, lost workers"_s,
         .role = Role::Operator,
         .options = {{.name = u"since"_s, .value = Value::Moment, .help = u"Errors since then, 24 hours at most"_s, .usual = u"1h"_s},
                     {.name = u"class"_s,
                      .value = Value::Choice,
                      .help = u"Only these"_s,
                      .choices = {u"auth"_s, u"db"_s, u"worker"_s},
                      .many = true},
                     {.name = u"limit"_s,
                      .letter = u'n',
                      .value = Value::Integer,
                      .help = u"Examples of each class"_s,
                      .usual = u"5"_s,
                      .least = 0,
                      .most = 50}},
         .handler = logs},
        {.path = u"events"_s,
         .help = u"What happens, as it happens, until Ctrl+C"_s,
         .options = {{.name = u"type"_s, .value = Value::Text, .help = u"Only these, such as build.failed,worker.offline"_s, .many = true},
                     {.name = u"count"_s, .letter = u'n', .value = Value::Integer, .help = u"End after so many"_s, .least = 1},
                     {.name = u"since-revision"_s, .value = Value::Integer, .help = u"First everything after this revision"_s, .least = 0}},
         .handler = events},
    };
}

} // namespace freeagent::ctl
