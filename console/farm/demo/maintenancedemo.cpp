// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/demo/maintenancedemo.h"

#include "console/farm/demo/demojson.h"
#include "console/farm/demo/demowindows.h"

#include <QJsonArray>
#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kUsualRunMinutes = 14;

struct Part {
    QString name;
    int seconds; ///< in this farm
    QString evidence;
};

const QList<Part> &parts()
{
    static const QList<Part> kParts{
        {u"notify"_s, 4, u"Told by slack and email"_s},
        {u"disable"_s, 2, u"Submissions are answered with 503 since then"_s},
        {u"drain"_s, 30, u"No build runs"_s},
        {u"update"_s, 25, u"restart-app done by 5 workers"_s},
        {u"optimise"_s, 15, u"412 MiB before, 388 MiB after, integrity check ok"_s},
        {u"canary"_s, 40, u"5 of 5 workers built the trial"_s},
        {u"enable"_s, 2, u"Submissions are taken"_s},
    };
    return kParts;
}

struct Desk {
    QJsonObject state{{u"enabled"_s, false}, {u"message"_s, QString()}, {u"since"_s, QJsonValue::Null}, {u"until"_s, QJsonValue::Null}, {u"by"_s, QString()},
                      {u"reason"_s, QString()}, {u"drain"_s, false}, {u"hold"_s, false}, {u"phase"_s, u"off"_s}};
    QJsonObject run;
    QJsonObject drain{{u"draining"_s, false}, {u"deadlineAt"_s, QJsonValue::Null}, {u"atDeadline"_s, QJsonValue::Null}};
    QJsonArray windows;
    QJsonArray notices;
    int made = 0;
};
using Shared = std::shared_ptr<Desk>;

QJsonObject stepJson(const QString &name, const QString &state, const QJsonValue &from = {}, const QJsonValue &to = {}, const QString &evidence = {})
{
    return {{u"name"_s, name}, {u"state"_s, state}, {u"startedAt"_s, from.isString() ? from : QJsonValue(QJsonValue::Null)},
            {u"endedAt"_s, to.isString() ? to : QJsonValue(QJsonValue::Null)}, {u"evidence"_s, evidence}, {u"error"_s, QString()}};
}

bool isOpen(const QJsonObject &run) { return run.value("state"_L1).toString() == "running"_L1; }

void close(Desk &desk, const QString &message, const QJsonValue &until, const QString &reason, Time now)
{
    desk.state = {{u"enabled"_s, true}, {u"message"_s, message.isEmpty() ? u"Maintenance of the build farm"_s : message}, {u"since"_s, demoIso(now)},
                  {u"until"_s, until.isString() ? until : QJsonValue(QJsonValue::Null)}, {u"by"_s, u"demo"_s}, {u"reason"_s, reason}, {u"drain"_s, false}, {u"hold"_s, false},
                  {u"phase"_s, u"on"_s}};
}

void open(Desk &desk)
{
    desk.state = Desk().state;
    desk.drain = Desk().drain;
}

void note(Desk &desk, const QString &kind, const QString &text, Time now)
{
    desk.notices.prepend(QJsonObject{{u"id"_s, u"notice-%1"_s.arg(++desk.made)}, {u"kind"_s, kind}, {u"at"_s, demoIso(now)}, {u"windowId"_s, QJsonValue::Null},
                                     {u"startAt"_s, demoIso(now)}, {u"endAt"_s, QJsonValue::Null}, {u"text"_s, text}, {u"sentAt"_s, demoIso(now)}});
}

/// The maintenance of last Sunday.
QJsonObject lastRun(Time now)
{
    Time at = now - std::chrono::hours(31);
    const QString began = demoIso(at);
    QJsonArray steps;
    for (const Part &part : parts()) {
        if (part.name == "update"_L1) {
            steps.append(stepJson(part.name, u"skipped"_s, {}, {}, u"Nothing was to be done on the machines"_s));
            continue;
        }
        const Time end = at + std::chrono::seconds(part.seconds * 25);
        steps.append(stepJson(part.name, u"done"_s, demoIso(at), demoIso(end), part.evidence));
        at = end;
    }
    return {{u"id"_s, u"run-0"_s}, {u"windowId"_s, u"win-monthly"_s}, {u"dueAt"_s, began}, {u"startedAt"_s, began}, {u"endsAt"_s, demoIso(fromMs(toMs(at)) + std::chrono::hours(1))},
            {u"endedAt"_s, demoIso(at)}, {u"state"_s, u"done"_s}, {u"step"_s, QJsonValue::Null}, {u"message"_s, u"Monthly maintenance of the build farm"_s}, {u"by"_s, u"schedule"_s},
            {u"reason"_s, QString()}, {u"extensions"_s, 0}, {u"overran"_s, false}, {u"atDeadline"_s, u"requeue"_s}, {u"drainDeadlineSeconds"_s, 1'800},
            {u"canaryWorkers"_s, QJsonArray()}, {u"task"_s, QString()}, {u"steps"_s, steps}};
}

QJsonObject drainJson(const DemoStage &stage, const Desk &desk, Time now)
{
    QJsonArray active;
    Time last{};
    for (const api::BuildItem &build : stage.world.snapshot().builds) {
        if (!build.startedAt || build.completedAt || build.workerName.isEmpty())
            continue;
        const Time eta = std::max(*build.startedAt + std::chrono::minutes(kUsualRunMinutes), now + std::chrono::minutes(1));
        last = std::max(last, eta);
        active.append(QJsonObject{{u"buildId"_s, build.id.text()}, {u"workerName"_s, build.workerName}, {u"etaAt"_s, demoIso(eta)}});
    }
    QJsonObject json = desk.drain;
    json.insert(u"active"_s, active);
    json.insert(u"total"_s, active.size());
    json.insert(u"empty"_s, active.isEmpty());
    json.insert(u"etaAt"_s, active.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(demoIso(last)));
    json.insert(u"overdue"_s, false);
    json.insert(u"version"_s, desk.made);
    return json;
}

/// Ends the step under way and begins the next that is waiting; the run ends with the last.
void goOn(Desk &desk, const QString &state, const QString &evidence, Time now)
{
    QJsonArray steps = desk.run.value("steps"_L1).toArray();
    bool begun = false;
    for (int i = 0; i < steps.size(); ++i) {
        QJsonObject step = steps[i].toObject();
        if (step.value("state"_L1).toString() == "running"_L1) {
            step.insert(u"state"_s, state);
            step.insert(u"endedAt"_s, demoIso(now));
            step.insert(u"evidence"_s, evidence);
        } else if (!begun && step.value("state"_L1).toString() == "waiting"_L1) {
            begun = true;
            step.insert(u"state"_s, u"running"_s);
            step.insert(u"startedAt"_s, demoIso(now));
            desk.run.insert(u"step"_s, step.value("name"_L1));
            desk.state.insert(u"phase"_s, step.value("name"_L1));
        }
        steps[i] = step;
    }
    desk.run.insert(u"steps"_s, steps);
    if (begun)
        return;
    desk.run.insert(u"state"_s, u"done"_s);
    desk.run.insert(u"step"_s, QJsonValue::Null);
    desk.run.insert(u"endedAt"_s, demoIso(now));
    open(desk);
    note(desk, u"end"_s, u"The maintenance is over. Builds are taken again."_s, now);
}

/// What time has done to the run since the last look.
bool advance(Desk &desk, Time now)
{
    bool changed = false;
    while (isOpen(desk.run)) {
        const QString name = desk.run.value("step"_L1).toString();
        const auto part = std::find_if(parts().begin(), parts().end(), [&](const Part &one) { return one.name == name; });
        Time began = now;
        for (const QJsonValue &step : desk.run.value("steps"_L1).toArray())
            if (step["state"_L1].toString() == "running"_L1)
                began = fromIso(step["startedAt"_L1].toString()).value_or(now);
        const Time end = began + std::chrono::seconds(part == parts().end() ? 0 : part->seconds);
        if (end > now)
            return changed;
        goOn(desk, u"done"_s, part == parts().end() ? QString() : part->evidence, end);
        changed = true;
    }
    return changed;
}

DemoReply runReply(const Desk &desk, int status = 200) { return {{{u"run"_s, desk.run.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(desk.run)}}, status, {}}; }

DemoReply notRunning() { return DemoReply::refuse(409, u"No maintenance goes on."_s); }

QString reasonOf(const DemoCall &call) { return QString::fromUtf8(call.ask.reason); }

void begin(Desk &desk, const DemoCall &call)
{
    const QJsonObject body = call.body();
    const QJsonArray wanted = body.value("steps"_L1).toArray();
    QJsonArray steps;
    for (const Part &part : parts())
        steps.append(wanted.contains(part.name) ? stepJson(part.name, u"waiting"_s) : stepJson(part.name, u"skipped"_s, {}, {}, u"Not asked for"_s));
    close(desk, body.value("message"_L1).toString(), body.value("until"_L1), reasonOf(call), call.now);
    desk.state.insert(u"drain"_s, true);
    const int deadline = body.value("drainDeadlineSeconds"_L1).toInt();
    desk.drain = {{u"draining"_s, true}, {u"deadlineAt"_s, deadline ? QJsonValue(demoIso(call.now + std::chrono::seconds(deadline))) : QJsonValue(QJsonValue::Null)},
                  {u"atDeadline"_s, body.value("atDeadline"_L1)}};
    desk.run = lastRun(call.now);
    for (const auto &[key, value] : {std::pair(u"id"_s, QJsonValue(u"run-%1"_s.arg(++desk.made))), std::pair(u"windowId"_s, QJsonValue()), std::pair(u"dueAt"_s, QJsonValue()),
                                     std::pair(u"startedAt"_s, QJsonValue(demoIso(call.now))), std::pair(u"endsAt"_s, body.value("until"_L1)), std::pair(u"endedAt"_s, QJsonValue()),
                                     std::pair(u"state"_s, QJsonValue(u"running"_s)), std::pair(u"message"_s, desk.state.value("message"_L1)), std::pair(u"by"_s, QJsonValue(u"demo"_s)),
                                     std::pair(u"reason"_s, QJsonValue(reasonOf(call))), std::pair(u"steps"_s, QJsonValue(steps))})
        desk.run.insert(key, value);
    goOn(desk, {}, {}, call.now);
    note(desk, u"start"_s, desk.state.value("message"_L1).toString() + u": the maintenance has begun."_s, call.now);
}

void addRun(const DemoStage &stage, const Shared &desk)
{
    stage.routes.add("GET", u"/api/maintenance/run"_s, [stage, desk](const DemoCall &call) {
        if (advance(*desk, call.now))
            stage.tell("maintenance.run", desk->run);
        return runReply(*desk);
    });
    stage.routes.add("POST", u"/api/maintenance/run"_s, [stage, desk](const DemoCall &call) {
        if (isOpen(desk->run))
            return DemoReply::refuse(409, u"A maintenance goes on already."_s);
        begin(*desk, call);
        stage.tell("maintenance.run", desk->run);
        return runReply(*desk, 201);
    });
    stage.routes.add("POST", u"/api/maintenance/run/retry"_s, [](const DemoCall &) { return DemoReply::refuse(409, u"No step has failed."_s); });
    stage.routes.add("POST", u"/api/maintenance/run/skip"_s, [stage, desk](const DemoCall &call) {
        if (!isOpen(desk->run))
            return notRunning();
        goOn(*desk, u"skipped"_s, u"Skipped by a person"_s, call.now);
        stage.tell("maintenance.run", desk->run);
        return runReply(*desk);
    });
    stage.routes.add("POST", u"/api/maintenance/run/abort"_s, [stage, desk](const DemoCall &call) {
        if (!isOpen(desk->run))
            return notRunning();
        desk->run.insert(u"state"_s, u"aborted"_s);
        desk->run.insert(u"endedAt"_s, demoIso(call.now));
        open(*desk);
        note(*desk, u"end"_s, u"The maintenance was ended early. Builds are taken again."_s, call.now);
        stage.tell("maintenance.run", desk->run);
        return runReply(*desk);
    });
    stage.routes.add("POST", u"/api/maintenance/run/extend"_s, [stage, desk](const DemoCall &call) {
        const auto end = fromIso(desk->run.value("endsAt"_L1).toString());
        if (!isOpen(desk->run) || !end)
            return notRunning();
        const QString until = demoIso(*end + std::chrono::minutes(call.body().value("minutes"_L1).toInt(30)));
        desk->run.insert(u"endsAt"_s, until);
        desk->run.insert(u"extensions"_s, desk->run.value("extensions"_L1).toInt() + 1);
        desk->state.insert(u"until"_s, until);
        note(*desk, u"extended"_s, u"The maintenance takes longer, until %1."_s.arg(until), call.now);
        stage.tell("maintenance.run", desk->run);
        return runReply(*desk);
    });
}

void addDoors(const DemoStage &stage, const Shared &desk)
{
    stage.routes.add("GET", u"/api/admin/maintenance"_s, [desk](const DemoCall &) { return DemoReply{{{u"maintenance"_s, desk->state}}}; });
    stage.routes.add("POST", u"/api/admin/maintenance"_s, [stage, desk](const DemoCall &call) {
        const QJsonObject body = call.body();
        const bool closed = body.value("enabled"_L1).toBool();
        open(*desk);
        if (closed) {
            close(*desk, body.value("message"_L1).toString(), body.value("until"_L1), reasonOf(call), call.now);
            desk->state.insert(u"drain"_s, body.value("drain"_L1).toBool());
            desk->state.insert(u"hold"_s, body.value("hold"_L1).toBool());
            desk->drain.insert(u"draining"_s, body.value("drain"_L1).toBool());
        }
        stage.tell(closed ? "maintenance.on" : "maintenance.off", desk->state);
        return DemoReply{{{u"maintenance"_s, desk->state}}};
    });
    stage.routes.add("GET", u"/api/maintenance/drain"_s, [stage, desk](const DemoCall &call) { return DemoReply{drainJson(stage, *desk, call.now)}; });
    stage.routes.add("POST", u"/api/maintenance/drain"_s, [stage, desk](const DemoCall &call) {
        const int seconds = call.body().value("deadlineSeconds"_L1).toInt();
        desk->drain = {{u"draining"_s, true}, {u"deadlineAt"_s, seconds ? QJsonValue(demoIso(call.now + std::chrono::seconds(seconds))) : QJsonValue(QJsonValue::Null)},
                       {u"atDeadline"_s, call.body().value("atDeadline"_L1).toString(u"wait"_s)}};
        stage.tell("maintenance.drain", desk->drain);
        return DemoReply{drainJson(stage, *desk, call.now)};
    });
    stage.routes.add("DELETE", u"/api/maintenance/drain"_s, [stage, desk](const DemoCall &call) {
        desk->drain = Desk().drain;
        stage.tell("maintenance.drain", desk->drain);
        return DemoReply{drainJson(stage, *desk, call.now)};
    });
}

DemoReply windowReply(QJsonObject window, Time now, int status = 200)
{
    window.insert(u"next"_s, demoDates(window, now, 12));
    return {{{u"window"_s, window}}, status, {}};
}

void addWindows(const DemoStage &stage, const Shared &desk)
{
    stage.routes.add("GET", u"/api/maintenance/windows"_s, [desk](const DemoCall &call) {
        QJsonArray windows;
        for (const QJsonValue &window : std::as_const(desk->windows))
            windows.append(windowReply(window.toObject(), call.now).json.value("window"_L1));
        return DemoReply{{{u"windows"_s, windows}, {u"total"_s, windows.size()}}};
    });
    stage.routes.add("POST", u"/api/maintenance/windows"_s, [stage, desk](const DemoCall &call) {
        QJsonObject window = call.body();
        if (window.value("name"_L1).toString().isEmpty())
            return DemoReply::refuse(400, u"A window needs a name"_s, u"For instance \"Monthly maintenance\"."_s);
        window.insert(u"id"_s, u"win-%1"_s.arg(++desk->made));
        window.insert(u"enabled"_s, window.value("enabled"_L1).toBool(true));
        window.insert(u"by"_s, u"demo"_s);
        desk->windows.append(window);
        stage.tell("maintenance.window", window);
        return windowReply(window, call.now, 201);
    });
    const auto change = [stage, desk](const DemoCall &call, bool removed) {
        for (int i = 0; i < desk->windows.size(); ++i) {
            QJsonObject window = desk->windows[i].toObject();
            if (window.value("id"_L1).toString() != call.parts[0])
                continue;
            const QJsonObject body = call.body();
            for (auto field = body.begin(); field != body.end(); ++field)
                window.insert(field.key(), field.value());
            if (removed)
                desk->windows.removeAt(i);
            else
                desk->windows[i] = window;
            stage.tell(removed ? "maintenance.window_removed" : "maintenance.window", window);
            return windowReply(window, call.now);
        }
        return DemoReply::refuse(404, u"There is no such window."_s);
    };
    stage.routes.add("PUT", u"/api/maintenance/windows/*"_s, [change](const DemoCall &call) { return change(call, false); });
    stage.routes.add("DELETE", u"/api/maintenance/windows/*"_s, [change](const DemoCall &call) { return change(call, true); });
}

void addDates(const DemoStage &stage, const Shared &desk)
{
    const auto dates = [desk](Time now, int count) {
        QList<QJsonObject> all;
        for (const QJsonValue &window : std::as_const(desk->windows))
            for (const QJsonValue &date : demoDates(window.toObject(), now, count))
                all << date.toObject();
        std::sort(all.begin(), all.end(), [](const QJsonObject &a, const QJsonObject &b) { return a.value("startAt"_L1).toString() < b.value("startAt"_L1).toString(); });
        return all.first(std::min<qsizetype>(count, all.size()));
    };
    stage.routes.add("GET", u"/api/maintenance/next"_s, [dates](const DemoCall &call) {
        QJsonArray occurrences;
        const int count = call.query(u"count"_s).toInt();
        const Time from = fromIso(call.query(u"from"_s)).value_or(call.now);
        for (const QJsonObject &date : dates(from, count ? count : 3))
            occurrences.append(date);
        return DemoReply{{{u"occurrences"_s, occurrences}}};
    });
    stage.routes.add("GET", u"/api/maintenance/calendar.ics"_s, [dates](const DemoCall &call) {
        QByteArray file = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Expo Free Agent//Demonstration//EN\r\n";
        for (const QJsonObject &date : dates(call.now, 12)) {
            const auto stamp = [&](QLatin1StringView key) { return date.value(key).toString().left(19).remove(u'-').remove(u':').toLatin1() + 'Z'; };
            file += "BEGIN:VEVENT\r\nUID:" + date.value("windowId"_L1).toString().toLatin1() + stamp("startAt"_L1) + "\r\nDTSTAMP:" + stamp("startAt"_L1) + "\r\nDTSTART:"
                + stamp("startAt"_L1) + "\r\nDTEND:" + stamp("endAt"_L1) + "\r\nSUMMARY:" + date.value("name"_L1).toString().toUtf8() + "\r\nEND:VEVENT\r\n";
        }
        return DemoReply{{}, 200, file + "END:VCALENDAR\r\n"};
    });
    stage.routes.add("GET", u"/api/maintenance/notices"_s, [desk](const DemoCall &) { return DemoReply{{{u"notices"_s, desk->notices}, {u"total"_s, desk->notices.size()}}}; });
}
} // namespace

void addMaintenanceDemo(const DemoStage &stage)
{
    auto desk = std::make_shared<Desk>();
    const Time now = stage.clock.now();
    desk->windows = demoWindows(now);
    desk->run = lastRun(now);
    const QString name = u"Monthly maintenance of the build farm"_s;
    for (const auto &[hours, kind, text] : {std::tuple(103, u"T-72h"_s, u": in 3 days, from 02:00 to 04:00 UTC."_s), std::tuple(55, u"T-24h"_s, u": tomorrow, from 02:00 to 04:00 UTC."_s),
                                            std::tuple(32, u"T-1h"_s, u": in one hour, until 04:00 UTC. Running builds are waited for."_s),
                                            std::tuple(31, u"start"_s, u": it has begun."_s), std::tuple(30, u"end"_s, u": it is over. Builds are taken again."_s)})
        note(*desk, kind, QString(name + text), now - std::chrono::hours(hours));
    addRun(stage, desk);
    addDoors(stage, desk);
    addWindows(stage, desk);
    addDates(stage, desk);
}

} // namespace freeagent::console
