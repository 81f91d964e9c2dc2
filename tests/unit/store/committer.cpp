// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/sqlitestore.h"

#include <QCoreApplication>
#include <cstdio>

using namespace freeagent;

/// Commits builds without end, several at a time, and prints the id of each as soon as it is acknowledged. Every build is begun and ended
/// too: "+id" inserted, "=id" ended. Meant to be killed.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    auto store = store::SqliteStore::open(QString::fromLocal8Bit(argv[1]));
    if (!store)
        return 1;
    const auto say = [](char sign, const Build &build) {
        std::printf("%c%s\n", sign, build.id.value.constData());
        std::fflush(stdout);
    };
    std::function<void()> next = [&] {
        Build build;
        build.id = BuildId{newId(SystemClock().now())};
        build.tokenHash = "t";
        Unit unit{{InsertBuild{build, {}}}, {{0, {}, "build.submitted", build.id, {}, "{}"}}};
        (*store)->commit(std::move(unit), [&, build](CommitResult inserted) {
            if (!inserted)
                std::exit(2);
            say('+', build);
            Build ended = build;
            ended.status = BuildStatus::Completed;
            ended.outcome = Outcome::Success;
            Attempt attempt;
            attempt.build = build.id;
            attempt.worker = WorkerId{"w"};
            (*store)->commit({{UpdateBuild{ended, {{BuildStatus::Pending, 0}}, attempt, {}}}, {}}, [&, build](CommitResult done) {
                if (!done)
                    std::exit(3);
                say('=', build);
                next();
            });
        });
    };
    for (int i = 0; i < 16; ++i)
        next();
    return QCoreApplication::exec();
}
