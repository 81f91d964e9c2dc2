// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/maintenance/maintenancerun.h"

#include "daemon/wire/jsonvalues.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace freeagent::maintenance {

namespace {
constexpr std::array<const char *, 3> kAtDeadline{"wait", "requeue", "cancel"};
constexpr std::array<const char *, 5> kStepStates{"waiting", "running", "done", "failed", "skipped"};
constexpr std::array<const char *, 4> kRunStates{"running", "failed", "done", "aborted"};

template <class Enum, size_t N>
std::optional<Enum> find(const std::array<const char *, N> &words, QByteArrayView word)
{
    const auto found = std::find_if(words.begin(), words.end(), [word](const char *candidate) { return word == candidate; });
    return found == words.end() ? std::nullopt : std::optional(Enum(found - words.begin()));
}

QString text(QByteArrayView bytes) { return QString::fromUtf8(bytes); }

QJsonObject toJson(const Step &step)
{
    QJsonObject json{{u"name"_s, text(step.name)},
                     {u"state"_s, text(word(step.state))},
                     {u"startedAt"_s, wire::isoValue(step.startedAt)},
                     {u"endedAt"_s, wire::isoValue(step.endedAt)},
                     {u"evidence"_s, step.evidence},
                     {u"error"_s, step.error}};
    if (!step.memory.isEmpty())
        json.insert(u"memory"_s, step.memory);
    return json;
}

std::optional<Step> stepFrom(const QJsonObject &json)
{
    const auto state = find<StepState>(kStepStates, json.value(u"state"_s).toString().toLatin1());
    if (!state)
        return std::nullopt;
    return Step{json.value(u"name"_s).toString().toLatin1(),   *state,
                wire::timeOf(json.value(u"startedAt"_s)),      wire::timeOf(json.value(u"endedAt"_s)),
                json.value(u"evidence"_s).toString(),          json.value(u"error"_s).toString(),
                json.value(u"memory"_s).toObject()};
}
} // namespace

QByteArrayView word(AtDeadline what) { return kAtDeadline[size_t(what)]; }
std::optional<AtDeadline> atDeadlineFrom(QByteArrayView word) { return find<AtDeadline>(kAtDeadline, word); }
QByteArrayView word(StepState state) { return kStepStates[size_t(state)]; }
QByteArrayView word(RunState state) { return kRunStates[size_t(state)]; }

const QList<QByteArray> &allSteps()
{
    static const QList<QByteArray> kSteps{"notify", "disable", "drain", "update", "optimise", "canary", "enable"};
    return kSteps;
}

QString faultOf(const QList<QByteArray> &steps)
{
    if (steps.isEmpty())
        return u"A maintenance without steps does nothing: leave steps out for all of them"_s;
    const bool opens = steps.contains("enable");
    if (steps.contains("canary") && !opens)
        return u"The trial build decides whether submissions are taken again, so canary needs enable"_s;
    const auto isWork = [](const QByteArray &step) { return !isIndispensable(step); };
    if (opens && std::none_of(steps.begin(), steps.end(), isWork))
        return u"Nothing is done before enable opens submissions again: leave it out to keep them closed until the end, or name more steps"_s;
    return {};
}

bool isIndispensable(const QByteArray &step) { return step == "notify" || step == "disable" || step == "enable"; }

const Step *MaintenanceRun::current() const
{
    const auto open = std::find_if(steps.begin(), steps.end(), [](const Step &step) {
        return step.state != StepState::Done && step.state != StepState::Skipped;
    });
    return open == steps.end() ? nullptr : &*open;
}

Step *MaintenanceRun::current() { return const_cast<Step *>(std::as_const(*this).current()); }

QJsonObject toJson(const MaintenanceRun &run)
{
    QJsonArray steps;
    for (const Step &step : run.steps)
        steps.append(toJson(step));
    QJsonArray workers;
    for (const QByteArray &worker : run.canaryWorkers)
        workers.append(text(worker));
    const Step *current = run.current();
    return {{u"id"_s, text(run.id)},
            {u"windowId"_s, run.windowId.isEmpty() ? QJsonValue() : QJsonValue(text(run.windowId))},
            {u"dueAt"_s, wire::isoValue(run.dueAt)},
            {u"startedAt"_s, wire::isoValue(run.startedAt)},
            {u"endsAt"_s, wire::isoValue(run.endsAt)},
            {u"endedAt"_s, wire::isoValue(run.endedAt)},
            {u"state"_s, text(word(run.state))},
            {u"step"_s, current && run.isOpen() ? QJsonValue(text(current->name)) : QJsonValue()},
            {u"message"_s, run.message},
            {u"by"_s, run.by},
            {u"reason"_s, run.reason},
            {u"extensions"_s, run.extensions},
            {u"overran"_s, run.overran},
            {u"atDeadline"_s, text(word(run.atDeadline))},
            {u"drainDeadlineSeconds"_s, qint64(run.drainDeadline.count())},
            {u"canaryWorkers"_s, workers},
            {u"task"_s, text(run.task)},
            {u"steps"_s, steps}};
}

std::optional<MaintenanceRun> maintenanceRunFrom(const QJsonObject &json)
{
    const auto state = find<RunState>(kRunStates, json.value(u"state"_s).toString().toLatin1());
    const auto startedAt = wire::timeOf(json.value(u"startedAt"_s));
    if (!state || !startedAt)
        return std::nullopt;
    MaintenanceRun run;
    run.id = json.value(u"id"_s).toString().toLatin1();
    run.windowId = json.value(u"windowId"_s).toString().toLatin1();
    run.dueAt = wire::timeOf(json.value(u"dueAt"_s));
    run.startedAt = *startedAt;
    run.endsAt = wire::timeOf(json.value(u"endsAt"_s));
    run.endedAt = wire::timeOf(json.value(u"endedAt"_s));
    run.state = *state;
    run.message = json.value(u"message"_s).toString();
    run.by = json.value(u"by"_s).toString();
    run.reason = json.value(u"reason"_s).toString();
    run.extensions = json.value(u"extensions"_s).toInt();
    run.overran = json.value(u"overran"_s).toBool();
    run.atDeadline = atDeadlineFrom(json.value(u"atDeadline"_s).toString().toLatin1()).value_or(AtDeadline::Wait);
    run.drainDeadline = std::chrono::seconds(json.value(u"drainDeadlineSeconds"_s).toInteger());
    for (const QJsonValue worker : json.value(u"canaryWorkers"_s).toArray())
        run.canaryWorkers.append(worker.toString().toLatin1());
    run.task = json.value(u"task"_s).toString().toLatin1();
    for (const QJsonValue step : json.value(u"steps"_s).toArray())
        if (const auto known = stepFrom(step.toObject()))
            run.steps.append(*known);
    return run;
}

} // namespace freeagent::maintenance
