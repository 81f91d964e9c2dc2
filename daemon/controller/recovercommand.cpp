// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/recovercommand.h"

#include "daemon/controller/exitstatus.h"
#include "daemon/controller/ground.h"
#include "daemon/store/lockfile.h"

#include <QFileInfo>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace freeagent::controller {

namespace {
constexpr int kNotAgreed = 1;
constexpr Millis kAsLongAsItTakes = std::chrono::hours(24);

void say(std::FILE *where, const QString &text)
{
    std::fputs(qUtf8Printable(text), where);
    std::fflush(where);
}

int fail(const Error &error)
{
    say(stderr, u"expo-controller: %1%2\n"_s.arg(error.message, error.fix.isEmpty() ? QString() : u" "_s + error.fix));
    return error.code == "store.locked" ? kTryLater : kIoError;
}

bool saysYes()
{
    if (!::isatty(STDIN_FILENO))
        return false;
    say(stdout, u"Take the repaired database? [y/N] "_s);
    char answer[16] = {};
    return std::fgets(answer, sizeof answer, stdin) && (answer[0] == 'y' || answer[0] == 'Y');
}

/// What is wrong; empty when every page is in order.
Result<QString> lookAtAll(const QString &file)
{
    if (!QFileInfo::exists(file))
        return failure("recovery.none", u"There is no database at %1"_s.arg(file));
    auto trouble = store::lookAtStructure(file);
    if (!trouble || !trouble->isEmpty())
        return trouble;
    store::IntegrityCheck check(file);
    const auto found = check.wait(kAsLongAsItTakes);
    return found ? found->trouble : QString();
}

int promoteNow(const config::Settings &settings)
{
    const auto promoted = promoteRepaired(settings);
    if (!promoted)
        return fail(promoted.error());
    const recovery::RescuePlace place = rescuePlaceOf(settings);
    for (const recovery::Quarantined &one : recovery::quarantined(place))
        if (*promoted && one.id == (*promoted)->id)
            say(stdout, u"The repaired database has its place. The damaged one is kept in %1 (SHA-256 %2).\n"_s.arg(one.path, one.sha256));
    return 0;
}

int repairAndAsk(const config::Settings &settings, recovery::Rescue rescue, const RestoreWords &options, const Clock &clock)
{
    using recovery::RescueState;
    if (rescue.state == RescueState::Suspect || rescue.state == RescueState::Failed) {
        auto repaired = repairDatabase(settings, rescue, clock, [](const QString &) {});
        if (!repaired)
            return fail(repaired.error());
        rescue = std::move(*repaired);
    }
    say(stdout, recovery::reportText(rescue));
    if (rescue.state == RescueState::Failed)
        return kBadData;
    if (rescue.state == RescueState::Awaiting) {
        if (!options.yes && !saysYes()) {
            say(stderr, u"expo-controller: nothing has its place taken; say --yes to take the repaired database without being asked\n"_s);
            return kNotAgreed;
        }
        if (const auto agreed = recovery::agree(rescuePlaceOf(settings), u"expo-controller recover"_s); !agreed)
            return fail(agreed.error());
    }
    return promoteNow(settings);
}
} // namespace

int runRecover(const config::Settings &settings, const RestoreWords &options)
{
    const recovery::RescuePlace place = rescuePlaceOf(settings);
    if (const auto finished = finishRestore(place.dataFolder); !finished)
        return fail(finished.error());
    const auto lock = store::LockFile::acquire(place.databaseFile() + u".lock"_s);
    if (!lock)
        return fail(lock.error());
    const SystemClock clock;
    auto rescue = recovery::pendingRescue(place.dataFolder);
    if (!rescue) {
        const auto trouble = lookAtAll(place.databaseFile());
        if (!trouble)
            return fail(trouble.error());
        if (trouble->isEmpty()) {
            say(stdout, u"Every page of %1 is in order; there is nothing to repair.\n"_s.arg(place.databaseFile()));
            return 0;
        }
        if (options.dryRun) {
            say(stdout, u"The database is damaged: %1. Nothing was changed: this was a dry run.\n"_s.arg(*trouble));
            return kNotAgreed;
        }
        auto noted = recovery::noteDamage(place.dataFolder, *trouble, clock.now());
        if (!noted)
            return fail(noted.error());
        rescue = std::move(*noted);
    }
    if (options.dryRun) {
        say(stdout, recovery::reportText(*rescue));
        return kNotAgreed;
    }
    return repairAndAsk(settings, std::move(*rescue), options, clock);
}

} // namespace freeagent::controller
