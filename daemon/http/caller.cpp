// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/caller.h"

namespace freeagent::http {

namespace {
using Proof = Caller::Proof;

bool usesWorkerToken(Access access)
{
    return access == Access::Worker || access == Access::BuildAgent || access == Access::LifeSign;
}

bool usesVmToken(Access access)
{
    return access == Access::Vm || access == Access::BuildAgent || access == Access::LifeSign;
}

bool usesBuildToken(Access access) { return access == Access::BuildReader || access == Access::BuildSubmitter; }

/// By the admin key or a token.
bool roleAdmits(Access access, const Caller &caller, const WorkerId &machine)
{
    if (!caller.role)
        return false;
    const Role role = *caller.role;
    switch (access) {
    case Access::Open: return true;
    case Access::Viewer:
    case Access::BuildReader: return allows(role, Level::Viewer);
    case Access::Submitter:
    case Access::BuildSubmitter: return allows(role, Level::Submitter);
    case Access::Operator: return allows(role, Level::Operator);
    case Access::Owner: return allows(role, Level::Owner, caller.owns(machine));
    case Access::Enrolment: return allows(role, Level::Owner, true);
    case Access::Admin:
    case Access::Vm: return allows(role, Level::Admin);
    case Access::Worker:
    case Access::BuildAgent:
    case Access::LifeSign:
        return role == Role::Admin || (role == Role::Owner && (caller.claimedWorker.isEmpty() || caller.owns(caller.claimedWorker)));
    }
    return false;
}

/// By what builds and their machines present.
bool machineAdmits(Access access, const Caller &caller)
{
    const bool worker = caller.workerToken == Proof::Good;
    const bool vm = caller.vmToken == Proof::Good;
    const bool named = !caller.claimedWorker.isEmpty() && !caller.claimedBuild.isEmpty() && caller.key == Proof::Absent;
    return access == Access::Open || (usesWorkerToken(access) && worker) || (usesVmToken(access) && vm)
        || (access == Access::LifeSign && named);
}

Denial insufficient(Access access, const Caller &caller)
{
    const bool ofMachines = access == Access::Owner || access == Access::Worker || access == Access::BuildAgent || access == Access::LifeSign;
    if (caller.role == Role::Owner && ofMachines)
        return {403, "auth.not_your_machine", "This token is for other machines"};
    return {403, "auth.role", "The role of this token (" + word(*caller.role).toByteArray() + ") does not allow this"};
}
} // namespace

bool Caller::speaksFor(const WorkerId &machine) const
{
    if (!worker.isEmpty())
        return worker == machine;
    return role ? isAdmin() || owns(machine) : claimedWorker == machine;
}

bool needsBuildToken(Access access, const Caller &caller)
{
    return usesBuildToken(access) && !caller.buildToken.isEmpty() && !roleAdmits(access, caller, {});
}

std::optional<Denial> deny(Access access, const Caller &caller, const WorkerId &machine)
{
    if (roleAdmits(access, caller, machine) || machineAdmits(access, caller) || needsBuildToken(access, caller))
        return std::nullopt;
    if (caller.role)
        return insufficient(access, caller);
    if (caller.workerToken == Proof::Wrong && usesWorkerToken(access))
        return Denial{401, "auth.worker_token", "Invalid or expired worker token"};
    if (caller.vmToken == Proof::Wrong && usesVmToken(access))
        return Denial{403, "auth.vm_token", "Invalid or expired VM token"};
    if (caller.key == Proof::Wrong) {
        const int status = caller.bearer ? 401 : 403;
        return caller.ended ? Denial{status, "auth.token_ended", "This token has expired or was revoked"}
                            : Denial{status, "auth.invalid_key", "Invalid API key"};
    }
    if (access == Access::Vm)
        return Denial{401, "auth.vm_token", "Missing X-VM-Token header"};
    return Denial{401, "auth.missing_key", "Missing X-API-Key header"};
}

} // namespace freeagent::http
