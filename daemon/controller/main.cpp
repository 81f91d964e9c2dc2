// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/start.h"
#include "daemon/controller/auditcommand.h"
#include "daemon/controller/daemon.h"
#include "daemon/controller/failurecommand.h"
#include "daemon/controller/restorecommand.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    // poll(2) costs less than glib's loop, and the gate's thousands of sockets sit behind one descriptor anyway.
    qputenv("QT_NO_GLIB", "1");
    const auto restoreWords = freeagent::controller::takeRestoreWords(argc, argv);
    const auto start = freeagent::config::start(freeagent::controller::program(), argc, argv);
    if (!start)
        return start.error();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("expo-controller"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FREEAGENT_VERSION));
    if (start->positional.value(0) == QLatin1String("routes"))
        return freeagent::controller::printRoutes();
    if (start->positional.value(0) == QLatin1String("catalogue"))
        return freeagent::controller::printCatalogue();
    if (start->positional.value(0) == QLatin1String("audit"))
        return freeagent::controller::runAudit(start->settings, start->positional.mid(1));
    if (start->positional.value(0) == QLatin1String("notify-failure"))
        return freeagent::controller::runNotifyFailure(start->settings, start->positional.mid(1));
    if (start->positional.value(0) == QLatin1String("restore"))
        return freeagent::controller::runRestore(start->settings, start->positional.mid(1), restoreWords);
    return freeagent::controller::run(*start);
}
