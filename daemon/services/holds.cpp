// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/holds.h"

namespace freeagent::services {

namespace {
QByteArray eventOf(HoldKind kind) { return "worker." + word(kind); }

QByteArray bodyOf(const QString &by, const QString &reason)
{
    wire::JsonWriter json;
    return json.beginObject().field("by", by).field("reason", reason).endObject().take();
}

tl::unexpected<Error> byPerson(const Hold &hold)
{
    return failure("hold.by_person", QStringLiteral("The worker is %1").arg(heldText(hold)), QStringLiteral("Ask %1.").arg(hold.by));
}
} // namespace

Holds::Holds(Ledger &ledger, Fleet &fleet, Dispatcher &dispatcher, LeaseService &leases, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_fleet(fleet)
    , m_dispatcher(dispatcher)
    , m_leases(leases)
    , m_clock(clock)
    , m_roster(ledger, fleet, clock)
{
}

Result<const FleetMember *> Holds::member(const WorkerId &worker) const
{
    const FleetMember *member = m_fleet.find(worker);
    if (!member)
        return failure("worker.not_found", QStringLiteral("Worker not found"), QStringLiteral("See the list of workers for its id."));
    if (member->worker.retired)
        return failure("worker.retired", QStringLiteral("The worker is retired and gets no builds anyway"),
                       QStringLiteral("Start expo-worker on the machine: it registers again."));
    return member;
}

void Holds::hold(const WorkerId &worker, Hold hold, bool giveBack, Done done)
{
    const auto found = member(worker);
    if (!found)
        return done(tl::unexpected(found.error()));
    if (hold.until && *hold.until <= m_clock.now())
        return done(failure("hold.until_past", QStringLiteral("The end of the hold lies in the past"),
                            QStringLiteral("Leave `until` out, or name a time to come.")));
    const auto &present = (*found)->worker.hold;
    if (present && hold.by == farm() && present->by != farm())
        return done(byPerson(*present));
    hold.since = present && present->kind == hold.kind ? present->since : m_clock.now();
    m_roster.amend(worker, [&hold](Worker &row) { row.hold = hold; }, eventOf(hold.kind),
                   [this, worker, giveBack, done = std::move(done)](Result<void> stored) {
                       m_dispatcher.reconsider(worker);
                       if (!stored)
                           return done(stored);
                       Q_EMIT held(worker);
                       giveBack ? giveBackBuilds(worker, done) : done({});
                   },
                   bodyOf(hold.by, hold.reason));
    m_dispatcher.reconsider(worker); // at once: a build must not slip through while the hold is being stored
}

void Holds::giveBackBuilds(const WorkerId &worker, Done done)
{
    const QList<BuildId> builds = m_fleet.find(worker)->builds;
    if (builds.isEmpty())
        return done({});
    auto left = std::make_shared<qsizetype>(builds.size());
    for (const BuildId &build : builds)
        m_leases.release(build, worker, AttemptEnd::Abandoned, [left, done](Result<const BuildRecord *>) {
            if (--*left == 0)
                done({});
        });
}

void Holds::resume(const WorkerId &worker, const QString &by, const QString &reason, Done done)
{
    const auto found = member(worker);
    if (!found)
        return done(tl::unexpected(found.error()));
    const auto &present = (*found)->worker.hold;
    if (!present)
        return done(failure("hold.none", QStringLiteral("The worker is not held"), QStringLiteral("There is nothing to resume.")));
    if (by == farm() && present->by != farm())
        return done(byPerson(*present));
    m_roster.amend(worker, [](Worker &row) { row.hold.reset(); }, "worker.resumed",
                   [this, worker, by, done = std::move(done)](Result<void> stored) {
                       m_dispatcher.reconsider(worker);
                       if (stored)
                           Q_EMIT resumed(worker, by);
                       done(stored);
                   },
                   bodyOf(by, reason));
}

void Holds::tick()
{
    QList<std::pair<WorkerId, QString>> over;
    m_fleet.each([&](const FleetMember &member) {
        if (const auto &hold = member.worker.hold; hold && hold->until && *hold->until <= m_clock.now())
            over.append({member.worker.id, hold->by});
    });
    for (const auto &[worker, by] : over)
        resume(worker, by, QStringLiteral("its time is over"), [](Result<void>) {});
}

} // namespace freeagent::services
