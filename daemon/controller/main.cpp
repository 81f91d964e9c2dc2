// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/start.h"
#include "daemon/controller/auditcommand.h"
#include "daemon/controller/backupkeycommand.h"
#include "daemon/controller/daemon.h"
#include "daemon/controller/exitstatus.h"
#include "daemon/controller/failurecommand.h"
#include "daemon/controller/recovercommand.h"
#include "daemon/controller/rehearsecommand.h"
#include "daemon/controller/restorecommand.h"
#include "daemon/controller/verifycommand.h"

#include <QCoreApplication>
#include <cstdio>
#include <optional>

namespace {
using namespace freeagent;

/// What a command printed must have arrived: whoever redirects it to a full disk has nothing, and is told so.
int afterOutput(int status)
{
    const bool arrived = std::fflush(stdout) == 0 && !std::ferror(stdout);
    if (arrived)
        return status;
    std::fprintf(stderr, "expo-controller: The output could not be written: the disk is full, or its file cannot take more.\n");
    return status == 0 ? controller::kIoError : status;
}

/// The exit status of a command; nothing when the daemon is wanted.
std::optional<int> command(const config::Start &start, const controller::RestoreWords &restoreWords)
{
    const QString name = start.positional.value(0);
    const QStringList words = start.positional.mid(1);
    if (name == QLatin1String("routes"))
        return controller::printRoutes();
    if (name == QLatin1String("catalogue"))
        return controller::printCatalogue();
    if (name == QLatin1String("audit"))
        return controller::runAudit(start.settings, words);
    if (name == QLatin1String("backup-key"))
        return controller::runBackupKey(words);
    if (name == QLatin1String("notify-failure"))
        return controller::runNotifyFailure(start.settings, words);
    if (name == QLatin1String("restore"))
        return controller::runRestore(start.settings, words, restoreWords);
    if (name == QLatin1String("verify"))
        return controller::runVerify(start.settings, words, restoreWords);
    if (name == QLatin1String("rehearse"))
        return controller::runRehearsal(start);
    if (name == QLatin1String("recover"))
        return controller::runRecover(start.settings, restoreWords);
    return std::nullopt;
}
} // namespace

int main(int argc, char **argv)
{
    // poll(2) costs less than glib's loop, and the gate's thousands of sockets sit behind one descriptor anyway.
    qputenv("QT_NO_GLIB", "1");
    const auto restoreWords = controller::takeRestoreWords(argc, argv);
    const auto start = config::start(controller::program(), argc, argv);
    if (!start)
        return afterOutput(start.error());
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("expo-controller"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FREEAGENT_VERSION));
    if (const auto status = command(*start, restoreWords))
        return afterOutput(*status);
    return controller::run(*start);
}
