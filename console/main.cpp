// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/allpages.h"
#include "console/presence/presence.h"
#include "console/shell/keystore.h"
#include "console/shell/mainwindow.h"
#include "console/shell/options.h"
#include "console/shell/qtprompts.h"
#include "console/shell/screenshot.h"
#include "console/shell/session.h"
#include "console/shell/singleinstance.h"
#include "console/shell/translations.h"
#include "console/widgets/appearance.h"
#include "console/widgets/theme.h"

#include <QApplication>
#include <QStandardPaths>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace freeagent;
using namespace freeagent::console;

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto options = parseOptions(arguments, qEnvironmentVariable("EXPO_CONSOLE_KEY_FILE"));
    if (!options) {
        QTextStream(stderr) << "expo-console: " << options.error().message << ' ' << options.error().fix << '\n';
        return 2;
    }
    if (!options->answer.isEmpty()) {
        QTextStream(stdout) << options->answer;
        return 0;
    }
    const bool picture = !options->screenshot.isEmpty();
    // A picture needs no screen, and must not flash a window on one.
    if (picture && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");

    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"expo-free-agent"_s);
    QCoreApplication::setApplicationName(u"expo-console"_s);
    QGuiApplication::setDesktopFileName(u"expo-console"_s);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    // An invented farm and a picture are nobody's console, so they neither end for one nor are taken for it.
    SingleInstance instance(folder);
    const bool alone = options->demo || options->newInstance || picture;
    if (!alone && instance.begin(*options) == SingleInstance::Outcome::HandedOver)
        return 0;
    QSettings settings(folder + u"/expo-console.ini"_s, QSettings::IniFormat);
    const Appearance appearance = Appearance::from(settings);
    if (!appearance.language.isEmpty())
        QLocale::setDefault(QLocale(appearance.language));
    installTranslations(application, QLocale());
    applyTheme(application, options->dark ? Theme::Dark : picture ? Theme::Light : appearance.theme);

    const SystemClock clock;
    KeyStore keys(folder + u"/keys"_s, KeyStore::Keyring::Use);
    Session session(*options, clock, settings, keys);
    QtPrompts prompts;
    MainWindow window(session, prompts, clock, settings, allPages());
    QObject::connect(&instance, &SingleInstance::handedOver, &window, &MainWindow::goOn);
    session.begin();
    if (!options->page.isEmpty() && !window.goTo(options->page)) {
        QTextStream(stderr) << "expo-console: there is no page \"" << options->page << "\"; there are: " << window.pageIds().join(u", "_s) << ".\n";
        return 2;
    }
    if (!options->link.isEmpty())
        window.openLinkWhenReady(options->link);
    if (options->size || picture)
        window.resize(options->size.value_or(QSize(1280, 800)));
    if (!options->tray || picture || !window.presence().beginInTray())
        window.show();
    if (options->wall && !picture)
        window.presence().showWall();
    std::unique_ptr<Screenshot> shot;
    if (picture)
        shot = std::make_unique<Screenshot>(window, options->screenshot);
    return QApplication::exec();
}
