// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/run.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    using namespace freeagent;
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const config::Environment environment = config::systemEnvironment();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("expoctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FREEAGENT_VERSION));
    const SystemClock clock;
    return ctl::run(words, environment, ctl::systemTerminal(), clock, [&](const config::Loaded &loaded) {
        for (const QString &flag : loaded.scrubFlags)
            config::scrubArgument(flag, argc, argv);
        for (const QString &name : loaded.scrubVariables)
            config::scrubEnvironment(name);
    });
}
