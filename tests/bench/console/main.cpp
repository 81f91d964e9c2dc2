// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/console/gauge.h"
#include "tests/gui/realdesk.h"

#include <QApplication>
#include <QEventLoop>
#include <QTimer>

namespace freeagent::bench {

bool waitFor(const std::function<bool()> &isSo, int seconds)
{
    if (isSo())
        return true;
    // A loop that rests between events, as that of the program does.
    QEventLoop loop;
    QTimer look;
    QTimer::singleShot(seconds * 1'000, &loop, [&] { loop.exit(1); });
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isSo())
            loop.exit(0);
    });
    look.start(5);
    return loop.exec() == 0;
}

/// The window made, connected to a controller on this machine, and its first page filled.
void coldStart()
{
    test::ControllerFixture controller;
    if (!controller.start()) {
        std::printf("no controller: %s\n", controller.log().constData());
        return;
    }
    integration::Farm farm(controller);
    for (int i = 0; i < 8; ++i)
        farm.registerWorker("mac-" + QByteArray::number(i), "ios");
    for (int i = 0; i < 20; ++i)
        farm.submit("ios");
    for (const char *what : {"cold start to the first data of the first page", "  the same again, in a warm process"}) {
        bool settled = false;
        std::unique_ptr<test::Desk> desk;
        const double ms = millisOf([&] {
            desk = std::make_unique<test::Desk>(controller);
            settled = waitFor([&] { return desk->window.hasSettled(); }, 20);
            desk->window.grab();
        });
        if (!settled)
            std::printf("the first page never settled\n");
        print(what, ms, "ms", 1'000);
    }
    print("resident memory with every page made", residentMiB(), "MiB", 300);
}

} // namespace freeagent::bench

/// consolebench [--quick] [start|builds|logs...]: figures of the console on this machine, each with its goal. Every section is best run
/// in a process of its own: memory is that of the process.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStringList wanted = QCoreApplication::arguments().mid(1);
    const bool quick = wanted.removeAll(QStringLiteral("--quick")) > 0;
    const auto isWanted = [&](const char *name) { return wanted.isEmpty() || wanted.contains(QString::fromLatin1(name)); };
    if (isWanted("start"))
        freeagent::bench::coldStart();
    if (isWanted("builds"))
        freeagent::bench::builds(quick);
    if (isWanted("logs"))
        freeagent::bench::logs(quick);
    return 0;
}
