// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/restorecommand.h"

#include "daemon/bundle/bundle.h"
#include "daemon/controller/changelogging.h"
#include "daemon/controller/exitstatus.h"
#include "daemon/controller/newmachine.h"
#include "daemon/controller/offsitesettings.h"
#include "daemon/controller/safekeeping.h"
#include "daemon/recovery/configdiff.h"
#include "daemon/recovery/files.h"
#include "daemon/recovery/fromlog.h"
#include "daemon/recovery/rescue.h"
#include "daemon/recovery/restoreforms.h"
#include "daemon/store/lockfile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <cstdio>
#include <cstring>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace freeagent::controller {

namespace {
constexpr int kNoBackup = 1;

void say(std::FILE *where, const QString &text)
{
    std::fputs(qUtf8Printable(text), where);
    std::fflush(where);
}

int exitOf(const QByteArray &code)
{
    if (code == "restore.none" || code == "restore.not_covered" || code == "restore.no_database")
        return kNoBackup;
    if (code == "restore.damaged" || code == "restore.newer" || code == "bundle.damaged" || code == "seal.damaged" || code == "seal.not_sealed")
        return kBadData;
    if (code == "backup.target_failed" || code == "backup.target_denied")
        return kNotThere;
    if (code == "seal.no_key" || code == "seal.wrong_key" || code == "seal.bad_key")
        return kNoKey;
    if (code == "config.bad_value" || code == "backup.no_place")
        return kUsage;
    return code == "store.locked" ? kTryLater : kIoError;
}

int fail(const Error &error)
{
    say(stderr, u"expo-controller: %1%2\n"_s.arg(error.message, error.fix.isEmpty() ? QString() : u" "_s + error.fix));
    return exitOf(error.code);
}

bool agreed()
{
    if (!::isatty(STDIN_FILENO))
        return false;
    say(stdout, u"Restore it now? [y/N] "_s);
    char answer[16] = {};
    return std::fgets(answer, sizeof answer, stdin) && (answer[0] == 'y' || answer[0] == 'Y');
}

recovery::RestorePlace placeFrom(const config::Settings &settings)
{
    recovery::RestorePlace place;
    place.dataFolder = settings.path(u"data.folder");
    place.backupFolder = backupFolderOf(settings);
    place.site.databaseFile = place.dataFolder + u'/' + recovery::kDatabaseName;
    place.site.storageFolder = storageFolderOf(settings);
    place.site.keys = keyFingerprints(place.dataFolder);
    place.site.config = configTextOf(settings, "restore");
    place.site.version = QStringLiteral(FREEAGENT_VERSION);
    return place;
}
} // namespace

RestoreWords takeRestoreWords(int &argc, char **argv)
{
    RestoreWords words;
    bool isRestore = false;
    for (int i = 1; i < argc; ++i)
        isRestore = isRestore || std::strcmp(argv[i], "restore") == 0 || std::strcmp(argv[i], "recover") == 0 || (i == 1 && std::strcmp(argv[i], "verify") == 0);
    if (!isRestore)
        return words;
    int kept = 1;
    for (int i = 1; i < argc; ++i) {
        const bool dryRun = std::strcmp(argv[i], "--dry-run") == 0;
        const bool yes = std::strcmp(argv[i], "--yes") == 0;
        const bool json = std::strcmp(argv[i], "--json") == 0;
        const bool from = std::strcmp(argv[i], "--from") == 0 && i + 1 < argc;
        const bool at = std::strcmp(argv[i], "--at") == 0 && i + 1 < argc;
        words.dryRun |= dryRun;
        words.yes |= yes;
        words.json |= json;
        if (from)
            words.from = QString::fromLocal8Bit(argv[++i]);
        else if (at)
            words.at = QString::fromLocal8Bit(argv[++i]);
        else if (std::strncmp(argv[i], "--at=", 5) == 0)
            words.at = QString::fromLocal8Bit(argv[i] + 5);
        else if (std::strncmp(argv[i], "--from=", 7) == 0)
            words.from = QString::fromLocal8Bit(argv[i] + 7);
        else if (!dryRun && !yes && !json)
            argv[kept++] = argv[i];
    }
    argc = kept;
    argv[argc] = nullptr;
    return words;
}

namespace {
/// From one file with everything.
Result<std::unique_ptr<recovery::Fetched>> plannedFromFile(const recovery::RestorePlace &place, const QString &file, const recovery::Tools &tools)
{
    const QString scratch = place.backupFolder + u"/.partial-unpacked"_s;
    recovery::removeTree(scratch);
    if (const auto made = recovery::makeFolder(scratch); !made)
        return tl::unexpected(made.error());
    const auto folder = bundle::unpack(file, scratch, [](qint64) { return true; });
    auto plan = folder ? recovery::planRestore(place, *folder, tools) : Result<recovery::RestorePlan>(tl::unexpected(folder.error()));
    if (plan)
        return std::make_unique<recovery::Fetched>(std::move(*plan), scratch);
    recovery::removeTree(scratch);
    return tl::unexpected(plan.error());
}

bool isTarget(const QString &word) { return word.startsWith(u"s3://"_s) || word.startsWith(u"file:"_s) || word.startsWith(u"exec:"_s); }

/// From the folder of the backups, or from where copies were sent to.
Result<std::unique_ptr<recovery::Fetched>> planned(const config::Settings &settings, const recovery::RestorePlace &place, const QString &wanted, const QString &from,
                                                   std::FILE *talk, const recovery::Tools &tools)
{
    if (from.isEmpty() && QFileInfo(wanted).isFile())
        return plannedFromFile(place, wanted, tools);
    if (from.isEmpty())
        return recovery::planRestore(place, wanted, tools).map([](recovery::RestorePlan plan) { return std::make_unique<recovery::Fetched>(std::move(plan), QString()); });
    const auto target = recovery::targetFrom(from);
    if (!target)
        return tl::unexpected(target.error());
    const auto access = accessFrom(settings);
    if (!access)
        return tl::unexpected(access.error());
    return recovery::fetchAndPlan(place, *target, *access, wanted, place.backupFolder + u"/.partial-fetched"_s, tools,
                                  [talk](const QString &text) { say(talk, text + u'\n'); });
}

/// From the change log. `mayWrite`: what stands beside a lost database is added to it first.
Result<std::unique_ptr<recovery::Fetched>> plannedFromLog(const config::Settings &settings, const recovery::RestorePlace &place, const QString &at, const QString &from, bool mayWrite,
                                                          const recovery::Tools &tools)
{
    recovery::LogPlace log{.folder = changeLogFolderOf(settings), .at = {}, .from = {}, .access = {}, .complete = mayWrite && from.isEmpty()};
    if (!from.isEmpty()) {
        auto target = recovery::targetFrom(from);
        auto access = accessFrom(settings);
        if (!target || !access)
            return tl::unexpected(target ? access.error() : target.error());
        log.from = std::move(*target);
        log.access = std::move(*access);
    }
    if (at != u"newest") {
        log.at = fromIso(at);
        if (!log.at)
            return failure("config.bad_value", u"--at: \"%1\" is neither a time nor \"newest\""_s.arg(at), u"Write it as 2026-11-25T02:13:05Z."_s);
        log.complete = false;
    }
    return recovery::planFromLog(place, log, tools);
}

/// On the machine that was backed up nothing of it is new.
void sayOfMachine(std::FILE *where, const config::Settings &settings, const recovery::RestorePlan &plan, const recovery::RestorePlace &place, Time now)
{
    if (plan.hasPresent)
        return;
    const recovery::ConfigText before = recovery::configFrom(recovery::readSmall(plan.backup.path + u'/' + recovery::kConfigName));
    say(where, newMachineText(settings, before, place.site.config, Whereabouts::ofThisMachine(), now));
}

void sayOfLog(std::FILE *where, const config::Settings &settings, const recovery::RestorePlan &plan)
{
    const auto end = recovery::endOfLog(changeLogFolderOf(settings));
    if (plan.origin.isEmpty() && end && *end > plan.backup.manifest.startedAt)
        say(where, u"Note:     the change log reaches to %1: expo-controller restore --at newest loses less\n"_s.arg(QString::fromLatin1(toIso(*end))));
}

void sayJson(const RestoreWords &options, const QJsonObject &told)
{
    if (options.json)
        say(stdout, QString::fromUtf8(QJsonDocument(told).toJson(QJsonDocument::Indented)));
}
} // namespace

int runRestore(const config::Settings &settings, const QStringList &words, const RestoreWords &options)
{
    if (words.size() != (options.at.isEmpty() ? 1 : 0)) {
        say(stderr, u"expo-controller: say `expo-controller restore latest`, or name a backup, its folder or a target, or a moment with --at TIME; --from TARGET "
                    "fetches it there, --dry-run only looks, --yes asks nothing\n"_s);
        return kUsage;
    }
    const bool onlyTarget = isTarget(words.value(0));
    const QString wanted = onlyTarget ? u"latest"_s : words.value(0);
    const QString from = onlyTarget ? words.value(0) : options.from;
    const recovery::RestorePlace place = placeFrom(settings);
    std::unique_ptr<store::LockFile> lock;
    if (!options.dryRun) {
        if (const auto made = recovery::makeFolder(place.dataFolder); !made)
            return fail(made.error());
        if (const auto finished = finishRestore(place.dataFolder); !finished)
            return fail(finished.error());
        auto held = store::LockFile::acquire(place.site.databaseFile + u".lock"_s);
        if (!held)
            return fail(held.error());
        lock = std::move(*held);
    }
    const SystemClock clock;
    store::SqliteCopier copier(place.site.databaseFile);
    store::SqliteInspector inspector;
    const recovery::Tools tools{copier, inspector, clock};
    const auto fetched = options.at.isEmpty() ? planned(settings, place, wanted, from, options.json ? stderr : stdout, tools) : plannedFromLog(settings, place, options.at, from, !options.dryRun, tools);
    if (!fetched)
        return fail(fetched.error());
    const recovery::RestorePlan &plan = (*fetched)->plan();
    std::FILE *const talk = options.json ? stderr : stdout;
    QJsonObject told{{u"plan"_s, recovery::toJson(plan, place)}, {u"restored"_s, QJsonValue()}};
    say(talk, planText(plan, place, clock.now()));
    sayOfLog(talk, settings, plan);
    if (options.dryRun) {
        sayJson(options, told);
        sayOfMachine(talk, settings, plan, place, clock.now());
        say(talk, u"Nothing was changed: this was a dry run.\n"_s);
        return 0;
    }
    if (!options.yes && (options.json || !agreed())) {
        say(stderr, u"expo-controller: nothing was changed; say --yes to restore without being asked\n"_s);
        return kUsage;
    }
    const auto report = recovery::restore(place, plan, tools);
    if (!report)
        return fail(report.error());
    recovery::forgetRescue({place.dataFolder, place.site.storageFolder, place.backupFolder});
    told.insert(u"restored"_s, recovery::toJson(*report));
    sayJson(options, told);
    say(talk, reportText(plan, *report, place));
    sayOfMachine(talk, settings, plan, place, clock.now());
    return 0;
}

Result<QString> finishRestore(const QString &dataFolder)
{
    const auto swap = recovery::plannedSwap(dataFolder);
    if (!swap)
        return QString();
    const auto lock = store::LockFile::acquire(dataFolder + u'/' + recovery::kDatabaseName + u".lock"_s);
    if (!lock)
        return tl::unexpected(lock.error());
    store::SqliteInspector inspector;
    return recovery::carryOut(dataFolder, *swap, inspector).map([](const recovery::Swapped &done) {
        return u"A restore that was interrupted was carried on and is complete: %1 files came back, %2 were set aside, %3 are missing"_s
            .arg(done.broughtBack).arg(done.setAside).arg(done.missing);
    });
}

} // namespace freeagent::controller
