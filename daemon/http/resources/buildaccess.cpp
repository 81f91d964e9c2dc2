// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/resources/buildaccess.h"

#include "common/base/secret.h"
#include "daemon/http/refusals.h"
#include "daemon/http/replies.h"

namespace freeagent::http {

void withBuild(const Request &request, Farm &farm, std::function<void(const BuildRecord &)> then)
{
    farm.ledger.find(request.build(), [request, &farm, then = std::move(then)](Result<const BuildRecord *> found) {
        if (!found)
            return refuse(request, found.error());
        const Caller &caller = request.by();
        const BuildRecord *record = *found;
        const bool byBuildToken = !caller.buildToken.isEmpty();
        if (byBuildToken && record && !equalInConstantTime(tokenHash(caller.buildToken), record->build.tokenHash))
            return refuseGuess(request, farm, {403, "auth.build_token", "Invalid build token"});
        if (!record)
            return refuse(request, 404, "build.not_found", QStringLiteral("Build not found"));
        then(*record);
    });
}

void withOwnBuild(const Request &request, Farm &farm, std::function<void(const BuildRecord &)> then)
{
    const Caller &caller = request.by();
    const bool vm = caller.vmToken == Caller::Proof::Good;
    const WorkerId worker = caller.speakingWorker();
    if (!vm && worker.isEmpty())
        return refuse(request, 401, "auth.worker_id", QStringLiteral("Missing X-Worker-Id header"));
    withBuild(request, farm, [request, vm, worker, then = std::move(then)](const BuildRecord &record) {
        if (!vm && (record.build.worker != worker || record.build.status == BuildStatus::Pending))
            return refuse(request, 403, "report.not_assigned", QStringLiteral("Worker not authorized for this build"));
        then(record);
    });
}

const Artifact *artifactOf(const BuildRecord &record, ArtifactKind kind)
{
    const Artifact *latest = nullptr;
    for (const Artifact &artifact : record.artifacts)
        if (artifact.kind == kind)
            latest = &artifact;
    return latest;
}

} // namespace freeagent::http
