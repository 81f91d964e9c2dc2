// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/agent/workersettings.h"

#include "daemon/agent/errand.h"

#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace freeagent::agent {

using config::Kind;
using config::Settings;
using config::SettingSpec;

namespace {

constexpr qint64 second = 1000;

QList<SettingSpec> identity()
{
    return {
        {.key = u"controller.url"_s,
         .flag = u"controller"_s,
         .environment = {u"EXPO_WORKER_CONTROLLER"_s, u"CONTROLLER_URL"_s},
         .defaultText = u"http://127.0.0.1:3000"_s,
         .help = u"Address of the controller"_s},
        {.key = u"controller.api-key"_s,
         .flag = u"api-key"_s,
         .environment = {u"EXPO_WORKER_API_KEY"_s, u"CONTROLLER_API_KEY"_s},
         .kind = Kind::Secret,
         .help = u"Key of the controller; best in a file or a credential of systemd"_s},
        {.key = u"controller.ca-file"_s,
         .flag = u"ca-file"_s,
         .environment = {u"EXPO_WORKER_CA_FILE"_s},
         .kind = Kind::Path,
         .help = u"PEM file of certificates to trust besides the system's"_s},
        {.key = u"worker.name"_s,
         .flag = u"name"_s,
         .environment = {u"EXPO_WORKER_NAME"_s},
         .help = u"Name shown to people; the host's name when not set"_s},
        {.key = u"worker.platforms"_s,
         .flag = u"platforms"_s,
         .environment = {u"EXPO_WORKER_PLATFORMS"_s},
         .kind = Kind::List,
         .defaultText = u"android,ios"_s,
         .help = u"Platforms to build for"_s,
         .choices = {u"android"_s, u"ios"_s}},
        {.key = u"worker.max-concurrent-builds"_s,
         .flag = u"max-builds"_s,
         .environment = {u"EXPO_WORKER_MAX_BUILDS"_s},
         .kind = Kind::Integer,
         .defaultText = u"1"_s,
         .help = u"Builds at the same time"_s,
         .least = 1,
         .most = 64},
        {.key = u"worker.state-folder"_s,
         .flag = u"state-dir"_s,
         .environment = {u"EXPO_WORKER_STATE_DIR"_s, u"STATE_DIRECTORY"_s},
         .kind = Kind::Path,
         .defaultText = u"~/.local/state/expo-worker"_s,
         .help = u"Folder of the identity; one worker each"_s},
        {.key = u"worker.scratch-folder"_s,
         .flag = u"scratch-dir"_s,
         .environment = {u"EXPO_WORKER_SCRATCH_DIR"_s},
         .kind = Kind::Path,
         .help = u"Folder builds work in; <state>/scratch when not set"_s},
        {.key = u"worker.cache-folder"_s,
         .flag = u"cache-dir"_s,
         .environment = {u"EXPO_WORKER_CACHE_DIR"_s, u"CACHE_DIRECTORY"_s},
         .kind = Kind::Path,
         .help = u"Folder that builds share, for npm's downloads; <state>/cache when not set"_s},
        {.key = u"platform.android"_s,
         .flag = u"android-runner"_s,
         .environment = {u"EXPO_WORKER_ANDROID_RUNNER"_s},
         .defaultText = u"expo-export"_s,
         .help = u"Runner for Android builds"_s},
        {.key = u"platform.ios"_s,
         .flag = u"ios-runner"_s,
         .environment = {u"EXPO_WORKER_IOS_RUNNER"_s},
         .defaultText = u"expo-export"_s,
         .help = u"Runner for iOS builds"_s},
    };
}

QList<SettingSpec> builds()
{
    return {
        {.key = u"build.time-limit"_s,
         .flag = u"time-limit"_s,
         .kind = Kind::Duration,
         .defaultText = u"1h"_s,
         .help = u"Longest run of a build's commands; 0 is no limit"_s,
         .least = 0},
        {.key = u"build.memory"_s,
         .kind = Kind::Size,
         .defaultText = u"0"_s,
         .help = u"Memory of all of a build's processes together; 0 is no limit"_s,
         .least = 0},
        {.key = u"build.cpu-time"_s,
         .kind = Kind::Duration,
         .defaultText = u"0"_s,
         .help = u"Processor time of each process; 0 is no limit"_s,
         .least = 0},
        {.key = u"build.file-size"_s,
         .kind = Kind::Size,
         .defaultText = u"16GiB"_s,
         .help = u"Biggest file a build may write; 0 is no limit"_s,
         .least = 0},
        {.key = u"build.open-files"_s,
         .kind = Kind::Integer,
         .defaultText = u"65536"_s,
         .help = u"Open files of each process; 0 is no limit"_s,
         .least = 0,
         .most = 1'000'000},
        {.key = u"build.nice"_s,
         .kind = Kind::Integer,
         .defaultText = u"5"_s,
         .help = u"How much builds give way to other programs"_s,
         .least = 0,
         .most = 19},
        {.key = u"build.path"_s, .defaultText = u""_s, .help = u"PATH of builds; the worker's own when not set"_s},
        {.key = u"build.pass-environment"_s,
         .kind = Kind::List,
         .defaultText
         = u"HTTP_PROXY,HTTPS_PROXY,NO_PROXY,http_proxy,https_proxy,no_proxy,NODE_EXTRA_CA_CERTS,SSL_CERT_FILE,"
           "ANDROID_HOME,ANDROID_SDK_ROOT,JAVA_HOME,DEVELOPER_DIR"_s,
         .help = u"Variables of the worker's environment that builds get"_s},
        {.key = u"build.keep-failed"_s,
         .flag = u"keep-failed"_s,
         .kind = Kind::Boolean,
         .defaultText = u"false"_s,
         .help = u"Leave the files of failed builds for people to look at"_s},
        {.key = u"source.max-size"_s,
         .kind = Kind::Size,
         .defaultText = u"1GiB"_s,
         .help = u"Largest source archive"_s,
         .least = 1024},
        {.key = u"source.max-unpacked"_s,
         .kind = Kind::Size,
         .defaultText = u"4GiB"_s,
         .help = u"Largest source, unpacked"_s,
         .least = 1024},
        {.key = u"source.max-entries"_s,
         .kind = Kind::Integer,
         .defaultText = u"200000"_s,
         .help = u"Most files of a source"_s,
         .least = 1},
        {.key = u"sandbox.mode"_s,
         .flag = u"sandbox"_s,
         .environment = {u"EXPO_WORKER_SANDBOX"_s},
         .defaultText = u"auto"_s,
         .help = u"bubblewrap refuses to start without it, auto warns"_s,
         .choices = {u"auto"_s, u"bubblewrap"_s, u"none"_s}},
        {.key = u"sandbox.read-only"_s,
         .kind = Kind::List,
         .defaultText = u"/opt"_s,
         .help = u"More paths that builds may read"_s},
        {.key = u"sandbox.writable"_s, .kind = Kind::List, .help = u"More paths that builds may write"_s},
        {.key = u"disk.least-free"_s,
         .kind = Kind::Size,
         .defaultText = u"2GiB"_s,
         .help = u"With less on the scratch disk no work is taken"_s,
         .least = 0},
    };
}

QList<SettingSpec> talk()
{
    return {
        {.key = u"poll.wait"_s,
         .kind = Kind::Duration,
         .defaultText = u"30s"_s,
         .help = u"How long the controller may hold a question for work"_s,
         .least = 0,
         .most = 300 * second},
        {.key = u"poll.pause"_s,
         .kind = Kind::Duration,
         .defaultText = u"5s"_s,
         .help = u"Pause between questions to a controller that does not hold them"_s,
         .least = 100},
        {.key = u"report.heartbeat"_s,
         .kind = Kind::Duration,
         .defaultText = u"2s"_s,
         .help = u"Between signs of life of a build; a cancellation is heard with them"_s,
         .least = 100,
         .most = 60 * second},
        {.key = u"report.telemetry"_s,
         .kind = Kind::Duration,
         .defaultText = u"5s"_s,
         .help = u"Between reports of CPU, memory and disk"_s,
         .least = 100,
         .most = 300 * second},
        {.key = u"report.patience"_s,
         .kind = Kind::Duration,
         .defaultText = u"6h"_s,
         .help = u"How long a result is kept for a controller that is away"_s,
         .least = 1000},
        {.key = u"report.log-total"_s,
         .kind = Kind::Size,
         .defaultText = u"256MiB"_s,
         .help = u"Longest log of one build; the rest is left out"_s,
         .least = 1024},
        {.key = u"maintenance.restart-app-command"_s,
         .help = u"Shell command that restarts the worker when the controller asks for it; empty: it is refused"_s},
        {.key = u"maintenance.reboot-command"_s, .help = u"Shell command that reboots the machine when asked"_s},
        {.key = u"maintenance.update-command"_s, .help = u"Shell command that updates the worker when asked"_s},
        {.key = u"maintenance.time-limit"_s,
         .kind = Kind::Duration,
         .defaultText = u"30m"_s,
         .help = u"Longest run of one of these commands"_s,
         .least = 1000},
        {.key = u"doctor.json"_s,
         .flag = u"json"_s,
         .kind = Kind::Boolean,
         .defaultText = u"false"_s,
         .help = u"doctor prints JSON"_s},
        {.key = u"doctor.report"_s,
         .flag = u"report"_s,
         .kind = Kind::Boolean,
         .defaultText = u"false"_s,
         .help = u"doctor tells the controller"_s},
        {.key = u"log.level"_s,
         .flag = u"log-level"_s,
         .environment = {u"EXPO_WORKER_LOG_LEVEL"_s, u"LOG_LEVEL"_s},
         .defaultText = u"info"_s,
         .help = u"Least level that is logged"_s,
         .choices = {u"debug"_s, u"info"_s, u"warn"_s, u"error"_s}},
        {.key = u"log.format"_s,
         .flag = u"log-format"_s,
         .environment = {u"EXPO_WORKER_LOG_FORMAT"_s},
         .defaultText = u"auto"_s,
         .help = u"auto is journald's fields under systemd, else text"_s,
         .choices = {u"auto"_s, u"text"_s, u"json"_s, u"journal"_s}},
    };
}

runner::SandboxMode modeFrom(const QString &text)
{
    return text == u"none"      ? runner::SandboxMode::None
        : text == u"bubblewrap" ? runner::SandboxMode::Bubblewrap
                                : runner::SandboxMode::Auto;
}

QString orBelow(const QString &path, const QString &state, const QString &name)
{
    return path.isEmpty() ? QString(state % u'/' % name) : path;
}

BuildSettings buildSettingsFrom(const Settings &s)
{
    BuildSettings build;
    build.stateFolder = s.path(u"worker.state-folder");
    build.scratchFolder = orBelow(s.path(u"worker.scratch-folder"), build.stateFolder, u"scratch"_s);
    build.cacheFolder = orBelow(s.path(u"worker.cache-folder"), build.stateFolder, u"cache"_s);
    build.path = s.text(u"build.path");
    if (build.path.isEmpty())
        build.path = qEnvironmentVariable("PATH", u"/usr/local/bin:/usr/bin:/bin"_s);
    build.passedOn = s.list(u"build.pass-environment");
    build.runnerFor = {{Platform::Android, s.text(u"platform.android")}, {Platform::Ios, s.text(u"platform.ios")}};
    build.limits = {.fileBytes = s.size(u"build.file-size"),
                    .cpuSeconds = s.duration(u"build.cpu-time").count() / second,
                    .openFiles = s.integer(u"build.open-files"),
                    .nice = int(s.integer(u"build.nice"))};
    build.timeLimit = s.duration(u"build.time-limit");
    build.memoryLimit = s.size(u"build.memory");
    build.unpack.entries = s.integer(u"source.max-entries");
    build.unpack.bytes = s.size(u"source.max-unpacked");
    build.source.bytes = s.size(u"source.max-size");
    build.keepFailed = s.flag(u"build.keep-failed");
    return build;
}

TalkSettings talkSettingsFrom(const Settings &s)
{
    TalkSettings talk;
    talk.pollWait = s.duration(u"poll.wait");
    talk.pollPause = s.duration(u"poll.pause");
    talk.heartbeat = s.duration(u"report.heartbeat");
    talk.telemetry = s.duration(u"report.telemetry");
    talk.patience = s.duration(u"report.patience");
    talk.log.total = s.size(u"report.log-total");
    return talk;
}

Result<QUrl> controllerFrom(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http" && url.scheme() != u"https"))
        return failure("config.bad_value", u"controller.url: \"%1\" is not the address of a controller"_s.arg(text),
                       u"Write it like http://build.example.org:3000."_s);
    return url;
}

Result<void> everyPlatformHasARunner(const AgentSettings &settings)
{
    for (const Platform platform : settings.platforms) {
        if (recipeFor(settings.build, platform))
            continue;
        QStringList known;
        for (const runner::Recipe &recipe : settings.build.recipes)
            known.append(recipe.name);
        const QString name = QString::fromLatin1(word(platform));
        return failure("config.no_runner",
                       u"platform.%1: there is no runner \"%2\""_s.arg(name, settings.build.runnerFor.value(platform)),
                       u"Known are %1; a table [runner.<name>] adds one."_s.arg(known.join(u", "_s)));
    }
    return {};
}

} // namespace

config::Program workerProgram()
{
    return {
        .name = u"expo-worker"_s,
        .summary = u"Builds Expo projects for a controller"_s,
        .settings = identity() + builds() + talk() + recipeSettings(),
        .commands
        = {{u"doctor"_s,
            u"Checks this machine and the way to the controller; --json prints for programs, --report tells the controller"_s}},
        .environmentPrefix = u"EXPO_WORKER_"_s,
        .configFiles = {u"/etc/expo-worker/worker.toml"_s}};
}

Result<AgentSettings> agentSettingsFrom(const Settings &s)
{
    AgentSettings settings;
    const auto url = controllerFrom(s.text(u"controller.url"));
    auto recipes = recipesFrom(s);
    if (!url || !recipes)
        return tl::unexpected(!url ? url.error() : recipes.error());
    settings.controller = *url;
    settings.apiKey = s.secret(u"controller.api-key");
    settings.caFile = s.path(u"controller.ca-file");
    settings.name = s.text(u"worker.name").isEmpty() ? QSysInfo::machineHostName() : s.text(u"worker.name");
    const QStringList platforms = s.list(u"worker.platforms");
    for (const QString &platform : platforms)
        settings.platforms.append(*platformFrom(platform.toLatin1()));
    settings.maxConcurrentBuilds = int(s.integer(u"worker.max-concurrent-builds"));
    settings.leastFreeDisk = s.size(u"disk.least-free");
    settings.sandbox = modeFrom(s.text(u"sandbox.mode"));
    settings.build = buildSettingsFrom(s);
    settings.build.recipes = *recipes;
    settings.view
        = {s.list(u"sandbox.read-only"), s.list(u"sandbox.writable") + QStringList {settings.build.cacheFolder}};
    settings.talk = talkSettingsFrom(s);
    for (const MachineTask task : {MachineTask::RestartApp, MachineTask::Reboot, MachineTask::Update})
        settings.errands.insert(task, s.text(settingOf(task)));
    settings.errandLimit = s.duration(u"maintenance.time-limit");
    if (auto complete = everyPlatformHasARunner(settings); !complete)
        return tl::unexpected(complete.error());
    return settings;
}

} // namespace freeagent::agent
