// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/caller.h"

namespace freeagent::http {

namespace {
using Proof = Caller::Proof;

bool isAdmitted(Access access, const Caller &caller)
{
    const bool worker = caller.workerToken == Proof::Good;
    const bool vm = caller.vmToken == Proof::Good;
    const bool named = !caller.claimedWorker.isEmpty() && !caller.claimedBuild.isEmpty();
    switch (access) {
    case Access::Open: return true;
    case Access::Viewer:
    case Access::Operator:
    case Access::Owner:
    case Access::Admin: return false;
    case Access::Submitter: return !caller.buildToken.isEmpty();
    case Access::Worker: return worker;
    case Access::BuildAgent: return worker || vm;
    case Access::Vm: return vm;
    case Access::LifeSign: return worker || vm || (named && caller.key == Proof::Absent);
    }
    return false;
}

bool usesWorkerToken(Access access)
{
    return access == Access::Worker || access == Access::BuildAgent || access == Access::LifeSign;
}

bool usesVmToken(Access access)
{
    return access == Access::Vm || access == Access::BuildAgent || access == Access::LifeSign;
}
} // namespace

std::optional<Denial> deny(Access access, const Caller &caller)
{
    if (caller.isAdmin() || isAdmitted(access, caller))
        return std::nullopt;
    if (caller.workerToken == Proof::Wrong && usesWorkerToken(access))
        return Denial{401, "auth.worker_token", "Invalid or expired worker token"};
    if (caller.vmToken == Proof::Wrong && usesVmToken(access))
        return Denial{403, "auth.vm_token", "Invalid or expired VM token"};
    if (caller.key == Proof::Wrong)
        return Denial{caller.bearer ? 401 : 403, "auth.invalid_key", "Invalid API key"};
    if (access == Access::Vm)
        return Denial{401, "auth.vm_token", "Missing X-VM-Token header"};
    return Denial{401, "auth.missing_key", "Missing X-API-Key header"};
}

} // namespace freeagent::http
