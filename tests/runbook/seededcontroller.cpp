// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runbook/seededcontroller.h"

#include "daemon/store/sqlitestore.h"
#include "tests/support/answers.h"

#include <QProcess>

namespace freeagent::test {

namespace {
Build past(const PastBuild &how, int number, Time now)
{
    Build build;
    build.id = {"seeded" + QByteArray::number(number)};
    build.platform = how.platform;
    build.status = how.outcome == Outcome::Success ? BuildStatus::Completed : BuildStatus::Failed;
    build.outcome = how.outcome;
    build.failure = how.failure;
    build.attempts = 1;
    build.worker = {"mac-1"};
    build.completedAt = now - how.endedAgo;
    build.startedAt = *build.completedAt - how.run;
    build.submittedAt = *build.startedAt - std::chrono::minutes(1);
    build.updatedAt = *build.completedAt;
    build.tokenHash = "hash";
    build.project = QStringLiteral("app");
    build.errorMessage = how.outcome == Outcome::Success ? QStringLiteral("") : QStringLiteral("boom");
    return build;
}
} // namespace

bool SeededController::seed(const std::vector<PastBuild> &builds)
{
    auto opened = store::SqliteStore::open(m_controller.dataDir() + QStringLiteral("/controller.db"));
    if (!opened)
        return false;
    Unit unit;
    const Time now = SystemClock().now();
    for (const PastBuild &build : builds)
        unit.changes.push_back(InsertBuild{past(build, m_seeded++, now), {}});
    return answerOf<Committed>([&](auto done) { (*opened)->commit(std::move(unit), done); }).has_value();
}

HttpReply SeededController::get(const QByteArray &target, const Headers &more) const
{
    return m_controller.request({"GET", target, Headers{{"Authorization", "Bearer " + m_controller.key()}} + more, {}, false, false});
}

SeededController::Typed SeededController::type(const QString &line) const
{
    QProcess shell;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("C"), address());
    environment.insert(QStringLiteral("K"), QString::fromLatin1(m_controller.key()));
    shell.setProcessEnvironment(environment);
    shell.start(QStringLiteral("/bin/bash"), {QStringLiteral("-o"), QStringLiteral("pipefail"), QStringLiteral("-c"), line});
    shell.waitForFinished();
    return {shell.exitStatus() == QProcess::NormalExit ? shell.exitCode() : -1, shell.readAllStandardOutput() + shell.readAllStandardError()};
}

} // namespace freeagent::test
