// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/artifactstore.h"
#include "daemon/services/failurejudge.h"
#include "daemon/services/fleet.h"
#include "daemon/services/ledger.h"
#include "daemon/services/timelimits.h"

namespace freeagent::services {

struct Submission {
    Platform platform = Platform::Ios;
    QString project;
    QString branch{}; ///< may be empty
    int priority = 0;
    std::optional<Millis> timeLimit{}; ///< instead of the project's or the platform's
    std::vector<std::pair<ArtifactKind, IncomingFilePtr>> files; ///< a source at least
};

/// A trial of one worker with the program's own sample project, asked for by an operator or by the farm itself.
struct CanaryOrder {
    WorkerId worker;
    std::optional<Platform> platform; ///< nothing: one that the worker builds for
    BuildId id{}; ///< chosen before, so that who asks can find it again; empty: a new one
};

struct Submitted {
    Build build;
    QByteArray accessToken; ///< shown this once; only its hash is kept
};

/// Asked right before a change of a build is made, with the build as it will be: the audit log's entry that is stored with it, if any.
using Witness = std::function<std::optional<AuditEntry>(const Build &)>;

/// A worker's word about how a build ended.
struct Report {
    BuildId build;
    WorkerId worker;
    bool success = false;
    QString error;          ///< verbatim; when not successful
    IncomingFilePtr result; ///< null when none was sent
};

/// What people and workers do to builds. Every callback comes after the change is durable, files included. Thread: the services'.
///
/// Errors: "build.not_found", "build.finished", "build.source_gone", "report.not_assigned" (403), "report.superseded" and
/// "report.cancelled" (409), "report.missing_result" (400), "worker.not_found", "canary.wrong_platform", "canary.no_sample", and what
/// store and artifact store report.
class BuildService : public QObject
{
    Q_OBJECT
public:
    BuildService(Ledger &ledger, Fleet &fleet, ArtifactStore &artifacts, const Clock &clock, QObject *parent = nullptr);

    void submit(Submission submission, std::function<void(Result<Submitted>)> done, Witness witness = {});
    /// For this worker only; goes before everything else that waits for it. Does not ask whether submissions are taken.
    void submitCanary(const CanaryOrder &order, std::function<void(Result<Submitted>)> done);
    /// A new build from the stored files of an old one.
    void retry(const BuildId &id, std::function<void(Result<Submitted>)> done, Witness witness = {});
    void cancel(const BuildId &id, std::function<void(Result<Build>)> done, Witness witness = {});
    /// Higher goes first. "build.finished" when nothing is left to order.
    void setPriority(const BuildId &id, int priority, std::function<void(Result<Build>)> done);
    /// The rules for late, foreign and repeated reports are in reportrules.h. Gives the build as it then stands: pending again when the
    /// failure was not the author's and another worker is to try, which happens once.
    void report(Report report, std::function<void(Result<Build>)> done);

    /// Without one the worker's words alone decide.
    void setJudge(FailureJudge *judge) { m_judge = judge; }
    /// Without it own limits of builds are not kept.
    void setLimits(TimeLimits *limits) { m_limits = limits; }

private:
    void assess(const BuildRecord &record, const QString &error, std::function<void(attribution::Verdict)> done);
    void succeed(const BuildRecord &record, const Report &report, std::vector<Artifact> artifacts,
                 std::function<void(Result<Build>)> done);
    void insertLimited(Build build, std::vector<Artifact> artifacts, Millis limit, Witness witness, std::function<void(Result<Submitted>)> done);
    void fail(const Report &report, const attribution::Verdict &verdict, std::function<void(Result<Build>)> done);
    void insert(Build build, std::vector<Artifact> artifacts, const Witness &witness, std::function<void(Result<Submitted>)> done);
    void conclude(const Report &report, BuildChange change, std::function<void(Result<Build>)> done);

    Ledger &m_ledger;
    Fleet &m_fleet;
    ArtifactStore &m_artifacts;
    const Clock &m_clock;
    FailureJudge *m_judge = nullptr;
    TimeLimits *m_limits = nullptr;
};

} // namespace freeagent::services
