// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/id.h"
#include "common/domain/role.h"

#include <QList>
#include <QString>
#include <optional>

namespace freeagent::http {

/// How a request tried to prove who it is, and what of it held. Made from the head alone, before a body is read.
struct Caller {
    enum class Proof : quint8 { Absent, Wrong, Good };

    Proof key = Proof::Absent; ///< the admin key or a token, in X-API-Key or as a bearer token
    bool bearer = false;       ///< it came (or was tried) as Authorization: Bearer; answers then take the documented API's forms
    bool ended = false;        ///< it is wrong because it expired or was revoked
    std::optional<Role> role;  ///< set when `key` is good
    QByteArray tokenId;        ///< of a token, good or ended; empty for the admin key
    QString tokenName;
    QList<WorkerId> machines; ///< the scope of an owner's token
    Proof workerToken = Proof::Absent;
    WorkerId worker;           ///< proven by its token
    Proof vmToken = Proof::Absent; ///< of the build in the path
    QByteArray buildToken;     ///< as presented; whoever loads the build compares its hash. Empty when it decides nothing
    WorkerId claimedWorker;    ///< X-Worker-Id: names, proves nothing
    QByteArray claimedBuild;   ///< X-Build-Id

    bool isAdmin() const { return role == Role::Admin; }
    bool owns(const WorkerId &machine) const { return role == Role::Owner && machines.contains(machine); }
    /// The worker that speaks: proven, or named by someone with the admin key or a token for this machine.
    WorkerId speakingWorker() const { return !worker.isEmpty() ? worker : claimedWorker; }
    /// May act as this worker: everybody for himself, an owner for his machines, an admin for all. Names alone: for the one named.
    bool speaksFor(const WorkerId &machine) const;
};

/// Who may use a route. An admin may use every one of them.
enum class Access : quint8 {
    Open,
    Viewer,    ///< reads
    Submitter, ///< an operator or a submitter
    Operator,  ///< runs the farm: maintenance, workers, retention
    Owner,     ///< an operator, or the owner of the machine that the path's first parameter names
    Admin,     ///< keys, tokens, the audit log
    BuildReader,    ///< as Viewer, or the build's own token, compared by the handler
    BuildSubmitter, ///< as Submitter, or the build's own token, compared by the handler
    Enrolment,      ///< an operator, or an owner; that the machine is his is compared by the handler
    Worker,     ///< a worker's access token, or the token of its owner: the handler asks Caller::speaksFor
    BuildAgent, ///< as Worker, or the token of the build's virtual machine
    Vm,         ///< the token of the build's virtual machine
    LifeSign,   ///< as BuildAgent, or just the names of a build and of the worker it is assigned to: nothing is readable through it
};

struct Denial {
    int status;
    QByteArray code; ///< "auth.missing_key", ...
    QByteArray text;
};

/// The rule, pure. Nothing: admitted (LifeSign with names only still has to be checked against the assignment). `machine`: the path's
/// first parameter, for Access::Owner.
std::optional<Denial> deny(Access access, const Caller &caller, const WorkerId &machine = {});

/// True when the caller is admitted only because a build token was presented: it then has to be the right one.
bool needsBuildToken(Access access, const Caller &caller);

} // namespace freeagent::http
