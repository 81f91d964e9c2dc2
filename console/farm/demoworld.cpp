// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/demoworld.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr Millis kStep{5'000};
constexpr Millis kMinute{60'000};
constexpr Millis kDay{24 * 3600'000};
constexpr auto kLost = "mac-3"_L1;

struct MachineKind {
    const char *name;
    Platform platform;
    int slots;
};
constexpr std::array kMachines{MachineKind{"linux-1", Platform::Android, 2}, MachineKind{"linux-2", Platform::Android, 1},
                               MachineKind{"mac-1", Platform::Ios, 1},       MachineKind{"mac-2", Platform::Ios, 1},
                               MachineKind{"mac-3", Platform::Ios, 1},       MachineKind{"mac-4", Platform::Ios, 1}};
constexpr std::array kProjects{"shop-app", "driver-app", "kiosk", "field-notes", "club-app", "menu-board", "ticket-scanner"};
constexpr std::array kIosFailures{"No certificate for team ABC123 in the keychain of this worker",
                                  "xcodebuild failed (65): Provisioning profile has expired"};
constexpr std::array kAndroidFailures{"Gradle: Execution failed for task ':app:processReleaseResources'",
                                      "Metro: Unable to resolve module ./src/theme from App.tsx"};

template <class Words>
QString pick(const Words &words, QRandomGenerator &random)
{
    return QString::fromLatin1(words[size_t(random.bounded(int(words.size())))]);
}
} // namespace

DemoWorld::DemoWorld(quint32 seed, Time now)
    : m_random(seed)
    , m_busyUntil(now)
    , m_now(now - kDay)
{
    for (const MachineKind &kind : kMachines) {
        Machine machine;
        machine.item.id.value = QByteArray("demo-worker-") + kind.name;
        machine.item.name = QString::fromLatin1(kind.name);
        machine.item.platforms = {kind.platform};
        machine.item.maxConcurrentBuilds = kind.slots;
        machine.item.online = true;
        machine.item.state = WorkerState::Idle;
        machine.item.lastSeenAt = m_now;
        m_machines.append(machine);
    }
    advance(now);
    explainWaits(m_now);
    m_told.clear();
    m_recording = true;
}

QList<api::FarmEvent> DemoWorld::advance(Time now)
{
    while (m_now + kStep <= now) {
        m_now += kStep;
        step(m_now);
    }
    return std::exchange(m_told, {});
}

void DemoWorld::step(Time now)
{
    loseMachine(now);
    arrive(now);
    finishDue(now);
    assign(now);
    if (m_recording)
        explainWaits(now);
    measure(now);
}

void DemoWorld::arrive(Time now)
{
    // A rush every four hours; the last one is at its height when the demonstration begins.
    const double hours = double((now - m_busyUntil).count()) / 3'600'000.0;
    const double rush = std::pow(0.5 + 0.5 * std::cos((hours + 0.5) * std::numbers::pi / 2), 2);
    const auto happens = [&](double perHour) { return m_random.generateDouble() < perHour * double(kStep.count()) / 3'600'000.0; };
    if (happens(9 + 27 * rush))
        submit(Platform::Ios, pick(kProjects, m_random), now);
    if (happens(9 + 22 * rush))
        submit(Platform::Android, pick(kProjects, m_random), now);
}

BuildId DemoWorld::nextId(Time now)
{
    static constexpr char kDigits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QByteArray id;
    for (qint64 left = toMs(now) / 1000; id.size() < 8; left /= 62)
        id.prepend(kDigits[left % 62]);
    while (id.size() < 21)
        id.append(kDigits[m_random.bounded(62)]);
    return {id};
}

void DemoWorld::submit(Platform platform, const QString &project, Time now)
{
    DemoBuild build;
    build.item.id = nextId(now);
    build.item.platform = platform;
    build.item.project = project;
    build.item.submittedAt = build.item.updatedAt = now;
    const int base = platform == Platform::Ios ? 9 * 60 : 4 * 60;
    build.willRun = Millis(1000 * (base / 2 + m_random.bounded(base)));
    build.willFail = m_random.bounded(100) < 9;
    build.failure = platform == Platform::Ios ? pick(kIosFailures, m_random) : pick(kAndroidFailures, m_random);
    if (build.willFail)
        build.willRun = build.willRun * 2 / 3;
    m_queue.append(build.item.id);
    m_builds.insert(build.item.id, build);
    tell(api::BuildChanged{build.item});
}

void DemoWorld::finishDue(Time now)
{
    for (Machine &machine : m_machines) {
        const QList<BuildId> building = machine.building;
        for (const BuildId &id : building) {
            DemoBuild &build = m_builds[id];
            if (build.item.status == BuildStatus::Assigned && now - *build.item.startedAt >= 2 * kStep) {
                build.item.status = BuildStatus::Building;
                build.item.updatedAt = now;
                tell(api::BuildChanged{build.item});
            }
            if (now - *build.item.startedAt >= build.willRun)
                end(build, build.willFail ? Outcome::Error : Outcome::Success, now);
        }
    }
}

void DemoWorld::end(DemoBuild &build, Outcome outcome, Time now)
{
    for (Machine &machine : m_machines) {
        if (!machine.building.removeOne(build.item.id))
            continue;
        ++machine.item.totalBuilds;
        ++(outcome == Outcome::Success ? machine.item.successfulBuilds : machine.item.failedBuilds);
        machine.item.currentBuilds = machine.building;
        machine.item.state = machine.building.isEmpty() ? WorkerState::Idle : WorkerState::Building;
        tell(api::WorkerChanged{machine.item});
    }
    m_queue.removeOne(build.item.id);
    build.item.status = outcome == Outcome::Success ? BuildStatus::Completed : BuildStatus::Failed;
    build.item.outcome = outcome;
    build.item.completedAt = build.item.updatedAt = now;
    build.item.hasResult = outcome == Outcome::Success;
    build.item.waitReason.reset();
    build.item.errorMessage = outcome == Outcome::Error ? build.failure
        : outcome == Outcome::Cancelled                 ? u"Build cancelled by user"_s
                                                        : QString();
    if (outcome == Outcome::Error)
        build.item.failure = build.failure.contains("certificate"_L1) ? FailureClass::Machine : FailureClass::Author;
    ++(outcome == Outcome::Success ? m_completed : m_failed);
    tell(api::BuildChanged{build.item});
}

DemoWorld::Machine *DemoWorld::freeMachine(Platform platform)
{
    for (Machine &machine : m_machines)
        if (machine.item.online && !machine.item.hold && machine.item.platforms.contains(platform)
            && machine.building.size() < machine.item.maxConcurrentBuilds)
            return &machine;
    return nullptr;
}

void DemoWorld::assign(Time now)
{
    const QList<BuildId> queue = m_queue;
    for (const BuildId &id : queue) {
        DemoBuild &build = m_builds[id];
        Machine *machine = freeMachine(build.item.platform);
        if (!machine)
            continue;
        m_queue.removeOne(id);
        machine->building.append(id);
        machine->item.currentBuilds = machine->building;
        machine->item.state = WorkerState::Building;
        build.item.status = BuildStatus::Assigned;
        build.item.attempts += 1;
        build.item.workerId = machine->item.id;
        build.item.workerName = machine->item.name;
        build.item.startedAt = build.item.updatedAt = now;
        build.item.waitReason.reset();
        tell(api::BuildChanged{build.item});
        tell(api::WorkerChanged{machine->item});
    }
}

void DemoWorld::explainWaits(Time now)
{
    QHash<Platform, int> ahead;
    for (const BuildId &id : std::as_const(m_queue)) {
        api::BuildItem &build = m_builds[id].item;
        const QString platform = build.platform == Platform::Ios ? u"iOS"_s : u"Android"_s;
        const int before = ahead[build.platform]++;
        api::WaitReason reason{before ? "behind_others" : "all_busy",
                               before ? u"%1 builds for %2 go before this one."_s.arg(QString::number(before), platform)
                                      : u"All online workers for %1 are busy; this build is next."_s.arg(platform),
                               build.submittedAt,
                               build.platform == Platform::Ios ? u"Bring %1 back, or add a worker for iOS."_s.arg(kLost)
                                                               : u"Wait, or add a worker for Android."_s};
        if (build.waitReason && build.waitReason->message == reason.message)
            continue;
        build.waitReason = reason;
        build.updatedAt = now;
        tell(api::BuildChanged{build});
    }
}

void DemoWorld::loseMachine(Time now)
{
    if (now < m_busyUntil - 12 * kMinute)
        return;
    const auto lost = std::find_if(m_machines.begin(), m_machines.end(), [](const Machine &m) { return m.item.name == kLost; });
    if (!lost->item.online)
        return;
    giveBack(*lost);
    lost->item.online = false;
    lost->item.state = WorkerState::Offline;
    lost->item.load = {};
    tell(api::WorkerChanged{lost->item});
}

void DemoWorld::giveBack(Machine &machine)
{
    for (const BuildId &id : std::exchange(machine.building, {})) {
        api::BuildItem &build = m_builds[id].item;
        build.status = BuildStatus::Pending;
        build.workerId = {};
        build.workerName.clear();
        build.startedAt.reset();
        m_queue.prepend(id);
        tell(api::BuildChanged{build});
    }
    machine.item.currentBuilds.clear();
    if (machine.item.online)
        machine.item.state = WorkerState::Idle;
}

DemoWorld::Machine *DemoWorld::machine(const WorkerId &id)
{
    const auto found = std::find_if(m_machines.begin(), m_machines.end(), [&](const Machine &m) { return m.item.id == id; });
    return found == m_machines.end() ? nullptr : &*found;
}

bool DemoWorld::hold(const WorkerId &id, const std::optional<Hold> &hold, bool requeue, Time now)
{
    Machine *held = machine(id);
    if (!held)
        return false;
    if (requeue)
        giveBack(*held);
    held->item.hold = hold;
    tell(api::WorkerChanged{held->item});
    explainWaits(now);
    return true;
}

bool DemoWorld::setOwner(const WorkerId &id, const QString &owner)
{
    Machine *owned = machine(id);
    if (!owned)
        return false;
    owned->item.owner = owner;
    tell(api::WorkerChanged{owned->item});
    return true;
}

bool DemoWorld::setPriority(const BuildId &id, int priority)
{
    const auto it = m_builds.find(id);
    if (it == m_builds.end() || !it->item.isPending())
        return false;
    it->item.priority = priority;
    std::stable_sort(m_queue.begin(), m_queue.end(), [this](const BuildId &a, const BuildId &b) { return m_builds[a].item.priority > m_builds[b].item.priority; });
    tell(api::BuildChanged{it->item});
    return true;
}

void DemoWorld::measure(Time now)
{
    for (Machine &machine : m_machines) {
        if (!machine.item.online)
            continue;
        machine.item.lastSeenAt = now;
        const bool busy = !machine.building.isEmpty();
        const double wobble = m_random.generateDouble();
        machine.item.load = {busy ? 55 + 42 * wobble : 2 + 6 * wobble, busy ? 6'200 + 2'400 * wobble : 1'900 + 90 * wobble,
                             (machine.item.name.endsWith(u'2') ? 86 : 48) + double(machine.item.totalBuilds % 9)};
        tell(api::Telemetry{machine.item.id, machine.item.load, now});
    }
    if (m_history.isEmpty() || now - m_history.last().at >= 2 * kStep)
        m_history.append({now, int(m_queue.size()), stats(now).active});
    if (m_history.size() > 24 * 360)
        m_history.removeFirst();
    tell(stats(now));
}

api::FarmStats DemoWorld::stats(Time now) const
{
    api::FarmStats stats;
    stats.pending = int(m_queue.size());
    for (const Machine &machine : m_machines) {
        stats.active += int(machine.building.size());
        stats.workersOnline += machine.item.online;
    }
    stats.workersTotal = int(m_machines.size());
    if (!m_queue.isEmpty())
        stats.oldestWait = now - m_builds.value(m_queue.first()).item.submittedAt;
    stats.completed = m_completed;
    stats.failed = m_failed;
    stats.status = stats.workersOnline < stats.workersTotal ? u"degraded"_s : u"healthy"_s;
    stats.at = now;
    return stats;
}

void DemoWorld::tell(const api::FarmEvent &event)
{
    ++m_revision;
    if (m_recording)
        m_told.append(event);
}

api::Snapshot DemoWorld::snapshot() const
{
    api::Snapshot snapshot;
    snapshot.revision = m_revision;
    for (const DemoBuild &build : m_builds)
        snapshot.builds.append(build.item);
    for (const Machine &machine : m_machines)
        snapshot.workers.append(machine.item);
    snapshot.stats = stats(m_now);
    snapshot.history = m_history;
    return snapshot;
}

const DemoBuild *DemoWorld::build(const BuildId &id) const
{
    const auto it = m_builds.constFind(id);
    return it == m_builds.cend() ? nullptr : &*it;
}

std::optional<api::BuildItem> DemoWorld::cancel(const BuildId &id, Time now)
{
    const auto it = m_builds.find(id);
    if (it == m_builds.end() || it->item.isTerminal())
        return std::nullopt;
    end(*it, Outcome::Cancelled, now);
    return it->item;
}

std::optional<api::BuildItem> DemoWorld::retry(const BuildId &id, Time now)
{
    const auto it = m_builds.constFind(id);
    if (it == m_builds.cend())
        return std::nullopt;
    const QString project = it->item.project;
    submit(it->item.platform, project, now);
    api::BuildItem &created = m_builds[m_queue.last()].item;
    created.retryOf = id;
    tell(api::BuildChanged{created});
    return created;
}

} // namespace freeagent::console
