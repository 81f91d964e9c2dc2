// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/maintenance/window.h"

#include "daemon/wire/jsonvalues.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freeagent::maintenance {

QJsonObject toJson(const Window &window)
{
    QJsonArray steps;
    for (const QByteArray &step : window.steps)
        steps.append(QString::fromLatin1(step));
    return {{u"id"_s, QString::fromLatin1(window.id)},
            {u"name"_s, window.name},
            {u"rule"_s, window.when.rule},
            {u"start"_s, window.when.start.toString(u"HH:mm"_s)},
            {u"from"_s, window.when.from.toString(Qt::ISODate)},
            {u"zone"_s, QString::fromLatin1(window.when.zone)},
            {u"durationMinutes"_s, qint64(window.duration.count())},
            {u"message"_s, window.message},
            {u"steps"_s, steps},
            {u"atDeadline"_s, QString::fromLatin1(word(window.atDeadline))},
            {u"drainDeadlineSeconds"_s, qint64(window.drainDeadline.count())},
            {u"enabled"_s, window.enabled},
            {u"by"_s, window.by},
            {u"madeAt"_s, wire::isoValue(window.madeAt)},
            {u"changedAt"_s, wire::isoValue(window.changedAt)}};
}

std::optional<Window> windowFrom(const QJsonObject &json)
{
    const auto madeAt = wire::timeOf(json.value(u"madeAt"_s));
    if (!madeAt)
        return std::nullopt;
    Window window;
    window.id = json.value(u"id"_s).toString().toLatin1();
    window.name = json.value(u"name"_s).toString();
    window.when = {json.value(u"rule"_s).toString(), QTime::fromString(json.value(u"start"_s).toString(), u"HH:mm"_s),
                   QDate::fromString(json.value(u"from"_s).toString(), Qt::ISODate), json.value(u"zone"_s).toString().toLatin1()};
    window.duration = std::chrono::minutes(json.value(u"durationMinutes"_s).toInteger());
    window.message = json.value(u"message"_s).toString();
    for (const QJsonValue step : json.value(u"steps"_s).toArray())
        window.steps.append(step.toString().toLatin1());
    window.atDeadline = atDeadlineFrom(json.value(u"atDeadline"_s).toString().toLatin1()).value_or(AtDeadline::Wait);
    window.drainDeadline = std::chrono::seconds(json.value(u"drainDeadlineSeconds"_s).toInteger());
    window.enabled = json.value(u"enabled"_s).toBool(true);
    window.by = json.value(u"by"_s).toString();
    window.madeAt = *madeAt;
    window.changedAt = wire::timeOf(json.value(u"changedAt"_s)).value_or(*madeAt);
    return window;
}

} // namespace freeagent::maintenance
