// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/maintenance/drain.h"

#include "daemon/wire/jsonvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::maintenance {

namespace {
const QByteArray kKind = "drain";
const QByteArray kId = "farm";

bool counts(const Build &build) { return build.isActive() && !build.canary; }
} // namespace

Drain::Drain(services::Ledger &ledger, services::LeaseService &leases, services::BuildService &builds, const services::Fleet &fleet,
             const RunTimes &times, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_leases(leases)
    , m_builds(builds)
    , m_fleet(fleet)
    , m_times(times)
    , m_clock(clock)
    , m_version(toMs(clock.now()))
{
    connect(&ledger, &services::Ledger::buildChanged, this, [this](const BuildRecord *before, const BuildRecord &after) {
        const int change = int(counts(after.build)) - int(before && counts(before->build));
        m_active += change;
        if (change != 0)
            noteChange();
    });
}

void Drain::load(const std::vector<Record> &records)
{
    count();
    const auto stored = std::find_if(records.begin(), records.end(), [](const Record &record) { return record.kind == kKind && record.id == kId; });
    if (stored == records.end())
        return;
    const QJsonObject json = wire::objectOf(stored->body);
    m_order = DrainOrder{wire::timeOf(json.value(u"deadlineAt"_s)),
                         atDeadlineFrom(json.value(u"atDeadline"_s).toString().toLatin1()).value_or(AtDeadline::Wait),
                         json.value(u"by"_s).toString(), json.value(u"reason"_s).toString(),
                         json.value(u"run"_s).toString().toLatin1()};
    m_handled = json.value(u"handled"_s).toBool();
}

void Drain::count()
{
    m_active = int(std::count_if(m_ledger.openBuilds().begin(), m_ledger.openBuilds().end(), [](const BuildRecord &record) { return counts(record.build); }));
}

void Drain::noteChange()
{
    ++m_version;
    Q_EMIT changed();
    for (const auto &[ticket, waiting] : std::exchange(m_waiting, {}))
        waiting.told();
}

quint64 Drain::await(qint64 known, Millis wait, std::function<void()> told)
{
    if (known != m_version || wait <= Millis(0)) {
        told();
        return 0;
    }
    m_waiting.emplace(++m_lastTicket, Waiting{m_clock.monotonic() + wait, std::move(told)});
    return m_lastTicket;
}

void Drain::begin(const DrainOrder &order, Done done) { save(order, false, std::move(done)); }

void Drain::end(Done done)
{
    if (!m_order)
        return done({});
    save(std::nullopt, false, std::move(done));
}

void Drain::save(std::optional<DrainOrder> order, bool handled, Done done)
{
    Unit unit;
    QJsonObject json{{u"draining"_s, order.has_value()}};
    if (order) {
        json.insert(u"deadlineAt"_s, wire::isoValue(order->deadlineAt));
        json.insert(u"atDeadline"_s, QString::fromLatin1(word(order->atDeadline)));
        json.insert(u"by"_s, order->by);
        json.insert(u"reason"_s, order->reason);
        if (!order->run.isEmpty())
            json.insert(u"run"_s, QString::fromLatin1(order->run));
        json.insert(u"handled"_s, handled);
        unit.changes.push_back(PutRecord{{kKind, kId, wire::compact(json)}});
    } else {
        unit.changes.push_back(RemoveRecord{kKind, kId});
    }
    unit.events.push_back({0, m_clock.now(), "maintenance.drain", {}, {}, wire::compact(json)});
    m_saving = true;
    m_ledger.commit(std::move(unit), [this, order = std::move(order), handled, done = std::move(done)](Result<void> saved) {
        m_saving = false;
        if (saved) {
            m_order = order;
            m_handled = handled;
            noteChange();
        }
        done(saved);
    });
}

bool Drain::isEmpty() const
{
    const QList<const services::FleetMember *> members = m_fleet.members();
    return m_active == 0 && std::none_of(members.begin(), members.end(), [](const services::FleetMember *member) { return member->claiming > 0; });
}

bool Drain::isOverdue() const
{
    return m_order && m_order->deadlineAt && *m_order->deadlineAt <= m_clock.now() && m_active > 0;
}

QList<Drain::Active> Drain::active() const
{
    std::vector<const BuildRecord *> running;
    for (const BuildRecord &record : m_ledger.openBuilds())
        if (counts(record.build))
            running.push_back(&record);
    std::sort(running.begin(), running.end(), [](const BuildRecord *a, const BuildRecord *b) { return a->build.startedAt < b->build.startedAt; });
    QList<Active> list;
    for (const BuildRecord *record : running) {
        const auto mean = m_times.mean(record->build.platform);
        std::optional<Time> eta;
        if (mean && record->build.startedAt)
            eta = std::max(m_clock.now(), *record->build.startedAt + *mean);
        list.append({record->build.id, m_fleet.nameOf(record->build.worker), eta});
    }
    return list;
}

std::optional<Time> Drain::etaAt() const
{
    std::optional<Time> last;
    for (const Active &one : active()) {
        if (!one.etaAt)
            return std::nullopt;
        last = last ? std::max(*last, *one.etaAt) : *one.etaAt;
    }
    return last;
}

void Drain::tick()
{
    if (isOverdue() && !m_handled && !m_saving)
        atDeadline();
    std::vector<std::function<void()>> tired;
    for (auto waiting = m_waiting.begin(); waiting != m_waiting.end();) {
        if (waiting->second.until > m_clock.monotonic()) {
            ++waiting;
            continue;
        }
        tired.push_back(std::move(waiting->second.told));
        waiting = m_waiting.erase(waiting);
    }
    for (const auto &told : tired)
        told();
}

void Drain::atDeadline()
{
    const AtDeadline what = m_order->atDeadline;
    save(m_order, true, [this, what](Result<void> saved) {
        if (!saved || what == AtDeadline::Wait)
            return;
        const QHash<BuildId, BuildRecord> open = m_ledger.openBuilds(); // a copy: it changes under us
        for (const BuildRecord &record : open) {
            if (!counts(record.build))
                continue;
            if (what == AtDeadline::Requeue)
                m_leases.release(record.build.id, record.build.worker, AttemptEnd::Abandoned, [](Result<const BuildRecord *>) {});
            else
                m_builds.cancel(record.build.id, [](Result<Build>) {});
        }
    });
}

} // namespace freeagent::maintenance
