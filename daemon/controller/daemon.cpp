// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/daemon.h"

#include "common/logging/messages.h"
#include "common/logging/qtmessages.h"
#include "common/logging/sinkchoice.h"
#include "common/platform/portholder.h"
#include "common/platform/servicenotifier.h"
#include "daemon/controller/controller.h"
#include "daemon/controller/eventlog.h"
#include "daemon/controller/exitstatus.h"
#include "daemon/controller/offsitesettings.h"
#include "daemon/controller/reload.h"
#include "daemon/controller/supervision.h"
#include "daemon/controller/unixsignals.h"
#include "daemon/http/routetable.h"
#include "daemon/notify/channelsettings.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <cstdio>
#include <fcntl.h>
#include <sys/resource.h>

namespace freeagent::controller {

namespace {
constexpr int kAgain = -1;
/// More than a step of the schema takes on a large database.
constexpr Millis kMigrationTime = std::chrono::minutes(15);

int refuseToStart(const Error &error)
{
    const QString stop = error.message.endsWith(QLatin1Char('.')) ? QStringLiteral(" ") : QStringLiteral(". ");
    const QString line = error.message + (error.fix.isEmpty() ? QString() : stop + error.fix);
    std::fprintf(stderr, "expo-controller: %s\n", qPrintable(line));
    return error.code == "storage.hangs" ? kTryLater : config::kConfigurationError;
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

/// What is printed under a service manager lies in the journal for years, for everybody who may read it.
bool isKeptByOthers() { return qEnvironmentVariableIsSet("JOURNAL_STREAM") || qEnvironmentVariableIsSet("INVOCATION_ID"); }

void showFreshKey(const QByteArray &key, const QString &file)
{
    if (key.isEmpty())
        return;
    if (isKeptByOthers()) {
        std::printf("An admin key was made. It is in %s, for this user and root only.\n", qPrintable(file));
        std::fflush(stdout);
        return;
    }
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
    for (const QByteArray &secret : offsiteSecrets(settings))
        log->addSecret(secret);
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
    showFreshKey(daemon.freshKey(), settings.path(u"data.folder") + QStringLiteral("/admin.key"));
}
} // namespace

namespace {
/// Serves once, from opening everything to closing it. kAgain: everything is to be opened anew.
int serve(const config::Start &start, const QList<platform::InheritedSocket> &inherited, const std::unique_ptr<logging::Log> &log, const Clock &clock,
          platform::ServiceNotifier &notifier, UnixSignals &signalsOfUnix)
{
    const config::Settings &settings = start.settings;
    auto controller = Controller::create(settings, clock, [&notifier](const QString &step) {
        notifier.extendTimeout(kMigrationTime);
        notifier.status("changing the database: " + step.toUtf8());
    }, Senses{.supervised = notifier.isHeard()});
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
    QObject::connect(&daemon, &Controller::startAgain, &daemon, [&] {
        log->info("controller.stopping", QStringLiteral("closing everything, to open the repaired database"));
        status = kAgain;
        daemon.stop();
    }, Qt::QueuedConnection);
    QObject::connect(&daemon, &Controller::restartWanted, &daemon, [&] {
        status = kTryLater;
        notifier.stopping();
        daemon.stop();
    }, Qt::QueuedConnection);
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

/// The service manager's sockets stay open while everything behind them is closed.
QList<platform::InheritedSocket> copiesOf(QList<platform::InheritedSocket> sockets)
{
    for (platform::InheritedSocket &socket : sockets)
        socket.descriptor = ::fcntl(socket.descriptor, F_DUPFD_CLOEXEC, 3);
    return sockets;
}
} // namespace

int run(const config::Start &start)
{
    const QList<platform::InheritedSocket> inherited = platform::takeInheritedSockets();
    prepareProcess();
    const SystemClock clock;
    const std::unique_ptr<logging::Log> log = logFor(start.settings, clock);
    const logging::QtMessages qtMessages(*log);
    auto notifier = platform::ServiceNotifier::fromEnvironment();
    UnixSignals signalsOfUnix;
    int status = kAgain;
    while (status == kAgain)
        status = serve(start, copiesOf(inherited), log, clock, notifier, signalsOfUnix);
    return status;
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
