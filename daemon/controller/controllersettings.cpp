// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/controllersettings.h"

#include "daemon/controller/judgement.h"
#include "daemon/controller/changelogging.h"
#include "daemon/controller/offsitesettings.h"
#include "daemon/notify/channelsettings.h"

#include <QProcess>
#include <QUrl>

namespace freeagent::controller {

using config::Kind;
using config::Settings;
using config::SettingSpec;

namespace {
QList<SettingSpec> identity()
{
    return {
        {.key = QStringLiteral("http.listen"), .flag = QStringLiteral("listen"), .environment = {QStringLiteral("EXPO_CONTROLLER_LISTEN")}, .defaultText = QStringLiteral("127.0.0.1"),
         .help = QStringLiteral("Address to listen on; put TLS in front before it is reachable from outside")},
        {.key = QStringLiteral("http.port"), .flag = QStringLiteral("port"), .environment = {QStringLiteral("EXPO_CONTROLLER_PORT"), QStringLiteral("PORT")}, .kind = Kind::Integer,
         .defaultText = QStringLiteral("3000"), .help = QStringLiteral("Port to listen on; 0 takes a free one and writes it to <data>/controller.port"), .least = 0, .most = 65535},
        {.key = QStringLiteral("data.folder"), .flag = QStringLiteral("data-dir"), .environment = {QStringLiteral("EXPO_CONTROLLER_DATA_DIR"), QStringLiteral("DATA_DIR")}, .kind = Kind::Path,
         .defaultText = QStringLiteral("data"), .help = QStringLiteral("Folder of the database and the keys")},
        {.key = QStringLiteral("storage.folder"), .flag = QStringLiteral("storage-dir"), .environment = {QStringLiteral("EXPO_CONTROLLER_STORAGE_DIR"), QStringLiteral("STORAGE_DIR")},
         .kind = Kind::Path, .help = QStringLiteral("Folder of sources, results and logs; <data>/storage when not set")},
        {.key = QStringLiteral("api.key"), .flag = QStringLiteral("api-key"), .environment = {QStringLiteral("EXPO_CONTROLLER_ADMIN_KEY"), QStringLiteral("CONTROLLER_API_KEY")}, .kind = Kind::Secret,
         .help = QStringLiteral("Fixes the admin key; without it one is made at the first start")},
        {.key = QStringLiteral("log.level"), .flag = QStringLiteral("log-level"), .environment = {QStringLiteral("EXPO_CONTROLLER_LOG_LEVEL"), QStringLiteral("LOG_LEVEL")},
         .defaultText = QStringLiteral("info"), .help = QStringLiteral("Least level that is logged"), .choices = {QStringLiteral("debug"), QStringLiteral("info"), QStringLiteral("warn"), QStringLiteral("error")}},
        {.key = QStringLiteral("log.format"), .flag = QStringLiteral("log-format"), .environment = {QStringLiteral("EXPO_CONTROLLER_LOG_FORMAT")}, .defaultText = QStringLiteral("auto"),
         .help = QStringLiteral("auto is journald's fields under systemd, else text"), .choices = {QStringLiteral("auto"), QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("journal")}},
    };
}

SettingSpec size(const QString &key, const QString &text, const QString &help)
{
    return {.key = key, .kind = Kind::Size, .defaultText = text, .help = help, .least = 1024};
}

SettingSpec duration(const QString &key, const QString &text, const QString &help, const QString &flag = {})
{
    return {.key = key, .flag = flag, .kind = Kind::Duration, .defaultText = text, .help = help, .least = 100};
}

SettingSpec number(const QString &key, const QString &text, const QString &help, qint64 least, qint64 most)
{
    return {.key = key, .kind = Kind::Integer, .defaultText = text, .help = help, .least = least, .most = most};
}

QList<SettingSpec> limits()
{
    return {
        size(QStringLiteral("limits.source"), QStringLiteral("500MiB"), QStringLiteral("Largest source archive")),
        size(QStringLiteral("limits.certs"), QStringLiteral("10MiB"), QStringLiteral("Largest signing bundle")),
        size(QStringLiteral("limits.result"), QStringLiteral("1GiB"), QStringLiteral("Largest result")),
        {.key = QStringLiteral("limits.reserve"), .environment = {QStringLiteral("EXPO_CONTROLLER_LIMITS_RESERVE")}, .kind = Kind::Size, .defaultText = QStringLiteral("1GiB"),
         .help = QStringLiteral("Free space below which submissions are refused, so that running builds can deliver"), .least = 0},
        number(QStringLiteral("http.max-connections"), QStringLiteral("15000"), QStringLiteral("Connections in all"), 1, 1'000'000),
        number(QStringLiteral("http.max-connections-per-address"), QStringLiteral("0"), QStringLiteral("Connections from one address, loopback excepted; 0 is no cap"), 0, 1'000'000),
        size(QStringLiteral("http.max-memory"), QStringLiteral("256MiB"), QStringLiteral("What all connections together hold in memory of bodies and answers; beyond it 503")),
        size(QStringLiteral("http.max-memory-per-connection"), QStringLiteral("8MiB"), QStringLiteral("What one connection holds; beyond it 413")),
        duration(QStringLiteral("http.head-timeout"), QStringLiteral("10s"), QStringLiteral("For a request's head to arrive")),
        duration(QStringLiteral("http.idle-timeout"), QStringLiteral("75s"), QStringLiteral("Between two requests of a connection")),
        duration(QStringLiteral("http.write-stall"), QStringLiteral("30s"), QStringLiteral("For a reader that takes nothing")),
        size(QStringLiteral("http.min-body-rate"), QStringLiteral("1KiB"), QStringLiteral("Slowest body, a second")),
    };
}

QList<SettingSpec> disks()
{
    return {
        {.key = QStringLiteral("disk.warning"), .environment = {QStringLiteral("EXPO_CONTROLLER_DISK_WARNING")}, .kind = Kind::Size, .defaultText = QStringLiteral("20GiB"),
         .help = QStringLiteral("Free space of a volume below which it is a warning"), .least = 0},
        {.key = QStringLiteral("disk.critical"), .environment = {QStringLiteral("EXPO_CONTROLLER_DISK_CRITICAL")}, .kind = Kind::Size, .defaultText = QStringLiteral("5GiB"),
         .help = QStringLiteral("Free space of a volume below which it is critical"), .least = 0},
        {.key = QStringLiteral("disk.reserve-file"), .environment = {QStringLiteral("EXPO_CONTROLLER_DISK_RESERVE_FILE")}, .kind = Kind::Size, .defaultText = QStringLiteral("256MiB"),
         .help = QStringLiteral("Space that <data>/reserve.space holds and that is let go when there is no other left; 0 is none"), .least = 0},
        {.key = QStringLiteral("disk.emergency-floor"), .environment = {QStringLiteral("EXPO_CONTROLLER_DISK_EMERGENCY_FLOOR")}, .kind = Kind::Integer, .defaultText = QStringLiteral("30"),
         .help = QStringLiteral("Days; files of builds younger than this are never removed by themselves, however little space there is"), .least = 1, .most = 36'600},
        {.key = QStringLiteral("backup.folder"), .environment = {QStringLiteral("EXPO_CONTROLLER_BACKUP_FOLDER")}, .kind = Kind::Path,
         .help = QStringLiteral("Folder of the backups, best on another disk than the data; <data>/backups when not set. Its volume is watched as those of data and storage are")},
        {.key = QStringLiteral("backup.with-storage"), .environment = {QStringLiteral("EXPO_CONTROLLER_BACKUP_WITH_STORAGE")}, .kind = Kind::Boolean, .defaultText = QStringLiteral("false"),
         .help = QStringLiteral("The daily backup also copies the files of builds that are new")},
    };
}

QList<SettingSpec> access()
{
    return {
        {.key = QStringLiteral("auth.failures-per-minute"), .environment = {QStringLiteral("EXPO_CONTROLLER_AUTH_FAILURES_PER_MINUTE")}, .kind = Kind::Integer, .defaultText = QStringLiteral("10"),
         .help = QStringLiteral("Wrong credentials from one address before it is told to wait; 0 is no limit"), .least = 0, .most = 100'000},
        duration(QStringLiteral("auth.first-delay"), QStringLiteral("30s"), QStringLiteral("How long such an address has to wait at first; doubles while it goes on")),
        duration(QStringLiteral("auth.longest-delay"), QStringLiteral("30m"), QStringLiteral("Longest wait of such an address")),
    };
}

QList<SettingSpec> tls()
{
    return {
        {.key = QStringLiteral("tls.certificate"), .flag = QStringLiteral("tls-certificate"), .environment = {QStringLiteral("EXPO_CONTROLLER_TLS_CERTIFICATE")}, .kind = Kind::Path,
         .help = QStringLiteral("PEM of our certificate and those that sign it; with tls.key it opens a listener with TLS")},
        {.key = QStringLiteral("tls.key"), .flag = QStringLiteral("tls-key"), .environment = {QStringLiteral("EXPO_CONTROLLER_TLS_KEY")}, .kind = Kind::Path,
         .help = QStringLiteral("PEM of its private key, without a password")},
        {.key = QStringLiteral("tls.listen"), .flag = QStringLiteral("tls-listen"), .environment = {QStringLiteral("EXPO_CONTROLLER_TLS_LISTEN")}, .defaultText = QStringLiteral("0.0.0.0"),
         .help = QStringLiteral("Address to listen on with TLS")},
        {.key = QStringLiteral("tls.port"), .flag = QStringLiteral("tls-port"), .environment = {QStringLiteral("EXPO_CONTROLLER_TLS_PORT")}, .kind = Kind::Integer,
         .defaultText = QStringLiteral("3443"), .help = QStringLiteral("Port to listen on with TLS; 0 takes a free one and writes it to <data>/controller.tls-port"), .least = 0, .most = 65535},
        {.key = QStringLiteral("tls.watch"), .kind = Kind::List, .help = QStringLiteral("Public names, host:port, whose certificates are looked at daily")},
        {.key = QStringLiteral("tls.ca-file"), .kind = Kind::Path, .help = QStringLiteral("PEM of authorities that count for tls.watch besides the system's")},
        {.key = QStringLiteral("tls.renew-dry-run"), .help = QStringLiteral("Command that tries the renewal without renewing, e.g. \"certbot renew --dry-run\"; daily, without a shell, words with spaces in double quotes")},
    };
}

QList<SettingSpec> queue()
{
    return {
        duration(QStringLiteral("queue.lease"), QStringLiteral("120s"), QStringLiteral("A build's worker is lost after this silence"), QStringLiteral("lease")),
        duration(QStringLiteral("queue.time-limit-ios"), QStringLiteral("60m"), QStringLiteral("Longest iOS build")),
        duration(QStringLiteral("queue.time-limit-android"), QStringLiteral("60m"), QStringLiteral("Longest Android build")),
        number(QStringLiteral("queue.max-attempts"), QStringLiteral("3"), QStringLiteral("Workers that may lose a build before it fails"), 1, 100),
        duration(QStringLiteral("workers.offline-after"), QStringLiteral("90s"), QStringLiteral("A worker is offline after this silence")),
        number(QStringLiteral("fleet.expected"), QStringLiteral("0"), QStringLiteral("Workers that should be online; 0 expects those registered"), 0, 100'000),
        {.key = QStringLiteral("project.*.time-limit"), .kind = Kind::Duration, .defaultText = QStringLiteral("60m"),
         .help = QStringLiteral("Longest build of this project, whatever the platform"), .least = 1000},
        {.key = QStringLiteral("workers.quarantine"), .kind = Kind::Boolean, .defaultText = QStringLiteral("true"),
         .help = QStringLiteral("Take a worker out that alone explains failures, and let it back when a trial build succeeds")},
        duration(QStringLiteral("workers.request-patience"), QStringLiteral("45m"), QStringLiteral("For a worker to restart, reboot or update as asked and to be back")),
        {.key = QStringLiteral("workers.base-image"), .help = QStringLiteral("VM image handed to workers; empty leaves it to them")},
    };
}
} // namespace

namespace {
/// Whoever runs clients has them in the same shell. A client's token must never become the admin key.
QList<config::ForeignVariable> variablesOfClients()
{
    return {{QStringLiteral("EXPO_CONTROLLER_URL")},
            {QStringLiteral("EXPO_CONTROLLER_CA_FILE")},
            {QStringLiteral("EXPO_CONTROLLER_API_KEY"),
             QStringLiteral("EXPO_CONTROLLER_API_KEY is the key that clients show and does not set the admin key; that is done by --api-key-file, "
                            "EXPO_CONTROLLER_ADMIN_KEY or CONTROLLER_API_KEY"),
             true}};
}
} // namespace

config::Program program()
{
    config::Program p;
    p.name = QStringLiteral("expo-controller");
    p.summary = QStringLiteral("Queues builds of Expo apps, hands them to workers, keeps what they return");
    p.settings = identity() + access() + limits() + disks() + offsiteSettings() + changeLogSettings() + tls() + queue() + notify::channelSettings();
    p.commands = {{QStringLiteral("routes"), QStringLiteral("List the HTTP routes and end")},
                  {QStringLiteral("catalogue"), QStringLiteral("Print journald's catalogue of the log's messages and end")},
                  {QStringLiteral("notify-failure"), QStringLiteral("notify-failure UNIT: tell the channels for criticals that the service manager gave up on it, without the daemon's database")},
                  {QStringLiteral("audit"), QStringLiteral("audit verify: check the chain of the audit log and end; 0 whole, 1 broken")},
                  {QStringLiteral("recover"), QStringLiteral("recover [--dry-run] [--yes]: look at every page of the database and repair it when it is damaged, while no controller runs")},
                  {QStringLiteral("restore"), QStringLiteral("restore latest|ID|FOLDER|TARGET [--from TARGET] [--dry-run] [--yes] [--json], restore --at TIME|newest: put a backup, or the state of a moment, in the place of the database, while no controller runs")},
                  {QStringLiteral("verify"), QStringLiteral("verify FOLDER|FILE.efabak|ID [--json]: look at a backup without a farm, every byte; 0 whole, 65 damaged, 74 it could not be told")},
                  {QStringLiteral("rehearse"), QStringLiteral("Serve a restored copy for a drill: nothing is scheduled, sent or copied; ends with standard input")},
                  {QStringLiteral("backup-key"), QStringLiteral("backup-key FILE: make a key that seals the copies of backups; who loses it loses them")}};
    p.environmentPrefix = QStringLiteral("EXPO_CONTROLLER_");
    p.configFiles = {QStringLiteral("/etc/expo-controller/controller.toml")};
    p.foreign = variablesOfClients();
    p.judge = judged;
    return p;
}

services::FarmPolicy policyFrom(const Settings &settings)
{
    services::FarmPolicy policy;
    policy.lease = settings.duration(u"queue.lease");
    policy.timeLimit = {settings.duration(u"queue.time-limit-ios"), settings.duration(u"queue.time-limit-android")};
    policy.maxAttempts = int(settings.integer(u"queue.max-attempts"));
    policy.offlineAfter = settings.duration(u"workers.offline-after");
    policy.fleetExpected = int(settings.integer(u"fleet.expected"));
    policy.quarantine = settings.flag(u"workers.quarantine");
    policy.requestPatience = settings.duration(u"workers.request-patience");
    for (const QString &project : settings.tables(u"project"))
        policy.projectTimeLimit.insert(project, settings.duration(QString(QStringLiteral("project.") + project + QStringLiteral(".time-limit"))));
    policy.baseImageId = settings.text(u"workers.base-image");
    return policy;
}

access::ThrottlePolicy throttleFrom(const Settings &settings)
{
    access::ThrottlePolicy policy;
    policy.perMinute = int(settings.integer(u"auth.failures-per-minute"));
    policy.firstDelay = settings.duration(u"auth.first-delay");
    policy.longestDelay = settings.duration(u"auth.longest-delay");
    return policy;
}

Result<services::CertificateWatch::Plan> certificatePlanFrom(const Settings &settings)
{
    services::CertificateWatch::Plan plan;
    plan.ownFile = settings.path(u"tls.certificate");
    plan.renewalTrial = QProcess::splitCommand(settings.text(u"tls.renew-dry-run"));
    for (const QString &target : settings.list(u"tls.watch")) {
        const QUrl url(QStringLiteral("https://") + target);
        if (!url.isValid() || url.host().isEmpty() || !url.path().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
            return failure("config.bad_value", QStringLiteral("tls.watch: \"%1\" is not host:port").arg(target),
                           QStringLiteral("Write names as in builds.example.com:443."));
        const QString host = url.host().contains(QLatin1Char(':')) ? QLatin1Char('[') + url.host() + QLatin1Char(']') : url.host();
        const QString named = host + QLatin1Char(':') + QString::number(url.port(443));
        if (!plan.targets.contains(named))
            plan.targets.append(named);
    }
    return plan;
}

http::BodyLimits bodyLimitsFrom(const Settings &settings)
{
    return {settings.size(u"limits.source"), settings.size(u"limits.certs"), settings.size(u"limits.result")};
}

ingest::Limits gateLimitsFrom(const Settings &settings)
{
    ingest::Limits limits;
    limits.maxConnections = int(settings.integer(u"http.max-connections"));
    limits.maxConnectionsPerAddress = int(settings.integer(u"http.max-connections-per-address"));
    limits.headTimeout = settings.duration(u"http.head-timeout");
    limits.idleTimeout = settings.duration(u"http.idle-timeout");
    limits.writeStall = settings.duration(u"http.write-stall");
    limits.minBodyRate = settings.size(u"http.min-body-rate");
    limits.maxMemory = settings.size(u"http.max-memory");
    limits.maxConnectionMemory = settings.size(u"http.max-memory-per-connection");
    return limits;
}

} // namespace freeagent::controller
