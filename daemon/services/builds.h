// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/artifactstore.h"
#include "daemon/services/fleet.h"
#include "daemon/services/ledger.h"

namespace freeagent::services {

struct Submission {
    Platform platform = Platform::Ios;
    QString project;
    int priority = 0;
    std::vector<std::pair<ArtifactKind, IncomingFilePtr>> files; ///< a source at least
};

struct Submitted {
    Build build;
    QByteArray accessToken; ///< shown this once; only its hash is kept
};

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
/// "report.cancelled" (409), "report.missing_result" (400), and what store and artifact store report.
class BuildService : public QObject
{
    Q_OBJECT
public:
    BuildService(Ledger &ledger, Fleet &fleet, ArtifactStore &artifacts, const Clock &clock, QObject *parent = nullptr);

    void submit(Submission submission, std::function<void(Result<Submitted>)> done);
    /// A new build from the stored files of an old one.
    void retry(const BuildId &id, std::function<void(Result<Submitted>)> done);
    void cancel(const BuildId &id, std::function<void(Result<Build>)> done);
    /// The rules for late, foreign and repeated reports are in reportrules.h. Gives the build as it then stands.
    void report(Report report, std::function<void(Result<Build>)> done);

private:
    void insert(Build build, std::vector<Artifact> artifacts, std::function<void(Result<Submitted>)> done);
    void conclude(const BuildRecord &record, const Report &report, std::vector<Artifact> artifacts,
                  std::function<void(Result<Build>)> done);

    Ledger &m_ledger;
    Fleet &m_fleet;
    ArtifactStore &m_artifacts;
    const Clock &m_clock;
};

} // namespace freeagent::services
