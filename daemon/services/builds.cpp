// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/builds.h"

#include "common/base/secret.h"
#include "daemon/services/reportrules.h"
#include "daemon/services/samplearchive.h"

#include <algorithm>

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

Result<Submitted> sourceGone()
{
    return failure("build.source_gone", QStringLiteral("Original build source no longer available. Please submit a new build."),
                   QStringLiteral("Submit the project again."));
}

const Artifact *sourceOf(const BuildRecord &record)
{
    for (const Artifact &artifact : record.artifacts)
        if (artifact.kind == ArtifactKind::Source)
            return &artifact;
    return nullptr;
}

constexpr int kCanaryPriority = 1000;

/// A failure that was not the author's has already given the build another chance.
bool hadItsChance(const BuildRecord &record)
{
    return std::any_of(record.attempts.begin(), record.attempts.end(), [](const Attempt &attempt) { return attempt.end == AttemptEnd::Failed; });
}

bool deservesAnotherWorker(const BuildRecord &record, const attribution::Verdict &verdict)
{
    return attribution::deservesAnotherWorker(verdict) && record.build.onlyOn.isEmpty() && !hadItsChance(record);
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

void BuildService::submit(Submission submission, std::function<void(Result<Submitted>)> done, Witness witness)
{
    Build build;
    build.id = {newId(m_clock.now())};
    build.platform = submission.platform;
    build.project = submission.project;
    build.branch = submission.branch;
    build.priority = submission.priority;
    std::vector<StoreRequest> files;
    for (auto &[kind, file] : submission.files)
        files.push_back({build.id, kind, std::move(file), m_clock.now()});
    const auto limit = submission.timeLimit;
    m_artifacts.store(std::move(files), [this, limit, build = std::move(build), witness = std::move(witness), done = std::move(done)](auto stored) mutable {
        if (!stored)
            return done(tl::unexpected(stored.error()));
        if (limit && m_limits)
            return insertLimited(std::move(build), std::move(*stored), *limit, std::move(witness), std::move(done));
        insert(std::move(build), std::move(*stored), witness, std::move(done));
    });
}

/// The limit first: no build runs without the one it was given.
void BuildService::insertLimited(Build build, std::vector<Artifact> artifacts, Millis limit, Witness witness,
                                 std::function<void(Result<Submitted>)> done)
{
    const BuildId id = build.id;
    m_limits->declare(id, limit, [this, id, build = std::move(build), artifacts = std::move(artifacts), witness = std::move(witness),
                                 done = std::move(done)](Result<void> kept) mutable {
        if (!kept) {
            for (const Artifact &artifact : artifacts)
                m_artifacts.remove({artifact.key});
            return done(tl::unexpected(kept.error()));
        }
        insert(std::move(build), std::move(artifacts), witness, [this, id, done = std::move(done)](Result<Submitted> submitted) {
            if (!submitted)
                m_limits->forget(id);
            done(std::move(submitted));
        });
    });
}

void BuildService::submitCanary(const CanaryOrder &order, std::function<void(Result<Submitted>)> done)
{
    const FleetMember *member = m_fleet.find(order.worker);
    if (!member || member->worker.retired)
        return done(failure("worker.not_found", QStringLiteral("Worker not found"), QStringLiteral("See the list of workers for its id.")));
    const Worker &worker = member->worker;
    Build build;
    build.platform = order.platform.value_or(worker.platforms.value(0, Platform::Android));
    if (!accepts(worker, build.platform))
        return done(failure("canary.wrong_platform", QStringLiteral("%1 does not build for %2").arg(worker.name, QString::fromLatin1(word(build.platform))),
                            QStringLiteral("Leave the platform out, or name one of the worker's.")));
    const QByteArray sample = sampleArchive();
    if (sample.isEmpty())
        return done(failure("canary.no_sample", QStringLiteral("This controller was built without the sample project"),
                            QStringLiteral("Install a complete package.")));
    build.id = order.id.isEmpty() ? BuildId{newId(m_clock.now())} : order.id;
    build.project = QStringLiteral("canary");
    build.priority = kCanaryPriority;
    build.canary = true;
    build.onlyOn = worker.id;
    m_artifacts.store({{build.id, ArtifactKind::Source, incomingFrom(sample), m_clock.now()}},
                      [this, build, done = std::move(done)](Result<std::vector<Artifact>> stored) mutable {
                          if (!stored)
                              return done(tl::unexpected(stored.error()));
                          insert(std::move(build), std::move(*stored), {}, std::move(done));
                      });
}

void BuildService::setPriority(const BuildId &id, int priority, std::function<void(Result<Build>)> done)
{
    m_ledger.find(id, [this, priority, done = std::move(done)](Result<const BuildRecord *> found) {
        if (!found)
            return done(tl::unexpected(found.error()));
        if (!*found)
            return done(notFound());
        const Build &build = (*found)->build;
        if (build.isTerminal())
            return done(failure("build.finished", QStringLiteral("Build already finished"), QStringLiteral("There is nothing left to order.")));
        if (build.priority == priority)
            return done(build);
        BuildChange change;
        change.transition.build = build;
        change.transition.build.priority = priority;
        change.transition.build.updatedAt = m_clock.now();
        change.expect = {{build.status, build.attempts}};
        change.event = "build.changed";
        m_ledger.change(std::move(change), [done](Result<const BuildRecord *> changed) {
            if (!changed)
                return done(tl::unexpected(changed.error()));
            done((*changed)->build);
        });
    });
}

void BuildService::insert(Build build, std::vector<Artifact> artifacts, const Witness &witness, std::function<void(Result<Submitted>)> done)
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
    std::optional<AuditEntry> entry = witness ? witness(build) : std::nullopt;
    m_ledger.insert(std::move(build), std::move(artifacts), std::move(entry),
                    [this, token, keys = std::move(keys), done = std::move(done)](Result<const BuildRecord *> record) {
                        if (record)
                            return done(Submitted{(*record)->build, token});
                        m_artifacts.remove(keys);
                        done(tl::unexpected(record.error()));
                    });
}

void BuildService::retry(const BuildId &id, std::function<void(Result<Submitted>)> done, Witness witness)
{
    m_ledger.find(id, [this, witness = std::move(witness), done = std::move(done)](Result<const BuildRecord *> found) mutable {
        if (!found)
            return done(tl::unexpected(found.error()));
        if (!*found)
            return done(notFound());
        const BuildRecord &original = **found;
        const Artifact *source = sourceOf(original);
        if (!source || !m_artifacts.locate(source->key))
            return done(sourceGone());
        Build build;
        build.id = {newId(m_clock.now())};
        build.platform = original.build.platform;
        build.project = original.build.project;
        build.branch = original.build.branch;
        build.priority = original.build.priority;
        build.retryOf = original.build.id;
        std::vector<Artifact> artifacts;
        for (Artifact artifact : original.artifacts) {
            if (artifact.kind == ArtifactKind::Result)
                continue;
            artifact.build = build.id;
            artifacts.push_back(std::move(artifact));
        }
        insert(std::move(build), std::move(artifacts), witness, [done = std::move(done)](Result<Submitted> submitted) {
            // Retention was faster.
            done(!submitted && submitted.error().code == "store.conflict" ? sourceGone() : submitted);
        });
    });
}

void BuildService::cancel(const BuildId &id, std::function<void(Result<Build>)> done, Witness witness)
{
    m_ledger.find(id, [this, witness = std::move(witness), done = std::move(done)](Result<const BuildRecord *> found) {
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
        change.audit = witness ? witness(change.transition.build) : std::nullopt;
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
            return assess(**found, report.error, [this, report, done](const attribution::Verdict &assessed) mutable {
                fail(report, assessed, std::move(done));
            });
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
                    return succeed(**again, report, std::move(artifacts), std::move(done));
                for (const Artifact &artifact : artifacts)
                    m_artifacts.remove({artifact.key});
                if (!still)
                    return done(tl::unexpected(still.error()));
                done((*again)->build);
            });
        });
    });
}

void BuildService::assess(const BuildRecord &record, const QString &error, std::function<void(attribution::Verdict)> done)
{
    if (m_judge)
        return m_judge->judge(record, error, std::move(done));
    attribution::Failure failure;
    failure.error = error;
    failure.workerName = m_fleet.nameOf(record.build.worker);
    done(attribution::classify(failure));
}

void BuildService::succeed(const BuildRecord &record, const Report &report, std::vector<Artifact> artifacts,
                           std::function<void(Result<Build>)> done)
{
    BuildChange change;
    change.transition = transitions::complete(record.build, *lastAttempt(record.attempts), m_clock.now());
    change.expect = {{record.build.status, record.build.attempts}};
    change.artifacts = std::move(artifacts);
    change.event = "build.completed";
    conclude(report, std::move(change), std::move(done));
}

/// Judging took its time: the rules for reports are asked again.
void BuildService::fail(const Report &report, const attribution::Verdict &verdict, std::function<void(Result<Build>)> done)
{
    m_ledger.find(report.build, [this, report, verdict, done = std::move(done)](Result<const BuildRecord *> found) mutable {
        if (!found || !*found)
            return done(notFound());
        const BuildRecord &record = **found;
        const Result<Verdict> still = judge(record, report.worker, false, false);
        if (!still)
            return done(tl::unexpected(still.error()));
        if (*still == Verdict::Repeat)
            return done(record.build);
        const Attempt attempt = *lastAttempt(record.attempts);
        const bool again = deservesAnotherWorker(record, verdict);
        BuildChange change;
        change.transition = again ? transitions::tryElsewhere(record.build, attempt, report.error, m_clock.now())
                                  : transitions::fail(record.build, attempt, report.error, m_clock.now());
        change.transition = transitions::blamed(std::move(change.transition), verdict.failure, verdict.evidence, verdict.cluster);
        change.expect = {{record.build.status, record.build.attempts}};
        change.event = again ? "build.requeued" : "build.failed";
        conclude(report, std::move(change), std::move(done));
    });
}

void BuildService::conclude(const Report &report, BuildChange change, std::function<void(Result<Build>)> done)
{
    FleetMember *member = change.transition.build.canary ? nullptr : m_fleet.find(report.worker);
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
