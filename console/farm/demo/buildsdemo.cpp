// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/demo/buildsdemo.h"

#include "console/farm/demo/demojson.h"

#include <QCryptographicHash>
#include <QMap>
#include <QSet>
#include <memory>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
DemoReply noSuch() { return DemoReply::refuse(404, u"There is no such build."_s, u"Check the id."_s); }

QString clusterOf(const api::BuildItem &build)
{
    return QString::fromLatin1(QCryptographicHash::hash(build.errorMessage.toUtf8(), QCryptographicHash::Sha1).toHex().left(12));
}

QJsonObject failureOf(const api::BuildItem &build)
{
    const bool machine = build.errorMessage.contains("certificate"_L1);
    return {{u"class"_s, machine ? u"machine"_s : u"author"_s}, {u"code"_s, u"reported"_s}, {u"clusterId"_s, clusterOf(build)}, {u"attempt"_s, build.attempts},
            {u"evidence"_s, machine ? u"The same project builds on other Macs; this keychain has no such certificate"_s : u"The last lines of its log name a file of the project"_s}};
}

QJsonObject detail(const api::BuildItem &build, const DemoPins &pins)
{
    QJsonObject json = demoBuildJson(build);
    json.insert(u"pinned"_s, pins.contains(build.id.value));
    QJsonArray history;
    if (build.startedAt)
        history.append(QJsonObject{{u"number"_s, build.attempts}, {u"workerId"_s, build.workerId.text()}, {u"workerName"_s, build.workerName},
                                   {u"assignedAt"_s, demoIso(*build.startedAt)}, {u"startedAt"_s, demoIso(*build.startedAt)},
                                   {u"endedAt"_s, build.completedAt ? QJsonValue(demoIso(*build.completedAt)) : QJsonValue(QJsonValue::Null)},
                                   {u"end"_s, build.isTerminal() ? (build.hasFailed() ? u"failed"_s : u"completed"_s) : u"running"_s},
                                   {u"error"_s, build.errorMessage.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(build.errorMessage)},
                                   {u"failure"_s, build.hasFailed() ? QJsonValue(failureOf(build)) : QJsonValue(QJsonValue::Null)}});
    json.insert(u"history"_s, history);
    json.insert(u"timeLimitSeconds"_s, 7200);
    if (build.hasFailed())
        json.insert(u"failure"_s, failureOf(build));
    return json;
}

DemoReply clusters(const DemoWorld &world, Time now)
{
    QMap<QString, QJsonObject> found;
    QMap<QString, QMap<QString, int>> machines;
    for (const api::BuildItem &build : world.snapshot().builds) {
        if (!build.hasFailed())
            continue;
        const QString id = clusterOf(build);
        QJsonObject &cluster = found[id];
        const QString at = demoIso(build.completedAt.value_or(now));
        if (cluster.isEmpty())
            cluster = {{u"id"_s, id}, {u"class"_s, failureOf(build).value("class"_L1)}, {u"message"_s, build.errorMessage}, {u"builds"_s, 0},
                       {u"firstAt"_s, at}, {u"lastAt"_s, at}, {u"example"_s, build.id.text()}, {u"evidence"_s, failureOf(build).value("evidence"_L1)}};
        cluster.insert(u"builds"_s, cluster.value("builds"_L1).toInt() + 1);
        cluster.insert(u"firstAt"_s, std::min(cluster.value("firstAt"_L1).toString(), at));
        cluster.insert(u"lastAt"_s, std::max(cluster.value("lastAt"_L1).toString(), at));
        ++machines[id][build.workerName];
    }
    QJsonArray list;
    for (auto it = found.begin(); it != found.end(); ++it) {
        QJsonArray workers;
        for (auto machine = machines[it.key()].cbegin(); machine != machines[it.key()].cend(); ++machine)
            workers.append(QJsonObject{{u"id"_s, QString(u"demo-worker-"_s + machine.key())}, {u"name"_s, machine.key()}, {u"builds"_s, machine.value()}});
        it->insert(u"workers"_s, workers);
        list.append(*it);
    }
    return {{{u"days"_s, 7}, {u"clusters"_s, list}, {u"total"_s, list.size()}, {u"truncated"_s, false}}};
}
} // namespace

void addBuildsDemo(const DemoStage &stage)
{
    const auto idOf = [](const DemoCall &call) { return BuildId{call.parts[0].toLatin1()}; };
    const auto find = [stage](const BuildId &id) { return stage.world.build(id); };
    stage.routes.add("GET", u"/api/failures/clusters"_s, [stage](const DemoCall &call) { return clusters(stage.world, call.now); });
    stage.routes.add("GET", u"/api/builds"_s, [stage](const DemoCall &call) {
        QList<api::BuildItem> all = stage.world.snapshot().builds;
        std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.submittedAt > b.submittedAt; });
        const int limit = std::max(1, call.query(u"limit"_s).toInt());
        const int from = call.query(u"offset"_s).toInt();
        QJsonArray page;
        for (const api::BuildItem &build : all.mid(from, limit))
            page.append(demoBuildJson(build));
        return DemoReply{{{u"builds"_s, page}, {u"total"_s, all.size()}, {u"limit"_s, limit}, {u"offset"_s, from}}};
    });
    stage.routes.add("GET", u"/api/builds/*"_s, [find, idOf, pins = stage.pins](const DemoCall &call) {
        const DemoBuild *build = find(idOf(call));
        return build ? DemoReply{detail(build->item, *pins)} : noSuch();
    });
    stage.routes.add("POST", u"/api/builds/*/cancel"_s, [stage, idOf](const DemoCall &call) {
        return stage.world.cancel(idOf(call), call.now) ? DemoReply{{{u"success"_s, true}}} : DemoReply::refuse(400, u"Build already finished"_s);
    });
    stage.routes.add("POST", u"/api/builds/*/retry"_s, [stage, idOf](const DemoCall &call) {
        const auto made = stage.world.retry(idOf(call), call.now);
        return made ? DemoReply{{{u"id"_s, made->id.text()}}} : noSuch();
    });
    stage.routes.add("POST", u"/api/builds/*/priority"_s, [stage, idOf](const DemoCall &call) {
        const int priority = call.body().value("priority"_L1).toInt();
        return stage.world.setPriority(idOf(call), priority) ? DemoReply{{{u"id"_s, call.parts[0]}, {u"priority"_s, priority}}}
                                                             : DemoReply::refuse(409, u"Only a build that waits has a place in the queue."_s);
    });
    for (const QByteArray &verb : {"POST"_ba, "DELETE"_ba})
        stage.routes.add(verb, u"/api/builds/*/pin"_s, [stage, find, idOf, verb](const DemoCall &call) {
            if (!find(idOf(call)))
                return noSuch();
            const bool pin = verb == "POST";
            const QJsonObject fact{{u"buildId"_s, call.parts[0]}, {u"reason"_s, call.body().value("reason"_L1)}, {u"by"_s, u"demo"_s}, {u"at"_s, demoIso(call.now)}};
            pin ? void(stage.pins->insert(idOf(call).value, fact)) : void(stage.pins->remove(idOf(call).value));
            stage.tell(pin ? "build.pinned" : "build.unpinned", fact);
            QJsonObject answer = pin ? fact : QJsonObject{{u"buildId"_s, call.parts[0]}};
            answer.insert(u"pinned"_s, pin);
            return DemoReply{answer};
        });
}

} // namespace freeagent::console
