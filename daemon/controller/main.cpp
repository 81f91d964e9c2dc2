// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/start.h"
#include "daemon/controller/daemon.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    // poll(2) costs less than glib's loop, and the gate's thousands of sockets sit behind one descriptor anyway.
    qputenv("QT_NO_GLIB", "1");
    const auto start = freeagent::config::start(freeagent::controller::program(), argc, argv);
    if (!start)
        return start.error();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("expo-controller"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FREEAGENT_VERSION));
    if (start->positional.value(0) == QLatin1String("routes"))
        return freeagent::controller::printRoutes();
    return freeagent::controller::run(start->settings);
}
