// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/daemon.h"

#include "common/logging/messages.h"
#include "common/logging/qtmessages.h"
#include "common/logging/sinkchoice.h"
#include "common/platform/portholder.h"
#include "common/platform/servicenotifier.h"
#include "daemon/controller/controller.h"
#include "daemon/controller/eventlog.h"
#include "daemon/controller/reload.h"
#include "daemon/controller/supervision.h"
#include "daemon/controller/unixsignals.h"
#include "daemon/http/routetable.h"
#include "daemon/notify/channelsettings.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <sys/resource.h>

namespace freeagent::controller {

namespace {
constexpr int kIoError = 74; // sysexits EX_IOERR
/// More than a step of the schema takes on a large database.
constexpr Millis kMigrationTime = std::chrono::minutes(15);

int refuseToStart(const Error &error)
{
    const QString stop = error.message.endsWith(QLatin1Char('.')) ? QStringLiteral(" ") : QStringLiteral(". ");
    const QString line = error.message + (error.fix.isEmpty() ? QString() : stop + error.fix);
    std::fprintf(stderr, "expo-controller: %s\n", qPrintable(line));
    return config::kConfigurationError;
}

QString nameOf(const std::optional<platform::ProcessInfo> &holder)
{
    return holder ? platform::text(*holder) : QStringLiteral("another process (its name is for root only: ss -ltnp, lsof)");
}

/// Names who has the port; the gate itself cannot know.
Error withHolderOfPort(Error error, const config::Settings &settings)
{
    for (const auto &[key, flag] : {std::pair{u"http.port", u"--port"}, std::pair{u"tls.port", u"--tls-port"}}) {
        const auto port = quint16(settings.integer(key));
        if (!error.message.contains(QStringLiteral("port %1 ").arg(port)))
            continue;
        error.message = QStringLiteral("port %1 is held by %2").arg(port).arg(nameOf(platform::holderOfPort(port)));
        error.fix = QStringLiteral("Stop it, or choose another port with %1.").arg(QString::fromUtf16(flag));
        break;
    }
    return error;
}

Error withHolderOfData(Error error, const config::Settings &settings)
{
    QFile lock(settings.path(u"data.folder") + QStringLiteral("/controller.db.lock"));
    const qint64 pid = lock.open(QIODevice::ReadOnly) ? lock.readAll().trimmed().toLongLong() : 0;
    error.message = QStringLiteral("the data folder %1 is held by %2").arg(settings.path(u"data.folder"), nameOf(platform::processInfo(pid)));
    error.fix = QStringLiteral("Stop it, or choose another folder with --data-dir.");
    return error;
}

Error withHolder(const Error &error, const config::Settings &settings)
{
    if (error.code == "gate.address_in_use")
        return withHolderOfPort(error, settings);
    return error.code == "store.locked" ? withHolderOfData(error, settings) : error;
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
    log->addSecret(settings.secret(u"notify.heartbeat-url"));
    for (const notify::Channel &channel : notify::channelsFrom(settings).value_or(QList<notify::Channel>()))
        for (const QByteArray &secret : channel.secrets())
            log->addSecret(secret);
    return log;
}

QString placeOf(const config::Settings &settings, const Controller &daemon, bool activated)
{
    if (activated)
        return QStringLiteral("sockets of the service manager, port %1").arg(daemon.port());
    const QString plain = settings.text(u"http.listen") + QLatin1Char(':') + QString::number(daemon.port());
    return daemon.tlsPort() ? QStringLiteral("%1, with TLS on %2:%3").arg(plain, settings.text(u"tls.listen")).arg(daemon.tlsPort()) : plain;
}

void announce(const Controller &daemon, const config::Settings &settings, bool activated, logging::Log &log)
{
    log.addSecret(daemon.freshKey());
    for (const QString &remark : daemon.remarks())
        log.warning("key.remark", remark);
    log.info("controller.listening", QStringLiteral("listening on ") + placeOf(settings, daemon, activated),
             {{"VERSION", QStringLiteral(FREEAGENT_VERSION)}});
    showFreshKey(daemon.freshKey());
}
} // namespace

int run(const config::Start &start)
{
    const config::Settings &settings = start.settings;
    const QList<platform::InheritedSocket> inherited = platform::takeInheritedSockets();
    prepareProcess();
    const SystemClock clock;
    const std::unique_ptr<logging::Log> log = logFor(settings, clock);
    const logging::QtMessages qtMessages(*log);
    auto notifier = platform::ServiceNotifier::fromEnvironment();
    UnixSignals signalsOfUnix;
    auto controller = Controller::create(settings, clock, [&notifier](const QString &step) {
        notifier.extendTimeout(kMigrationTime);
        notifier.status("changing the database: " + step.toUtf8());
    });
    if (!controller)
        return refuseToStart(withHolder(controller.error(), settings));
    Controller &daemon = **controller;
    const EventLog eventLog(daemon.ledger(), *log);
    int status = 0;
    QObject::connect(&daemon, &Controller::remark, qApp, [&log](const QString &text) { log->warning("controller.remark", text); });
    QObject::connect(&daemon, &Controller::notable, qApp,
                     [&log](logging::Level level, const QByteArray &code, const QString &text) { log->write(level, code, text); });
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
    if (const auto listening = daemon.listen(inherited); !listening)
        return refuseToStart(withHolder(listening.error(), settings));
    announce(daemon, settings, !inherited.isEmpty(), *log);
    Reload reload({program(), start.line, start.environment}, settings, daemon, *log);
    Supervision supervision(notifier, daemon, clock, *log);
    QObject::connect(&signalsOfUnix, &UnixSignals::reloadRequested, &daemon, [&] {
        notifier.reloading();
        reload.perform();
        supervision.ready();
    });
    supervision.ready();
    return QCoreApplication::exec();
}

int printCatalogue()
{
    std::fputs(logging::catalogue().constData(), stdout);
    return 0;
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
