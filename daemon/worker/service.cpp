// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/worker/service.h"

#include "common/config/start.h"
#include "common/logging/log.h"
#include "common/logging/qtmessages.h"
#include "common/logging/sinkchoice.h"
#include "common/platform/processes.h"
#include "common/platform/servicenotifier.h"
#include "daemon/agent/agent.h"
#include "daemon/agent/doctor.h"
#include "daemon/agent/workersettings.h"
#include "daemon/worker/privacy.h"
#include "daemon/worker/stopsignals.h"

#include <QCoreApplication>
#include <QDir>
#include <QLockFile>
#include <QTimer>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace freeagent::worker {
namespace {

int refuseToStart(const Error &error)
{
    const QString fix = error.fix.isEmpty() ? QString() : QString(u". "_s + error.fix);
    std::fprintf(stderr, "expo-worker: %s%s\n", qUtf8Printable(error.message), qUtf8Printable(fix));
    return config::kConfigurationError;
}

Result<void> makeFolders(const agent::BuildSettings &build)
{
    for (const QString &path :
         QStringList {build.stateFolder, build.scratchFolder, build.cacheFolder, build.cacheFolder + u"/npm"_s}) {
        if (!QDir().mkpath(path))
            return failure(
                "worker.folder", u"the folder %1 cannot be made"_s.arg(path),
                u"Make it and give it to the worker's user, or choose another with --state-dir, --scratch-dir or --cache-dir."_s);
    }
    QFile::setPermissions(build.stateFolder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return {};
}

/// Two workers with one identity would take each other's builds.
Result<void> takeState(QLockFile &lock, const QString &folder)
{
    lock.setStaleLockTime(0);
    if (lock.tryLock(0))
        return {};
    qint64 pid = 0;
    QString host;
    QString application;
    lock.getLockInfo(&pid, &host, &application);
    const auto holder = platform::processInfo(pid);
    return failure(
        "worker.state_in_use",
        u"the state folder %1 is held by %2"_s.arg(folder, holder ? platform::text(*holder) : u"pid %1"_s.arg(pid)),
        u"Stop it, or give this worker a folder of its own with --state-dir."_s);
}

std::unique_ptr<logging::Log> logFor(const config::Settings &settings, const Clock &clock)
{
    const auto format = logging::formatFrom(settings.text(u"log.format")).value_or(logging::Format::Auto);
    const auto least = logging::levelFrom(settings.text(u"log.level")).value_or(logging::Level::Info);
    auto log = std::make_unique<logging::Log>(logging::sinkFor(format, logging::presentSurroundings()), least, clock);
    log->addSecret(settings.secret(u"controller.api-key"));
    return log;
}

/// Tells the service manager that the loop turns, and in one line what the worker does.
void keepNotified(QTimer &timer, platform::ServiceNotifier &notifier, agent::Agent &agent)
{
    QObject::connect(&agent, &agent::Agent::statusChanged, &timer,
                     [&](const QString &text) { notifier.status(text.toUtf8()); });
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] { notifier.watchdog(); });
    if (const auto interval = platform::watchdogInterval())
        timer.start(*interval / 2);
}

constexpr auto betweenCheckups = std::chrono::hours(6);

/// A checkup with every start and some a day, so that the controller's people see what this machine lacks.
void reportHealth(agent::Doctor &doctor, agent::Agent &agent, logging::Log &log)
{
    auto *again = new QTimer(&doctor);
    QObject::connect(again, &QTimer::timeout, &doctor, &agent::Doctor::run);
    again->start(betweenCheckups);
    QObject::connect(&agent, &agent::Agent::registered, &doctor, &agent::Doctor::run);
    QObject::connect(&doctor, &agent::Doctor::done, &doctor, [&](const agent::Checkup &checkup) {
        for (const agent::Check &check : checkup.checks) {
            if (check.state != agent::CheckState::Pass)
                log.warning("worker.check", u"%1: %2. %3"_s.arg(check.name, check.message, check.fix));
        }
        doctor.report(checkup);
    });
}

int work(const agent::AgentSettings &settings, const runner::Sandbox &sandbox, logging::Log &log, const Clock &clock)
{
    auto notifier = platform::ServiceNotifier::fromEnvironment();
    StopSignals stopSignals;
    QTimer watchdog;
    agent::Agent agent(settings, clock, sandbox);
    agent::Doctor doctor(settings, agent.link(), clock);
    keepNotified(watchdog, notifier, agent);
    reportHealth(doctor, agent, log);
    QObject::connect(&stopSignals, &StopSignals::stopRequested, &agent, [&] {
        log.info("worker.stopping", u"stopping as asked"_s);
        notifier.stopping();
        agent.stop();
    });
    QObject::connect(&agent, &agent::Agent::stopped, qApp, &QCoreApplication::quit);
    log.info("worker.started",
             u"worker %1 for %2, sandbox: %3"_s.arg(settings.name, settings.controller.toDisplayString(),
                                                    sandbox.description()),
             {{"VERSION", QStringLiteral(FREEAGENT_VERSION)}});
    notifier.ready("registering");
    agent.start();
    return QCoreApplication::exec();
}

} // namespace

int serve(const config::Settings &settings)
{
    keepPrivate();
    const SystemClock clock;
    const std::unique_ptr<logging::Log> log = logFor(settings, clock);
    const logging::QtMessages qtMessages(*log);
    const auto agentSettings = agent::agentSettingsFrom(settings);
    if (!agentSettings)
        return refuseToStart(agentSettings.error());
    if (auto made = makeFolders(agentSettings->build); !made)
        return refuseToStart(made.error());
    QLockFile lock(agentSettings->build.stateFolder + u"/worker.lock"_s);
    if (auto taken = takeState(lock, agentSettings->build.stateFolder); !taken)
        return refuseToStart(taken.error());
    if (auto trusted = agent::trustAlso(agentSettings->caFile); !trusted)
        return refuseToStart(trusted.error());
    const auto sandbox = runner::Sandbox::probe(agentSettings->sandbox, agentSettings->view);
    if (!sandbox)
        return refuseToStart(sandbox.error());
    return work(*agentSettings, *sandbox, *log, clock);
}

} // namespace freeagent::worker
