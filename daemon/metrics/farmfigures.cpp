// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/metrics/farmfigures.h"

namespace freeagent::metrics {

namespace {
using Kind = Exposition::Kind;
constexpr std::array kPlatforms{Platform::Ios, Platform::Android};
constexpr std::array<const char *, 6> kWorkerStates{"idle", "building", "offline", "paused", "draining", "quarantined"};
constexpr int kMostNames = 1000; ///< workers that are named one by one

QByteArrayView stateOf(const services::FleetMember &member)
{
    if (member.worker.hold)
        return word(member.worker.hold->kind);
    return !member.online ? "offline" : member.builds.isEmpty() ? "idle" : "building";
}

bool hasSize(const probes::VolumeState &volume) { return volume.reading && volume.reading->totalBytes > 0; }

void writeVolumes(Exposition &out, const Volumes &volumes)
{
    out.family(Kind::Gauge, "expo_disk_free_bytes", "Room that the controller can still use.");
    for (const probes::VolumeState &volume : volumes)
        if (hasSize(volume))
            out.value(double(volume.reading->freeBytes), {{"volume", volume.name.toUtf8()}});
    out.family(Kind::Gauge, "expo_disk_size_bytes", "Size of the volume.");
    for (const probes::VolumeState &volume : volumes)
        if (hasSize(volume))
            out.value(double(volume.reading->totalBytes), {{"volume", volume.name.toUtf8()}});
}

void writeGround(Exposition &out, const Ground &ground)
{
    const auto one = [&out](Kind kind, const char *name, const char *help, const auto &value) {
        if (value)
            out.family(kind, name, help).value(double(*value));
    };
    one(Kind::Gauge, "expo_machine_cpu_ratio", "Part of the processors that is busy: of the control group's share where it has a limit, else of the machine.", ground.machine.cpu);
    one(Kind::Gauge, "expo_machine_memory_ratio", "Part of the memory in use: of the control group where it has a limit, else of the machine.", ground.machine.memory);
    one(Kind::Counter, "process_cpu_seconds", "Processor time of the controller.", ground.process.cpuSeconds);
    one(Kind::Gauge, "process_resident_memory_bytes", "Memory of the controller.", ground.process.residentBytes);
    one(Kind::Gauge, "process_open_fds", "Open descriptors of the controller.", ground.process.openFiles);
    one(Kind::Gauge, "process_max_fds", "Most descriptors that it may have.", ground.process.mostFiles);
    one(Kind::Gauge, "process_start_time_seconds", "When it started, Unix time.", ground.process.startedAt);
}
} // namespace

FarmFigures::FarmFigures(const services::Statistics &statistics, const services::Fleet &fleet, const services::Dispatcher &dispatcher,
                         const services::MaintenanceService &maintenance)
    : m_statistics(statistics)
    , m_fleet(fleet)
    , m_dispatcher(dispatcher)
    , m_maintenance(maintenance)
{
}

qint64 FarmFigures::active(Platform platform) const
{
    const services::Counts &counts = m_statistics.counts();
    return counts.number(BuildStatus::Assigned, {}, platform) + counts.number(BuildStatus::Building, {}, platform);
}

void FarmFigures::writeQueue(Exposition &out) const
{
    const services::Counts &counts = m_statistics.counts();
    out.family(Kind::Gauge, "expo_builds_pending", "Builds that wait for a worker.");
    for (Platform platform : kPlatforms)
        out.value(double(counts.number(BuildStatus::Pending, {}, platform)), {{"platform", word(platform)}});
    out.family(Kind::Gauge, "expo_builds_active", "Builds that a worker has.");
    for (Platform platform : kPlatforms)
        out.value(double(active(platform)), {{"platform", word(platform)}});
    out.family(Kind::Gauge, "expo_queue_oldest_seconds", "How long the oldest waiting build has waited; 0 when none waits.");
    out.value(double(m_statistics.oldestWait().count()) / 1000);
    out.family(Kind::Gauge, "expo_queue_sustained", "1 while too many builds have waited for too long.");
    out.value(m_statistics.isQueueSustained());
}

void FarmFigures::writeWorkers(Exposition &out) const
{
    const auto members = m_fleet.members();
    std::array<int, kWorkerStates.size()> numbers{};
    int held = 0;
    int there = 0;
    for (const services::FleetMember *member : members) {
        const QByteArrayView state = stateOf(*member);
        for (size_t i = 0; i < kWorkerStates.size(); ++i)
            numbers[i] += state == kWorkerStates[i];
        held += member->worker.hold.has_value();
        there += !member->worker.hold && member->online;
    }
    const int expected = std::max(0, m_statistics.workersExpected() - held);
    out.family(Kind::Gauge, "expo_workers", "Registered workers by state.");
    for (size_t i = 0; i < kWorkerStates.size(); ++i)
        out.value(numbers[i], {{"state", kWorkerStates[i]}});
    out.family(Kind::Gauge, "expo_workers_expected", "Workers that should be there: as declared, else as registered, held ones left out.");
    out.value(expected);
    out.family(Kind::Gauge, "expo_workers_missing", "Expected workers that are not online.");
    out.value(std::max(0, expected - there));
    out.family(Kind::Info, "expo_worker_offline", "Workers that are not online, and why.");
    int named = 0;
    for (const services::FleetMember *member : members)
        if (!member->online && named++ < kMostNames)
            out.value(1, {{"worker", member->worker.name.toUtf8()}, {"id", member->worker.id.value},
                          {"cause", member->worker.hold ? word(member->worker.hold->kind) : QByteArrayView("silent")}});
}

void FarmFigures::writeState(Exposition &out) const
{
    const QByteArray present = m_statistics.health().status;
    out.family(Kind::Gauge, "expo_health", "1 for the present state of the farm.");
    for (const char *status : {"healthy", "degraded", "maintenance", "unhealthy"})
        out.value(present == status, {{"status", status}});
    out.family(Kind::Gauge, "expo_maintenance_active", "1 while submissions are refused for maintenance.");
    out.value(m_maintenance.state().enabled);
}

void FarmFigures::write(Exposition &out, const Ground &ground) const
{
    out.family(Kind::Info, "expo_build", "The program that answers.");
    out.value(1, {{"version", FREEAGENT_VERSION}, {"qt", qVersion()}});
    writeState(out);
    writeQueue(out);
    writeWorkers(out);
    writeVolumes(out, ground.volumes);
    writeGround(out, ground);
}

Figures FarmFigures::sample(const Ground &ground, qint64 started) const
{
    const services::Counts &counts = m_statistics.counts();
    Figures figures;
    const auto add = [&figures](QByteArray name, double value) { figures.emplace_back(std::move(name), Figure::of(value)); };
    add("pending", m_statistics.pending());
    for (Platform platform : kPlatforms)
        add("pending_" + word(platform), double(counts.number(BuildStatus::Pending, {}, platform)));
    add("active", m_statistics.active());
    const int online = m_statistics.workersOnline();
    const int total = m_statistics.workersTotal();
    add("workers_online", online);
    add("workers_offline", std::max(0, total - online));
    add("workers_total", total);
    add("oldest_wait", double(m_statistics.oldestWait().count()) / 1000);
    add("submitted_total", double(counts.number()));
    add("started_total", double(started));
    add("finished_total", double(counts.number(BuildStatus::Completed) + counts.number(BuildStatus::Failed)));
    const auto maybe = [&add](const char *name, const std::optional<double> &value) {
        if (value)
            add(name, *value);
    };
    maybe("process_cpu", ground.process.cpuRatio);
    maybe("process_memory", ground.process.residentBytes);
    maybe("machine_cpu", ground.machine.cpu);
    maybe("machine_memory", ground.machine.memory);
    for (const probes::VolumeState &volume : ground.volumes)
        if (hasSize(volume))
            add("disk_free_" + volume.name.toUtf8(), double(volume.reading->freeBytes));
    return figures;
}

std::vector<SeriesInfo> seriesInfos(const Volumes &volumes)
{
    std::vector<SeriesInfo> infos{
        {"pending", "builds", QStringLiteral("Builds that wait for a worker")},
        {"pending_ios", "builds", QStringLiteral("iOS builds that wait for a worker")},
        {"pending_android", "builds", QStringLiteral("Android builds that wait for a worker")},
        {"active", "builds", QStringLiteral("Builds that a worker has")},
        {"workers_online", "workers", QStringLiteral("Workers that are online")},
        {"workers_offline", "workers", QStringLiteral("Registered workers that are not online")},
        {"workers_total", "workers", QStringLiteral("Registered workers")},
        {"oldest_wait", "seconds", QStringLiteral("How long the oldest waiting build has waited")},
        {"submitted_total", "builds", QStringLiteral("Builds ever submitted; grows")},
        {"started_total", "builds", QStringLiteral("Attempts handed to workers since the controller started; grows, begins again at a restart")},
        {"finished_total", "builds", QStringLiteral("Builds ever finished; grows")},
        {"process_cpu", "ratio", QStringLiteral("Use of one processor by the controller")},
        {"process_memory", "bytes", QStringLiteral("Memory of the controller")},
        {"machine_cpu", "ratio", QStringLiteral("Part of the machine's processors that is busy")},
        {"machine_memory", "ratio", QStringLiteral("Part of the memory in use")},
    };
    for (const probes::VolumeState &volume : volumes)
        infos.push_back({"disk_free_" + volume.name.toUtf8(), "bytes", QStringLiteral("Room left on the volume %1").arg(volume.name)});
    return infos;
}

} // namespace freeagent::metrics
