// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/id.h"

#include <optional>

namespace freeagent::http {

/// How a request tried to prove who it is, and what of it held. Made from the head alone, before a body is read.
struct Caller {
    enum class Proof : quint8 { Absent, Wrong, Good };

    Proof key = Proof::Absent; ///< the admin key, in X-API-Key or as a bearer token
    bool bearer = false;       ///< it came (or was tried) as Authorization: Bearer; answers then take the documented API's forms
    Proof workerToken = Proof::Absent;
    WorkerId worker;           ///< proven by its token
    Proof vmToken = Proof::Absent; ///< of the build in the path
    QByteArray buildToken;     ///< as presented; whoever loads the build compares its hash
    WorkerId claimedWorker;    ///< X-Worker-Id: names, proves nothing
    QByteArray claimedBuild;   ///< X-Build-Id

    bool isAdmin() const { return key == Proof::Good; }
    /// The worker that speaks: proven, or named by someone with the admin key.
    WorkerId speakingWorker() const { return !worker.isEmpty() ? worker : claimedWorker; }
};

/// Who may use a route. The admin key opens every one of them.
enum class Access : quint8 {
    Open,
    Viewer,   ///< reads
    Operator, ///< runs the farm: maintenance, workers, retention
    Owner,    ///< an operator, or the owner of the machine that the path's first parameter names
    Admin,    ///< keys, tokens, the audit log
    Submitter,  ///< or the build's own token, compared by the handler
    Worker,     ///< or a worker's access token
    BuildAgent, ///< or a worker's access token, or the token of the build's virtual machine
    Vm,         ///< or the token of the build's virtual machine
    LifeSign,   ///< as BuildAgent, or just the names of a build and of the worker it is assigned to: nothing is readable through it
};

struct Denial {
    int status;
    QByteArray code; ///< "auth.missing_key", ...
    QByteArray text;
};

/// The rule, pure. Nothing: admitted (LifeSign with names only still has to be checked against the assignment).
std::optional<Denial> deny(Access access, const Caller &caller);

} // namespace freeagent::http
