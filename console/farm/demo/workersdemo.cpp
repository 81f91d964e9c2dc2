// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/demo/workersdemo.h"

#include "console/farm/demo/demojson.h"

#include <QSet>
#include <memory>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
/// What the world does not know of its machines.
struct Desk {
    QHash<QString, QJsonArray> requests;
    QSet<QString> retired;
    QJsonValue run = QJsonValue::Null;
    int made = 0;
};

DemoReply noSuch() { return DemoReply::refuse(404, u"There is no such worker."_s, u"Refresh the list."_s); }

std::optional<api::WorkerItem> workerOf(const DemoWorld &world, const QString &id)
{
    for (const api::WorkerItem &worker : world.snapshot().workers)
        if (worker.id.text() == id)
            return worker;
    return std::nullopt;
}

QJsonObject json(const api::WorkerItem &worker, const Desk &desk, Time now)
{
    QJsonObject object = demoWorkerJson(worker, now);
    object.insert(u"requests"_s, desk.requests.value(worker.id.text()));
    if (desk.retired.contains(worker.id.text())) {
        object.insert(u"retired"_s, true);
        object.insert(u"availability"_s, u"retired"_s);
    }
    return object;
}

QJsonArray checklist(const api::WorkerItem &worker, Time now)
{
    const auto step = [](const QString &name, bool done, const QString &evidence, const QString &hint) {
        return QJsonObject{{u"step"_s, name}, {u"done"_s, done}, {u"evidence"_s, evidence}, {u"hint"_s, done ? QString() : hint}};
    };
    const bool fits = worker.load.diskPercent && *worker.load.diskPercent < 85;
    const QString silent = QString::number((now - worker.lastSeenAt.value_or(now)).count() / 60'000);
    return {step(u"polled"_s, worker.online, worker.online ? u"Asked for work a moment ago"_s : u"Silent for %1 min"_s.arg(silent), u"Check power and network, then: launchctl kickstart -k system/expo-worker"_s),
            step(u"registered"_s, true, u"Registered, its token is valid"_s, {}),
            step(u"diagnostics"_s, worker.online, worker.online ? u"All checks of today passed"_s : u"No report since it fell silent"_s, u"Run expo-worker doctor on the machine"_s),
            step(u"disk"_s, fits, worker.load.diskPercent ? u"%1 % used"_s.arg(qRound(*worker.load.diskPercent)) : u"Not known since it fell silent"_s,
                 worker.load.diskPercent ? u"Remove old simulators and DerivedData"_s : u"Bring it back first, then look again"_s),
            step(u"no_hold"_s, !worker.hold, worker.hold ? u"Held by %1: %2"_s.arg(worker.hold->by, worker.hold->reason) : u"Nobody holds it"_s, u"Release it when it is well"_s),
            step(u"canary"_s, worker.online, worker.online ? u"A build succeeded here in the last day"_s : u"No build since it fell silent"_s, u"Try it with a canary build"_s)};
}

void addReads(const DemoStage &stage, const std::shared_ptr<Desk> &desk)
{
    stage.routes.add("GET", u"/api/workers"_s, [stage, desk](const DemoCall &call) {
        QJsonArray workers;
        for (const api::WorkerItem &worker : stage.world.snapshot().workers)
            if (!desk->retired.contains(worker.id.text()))
                workers.append(json(worker, *desk, call.now));
        return DemoReply{{{u"workers"_s, workers}}};
    });
    stage.routes.add("GET", u"/api/workers/rolling-update"_s, [desk](const DemoCall &) { return DemoReply{{{u"run"_s, desk->run}}}; });
    stage.routes.add("GET", u"/api/workers/*"_s, [stage, desk](const DemoCall &call) {
        const auto worker = workerOf(stage.world, call.parts[0]);
        if (!worker)
            return noSuch();
        QList<api::BuildItem> own;
        for (const api::BuildItem &build : stage.world.snapshot().builds)
            if (build.workerId == worker->id)
                own << build;
        std::sort(own.begin(), own.end(), [](const auto &a, const auto &b) { return a.submittedAt > b.submittedAt; });
        QJsonArray recent;
        for (const api::BuildItem &build : own.first(std::min<qsizetype>(own.size(), 20)))
            recent.append(demoBuildJson(build));
        return DemoReply{{{u"worker"_s, json(*worker, *desk, call.now)}, {u"diagnostics"_s, QJsonValue::Null}, {u"checklist"_s, checklist(*worker, call.now)},
                          {u"lastRequest"_s, QJsonValue::Null}, {u"quarantine"_s, QJsonValue::Null}, {u"recentBuilds"_s, recent}}};
    });
}

void addHolds(const DemoStage &stage, const std::shared_ptr<Desk> &desk)
{
    const auto hold = [stage, desk](const DemoCall &call, std::optional<HoldKind> kind) {
        const QJsonObject body = call.body();
        const QString reason = body.value("reason"_L1).toString();
        if (kind && reason.isEmpty())
            return DemoReply::refuse(400, u"A reason is needed."_s);
        std::optional<Hold> wanted;
        if (kind)
            wanted = Hold{*kind, reason, u"demo"_s, call.now, fromIso(body.value("until"_L1).toString())};
        if (!stage.world.hold({call.parts[0].toLatin1()}, wanted, body.value("requeue"_L1).toBool(), call.now))
            return noSuch();
        stage.tell("worker.changed", {});
        return DemoReply{{{u"worker"_s, json(*workerOf(stage.world, call.parts[0]), *desk, call.now)}}};
    };
    for (const auto &[path, kind] : {std::pair(u"pause"_s, HoldKind::Paused), std::pair(u"drain"_s, HoldKind::Draining), std::pair(u"quarantine"_s, HoldKind::Quarantined)})
        stage.routes.add("POST", u"/api/workers/*/"_s + path, [hold, kind = kind](const DemoCall &call) { return hold(call, kind); });
    stage.routes.add("POST", u"/api/workers/*/resume"_s, [hold](const DemoCall &call) { return hold(call, std::nullopt); });
}

void addRequests(const DemoStage &stage, const std::shared_ptr<Desk> &desk)
{
    stage.routes.add("POST", u"/api/workers/*/requests"_s, [stage, desk](const DemoCall &call) {
        if (!workerOf(stage.world, call.parts[0]))
            return noSuch();
        const QJsonObject request{{u"id"_s, u"rq-%1"_s.arg(++desk->made)}, {u"kind"_s, call.body().value("kind"_L1)}, {u"state"_s, u"waiting"_s},
                                  {u"at"_s, demoIso(call.now)}, {u"by"_s, u"demo"_s}, {u"deliveredAt"_s, QJsonValue::Null}};
        desk->requests[call.parts[0]].append(request);
        stage.tell("worker.changed", {});
        return DemoReply{{{u"request"_s, request}}, 202, {}};
    });
    stage.routes.add("DELETE", u"/api/workers/*/requests/*"_s, [stage, desk](const DemoCall &call) {
        QJsonArray &list = desk->requests[call.parts[0]];
        for (int i = 0; i < list.size(); ++i)
            if (list[i]["id"_L1].toString() == call.parts[1]) {
                list.removeAt(i);
                stage.tell("worker.changed", {});
                return DemoReply{};
            }
        return DemoReply::refuse(404, u"There is no such request."_s);
    });
    stage.routes.add("POST", u"/api/workers/*/retire"_s, [stage, desk](const DemoCall &call) {
        const auto worker = workerOf(stage.world, call.parts[0]);
        if (!worker)
            return noSuch();
        stage.world.hold(worker->id, Hold{HoldKind::Paused, u"retired"_s, u"demo"_s, call.now, {}}, true, call.now);
        desk->retired.insert(call.parts[0]);
        stage.tell("worker.retired", {});
        return DemoReply{{{u"worker"_s, json(*worker, *desk, call.now)}}};
    });
    stage.routes.add("PUT", u"/api/workers/*/owner"_s, [stage](const DemoCall &call) {
        if (!stage.world.setOwner({call.parts[0].toLatin1()}, call.body().value("owner"_L1).toString()))
            return noSuch();
        stage.tell("worker.changed", {});
        return DemoReply{};
    });
    stage.routes.add("POST", u"/api/builds/canary"_s, [](const DemoCall &call) {
        return DemoReply{{{u"id"_s, u"canary-1"_s}, {u"worker"_s, call.body().value("worker"_L1)}}, 201, {}};
    });
    stage.routes.add("POST", u"/api/workers/rolling-update"_s, [stage, desk](const DemoCall &call) {
        QJsonArray workers;
        const QJsonArray wanted = call.body().value("workers"_L1).toArray();
        for (const api::WorkerItem &worker : stage.world.snapshot().workers)
            if (wanted.isEmpty() || wanted.contains(worker.id.text()))
                workers.append(QJsonObject{{u"id"_s, worker.id.text()}, {u"name"_s, worker.name}, {u"state"_s, workers.isEmpty() ? u"draining"_s : u"waiting"_s},
                                           {u"since"_s, demoIso(call.now)}, {u"evidence"_s, workers.isEmpty() ? u"Finishes its build first"_s : QString()}});
        desk->run = QJsonObject{{u"runId"_s, u"ru-1"_s}, {u"kind"_s, call.body().value("kind"_L1)}, {u"by"_s, u"demo"_s}, {u"state"_s, u"running"_s},
                                {u"startedAt"_s, demoIso(call.now)}, {u"endedAt"_s, QJsonValue::Null}, {u"workers"_s, workers}};
        stage.tell("worker.changed", {});
        return DemoReply{{{u"runId"_s, u"ru-1"_s}}, 202, {}};
    });
    stage.routes.add("DELETE", u"/api/workers/rolling-update"_s, [stage, desk](const DemoCall &call) {
        QJsonObject run = desk->run.toObject();
        run.insert(u"state"_s, u"cancelled"_s);
        run.insert(u"endedAt"_s, demoIso(call.now));
        desk->run = run;
        stage.tell("worker.changed", {});
        return DemoReply{{{u"run"_s, run}}};
    });
}
} // namespace

void addWorkersDemo(const DemoStage &stage)
{
    auto desk = std::make_shared<Desk>();
    for (const auto &[name, owner] : {std::pair("mac-1", u"studio"_s), std::pair("mac-2", u"ben"_s), std::pair("mac-3", u"ada"_s), std::pair("mac-4", u"carla"_s)})
        stage.world.setOwner({QByteArray("demo-worker-") + name}, owner);
    addReads(stage, desk);
    addHolds(stage, desk);
    addRequests(stage, desk);
}

} // namespace freeagent::console
