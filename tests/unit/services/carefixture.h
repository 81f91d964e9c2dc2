// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/services/workercare.h"
#include "tests/support/fakelogs.h"
#include "tests/unit/services/farmfixture.h"

namespace freeagent::test {

/// The farm together with what looks after its workers.
struct CareFixture : FarmFixture {
    FakeLogs logStore;
    services::BuildLogs logs{ledger, leases, logStore, clock};
    services::WorkerCare care{ledger, fleet, dispatcher, leases, builds, workers, logs, clock, policy};

    services::Registered enrolFor(const char *id, QList<Platform> platforms, const char *instance = "")
    {
        services::Registration r;
        r.id = {id};
        r.name = QString::fromLatin1(id);
        r.platforms = std::move(platforms);
        if (*instance)
            r.capabilities.insert(QStringLiteral("instance"), QString::fromLatin1(instance));
        return *await<Result<services::Registered>>([&](auto done) { workers.enrol(r, done); });
    }
    BuildId submitOf(const QString &project, Platform platform = Platform::Ios)
    {
        return await<Result<services::Submitted>>([&](auto done) {
                   services::Submission s;
                   s.platform = platform;
                   s.project = project;
                   s.files.emplace_back(ArtifactKind::Source, std::make_shared<FakeIncoming>("source"));
                   builds.submit(std::move(s), done);
               })->build.id;
    }
    Result<Build> fail(const BuildId &build, const char *worker, const QString &error)
    {
        return await<Result<Build>>([&](auto done) { builds.report({build, {worker}, false, error, nullptr}, done); });
    }
    Result<void> hold(const char *worker, HoldKind kind, const QString &reason = QStringLiteral("Xcode update"),
                      const QString &by = QStringLiteral("anna"), std::optional<Time> until = {}, bool giveBack = false)
    {
        return await<Result<void>>([&](auto done) { care.holds.hold({worker}, {kind, reason, by, {}, until}, giveBack, done); });
    }
    Result<void> resume(const char *worker, const QString &by = QStringLiteral("anna"))
    {
        return await<Result<void>>([&](auto done) { care.holds.resume({worker}, by, {}, done); });
    }
    /// The build that a poll gives, or an empty id.
    BuildId given(const char *worker)
    {
        const auto answer = poll(worker);
        return answer->job ? answer->job->build.id : BuildId();
    }
    const Worker &row(const char *worker) { return fleet.find({worker})->worker; }
    QByteArray word(const char *worker) { return freeagent::word(fleet.availability(*fleet.find({worker}))).toByteArray(); }
    /// As `pass`, and what looks after workers does its part, as often as there is something to do.
    void live(Millis time)
    {
        clock.advance(time);
        for (int i = 0; i < 8; ++i) {
            dispatcher.tick();
            leases.tick();
            workers.tick();
            care.tick();
            for (int turn = 0; turn < 4; ++turn)
                QCoreApplication::processEvents();
        }
    }
};

} // namespace freeagent::test
