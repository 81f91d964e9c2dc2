// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/identity.h"

#include "common/base/secret.h"

namespace freeagent::http {

namespace {
using Proof = Caller::Proof;

Proof proof(bool good) { return good ? Proof::Good : Proof::Wrong; }

/// The admin key or a token: one hash serves both.
void judgeKey(const Farm &farm, QByteArrayView presented, Caller &caller)
{
    const QByteArray hash = tokenHash(presented);
    if (farm.key.matchesHash(hash)) {
        caller.key = Proof::Good;
        caller.role = Role::Admin;
        return;
    }
    const access::TokenService::Judgement judged = farm.tokens.judge(presented, hash);
    const bool good = judged.verdict == access::TokenService::Verdict::Good;
    caller.key = proof(good);
    caller.ended = !good && judged.token;
    if (!judged.token)
        return;
    caller.tokenId = judged.token->id;
    caller.tokenName = judged.token->name;
    if (good) {
        caller.role = judged.token->role;
        caller.machines = judged.token->workers;
    }
}

bool readsBuildToken(Access access) { return access == Access::BuildReader || access == Access::BuildSubmitter; }

bool isOfPeople(Access access)
{
    switch (access) {
    case Access::Viewer:
    case Access::Submitter:
    case Access::Operator:
    case Access::Owner:
    case Access::Admin:
    case Access::BuildReader:
    case Access::BuildSubmitter:
    case Access::Enrolment: return true;
    case Access::Open:
    case Access::Worker:
    case Access::BuildAgent:
    case Access::Vm:
    case Access::LifeSign: return false;
    }
    return true;
}

void nameActor(const Farm &farm, const Caller &caller, AuditEntry &entry)
{
    entry.tokenId = caller.tokenId;
    if (caller.role || !caller.tokenId.isEmpty()) {
        entry.actor = caller.tokenId.isEmpty() ? QStringLiteral("admin key") : caller.tokenName;
        entry.role = caller.role ? word(*caller.role).toByteArray() : QByteArray("nobody");
    } else if (!caller.worker.isEmpty()) {
        entry.actor = farm.fleet.nameOf(caller.worker);
        entry.role = "worker";
    } else if (caller.vmToken == Proof::Good) {
        entry.actor = QStringLiteral("virtual machine");
        entry.role = "vm";
    } else if (!caller.buildToken.isEmpty()) {
        entry.actor = QStringLiteral("build token");
        entry.role = "build";
    } else {
        entry.role = "nobody";
    }
}
} // namespace

Caller identify(const Farm &farm, const ingest::RequestHead &head, const RouteTable::Match &match)
{
    Caller caller;
    if (const QByteArray key = head.value("x-api-key"); !key.isEmpty()) {
        judgeKey(farm, key, caller);
    } else if (const QByteArray authorization = head.value("authorization"); authorization.left(7).toLower() == "bearer ") {
        caller.bearer = true;
        judgeKey(farm, authorization.mid(7).trimmed(), caller);
    }
    if (const QByteArray token = head.value("x-worker-token"); !token.isEmpty()) {
        const services::FleetMember *member = farm.fleet.byToken(tokenHash(token));
        caller.workerToken = proof(member);
        if (member)
            caller.worker = member->worker.id;
    }
    if (const QByteArray token = head.value("x-vm-token"); !token.isEmpty())
        caller.vmToken = proof(farm.vms.accepts({match.params.value(0)}, token));
    caller.claimedWorker = {head.value("x-worker-id")};
    caller.claimedBuild = head.value("x-build-id");
    if (readsBuildToken(match.route->access)) { // elsewhere it means nothing, right or wrong
        caller.buildToken = head.value("x-build-token");
        if (!needsBuildToken(match.route->access, caller))
            caller.buildToken.clear();
    }
    return caller;
}

AuditEntry auditEntry(const Farm &farm, const ingest::RequestHead &head, const Route &route, const QList<QByteArray> &params,
                      const Caller &caller)
{
    AuditEntry entry;
    nameActor(farm, caller, entry);
    entry.address = head.peer.toString().toLatin1();
    entry.action = route.method + ' ' + route.pattern;
    entry.subject = QString::fromUtf8(params.join('/'));
    return entry;
}

bool isAudited(const Route &route)
{
    switch (route.audited) {
    case Audited::Always: return true;
    case Audited::Never: return false;
    case Audited::ByMethod: break;
    }
    return route.method != "GET" && route.method != "OPTIONS" && isOfPeople(route.access);
}

} // namespace freeagent::http
