// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/keptfarm.h"

#include <QCoreApplication>
#include <cstdio>

using namespace freeagent;
using namespace freeagent::test;

/// Removes files and takes them back without end, and says so after each step. Meant to be killed.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    KeptFarm farm(QString::fromLocal8Bit(argv[1]));
    const auto say = [](const char *what) {
        std::printf("%s\n", what);
        std::fflush(stdout);
    };
    farm.start();
    for (int i = 0; i < 20; ++i)
        farm.add({.daysAgo = 100 + i, .success = i % 2 == 0});
    say("ready");
    for (;;) {
        const auto done = farm.cleanUp(90);
        say("removed");
        if (!done || !farm.restore(done->run))
            return 1;
        say("back");
    }
}
