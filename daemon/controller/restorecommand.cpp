// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/restorecommand.h"

#include "daemon/controller/safekeeping.h"
#include "daemon/recovery/files.h"
#include "daemon/store/lockfile.h"

#include <cstdio>
#include <cstring>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace freeagent::controller {

namespace {
constexpr int kNoBackup = 1;
constexpr int kUsage = 64;    // sysexits EX_USAGE
constexpr int kBadData = 65;  // EX_DATAERR
constexpr int kIoError = 74;  // EX_IOERR
constexpr int kTryLater = 75; // EX_TEMPFAIL

void say(std::FILE *where, const QString &text)
{
    std::fputs(qUtf8Printable(text), where);
    std::fflush(where);
}

int exitOf(const QByteArray &code)
{
    if (code == "restore.none" || code == "restore.no_database")
        return kNoBackup;
    if (code == "restore.damaged" || code == "restore.newer")
        return kBadData;
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
        isRestore = isRestore || std::strcmp(argv[i], "restore") == 0;
    if (!isRestore)
        return words;
    int kept = 1;
    for (int i = 1; i < argc; ++i) {
        const bool dryRun = std::strcmp(argv[i], "--dry-run") == 0;
        const bool yes = std::strcmp(argv[i], "--yes") == 0;
        words.dryRun |= dryRun;
        words.yes |= yes;
        if (!dryRun && !yes)
            argv[kept++] = argv[i];
    }
    argc = kept;
    argv[argc] = nullptr;
    return words;
}

int runRestore(const config::Settings &settings, const QStringList &words, const RestoreWords &options)
{
    if (words.size() != 1) {
        say(stderr, u"expo-controller: say `expo-controller restore latest` or name a backup or its folder; --dry-run only looks, --yes asks nothing\n"_s);
        return kUsage;
    }
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
    const auto plan = recovery::planRestore(place, words.first(), tools);
    if (!plan)
        return fail(plan.error());
    say(stdout, planText(*plan, place, clock.now()));
    if (options.dryRun) {
        say(stdout, u"Nothing was changed: this was a dry run.\n"_s);
        return 0;
    }
    if (!options.yes && !agreed()) {
        say(stderr, u"expo-controller: nothing was changed; say --yes to restore without being asked\n"_s);
        return kUsage;
    }
    const auto report = recovery::restore(place, *plan, tools);
    if (!report)
        return fail(report.error());
    say(stdout, reportText(*plan, *report, place));
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
