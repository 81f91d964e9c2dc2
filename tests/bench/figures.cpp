// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/figures.h"

#include "tests/bench/loadclient.h"

#include <chrono>
#include <cstdio>

namespace freeagent::bench {

void print(const char *what, double value, const char *unit, double goal, bool atMost)
{
    const double ratio = atMost ? goal / value : value / goal;
    std::printf("%-62s %10.4g %-8s goal %s %-8.4g %s (%.2f x)\n", what, value, unit, atMost ? "<=" : ">=", goal,
                ratio >= 1 ? "met" : "MISSED", ratio);
    std::fflush(stdout);
}

void note(const char *what, double value, const char *unit)
{
    std::printf("%-62s %10.4g %s\n", what, value, unit);
    std::fflush(stdout);
}

double secondsNow()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double cpuSeconds(const test::ControllerFixture &controller)
{
    return double(controller.figures().cpuMicroseconds) / 1e6;
}

QByteArray registerWorker(const test::ControllerFixture &controller, const QByteArray &name)
{
    LoadClient client(controller.port(), 1);
    QByteArray id;
    client.send(0, post("/api/workers/register", controller.key(), "application/json",
                        "{\"name\":\"" + name + "\",\"capabilities\":{}}"));
    client.run([&id](int, int, const QByteArray &body) { return id = textField(body, "id"), QByteArray(); },
               [&id] { return !id.isEmpty(); });
    return id;
}

} // namespace freeagent::bench
