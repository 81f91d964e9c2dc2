// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/machinerequests.h"

#include "common/base/textforms.h"

#include <QJsonDocument>

namespace freeagent::services {

namespace {
const QByteArray kKind = "worker-request";

QByteArray encode(const RequestOutcome &outcome)
{
    const QJsonObject body{{QStringLiteral("id"), QString::fromLatin1(outcome.id)},
                           {QStringLiteral("task"), QString::fromLatin1(word(outcome.task))},
                           {QStringLiteral("ok"), outcome.ok},
                           {QStringLiteral("message"), outcome.message},
                           {QStringLiteral("at"), toMs(outcome.at)}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

RequestOutcome decode(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    return {object.value(QStringLiteral("id")).toString().toLatin1(),
            machineTaskFrom(object.value(QStringLiteral("task")).toString().toLatin1()).value_or(MachineTask::RestartApp),
            object.value(QStringLiteral("ok")).toBool(), object.value(QStringLiteral("message")).toString(),
            fromMs(object.value(QStringLiteral("at")).toInteger())};
}

const MachineRequest *find(const Worker &worker, const QByteArray &id)
{
    for (const MachineRequest &request : worker.requests)
        if (request.id == id)
            return &request;
    return nullptr;
}

tl::unexpected<Error> noWorker()
{
    return failure("worker.not_found", QStringLiteral("Worker not found"), QStringLiteral("See the list of workers for its id."));
}

tl::unexpected<Error> noRequest()
{
    return failure("request.not_found", QStringLiteral("There is no such request"),
                   QStringLiteral("It was done, withdrawn or given up; see the worker's last request."));
}
} // namespace

MachineRequests::MachineRequests(Ledger &ledger, Fleet &fleet, Dispatcher &dispatcher, WorkerService &workers, const Clock &clock,
                                 const FarmPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_fleet(fleet)
    , m_dispatcher(dispatcher)
    , m_clock(clock)
    , m_policy(policy)
    , m_roster(ledger, fleet, clock)
{
    connect(&workers, &WorkerService::returned, this, [this](const WorkerId &worker, bool anew) {
        if (anew)
            onReturned(worker);
    });
}

void MachineRequests::load(const std::vector<Record> &records)
{
    for (const Record &record : records)
        if (record.kind == kKind)
            m_last.insert({record.id}, decode(record.body));
}

std::optional<RequestOutcome> MachineRequests::lastOf(const WorkerId &worker) const
{
    const auto it = m_last.constFind(worker);
    return it == m_last.constEnd() ? std::nullopt : std::optional(*it);
}

void MachineRequests::ask(const WorkerId &worker, MachineTask task, const QString &by, std::function<void(Result<MachineRequest>)> done)
{
    const FleetMember *member = m_fleet.find(worker);
    if (!member || member->worker.retired)
        return done(noWorker());
    for (const MachineRequest &waiting : member->worker.requests)
        if (waiting.task == task)
            return done(waiting);
    const MachineRequest request{newId(m_clock.now()), task, by, m_clock.now(), {}};
    m_roster.amend(worker, [&request](Worker &row) { row.requests.append(request); }, "worker.changed",
                   [this, worker, request, done = std::move(done)](Result<void> stored) {
                       m_dispatcher.reconsider(worker);
                       if (!stored)
                           return done(tl::unexpected(stored.error()));
                       done(request);
                       // A parked poll of a worker without a build is answered with it.
                       if (const FleetMember *now = m_fleet.find(worker); now->builds.isEmpty() && now->claiming == 0)
                           m_dispatcher.dismiss(worker);
                   });
    m_dispatcher.reconsider(worker);
}

void MachineRequests::withdraw(const WorkerId &worker, const QByteArray &id, std::function<void(Result<void>)> done)
{
    const FleetMember *member = m_fleet.find(worker);
    if (!member)
        return done(noWorker());
    const MachineRequest *request = find(member->worker, id);
    if (!request)
        return done(noRequest());
    remove(worker, *request, false, QStringLiteral("withdrawn"), std::move(done));
}

void MachineRequests::finish(const WorkerId &worker, const QByteArray &id, bool ok, const QString &message,
                             std::function<void(Result<void>)> done)
{
    const FleetMember *member = m_fleet.find(worker);
    if (!member)
        return done(noWorker());
    if (const auto last = m_last.constFind(worker); last != m_last.constEnd() && last->id == id)
        return done({}); // said twice: the first answer was lost
    const MachineRequest *request = find(member->worker, id);
    if (!request)
        return done(noRequest());
    remove(worker, *request, ok, message, std::move(done));
}

void MachineRequests::remove(const WorkerId &worker, const MachineRequest &request, bool ok, const QString &message,
                             std::function<void(Result<void>)> done)
{
    const RequestOutcome outcome{request.id, request.task, ok, message.left(500), m_clock.now()};
    m_last.insert(worker, outcome);
    Unit unit;
    unit.changes.push_back(PutRecord{{kKind, worker.value, encode(outcome)}});
    m_ledger.commit(std::move(unit), [](Result<void>) {});
    m_roster.amend(worker, [id = request.id](Worker &row) { row.requests.removeIf([&id](const MachineRequest &each) { return each.id == id; }); },
                   "worker.changed", [this, worker, outcome, done = std::move(done)](Result<void> stored) {
                       m_dispatcher.reconsider(worker);
                       if (stored)
                           Q_EMIT finished(worker, outcome);
                       done(stored);
                   });
}

/// Another process than the one that was told: it was restarted, which is what it was asked for.
void MachineRequests::onReturned(const WorkerId &worker)
{
    const QList<MachineRequest> requests = m_fleet.find(worker)->worker.requests;
    for (const MachineRequest &request : requests)
        if (request.deliveredAt)
            remove(worker, request, true, QStringLiteral("the worker came back %1 after it was told").arg(durationText(m_clock.now() - *request.deliveredAt)),
                   [](Result<void>) {});
}

void MachineRequests::tick()
{
    QList<std::pair<WorkerId, MachineRequest>> over;
    m_fleet.each([&](const FleetMember &member) {
        for (const MachineRequest &request : member.worker.requests)
            if (request.deliveredAt && m_clock.now() - *request.deliveredAt >= m_policy.requestPatience)
                over.append({member.worker.id, request});
    });
    for (const auto &[worker, request] : over)
        remove(worker, request, false, QStringLiteral("no word from the worker for %1 after it was told; it may be too old to know such requests")
                   .arg(durationText(m_policy.requestPatience)), [](Result<void>) {});
}

} // namespace freeagent::services
