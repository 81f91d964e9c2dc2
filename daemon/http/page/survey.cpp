// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/page/survey.h"

#include "daemon/maintenance/office.h"

namespace freeagent::http::page {

namespace {
constexpr auto kAhead = std::chrono::days(7); ///< windows further away are nobody's concern yet

WorkerLine lineOf(const Farm &farm, const services::FleetMember &member)
{
    const wire::WorkerPresence presence = farm.fleet.presence(member);
    WorkerLine line;
    line.name = member.worker.name;
    line.builds = int(presence.builds.size());
    line.silent = presence.silent;
    const bool late = presence.silent > farm.policy.lateAfter();
    line.connection = !presence.online ? "offline" : late ? "late" : "online";
    line.tone = !presence.online ? Tone::Bad : late ? Tone::Warning : Tone::Good;
    if (member.worker.hold)
        line.work = word(member.worker.hold->kind).toByteArray();
    else
        line.work = line.builds > 0 ? "building" : presence.online ? "idle" : "";
    return line;
}

Tone toneOf(const Build &build)
{
    switch (build.status) {
    case BuildStatus::Pending: return Tone::Neutral;
    case BuildStatus::Assigned:
    case BuildStatus::Building: return Tone::Busy;
    case BuildStatus::Completed: return Tone::Good;
    case BuildStatus::Failed: break;
    }
    return build.outcome == Outcome::Cancelled ? Tone::Neutral : Tone::Bad;
}

BuildLine lineOf(const Farm &farm, const Build &build)
{
    BuildLine line;
    line.id = build.id.value;
    line.platform = build.platform;
    // "error" is the outcome's word; people know such a build as failed.
    line.state = (build.isTerminal() && build.outcome != Outcome::Error && build.outcome != Outcome::None ? word(build.outcome) : word(build.status)).toByteArray();
    line.tone = toneOf(build);
    line.worker = farm.fleet.nameOf(build.worker);
    line.submittedAt = build.submittedAt;
    line.trial = build.canary;
    if (build.startedAt) {
        line.waited = std::max(Millis(0), Millis(*build.startedAt - build.submittedAt));
        if (build.completedAt || build.isActive())
            line.ran = std::max(Millis(0), Millis(build.completedAt.value_or(farm.clock.now()) - *build.startedAt));
    }
    return line;
}

/// Who holds a worker and why is for those who may log in.
bool namesPeople(const WaitReason &reason) { return reason.code == "workers_held" || reason.code == "worker_held"; }

QList<QueueLine> queueOf(Farm &farm)
{
    QList<QueueLine> lines;
    const queue::PendingQueue &pending = farm.dispatcher.pending();
    for (const Platform platform : {Platform::Ios, Platform::Android}) {
        QueueLine line{platform, pending.size(platform), {}, {}};
        if (line.waiting == 0)
            continue;
        const queue::Waiting *first = pending.first(platform);
        const auto reason = first ? farm.dispatcher.reason(first->id) : std::nullopt;
        if (reason && namesPeople(*reason))
            line.why = QStringLiteral("The workers that could build it are paused, drained or in quarantine.");
        else if (reason) {
            line.why = reason->message;
            line.fix = reason->fix;
        } else {
            line.why = QStringLiteral("It is for one worker only.");
        }
        lines.append(line);
    }
    return lines;
}
} // namespace

Model survey(Farm &farm, const QList<Build> &latest)
{
    const services::Statistics &figures = farm.statistics;
    const services::Statistics::Health health = figures.health();
    Model model;
    model.now = farm.clock.now();
    model.version = FREEAGENT_VERSION;
    model.health = health.status;
    model.reasons = health.reasons;
    model.waiting = figures.pending();
    model.building = figures.active();
    model.online = figures.workersOnline();
    model.expected = figures.workersExpected();
    model.today = figures.submittedToday();
    if (model.waiting > 0)
        model.oldestWait = figures.oldestWait();
    if (const auto &state = farm.maintenance.state(); state.enabled)
        model.maintenance = Maintenance{state.message, state.since, state.until};
    else if (const auto next = farm.office.windows.upcoming(model.now, 1); !next.isEmpty() && next.first().start - model.now <= kAhead)
        model.ahead = Maintenance{next.first().name, next.first().start, next.first().end};
    for (const services::Statistics::Sample &sample : figures.history())
        model.queueHistory.append({sample.at, sample.pending});
    model.queue = queueOf(farm);
    const QList<const services::FleetMember *> members = farm.fleet.members();
    for (const services::FleetMember *member : members)
        model.workers.append(lineOf(farm, *member));
    for (const Build &build : latest)
        model.builds.append(lineOf(farm, build));
    return model;
}

} // namespace freeagent::http::page
