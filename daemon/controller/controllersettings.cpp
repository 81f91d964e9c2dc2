// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/controllersettings.h"

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
        {.key = QStringLiteral("api.key"), .flag = QStringLiteral("api-key"), .environment = {QStringLiteral("EXPO_CONTROLLER_API_KEY"), QStringLiteral("CONTROLLER_API_KEY")}, .kind = Kind::Secret,
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
        number(QStringLiteral("http.max-connections"), QStringLiteral("15000"), QStringLiteral("Connections in all"), 1, 1'000'000),
        number(QStringLiteral("http.max-connections-per-address"), QStringLiteral("0"), QStringLiteral("Connections from one address, loopback excepted; 0 is no cap"), 0, 1'000'000),
        duration(QStringLiteral("http.head-timeout"), QStringLiteral("10s"), QStringLiteral("For a request's head to arrive")),
        duration(QStringLiteral("http.idle-timeout"), QStringLiteral("75s"), QStringLiteral("Between two requests of a connection")),
        duration(QStringLiteral("http.write-stall"), QStringLiteral("30s"), QStringLiteral("For a reader that takes nothing")),
        size(QStringLiteral("http.min-body-rate"), QStringLiteral("1KiB"), QStringLiteral("Slowest body, a second")),
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
        {.key = QStringLiteral("workers.base-image"), .help = QStringLiteral("VM image handed to workers; empty leaves it to them")},
    };
}
} // namespace

config::Program program()
{
    config::Program p;
    p.name = QStringLiteral("expo-controller");
    p.summary = QStringLiteral("Queues builds of Expo apps, hands them to workers, keeps what they return");
    p.settings = identity() + limits() + queue();
    p.commands = {{QStringLiteral("routes"), QStringLiteral("List the HTTP routes and end")}};
    p.environmentPrefix = QStringLiteral("EXPO_CONTROLLER_");
    p.configFiles = {QStringLiteral("/etc/expo-controller/controller.toml")};
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
    policy.baseImageId = settings.text(u"workers.base-image");
    return policy;
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
    return limits;
}

} // namespace freeagent::controller
