// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/schedule/run.h"

#include "daemon/wire/jsonvalues.h"

#include <array>

using namespace Qt::StringLiterals;

namespace freeagent::schedule {

namespace {
constexpr std::array<const char *, 6> kWords{"queued", "running", "done", "failed", "cancelled", "skipped"};
}

QByteArrayView word(RunState state) { return kWords[size_t(state)]; }

std::optional<RunState> runStateFrom(QByteArrayView word)
{
    for (size_t i = 0; i < kWords.size(); ++i)
        if (word == kWords[i])
            return RunState(i);
    return std::nullopt;
}

QJsonObject toJson(const Run &run)
{
    return {{u"id"_s, QString::fromLatin1(run.id)},
            {u"job"_s, QString::fromLatin1(run.job)},
            {u"state"_s, QString::fromLatin1(word(run.state))},
            {u"dueAt"_s, wire::isoValue(run.dueAt)},
            {u"queuedAt"_s, wire::isoValue(run.queuedAt)},
            {u"startedAt"_s, wire::isoValue(run.startedAt)},
            {u"endedAt"_s, wire::isoValue(run.endedAt)},
            {u"forced"_s, run.forced},
            {u"attempt"_s, run.attempt},
            {u"by"_s, run.by},
            {u"reason"_s, run.reason},
            {u"progress"_s, run.progress},
            {u"message"_s, run.message},
            {u"options"_s, run.options},
            {u"result"_s, run.result}};
}

QByteArray encoded(const Run &run) { return wire::compact(toJson(run)); }

std::optional<Run> runFrom(const QJsonObject &json)
{
    const auto state = runStateFrom(json.value(u"state"_s).toString().toLatin1());
    const auto queuedAt = wire::timeOf(json.value(u"queuedAt"_s));
    if (!state || !queuedAt)
        return std::nullopt;
    Run run;
    run.id = json.value(u"id"_s).toString().toLatin1();
    run.job = json.value(u"job"_s).toString().toLatin1();
    run.state = *state;
    run.dueAt = wire::timeOf(json.value(u"dueAt"_s));
    run.queuedAt = *queuedAt;
    run.startedAt = wire::timeOf(json.value(u"startedAt"_s));
    run.endedAt = wire::timeOf(json.value(u"endedAt"_s));
    run.forced = json.value(u"forced"_s).toBool();
    run.attempt = json.value(u"attempt"_s).toInt(1);
    run.by = json.value(u"by"_s).toString();
    run.reason = json.value(u"reason"_s).toString();
    run.progress = json.value(u"progress"_s).toDouble();
    run.message = json.value(u"message"_s).toString();
    run.options = json.value(u"options"_s).toObject();
    run.result = json.value(u"result"_s).toObject();
    return run;
}

} // namespace freeagent::schedule
