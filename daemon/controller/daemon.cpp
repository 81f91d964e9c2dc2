// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/daemon.h"

#include "common/config/start.h"
#include "common/logging/qtmessages.h"
#include "common/logging/sinkchoice.h"
#include "common/platform/portholder.h"
#include "common/platform/servicenotifier.h"
#include "daemon/controller/controller.h"
#include "daemon/controller/eventlog.h"
#include "daemon/controller/unixsignals.h"
#include "daemon/http/routetable.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTimer>
#include <cstdio>
#include <sys/resource.h>

namespace freeagent::controller {

namespace {
constexpr int kIoError = 74; // sysexits EX_IOERR

int refuseToStart(const Error &error)
{
    const QString stop = error.message.endsWith(QLatin1Char('.')) ? QStringLiteral(" ") : QStringLiteral(". ");
    const QString line = error.message + (error.fix.isEmpty() ? QString() : stop + error.fix);
    std::fprintf(stderr, "expo-controller: %s\n", qPrintable(line));
    return config::kConfigurationError;
}

/// Names who has the port; the gate itself cannot know.
Error withHolder(Error error, quint16 port)
{
    if (error.code != "gate.address_in_use")
        return error;
    const auto holder = platform::holderOfPort(port);
    error.message = QStringLiteral("port %1 is held by %2").arg(port).arg(holder ? platform::text(*holder) : QStringLiteral("another process"));
    error.fix = QStringLiteral("Stop it, or choose another port with --port.");
    return error;
}

/// Thousands of waiting workers need descriptors, and a core dump would hold keys.
void prepareProcess()
{
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0) {
        files.rlim_cur = files.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &files);
    }
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
}

void showFreshKey(const QByteArray &key)
{
    if (key.isEmpty())
        return;
    std::printf("This is the admin key, shown once. Keep it; on this machine it is also in admin.key in the data folder.\n%s\n",
                key.constData());
    std::fflush(stdout);
}
} // namespace

namespace {
std::unique_ptr<logging::Log> logFor(const config::Settings &settings, const Clock &clock)
{
    const auto format = logging::formatFrom(settings.text(u"log.format")).value_or(logging::Format::Auto);
    const auto least = logging::levelFrom(settings.text(u"log.level")).value_or(logging::Level::Info);
    auto log = std::make_unique<logging::Log>(logging::sinkFor(format, logging::presentSurroundings()), least, clock);
    log->addSecret(settings.secret(u"api.key"));
    return log;
}

/// Tells the service manager that the main loop turns and what the farm does.
void keepNotified(QTimer &timer, platform::ServiceNotifier &notifier, const Controller &daemon)
{
    const Millis interval = platform::watchdogInterval().value_or(std::chrono::seconds(20)) / 2;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&notifier, &daemon] {
        const services::Statistics &s = daemon.statistics();
        notifier.watchdog();
        notifier.status(QByteArray::number(s.workersOnline()) + '/' + QByteArray::number(s.workersTotal()) + " workers, "
                        + QByteArray::number(s.pending()) + " queued");
    });
    if (notifier.isHeard())
        timer.start(interval);
}

void announce(const Controller &daemon, const config::Settings &settings, logging::Log &log)
{
    log.addSecret(daemon.freshKey());
    for (const QString &remark : daemon.remarks())
        log.warning("key.remark", remark);
    log.info("controller.listening", QStringLiteral("listening on %1:%2").arg(settings.text(u"http.listen")).arg(daemon.port()),
             {{"VERSION", QStringLiteral(FREEAGENT_VERSION)}});
    showFreshKey(daemon.freshKey());
}
} // namespace

int run(const config::Settings &settings)
{
    prepareProcess();
    const SystemClock clock;
    const std::unique_ptr<logging::Log> log = logFor(settings, clock);
    const logging::QtMessages qtMessages(*log);
    auto notifier = platform::ServiceNotifier::fromEnvironment();
    UnixSignals signalsOfUnix;
    auto controller = Controller::create(settings, clock);
    if (!controller)
        return refuseToStart(controller.error());
    Controller &daemon = **controller;
    const EventLog eventLog(daemon.ledger(), *log);
    int status = 0;
    QObject::connect(&daemon, &Controller::remark, qApp, [&log](const QString &text) { log->warning("controller.remark", text); });
    QObject::connect(&daemon, &Controller::stopped, qApp, [&status] { QCoreApplication::exit(status); });
    QObject::connect(&daemon, &Controller::broken, qApp, [&status, &log](const Error &error) {
        log->error(error.code, error.message);
        QCoreApplication::exit(status = kIoError);
    });
    QObject::connect(&signalsOfUnix, &UnixSignals::stopRequested, &daemon, [&] {
        log->info("controller.stopping", QStringLiteral("stopping as asked"));
        notifier.stopping();
        daemon.stop();
    });
    if (const auto listening = daemon.listen(); !listening)
        return refuseToStart(withHolder(listening.error(), quint16(settings.integer(u"http.port"))));
    announce(daemon, settings, *log);
    QTimer pulse;
    keepNotified(pulse, notifier, daemon);
    notifier.ready("listening");
    return QCoreApplication::exec();
}

int printRoutes()
{
    const QTemporaryDir folder;
    const SystemClock clock;
    config::CommandLine line;
    line.flags = {{QStringLiteral("data-dir"), folder.path()}};
    const auto loaded = config::load(program(), line, {}, {});
    if (!loaded)
        return config::kConfigurationError;
    const auto controller = Controller::create(loaded->settings, clock);
    if (!controller)
        return refuseToStart(controller.error());
    for (const auto &route : (*controller)->routes().routes())
        std::printf("%s %s\n", route->method.constData(), route->pattern.constData());
    return 0;
}

} // namespace freeagent::controller
