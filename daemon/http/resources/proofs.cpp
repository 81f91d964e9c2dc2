// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/drill/drillbook.h"
#include "daemon/http/actor.h"
#include "daemon/http/fields.h"
#include "daemon/http/replies.h"
#include "daemon/http/resources/resources.h"
#include "daemon/schedule/scheduler.h"
#include "daemon/selftest/selftest.h"
#include "daemon/wire/jsonvalues.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freeagent::http {

namespace {
const QByteArray kJob = "drill";

void showSelfTest(const Request &request, Farm &farm)
{
    const auto &last = farm.selfTest.last();
    reply(request, wire::compact({{u"selftest"_s, last ? QJsonValue(selftest::toJson(*last)) : QJsonValue()}, {u"running"_s, farm.selfTest.isRunning()}}));
}

void runSelfTest(const Request &request, Farm &farm)
{
    if (!jsonOf(request, taking(u"a self-test"_s)))
        return;
    farm.selfTest.run(actorOf(request.by()), [request](const selftest::Report &report) {
        request.audit->describe(u"selftest"_s, {}, {{u"ok"_s, report.ok()}});
        reply(request, wire::compact({{u"selftest"_s, selftest::toJson(report)}, {u"running"_s, false}}));
    });
}

void listDrills(const Request &request, Farm &farm)
{
    QJsonArray drills;
    for (const drill::Report &report : farm.drills.reports())
        drills.append(drill::toJson(report));
    const auto job = farm.scheduler.job(kJob);
    reply(request, wire::compact({{u"drills"_s, drills},
                                  {u"total"_s, drills.size()},
                                  {u"failed"_s, farm.drills.hasFailed()},
                                  {u"next"_s, wire::isoValue(job ? job->nextRunAt : std::nullopt)},
                                  {u"running"_s, job && job->open ? QJsonValue(QString::fromLatin1(job->open->id)) : QJsonValue()}}));
}

void startDrill(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request, taking(u"a drill"_s));
    if (!body)
        return;
    farm.scheduler.runNow(kJob, {actorOf(request.by()), reasonOf(request, *body), {}}, [request](Result<QByteArray> run) {
        if (!run)
            return refuse(request, run.error());
        request.audit->describe(u"drill"_s, {}, {{u"runId"_s, QString::fromLatin1(*run)}});
        reply(request, wire::compact({{u"runId"_s, QString::fromLatin1(*run)}}), 202);
    });
}
} // namespace

void addProofs(RouteTable &routes, Farm &farm)
{
    const auto add = [&](const char *method, const char *path, Access access, const BodyRule &body, void (*handle)(const Request &, Farm &)) {
        routes.add({method, path, access, Via::Router, body, [&farm, handle](const Request &request) { handle(request, farm); }});
    };
    add("GET", "/api/selftest", Access::Viewer, noBody(), showSelfTest);
    add("POST", "/api/selftest", Access::Operator, jsonBody(), runSelfTest);
    add("GET", "/api/drills", Access::Viewer, noBody(), listDrills);
    add("POST", "/api/drills", Access::Operator, jsonBody(), startDrill);
}

} // namespace freeagent::http
