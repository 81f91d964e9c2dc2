// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/builds.h"

#include "common/base/secret.h"
#include "daemon/services/reportrules.h"

namespace freeagent::services {

namespace {
tl::unexpected<Error> notFound()
{
    return failure("build.not_found", QStringLiteral("Build not found"),
                   QStringLiteral("Check the id; finished builds are removed by retention after their time."));
}

tl::unexpected<Error> finishedAlready()
{
    return failure("build.finished", QStringLiteral("Build already finished"),
                   QStringLiteral("Nothing is left to cancel; retry makes a new build."));
}

const Artifact *sourceOf(const BuildRecord &record)
{
    for (const Artifact &artifact : record.artifacts)
        if (artifact.kind == ArtifactKind::Source)
            return &artifact;
    return nullptr;
}

bool carriesCerts(const std::vector<Artifact> &artifacts)
{
    for (const Artifact &artifact : artifacts)
        if (artifact.kind == ArtifactKind::Certs || artifact.kind == ArtifactKind::Profile)
            return true;
    return false;
}
} // namespace

BuildService::BuildService(Ledger &ledger, Fleet &fleet, ArtifactStore &artifacts, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_fleet(fleet)
    , m_artifacts(artifacts)
    , m_clock(clock)
{
}

void BuildService::submit(Submission submission, std::function<void(Result<Submitted>)> done)
{
    Build build;
    build.id = {newId(m_clock.now())};
    build.platform = submission.platform;
    build.project = submission.project;
    build.priority = submission.priority;
    std::vector<StoreRequest> files;
    for (auto &[kind, file] : submission.files)
        files.push_back({build.id, kind, std::move(file), m_clock.now()});
    m_artifacts.store(std::move(files), [this, build = std::move(build), done = std::move(done)](auto stored) mutable {
        if (!stored)
            return done(tl::unexpected(stored.error()));
        insert(std::move(build), std::move(*stored), std::move(done));
    });
}

void BuildService::insert(Build build, std::vector<Artifact> artifacts, std::function<void(Result<Submitted>)> done)
{
    const QByteArray token = newToken();
    build.tokenHash = tokenHash(token);
    build.submittedAt = m_clock.now();
    build.updatedAt = build.submittedAt;
    build.hasCerts = carriesCerts(artifacts);
    std::vector<QByteArray> keys;
    if (build.retryOf.isEmpty())
        for (const Artifact &artifact : artifacts)
            keys.push_back(artifact.key);
    m_ledger.insert(std::move(build), std::move(artifacts),
                    [this, token, keys = std::move(keys), done = std::move(done)](Result<const BuildRecord *> record) {
                        if (record)
                            return done(Submitted{(*record)->build, token});
                        m_artifacts.remove(keys);
                        done(tl::unexpected(record.error()));
                    });
}

void BuildService::retry(const BuildId &id, std::function<void(Result<Submitted>)> done)
{
    m_ledger.find(id, [this, done = std::move(done)](Result<const BuildRecord *> found) mutable {
        if (!found)
            return done(tl::unexpected(found.error()));
        if (!*found)
            return done(notFound());
        const BuildRecord &original = **found;
        const Artifact *source = sourceOf(original);
        if (!source || !m_artifacts.locate(source->key))
            return done(failure("build.source_gone",
                                QStringLiteral("Original build source no longer available. Please submit a new build."),
                                QStringLiteral("Submit the project again.")));
        Build build;
        build.id = {newId(m_clock.now())};
        build.platform = original.build.platform;
        build.project = original.build.project;
        build.priority = original.build.priority;
        build.retryOf = original.build.id;
        std::vector<Artifact> artifacts;
        for (Artifact artifact : original.artifacts) {
            if (artifact.kind == ArtifactKind::Result)
                continue;
            artifact.build = build.id;
            artifacts.push_back(std::move(artifact));
        }
        insert(std::move(build), std::move(artifacts), std::move(done));
    });
}

void BuildService::cancel(const BuildId &id, std::function<void(Result<Build>)> done)
{
    m_ledger.find(id, [this, done = std::move(done)](Result<const BuildRecord *> found) {
        if (!found)
            return done(tl::unexpected(found.error()));
        if (!*found)
            return done(notFound());
        const BuildRecord &record = **found;
        if (record.build.isTerminal())
            return done(finishedAlready());
        BuildChange change;
        change.transition = transitions::cancel(record.build, lastAttempt(record.attempts), m_clock.now());
        change.expect = {{record.build.status, record.build.attempts}};
        change.event = "build.cancelled";
        m_ledger.change(std::move(change), [done](Result<const BuildRecord *> changed) {
            if (!changed)
                return done(tl::unexpected(changed.error()));
            done((*changed)->build);
        });
    });
}

void BuildService::report(Report report, std::function<void(Result<Build>)> done)
{
    m_ledger.find(report.build, [this, report, done = std::move(done)](Result<const BuildRecord *> found) mutable {
        if (!found)
            return done(tl::unexpected(found.error()));
        if (!*found)
            return done(notFound());
        const Result<Verdict> verdict = judge(**found, report.worker, report.success, bool(report.result));
        if (!verdict)
            return done(tl::unexpected(verdict.error()));
        if (*verdict == Verdict::Repeat)
            return done((*found)->build);
        if (!report.success)
            return conclude(**found, report, {}, std::move(done));
        const StoreRequest file{report.build, ArtifactKind::Result, report.result, m_clock.now()};
        m_artifacts.store({file}, [this, report, done = std::move(done)](Result<std::vector<Artifact>> stored) mutable {
            if (!stored)
                return done(tl::unexpected(stored.error()));
            // Storing took its time: the build may have been cancelled meanwhile, so the rules are asked again.
            m_ledger.find(report.build, [this, report, artifacts = std::move(*stored), done = std::move(done)](Result<const BuildRecord *> again) mutable {
                if (!again || !*again)
                    return done(notFound());
                const Result<Verdict> still = judge(**again, report.worker, true, true);
                if (still && *still == Verdict::Apply)
                    return conclude(**again, report, std::move(artifacts), std::move(done));
                for (const Artifact &artifact : artifacts)
                    m_artifacts.remove({artifact.key});
                if (!still)
                    return done(tl::unexpected(still.error()));
                done((*again)->build);
            });
        });
    });
}

void BuildService::conclude(const BuildRecord &record, const Report &report, std::vector<Artifact> artifacts,
                            std::function<void(Result<Build>)> done)
{
    const Attempt attempt = *lastAttempt(record.attempts);
    const Time now = m_clock.now();
    BuildChange change;
    change.transition = report.success ? transitions::complete(record.build, attempt, now)
                                       : transitions::fail(record.build, attempt, report.error, now);
    change.expect = {{record.build.status, record.build.attempts}};
    change.artifacts = std::move(artifacts);
    change.event = report.success ? "build.completed" : "build.failed";
    FleetMember *member = m_fleet.find(report.worker);
    qint64 *counter = !member ? nullptr : report.success ? &member->worker.completedBuilds : &member->worker.failedBuilds;
    if (counter) {
        ++*counter;
        change.besides.push_back(UpsertWorker{member->worker});
    }
    m_ledger.change(std::move(change), [counter, done = std::move(done)](Result<const BuildRecord *> changed) {
        if (changed)
            return done((*changed)->build);
        if (counter)
            --*counter;
        done(tl::unexpected(changed.error()));
    });
}

} // namespace freeagent::services
