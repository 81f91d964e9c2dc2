// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/rehearsecommand.h"

#include "daemon/controller/controller.h"
#include "daemon/controller/exitstatus.h"
#include "daemon/controller/unixsignals.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <cstdio>
#include <unistd.h>

namespace freeagent::controller {

namespace {
int refuse(const Error &error)
{
    std::fprintf(stderr, "expo-controller: %s\n", qUtf8Printable(error.message));
    return config::kConfigurationError;
}
} // namespace

int runRehearsal(const config::Start &start)
{
    const SystemClock clock;
    const auto controller = Controller::create(start.settings, clock);
    if (!controller)
        return refuse(controller.error());
    Controller &daemon = **controller;
    int status = 0;
    const auto stop = [&daemon] { daemon.stop(); };
    UnixSignals signalsOfUnix;
    QObject::connect(&signalsOfUnix, &UnixSignals::stopRequested, &daemon, stop);
    QObject::connect(&daemon, &Controller::stopped, qApp, [&status] { QCoreApplication::exit(status); });
    QObject::connect(&daemon, &Controller::broken, qApp, [&status](const Error &) { QCoreApplication::exit(status = kIoError); });
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &daemon, [&input, stop] {
        char bytes[256];
        if (::read(STDIN_FILENO, bytes, sizeof bytes) > 0)
            return;
        input.setEnabled(false);
        stop();
    });
    if (const auto listening = daemon.listen({}, Controller::Life::Rehearsal); !listening)
        return refuse(listening.error());
    return QCoreApplication::exec();
}

} // namespace freeagent::controller
