// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/start.h"
#include "daemon/agent/workersettings.h"
#include "daemon/worker/doctorcommand.h"
#include "daemon/worker/service.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const auto start = freeagent::config::start(freeagent::agent::workerProgram(), argc, argv);
    if (!start)
        return start.error();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("expo-worker"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FREEAGENT_VERSION));
    if (start->positional.value(0) == QLatin1String("doctor"))
        return freeagent::worker::doctor(start->settings);
    return freeagent::worker::serve(start->settings);
}
