// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/actor.h"
#include "daemon/http/fields.h"
#include "daemon/http/replies.h"
#include "daemon/http/resources/resources.h"
#include "daemon/recovery/rescuedesk.h"
#include "daemon/wire/jsonvalues.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freeagent::http {

namespace {
QString stateOf(const recovery::RescueDesk &desk)
{
    if (!desk.isDamaged())
        return desk.isChecking() ? u"checking"_s : u"sound"_s;
    if (desk.isRepairing())
        return u"repairing"_s;
    return desk.rescue() ? recovery::word(desk.rescue()->state) : u"failed"_s;
}

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonArray quarantineOf(const recovery::RescueDesk &desk)
{
    QJsonArray items;
    for (const recovery::Quarantined &one : desk.quarantine())
        items.append(QJsonObject{{u"id"_s, one.id}, {u"path"_s, one.path}, {u"bytes"_s, one.bytes}, {u"sha256"_s, one.sha256}});
    return items;
}

void show(const Request &request, Farm &farm)
{
    const recovery::RescueDesk &desk = farm.rescue;
    const recovery::Rescue rescue = desk.isDamaged() && desk.rescue() ? *desk.rescue() : recovery::Rescue();
    reply(request, wire::compact({{u"state"_s, stateOf(desk)},
                                  {u"checkedAt"_s, wire::isoValue(desk.checkedAt())},
                                  {u"checkTookMs"_s, desk.checkedAt() ? QJsonValue(qint64(desk.checkTook().count())) : QJsonValue()},
                                  {u"damage"_s, textOrNull(rescue.damage)},
                                  {u"foundAt"_s, desk.isDamaged() ? wire::isoValue(std::optional(rescue.foundAt)) : QJsonValue()},
                                  {u"failure"_s, textOrNull(rescue.failure)},
                                  {u"report"_s, rescue.report ? QJsonValue(recovery::toJson(*rescue.report)) : QJsonValue()},
                                  {u"text"_s, textOrNull(desk.isDamaged() && !desk.isRepairing() ? recovery::reportText(rescue) : QString())},
                                  {u"quarantine"_s, quarantineOf(desk)}}));
}

/// Nothing can be written into the audit log now: the start that gives the repaired database its place writes who agreed to it.
void confirm(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request, taking(u"a confirmation"_s));
    if (!body)
        return;
    farm.rescue.agree(actorOf(request.by()), [request](const Result<recovery::Rescue> &agreed) {
        if (!agreed)
            return refuse(request, agreed.error());
        reply(request, wire::compact({{u"id"_s, agreed->id}, {u"state"_s, recovery::word(agreed->state)}}), 202);
    });
}
} // namespace

void addRecovery(RouteTable &routes, Farm &farm)
{
    routes.add({"GET", "/api/admin/recovery", Access::Viewer, Via::Router, noBody(), [&farm](const Request &request) { show(request, farm); }});
    Route route{"POST", "/api/admin/recovery/confirm", Access::Admin, Via::Router, jsonBody(), [&farm](const Request &request) { confirm(request, farm); }};
    route.audited = Audited::Never;
    route.whenDamaged = true;
    routes.add(std::move(route));
}

} // namespace freeagent::http
