// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/workercare.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace freeagent::services {

namespace {
const QByteArray kLastSign = "worker-last-sign";
const QByteArray kLastCanary = "worker-canary";
constexpr qsizetype kLongestLine = 300;
const QString kAddress = QStringLiteral("address");
const QString kLine = QStringLiteral("line");

QString complaintOf(const DiagnosticReport &report)
{
    if (report.status != "critical")
        return {};
    for (const QJsonValue &value : QJsonDocument::fromJson(report.checks).array())
        if (const QJsonObject check = value.toObject(); check.value(QStringLiteral("status")).toString() == QLatin1String("fail"))
            return check.value(QStringLiteral("name")).toString() + QStringLiteral(": ") + check.value(QStringLiteral("message")).toString();
    return QStringLiteral("critical");
}
} // namespace

WorkerCare::WorkerCare(Ledger &ledger, Fleet &fleet, Dispatcher &dispatcher, LeaseService &leases, BuildService &builds,
                       WorkerService &workers, BuildLogs &logs, const Clock &clock, const FarmPolicy &policy, QObject *parent)
    : QObject(parent)
    , limits(ledger, policy)
    , holds(ledger, fleet, dispatcher, leases, clock)
    , requests(ledger, fleet, dispatcher, workers, clock, policy)
    , book(ledger, clock)
    , attribution(logs, fleet, book)
    , quarantine(ledger, fleet, holds, builds, book, clock, policy)
    , rollingUpdate(ledger, fleet, holds, requests, builds, clock, policy)
    , m_ledger(ledger)
    , m_fleet(fleet)
    , m_dispatcher(dispatcher)
    , m_builds(builds)
    , m_leases(leases)
    , m_roster(ledger, fleet, clock)
{
    builds.setJudge(&attribution);
    builds.setLimits(&limits);
    leases.setLimits(&limits);
    connect(&logs, &BuildLogs::said, this, [this](const WorkerId &worker, const QString &line) {
        if (FleetMember *member = m_fleet.find(worker))
            member->lastLogLine = line.left(kLongestLine);
    });
    connect(&fleet, &Fleet::wentOffline, this, &WorkerCare::keepLastSign);
    connect(&ledger, &Ledger::buildChanged, this, [this](const BuildRecord *, const BuildRecord &after) {
        if (!after.build.canary || after.build.onlyOn.isEmpty())
            return;
        const bool isNew = m_canaries.value(after.build.onlyOn).id != after.build.id;
        m_canaries.insert(after.build.onlyOn, after.build);
        if (!isNew)
            return;
        Unit unit;
        unit.changes.push_back(PutRecord{{kLastCanary, after.build.onlyOn.value, "{\"build\":\"" + after.build.id.value + "\"}"}});
        m_ledger.commit(std::move(unit), [](Result<void>) {});
    });
}

WorkerCare::~WorkerCare()
{
    m_builds.setJudge(nullptr);
    m_builds.setLimits(nullptr);
    m_leases.setLimits(nullptr);
}

void WorkerCare::load(const std::vector<Record> &records)
{
    limits.load(records);
    requests.load(records);
    book.load(records);
    quarantine.load(records);
    rollingUpdate.load(records);
    for (const Record &record : records) {
        const QJsonObject body = QJsonDocument::fromJson(record.body).object();
        if (record.kind == kLastCanary) {
            m_ledger.find({body.value(QStringLiteral("build")).toString().toLatin1()}, [this](Result<const BuildRecord *> found) {
                if (found && *found && !m_canaries.contains((*found)->build.onlyOn))
                    m_canaries.insert((*found)->build.onlyOn, (*found)->build);
            });
        }
        FleetMember *member = record.kind == kLastSign ? m_fleet.find({record.id}) : nullptr;
        if (!member)
            continue;
        member->pollAddress = body.value(kAddress).toString().toLatin1();
        member->lastLogLine = body.value(kLine).toString();
    }
}

/// A build for one worker only, and that worker has left: nobody will ever take it.
void WorkerCare::endForsakenBuilds()
{
    for (const WorkerId &worker : m_dispatcher.pending().awaited()) {
        const FleetMember *member = m_fleet.find(worker);
        if (!member || member->worker.retired)
            m_builds.cancel(m_dispatcher.pending().firstOf(worker)->id, [](Result<Build>) {});
    }
}

void WorkerCare::tick()
{
    endForsakenBuilds();
    holds.tick();
    requests.tick();
    book.tick();
    quarantine.tick();
    rollingUpdate.tick();
}

/// So that it can be said over a restart where it was and what it last did.
void WorkerCare::keepLastSign(const WorkerId &worker)
{
    const FleetMember *member = m_fleet.find(worker);
    const QJsonObject body{{kAddress, QString::fromLatin1(member->pollAddress)}, {kLine, member->lastLogLine}};
    Unit unit;
    unit.changes.push_back(PutRecord{{kLastSign, worker.value, QJsonDocument(body).toJson(QJsonDocument::Compact)}});
    m_ledger.commit(std::move(unit), [](Result<void>) {});
}

void WorkerCare::setOwner(const WorkerId &worker, const QString &owner, std::function<void(Result<void>)> done)
{
    if (!m_fleet.find(worker))
        return done(failure("worker.not_found", QStringLiteral("Worker not found"), QStringLiteral("See the list of workers for its id.")));
    m_roster.amend(worker, [&owner](Worker &row) { row.owner = owner; }, "worker.changed", std::move(done));
}

std::optional<Build> WorkerCare::lastCanary(const WorkerId &worker) const
{
    const auto it = m_canaries.constFind(worker);
    return it == m_canaries.constEnd() ? std::nullopt : std::optional(*it);
}

QStringList WorkerCare::concerns() const
{
    QStringList names;
    QString why;
    m_fleet.each([&](const FleetMember &member) {
        if (!member.worker.hold || member.worker.hold->kind != HoldKind::Quarantined)
            return;
        names.append(member.worker.name);
        why = heldText(*member.worker.hold);
    });
    if (names.isEmpty())
        return {};
    names.sort();
    const QString who = names.size() == 1 ? QStringLiteral("worker %1 gets no builds: %2").arg(names.first(), why)
                                          : QStringLiteral("%1 workers are quarantined: %2").arg(names.size()).arg(names.mid(0, 5).join(QStringLiteral(", ")));
    return {who + QStringLiteral("; see expoctl workers show %1, then expoctl workers resume %1").arg(names.first())};
}

void WorkerCare::noteDiagnostics(const DiagnosticReport &report) { attribution.setComplaint(report.worker, complaintOf(report)); }

} // namespace freeagent::services
