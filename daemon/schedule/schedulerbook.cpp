// SPDX-License-Identifier: GPL-3.0-or-later
// What the scheduler keeps: jobs and runs as records.
#include "daemon/schedule/scheduler.h"
#include "daemon/wire/jsonvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::schedule {

namespace {
const QByteArray kRunKind = "run";
const QByteArray kScheduleKind = "schedule";
constexpr size_t kKeptRuns = 200;
} // namespace

Record Scheduler::recordOf(const QByteArray &job, const Facts &facts)
{
    QJsonObject json{{u"enabled"_s, facts.enabled},
                     {u"handledUntil"_s, wire::isoValue(facts.handledUntil)},
                     {u"lastRunAt"_s, wire::isoValue(facts.lastRunAt)},
                     {u"lastSuccessAt"_s, wire::isoValue(facts.lastSuccessAt)},
                     {u"lastOutcome"_s, QString::fromLatin1(facts.lastOutcome)},
                     {u"lastMessage"_s, facts.lastMessage}};
    if (facts.adjusted) {
        json.insert(u"rule"_s, facts.when.rule);
        json.insert(u"start"_s, facts.when.start.toString(u"HH:mm"_s));
        json.insert(u"zone"_s, QString::fromLatin1(facts.when.zone));
    }
    return {kScheduleKind, job, wire::compact(json)};
}

Scheduler::Facts Scheduler::factsFrom(const QJsonObject &json, const Facts &declared)
{
    Facts facts = declared;
    facts.enabled = json.value(u"enabled"_s).toBool(true);
    facts.handledUntil = wire::timeOf(json.value(u"handledUntil"_s)).value_or(Time());
    facts.lastRunAt = wire::timeOf(json.value(u"lastRunAt"_s));
    facts.lastSuccessAt = wire::timeOf(json.value(u"lastSuccessAt"_s));
    facts.lastOutcome = json.value(u"lastOutcome"_s).toString().toLatin1();
    facts.lastMessage = json.value(u"lastMessage"_s).toString();
    if (json.contains(u"rule"_s)) {
        facts.adjusted = true;
        facts.when.rule = json.value(u"rule"_s).toString();
        facts.when.start = QTime::fromString(json.value(u"start"_s).toString(), u"HH:mm"_s);
        facts.when.zone = json.value(u"zone"_s).toString().toLatin1();
    }
    return facts;
}

void Scheduler::load(const std::vector<Record> &records)
{
    const Time now = m_clock.now();
    m_lastTick = now;
    for (const auto &entry : m_entries) {
        const auto stored = std::find_if(records.begin(), records.end(), [&entry](const Record &record) {
            return record.kind == kScheduleKind && record.id == entry->spec.name;
        });
        if (stored != records.end()) {
            takeFacts(*entry, factsFrom(wire::objectOf(stored->body), entry->facts));
            continue;
        }
        Facts facts = entry->facts;
        facts.handledUntil = now; // a new job has missed nothing
        takeFacts(*entry, facts);
        save(*entry, facts, std::nullopt, {});
    }
    std::vector<Run> interrupted;
    for (const Record &record : records) {
        const auto run = record.kind == kRunKind ? runFrom(wire::objectOf(record.body)) : std::nullopt;
        if (!run)
            continue;
        m_runs.insert_or_assign(run->id, *run);
        Entry *entry = run->isOpen() ? find(run->job) : nullptr;
        if (entry)
            entry->open = run->id;
        if (entry && run->state == RunState::Running)
            interrupted.push_back(*run);
    }
    for (const Run &run : interrupted)
        recover(run);
}

void Scheduler::takeFacts(Entry &entry, Facts facts)
{
    auto rule = calendar::Recurrence::parse(facts.when);
    if (!rule) { // stored by a system that knew more zones
        facts.when = entry.spec.when;
        rule = calendar::Recurrence::parse(facts.when);
    }
    Q_ASSERT_X(rule.has_value(), "Scheduler", entry.spec.name.constData());
    entry.rule = rule ? std::optional(*rule) : std::nullopt;
    entry.facts = std::move(facts);
    reckonNext(entry);
}

void Scheduler::reckonNext(Entry &entry)
{
    entry.next = entry.rule && entry.facts.enabled ? entry.rule->next(std::min(entry.facts.handledUntil, m_clock.now())) : std::nullopt;
}

Scheduler::Entry *Scheduler::find(const QByteArray &job) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&job](const auto &entry) { return entry->spec.name == job; });
    return found == m_entries.end() ? nullptr : found->get();
}

std::vector<QByteArray> Scheduler::superfluous() const
{
    std::vector<QByteArray> ids;
    for (auto run = m_runs.begin(); run != m_runs.end() && m_runs.size() - ids.size() >= kKeptRuns; ++run)
        if (!run->second.isOpen())
            ids.push_back(run->first);
    return ids;
}

void Scheduler::save(Entry &entry, Facts facts, std::optional<Run> run, Settled done)
{
    entry.busy = true;
    Unit unit;
    unit.changes.push_back(PutRecord{recordOf(entry.spec.name, facts)});
    std::vector<QByteArray> old;
    if (run) {
        const QByteArray body = encoded(*run);
        unit.changes.push_back(PutRecord{{kRunKind, run->id, body}});
        unit.events.push_back({0, m_clock.now(), "schedule.run", {}, {}, body});
        old = superfluous();
    }
    for (const QByteArray &id : old)
        unit.changes.push_back(RemoveRecord{kRunKind, id});
    m_ledger.commit(std::move(unit), [this, &entry, facts = std::move(facts), run = std::move(run), old, done = std::move(done)](Result<void> saved) {
        entry.busy = false;
        if (saved) {
            takeFacts(entry, facts);
            for (const QByteArray &id : old)
                m_runs.erase(id);
            if (run) {
                m_runs.insert_or_assign(run->id, *run);
                entry.open = run->isOpen() ? run->id : QByteArray();
            }
        }
        if (done)
            done(saved);
        while (!entry.busy && !entry.waiting.empty()) {
            const auto what = std::move(entry.waiting.front());
            entry.waiting.erase(entry.waiting.begin());
            what();
        }
    });
}

void Scheduler::whenFree(Entry &entry, std::function<void()> what)
{
    if (entry.busy)
        entry.waiting.push_back(std::move(what));
    else
        what();
}

Scheduler::JobState Scheduler::stateOf(const Entry &entry) const
{
    JobState state{entry.spec, entry.facts.enabled, entry.facts.lastRunAt, entry.facts.lastSuccessAt, entry.facts.lastOutcome,
                   entry.facts.lastMessage, entry.next, run(entry.open)};
    state.spec.when = entry.facts.when;
    return state;
}

QList<Scheduler::JobState> Scheduler::jobs() const
{
    QList<JobState> states;
    for (const auto &entry : m_entries)
        states.append(stateOf(*entry));
    return states;
}

std::optional<Scheduler::JobState> Scheduler::job(const QByteArray &name) const
{
    const Entry *entry = find(name);
    return entry ? std::optional(stateOf(*entry)) : std::nullopt;
}

const Run *Scheduler::run(const QByteArray &id) const
{
    const auto found = m_runs.find(id);
    return found == m_runs.end() ? nullptr : &found->second;
}

QList<Run> Scheduler::runs() const
{
    QList<Run> list;
    for (auto run = m_runs.rbegin(); run != m_runs.rend(); ++run)
        list.append(run->second);
    return list;
}

} // namespace freeagent::schedule
