// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/agent/checkup.h"

#include "common/base/textforms.h"
#include "daemon/agent/machine.h"
#include "daemon/runner/processtable.h"

#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QSysInfo>
#include <QTemporaryFile>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace freeagent::agent {
namespace {

constexpr int toolTimeoutMs = 10'000;
constexpr qint64 littleMemory = 1LL << 30;
constexpr qint64 tooLittleMemory = 256LL << 20;
constexpr Millis skewWorthSaying = std::chrono::seconds(30);

QString stateWord(CheckState state)
{
    return state == CheckState::Pass ? u"pass"_s : state == CheckState::Warn ? u"warn"_s : u"fail"_s;
}

template <class Look>
Check timed(Look look)
{
    QElapsedTimer timer;
    timer.start();
    Check check = look();
    check.took = Millis(timer.elapsed());
    return check;
}

/// RFC 9110: "Tue, 15 Nov 1994 08:12:31 GMT"
std::optional<Time> httpDate(const QByteArray &text)
{
    const QDateTime parsed = QLocale::c().toDateTime(QString::fromLatin1(text).replace(u" GMT"_s, QString()),
                                                     u"ddd, dd MMM yyyy hh:mm:ss"_s);
    if (!parsed.isValid())
        return {};
    return fromMs(QDateTime(parsed.date(), parsed.time(), QTimeZone::utc()).toMSecsSinceEpoch());
}

Check checkClocks(const QByteArray &date, Time now)
{
    const auto theirs = httpDate(date);
    if (!theirs)
        return {u"clock"_s,
                CheckState::Warn,
                u"The controller's answer has no date to compare with"_s,
                u"Nothing needs to be done if times in logs look right."_s,
                {}};
    const Millis apart = now > *theirs ? now - *theirs : *theirs - now;
    if (apart < skewWorthSaying)
        return {u"clock"_s, CheckState::Pass, u"This machine's clock agrees with the controller's"_s, {}, {}};
    return {u"clock"_s,
            CheckState::Warn,
            u"This machine's clock and the controller's are %1 apart"_s.arg(durationText(apart)),
            u"Switch on time synchronisation on both (for example systemd-timesyncd)."_s,
            {}};
}

QString versionOf(const QString &program, const QString &path)
{
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(u"PATH"_s, path);
    environment.insert(u"HOME"_s, u"/nonexistent"_s);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, {u"--version"_s});
    if (!process.waitForFinished(toolTimeoutMs)) {
        process.kill();
        process.waitForFinished(1000);
        return {};
    }
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAll()).section(u'\n', 0, 0).trimmed().left(80)
                                   : QString();
}

} // namespace

CheckState Checkup::worst() const
{
    CheckState worst = CheckState::Pass;
    for (const Check &check : checks)
        worst = qMax(worst, check.state);
    return worst;
}

QJsonObject Checkup::report(const QByteArray &workerId) const
{
    QJsonArray list;
    for (const Check &check : checks) {
        QJsonObject item {{u"name"_s, check.name},
                          {u"status"_s, stateWord(check.state)},
                          {u"message"_s, check.message},
                          {u"duration_ms"_s, qint64(check.took.count())},
                          {u"auto_fixed"_s, false}};
        if (!check.fix.isEmpty())
            item[u"details"_s] = QJsonObject {{u"fix"_s, check.fix}};
        list.append(item);
    }
    static const QString words[] = {u"healthy"_s, u"warning"_s, u"critical"_s};
    return {
        {u"worker_id"_s, QString::fromLatin1(workerId)}, {u"status"_s, words[int(worst())]}, {u"run_at"_s, toMs(runAt)},
        {u"duration_ms"_s, qint64(took.count())},        {u"auto_fixed"_s, false},           {u"checks"_s, list}};
}

Check checkDisk(const QString &folder, qint64 leastFree)
{
    const QStorageInfo volume(folder);
    const qint64 free = volume.bytesAvailable();
    if (free < 0)
        return {u"disk"_s,
                CheckState::Fail,
                u"The scratch folder %1 does not exist"_s.arg(folder),
                u"Make it, or choose another with --scratch-dir."_s,
                {}};
    const QString found = u"%1 free for builds in %2"_s.arg(sizeText(free), folder);
    if (free < leastFree)
        return {u"disk"_s,
                CheckState::Fail,
                found + u"; no work is taken below %1"_s.arg(sizeText(leastFree)),
                u"Free some space, or move the scratch folder."_s,
                {}};
    if (free < 2 * leastFree)
        return {u"disk"_s,
                CheckState::Warn,
                found,
                u"Free some space soon: below %1 no work is taken."_s.arg(sizeText(leastFree)),
                {}};
    return {u"disk"_s, CheckState::Pass, found, {}, {}};
}

Check checkMemory(qint64 available, qint64 machine)
{
    if (machine <= 0)
        return {u"memory"_s,
                CheckState::Warn,
                u"The system does not say how much memory there is"_s,
                u"See that a build has at least 2 GiB."_s,
                {}};
    const QString found = u"%1 of %2 are available"_s.arg(sizeText(available), sizeText(machine));
    if (available >= littleMemory)
        return {u"memory"_s, CheckState::Pass, found, {}, {}};
    const bool little = available >= tooLittleMemory;
    return {u"memory"_s,
            little ? CheckState::Warn : CheckState::Fail,
            found,
            u"A bundle needs about 1 GiB: end other programs, or add memory."_s,
            {}};
}

Check checkSystem(Millis uptime, const QString &path)
{
    QString found = u"%1 on %2, up %3"_s.arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), durationText(uptime));
    if (const QString xcode = xcodeVersion(path); !xcode.isEmpty())
        found += u", Xcode "_s + xcode;
    return {u"system"_s, CheckState::Pass, found, {}, {}};
}

Check checkFolder(const QString &name, const QString &folder)
{
    QTemporaryFile trial(folder + u"/.trial-XXXXXX"_s);
    if (QDir().mkpath(folder) && trial.open())
        return {name, CheckState::Pass, u"%1 can be written"_s.arg(folder), {}, {}};
    return {name,
            CheckState::Fail,
            u"%1 cannot be written"_s.arg(folder),
            u"Give the worker's user write access to it."_s,
            {}};
}

Check checkTool(const QString &tool, const QString &runner, const QString &path)
{
    const QString name = u"tool "_s + tool;
    const QString found = QStandardPaths::findExecutable(tool, path.split(u':', Qt::SkipEmptyParts));
    if (found.isEmpty())
        return {name,
                CheckState::Fail,
                u"%1 is not installed; the runner %2 needs it"_s.arg(tool, runner),
                u"Install it, or add its folder to build.path, or choose another runner."_s,
                {}};
    // Not every program has --version (ssh, sh of some systems); that it is there is what counts.
    const QString version = versionOf(found, path);
    return {name, CheckState::Pass, version.isEmpty() ? found : QString(found % u" (" % version % u')'), {}, {}};
}

Check checkSandbox(const Result<runner::Sandbox> &sandbox, runner::SandboxMode wanted)
{
    if (!sandbox)
        return {u"sandbox"_s, CheckState::Fail, sandbox.error().message, sandbox.error().fix, {}};
    if (sandbox->isolates() || wanted == runner::SandboxMode::None)
        return {u"sandbox"_s, CheckState::Pass, sandbox->description(), {}, {}};
    return {u"sandbox"_s,
            CheckState::Warn,
            u"Builds can read what the worker's user can read. Sandbox: "_s + sandbox->description(),
            u"Install bubblewrap and allow unprivileged user namespaces; or let only people submit whom you trust."_s,
            {}};
}

Check checkKey(const QByteArray &key)
{
    static const QRegularExpression form(u"\\A[A-Za-z0-9_-]+\\z"_s);
    if (key.isEmpty())
        return {u"api key"_s,
                CheckState::Fail,
                u"There is no API key"_s,
                u"Pass the controller's key with --api-key-file FILE or $CONTROLLER_API_KEY."_s,
                {}};
    if (!form.match(QString::fromLatin1(key)).hasMatch())
        return {u"api key"_s,
                CheckState::Warn,
                u"The API key has characters that builds in virtual machines do not accept"_s,
                u"Use a key of letters, digits, - and _ only."_s,
                {}};
    return {u"api key"_s, CheckState::Pass, u"An API key is set"_s, {}, {}};
}

QList<Check> checkController(const QUrl &controller, const Answer &health, Time now)
{
    const QString where = controller.toDisplayString();
    if (health.status == 0)
        return {{u"controller"_s,
                 CheckState::Fail,
                 u"%1 does not answer: %2"_s.arg(where, health.said()),
                 u"See whether the controller runs, and whether a firewall is between."_s,
                 {}}};
    if (!health.ok())
        return {{u"controller"_s,
                 CheckState::Warn,
                 u"%1 says that it is not well: %2"_s.arg(where, health.said()),
                 u"Look at the controller's log."_s,
                 {}},
                checkClocks(health.date, now)};
    return {{u"controller"_s, CheckState::Pass, u"%1 answers"_s.arg(where), {}, {}}, checkClocks(health.date, now)};
}

QList<Check> checkMachine(const AgentSettings &settings)
{
    const BuildSettings &build = settings.build;
    QList<Check> checks {
        timed([&] { return checkSystem(SystemClock().monotonic().time_since_epoch(), build.path); }),
        timed([&] { return checkFolder(u"state folder"_s, build.stateFolder); }),
        timed([&] { return checkFolder(u"scratch folder"_s, build.scratchFolder); }),
        timed([&] { return checkDisk(build.scratchFolder, settings.leastFreeDisk); }),
        timed(
            [] { return checkMemory(runner::processtable::availableMemory(), runner::processtable::machineMemory()); }),
        timed([&] { return checkSandbox(runner::Sandbox::probe(settings.sandbox, settings.view), settings.sandbox); }),
        checkKey(settings.apiKey)};
    QStringList seen;
    for (const Platform platform : settings.platforms) {
        const auto recipe = recipeFor(build, platform);
        if (!recipe)
            continue;
        for (const QString &tool : recipe->tools) {
            if (!seen.contains(tool))
                checks.append(timed([&] { return checkTool(tool, recipe->name, build.path); }));
            seen.append(tool);
        }
    }
    return checks;
}

} // namespace freeagent::agent
