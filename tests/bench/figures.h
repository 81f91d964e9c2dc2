// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/daemon/controllerfixture.h"

namespace freeagent::bench {

/// One figure with what it is held against. `atMost`: smaller is better.
void print(const char *what, double value, const char *unit, double goal, bool atMost = false);
/// A figure that only explains others.
void note(const char *what, double value, const char *unit);

/// How hard to try.
struct Effort {
    bool quick = false;
    double seconds() const { return quick ? 1.0 : 5.0; }
};

double secondsNow();
double cpuSeconds(const test::ControllerFixture &controller);

/// `name` registered; its id.
QByteArray registerWorker(const test::ControllerFixture &controller, const QByteArray &name);

/// Finished builds with their attempts, written past the controller while it is down.
bool fillBuilds(const test::ControllerFixture &controller, int builds);

/// Retry, poll, failure report; prints them and tells how many a second.
double queueCycles(test::ControllerFixture &controller, Effort effort);

void cycles(Effort effort);
void assignLatency(Effort effort);
void reads(Effort effort);
void transfers(Effort effort);
void million(Effort effort);
void backup(Effort effort);
void changeLog(Effort effort);
void salvage(Effort effort);

} // namespace freeagent::bench
