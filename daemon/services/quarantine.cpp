// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/quarantine.h"

#include "common/base/textforms.h"

#include <QJsonDocument>

namespace freeagent::services {

namespace {
const QByteArray kKind = "quarantine";
constexpr std::array<Millis, 3> kBackoff{std::chrono::minutes(15), std::chrono::hours(1), std::chrono::hours(4)};
constexpr std::chrono::hours kRemembered{24}; ///< a worker that is taken out again within this time goes on where it was

QJsonValue optionalMs(const std::optional<Time> &time) { return time ? QJsonValue(toMs(*time)) : QJsonValue(); }

std::optional<Time> timeIn(const QJsonValue &value) { return value.isDouble() ? std::optional(fromMs(value.toInteger())) : std::nullopt; }

QByteArray encode(const Quarantine::Case &file)
{
    const QJsonObject body{{QStringLiteral("step"), file.step},
                           {QStringLiteral("nextAt"), optionalMs(file.nextAt)},
                           {QStringLiteral("canary"), QString::fromLatin1(file.canary.value)},
                           {QStringLiteral("reason"), file.reason},
                           {QStringLiteral("evidence"), file.evidence},
                           {QStringLiteral("releasedAt"), optionalMs(file.releasedAt)}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Quarantine::Case decode(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    return {object.value(QStringLiteral("step")).toInt(), timeIn(object.value(QStringLiteral("nextAt"))),
            {object.value(QStringLiteral("canary")).toString().toLatin1()}, object.value(QStringLiteral("reason")).toString(),
            object.value(QStringLiteral("evidence")).toString(), timeIn(object.value(QStringLiteral("releasedAt")))};
}

std::optional<Time> trialAfter(int failed, Time now)
{
    return size_t(failed) < kBackoff.size() ? std::optional(now + kBackoff[size_t(failed)]) : std::nullopt;
}

bool isFarms(const std::optional<Hold> &hold) { return hold && hold->kind == HoldKind::Quarantined && hold->by == Holds::farm(); }

/// When the failures that are looked at began.
Time beginOfRun(const attribution::Trials &trials, Time now)
{
    Time begin = now;
    for (auto it = trials.rbegin(); it != trials.rend() && !it->success; ++it)
        begin = it->at;
    return begin;
}
} // namespace

Quarantine::Quarantine(Ledger &ledger, Fleet &fleet, Holds &holds, BuildService &builds, TrialBook &book, const Clock &clock,
                       const FarmPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_fleet(fleet)
    , m_holds(holds)
    , m_builds(builds)
    , m_book(book)
    , m_clock(clock)
    , m_policy(policy)
{
    connect(&book, &TrialBook::failed, this, &Quarantine::consider);
    connect(&fleet, &Fleet::wentOnline, this, [this] { m_again = true; });
    // Whoever asked for it: a trial that succeeded is what the worker was waiting for.
    connect(&ledger, &Ledger::buildChanged, this, [this](const BuildRecord *, const BuildRecord &after) {
        const Build &build = after.build;
        m_again = m_again || build.status == BuildStatus::Completed;
        if (build.canary && build.isTerminal() && m_cases.contains(build.onlyOn))
            conclude(build.onlyOn, build);
    });
}

void Quarantine::load(const std::vector<Record> &records)
{
    for (const Record &record : records)
        if (record.kind == kKind)
            m_cases.insert({record.id}, decode(record.body));
}

const Quarantine::Case *Quarantine::caseOf(const WorkerId &worker) const
{
    const auto it = m_cases.constFind(worker);
    return it == m_cases.constEnd() || it->releasedAt ? nullptr : &*it;
}

bool Quarantine::isNeeded(const Worker &worker) const
{
    for (const Platform platform : {Platform::Ios, Platform::Android})
        if (accepts(worker, platform) && !m_fleet.hasAnother(worker.id, platform))
            return true;
    return false;
}

void Quarantine::consider(const WorkerId &id)
{
    const FleetMember *member = m_fleet.find(id);
    if (!m_policy.quarantine || !member || member->worker.retired || member->worker.hold || m_busy.contains(id) || isNeeded(member->worker))
        return;
    const Time now = m_clock.now();
    const attribution::Trials &trials = m_book.of(id);
    const auto suspicion = attribution::suspect(trials, m_book.others(id, beginOfRun(trials, now)), now);
    if (!suspicion)
        return;
    const Case earlier = m_cases.value(id);
    const bool again = earlier.releasedAt && now - *earlier.releasedAt < kRemembered;
    Case file;
    file.step = again ? std::min(earlier.step + 1, int(kBackoff.size())) : 0;
    file.nextAt = trialAfter(file.step, now);
    file.reason = suspicion->reason;
    file.evidence = suspicion->evidence;
    const Hold hold{HoldKind::Quarantined, QStringLiteral("%1 (%2)").arg(file.reason, file.evidence), Holds::farm(), now, {}};
    m_busy.insert(id);
    m_holds.hold(id, hold, false, [this, id, file](Result<void> held) {
        m_busy.remove(id);
        if (!held)
            return;
        m_cases.insert(id, file);
        keep(id);
    });
}

/// Others came back, or succeeded with what failed here: a failure that nothing was to be said of then may be the worker's after all.
void Quarantine::considerAll()
{
    QList<WorkerId> failing;
    m_fleet.each([&](const FleetMember &member) {
        const attribution::Trials &trials = m_book.of(member.worker.id);
        if (!trials.empty() && !trials.back().success)
            failing.append(member.worker.id);
    });
    for (const WorkerId &worker : std::as_const(failing))
        consider(worker);
}

void Quarantine::tick()
{
    if (std::exchange(m_again, false))
        considerAll();
    const QList<WorkerId> workers = m_cases.keys();
    for (const WorkerId &worker : workers) {
        Case &file = m_cases[worker];
        if (file.releasedAt ? m_clock.now() - *file.releasedAt >= kRemembered : !m_busy.contains(worker))
            proceed(worker, file);
    }
}

void Quarantine::proceed(const WorkerId &worker, Case &file)
{
    const FleetMember *member = m_fleet.find(worker);
    if (file.releasedAt || !member || member->worker.retired || !isFarms(member->worker.hold))
        return close(worker); // forgotten in time, or a person has taken over
    if (!file.canary.isEmpty()) {
        if (m_ledger.open(file.canary))
            return;
        m_busy.insert(worker);
        return m_ledger.find(file.canary, [this, worker](Result<const BuildRecord *> found) {
            m_busy.remove(worker);
            if (found && *found)
                conclude(worker, (*found)->build);
            else if (found)
                m_cases[worker].canary = {}; // it was never stored
        });
    }
    if (file.nextAt && m_clock.now() >= *file.nextAt && member->online)
        tryOut(worker);
}

void Quarantine::tryOut(const WorkerId &worker)
{
    m_busy.insert(worker);
    m_builds.submitCanary({worker, {}}, [this, worker](Result<Submitted> submitted) {
        m_busy.remove(worker);
        const auto file = m_cases.find(worker);
        if (file == m_cases.end())
            return;
        if (submitted)
            file->canary = submitted->build.id;
        else
            file->nextAt = m_clock.now() + kBackoff.front(); // a full disk, say: nothing about the worker
        keep(worker);
    });
}

void Quarantine::conclude(const WorkerId &worker, const Build &canary)
{
    const Case *file = caseOf(worker);
    if (!file)
        return;
    if (canary.status == BuildStatus::Completed)
        return release(worker, canary.id);
    if (canary.id == file->canary)
        refuse(worker, canary);
}

void Quarantine::release(const WorkerId &worker, const BuildId &canary)
{
    Case &file = m_cases[worker];
    file.canary = {};
    file.releasedAt = m_clock.now();
    keep(worker);
    m_book.forget(worker);
    m_holds.resume(worker, Holds::farm(), QStringLiteral("its trial build %1 succeeded").arg(canary.text()), [](Result<void>) {});
}

void Quarantine::refuse(const WorkerId &worker, const Build &canary)
{
    Case &file = m_cases[worker];
    const Time now = m_clock.now();
    file.canary = {};
    // What the registry or the farm did says nothing about the worker; neither does a person who took the trial away.
    const bool isTheWorkers = canary.outcome != Outcome::Cancelled && canary.failure != FailureClass::Dependency && canary.failure != FailureClass::Farm;
    file.step += isTheWorkers ? 1 : 0;
    file.nextAt = isTheWorkers ? trialAfter(file.step, now) : std::optional(now + kBackoff.front());
    keep(worker);
    const QString next = file.nextAt ? QStringLiteral("next trial in %1").arg(durationText(*file.nextAt - now))
                                     : QStringLiteral("a person has to look at it");
    Hold hold = *m_fleet.find(worker)->worker.hold;
    hold.reason = QStringLiteral("%1 (%2); trial build %3 failed: %4; %5")
                      .arg(file.reason, file.evidence, canary.id.text(), canary.errorMessage.simplified().left(120), next);
    m_holds.hold(worker, hold, false, [](Result<void>) {});
}

void Quarantine::keep(const WorkerId &worker)
{
    Unit unit;
    unit.changes.push_back(PutRecord{{kKind, worker.value, encode(m_cases.value(worker))}});
    m_ledger.commit(std::move(unit), [](Result<void>) {});
}

void Quarantine::close(const WorkerId &worker)
{
    m_cases.remove(worker);
    Unit unit;
    unit.changes.push_back(RemoveRecord{kKind, worker.value});
    m_ledger.commit(std::move(unit), [](Result<void>) {});
}

} // namespace freeagent::services
