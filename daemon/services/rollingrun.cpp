// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/rollingrun.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace freeagent::services {

namespace {
QString latin(QByteArrayView text) { return QString::fromLatin1(text); }
QByteArray bytes(const QJsonObject &object, const QString &key) { return object.value(key).toString().toLatin1(); }

RollingState stateFrom(QByteArrayView text)
{
    for (const RollingState state : {RollingState::Waiting, RollingState::Draining, RollingState::Asked, RollingState::Trial,
                                     RollingState::Done, RollingState::Failed})
        if (word(state) == text)
            return state;
    return RollingState::Skipped;
}

QJsonObject encode(const RollingStep &step)
{
    return {{QStringLiteral("worker"), latin(step.worker.value)}, {QStringLiteral("name"), step.name},
            {QStringLiteral("state"), latin(word(step.state))},   {QStringLiteral("since"), toMs(step.since)},
            {QStringLiteral("evidence"), step.evidence},          {QStringLiteral("request"), latin(step.request)},
            {QStringLiteral("canary"), latin(step.canary.value)}};
}

RollingStep decode(const QJsonObject &object)
{
    return {{bytes(object, QStringLiteral("worker"))}, object.value(QStringLiteral("name")).toString(), stateFrom(bytes(object, QStringLiteral("state"))),
            fromMs(object.value(QStringLiteral("since")).toInteger()), object.value(QStringLiteral("evidence")).toString(),
            bytes(object, QStringLiteral("request")), {bytes(object, QStringLiteral("canary"))}};
}
} // namespace

QByteArrayView word(RollingState state)
{
    switch (state) {
    case RollingState::Waiting: return "waiting";
    case RollingState::Draining: return "draining";
    case RollingState::Asked: return "asked";
    case RollingState::Trial: return "trial";
    case RollingState::Done: return "done";
    case RollingState::Failed: return "failed";
    case RollingState::Skipped: break;
    }
    return "skipped";
}

RollingStep *RollingRun::present()
{
    for (RollingStep &step : steps)
        if (!step.isOver())
            return &step;
    return nullptr;
}

QByteArray encoded(const RollingRun &run)
{
    QJsonArray steps;
    for (const RollingStep &step : run.steps)
        steps.append(encode(step));
    const QJsonObject body{{QStringLiteral("id"), latin(run.id)},
                           {QStringLiteral("task"), latin(word(run.task))},
                           {QStringLiteral("by"), run.by},
                           {QStringLiteral("startedAt"), toMs(run.startedAt)},
                           {QStringLiteral("endedAt"), run.endedAt ? QJsonValue(toMs(*run.endedAt)) : QJsonValue()},
                           {QStringLiteral("state"), latin(run.state)},
                           {QStringLiteral("steps"), steps}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

RollingRun rollingRunFrom(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    RollingRun run;
    run.id = bytes(object, QStringLiteral("id"));
    run.task = machineTaskFrom(bytes(object, QStringLiteral("task"))).value_or(MachineTask::Update);
    run.by = object.value(QStringLiteral("by")).toString();
    run.startedAt = fromMs(object.value(QStringLiteral("startedAt")).toInteger());
    if (const QJsonValue ended = object.value(QStringLiteral("endedAt")); ended.isDouble())
        run.endedAt = fromMs(ended.toInteger());
    run.state = bytes(object, QStringLiteral("state"));
    for (const QJsonValue &step : object.value(QStringLiteral("steps")).toArray())
        run.steps.append(decode(step.toObject()));
    return run;
}

} // namespace freeagent::services
