// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/allpages.h"
#include "console/farm/demofarm.h"
#include "console/farms/farmwatch.h"
#include "console/shell/commandpalette.h"
#include "console/shell/keystore.h"
#include "console/shell/mainwindow.h"
#include "console/shell/session.h"
#include "console/shell/translations.h"
#include "console/widgets/theme.h"
#include "tests/gui/fakeprompts.h"
#include "tests/gui/screenshots/pseudolanguage.h"
#include "tests/gui/widgetwalk.h"
#include "tests/support/fakeclock.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace freeagent::console;
using namespace freeagent::test;
using namespace Qt::StringLiterals;

namespace {
/// Besides the first view of each page: name of the picture, and the link that leads there. Behind a "!" stands what is then pressed:
/// the number of an action of the page, or the palette.
const QList<std::pair<QByteArray, QString>> kViews{
    {"builds-failed", u"builds?filter=status:failed"_s},
    {"builds-clusters", u"builds?tab=clusters"_s},
    {"overview-palette", u"overview!palette"_s},
    {"alerts-acknowledge", u"alerts!0"_s},
    {"alerts-silence", u"alerts!2"_s},
    {"workers-pause", u"workers!0"_s},
    {"alerts-silences", u"alerts?tab=silences"_s},
    {"alerts-rules", u"alerts?tab=rules"_s},
    {"alerts-channels", u"alerts?tab=channels"_s},
    {"people-contacts", u"people?tab=contacts"_s},
    {"people-handoff", u"people?tab=handoff"_s},
    {"storage-retention", u"storage?tab=retention"_s},
    {"storage-trash", u"storage?tab=trash"_s},
    {"storage-pins", u"storage?tab=pins"_s},
    {"maintenance-windows", u"maintenance?tab=windows"_s},
    {"maintenance-notices", u"maintenance?tab=notices"_s},
    {"backups-drills", u"backups?tab=drills"_s},
    {"overview-down", u"overview!down"_s},
    {"emergency", u"emergency"_s},
    {"emergency-restore", u"emergency/restore/backup-20260105T020000Z"_s},
    {"emergency-file", u"emergency/file"_s},
    {"emergency-access", u"emergency/access"_s},
    {"backups-retention", u"backups?tab=retention"_s},
    {"backups-integrity", u"backups?tab=integrity"_s},
    {"runbook-morning", u"runbook?tab=morning"_s},
    {"capacity-trends", u"capacity?tab=trends"_s},
    {"settings-tokens", u"settings?tab=tokens"_s},
    {"settings-newtoken", u"settings?tab=tokens!4"_s},
    {"settings-configuration", u"settings?tab=configuration"_s},
    {"settings-console", u"settings?tab=console"_s},
};
} // namespace

/// Every page of the console on the invented farm, light and dark, in English and in a longer language. With FREEAGENT_SCREENSHOTS
/// set the pictures go to that folder and stay.
class ScreenshotsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void page_data();
    void page();

private:
    QTemporaryDir m_dir;
};

void ScreenshotsTest::page_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("pseudo");
    QList<std::pair<QByteArray, QString>> views;
    for (const PageEntry &entry : allPages())
        views.append({entry.id, QString::fromLatin1(entry.id)});
    for (const auto &[name, link] : views + kViews)
        for (const bool dark : {false, true})
            for (const bool pseudo : {false, true})
                QTest::newRow(QByteArray(name + (dark ? "-dark" : "-light") + (pseudo ? "-pseudo" : "")).constData()) << link << dark << pseudo;
}

void ScreenshotsTest::page()
{
    QFETCH(QString, link);
    QFETCH(bool, dark);
    QFETCH(bool, pseudo);
    applyTheme(*qApp, dark ? Theme::Dark : Theme::Light);
    PseudoLanguage language;
    if (pseudo)
        QCoreApplication::installTranslator(&language);
    {
        FakeClock clock;
        FakePrompts prompts;
        QSettings settings(m_dir.filePath(u"console.ini"_s), QSettings::IniFormat);
        KeyStore keys(m_dir.filePath(u"keys"_s), KeyStore::Keyring::Avoid);
        Options options;
        options.demo = true;
        Session session(options, clock, settings, keys);
        MainWindow window(session, prompts, clock, settings, allPages());
        window.resize(1440, 900);
        session.begin();
        window.show();
        QVERIFY(window.openLink(link.section(u'!', 0, 0)));
        QTRY_VERIFY_WITH_TIMEOUT(window.hasSettled(), 20'000);
        if (const QString press = link.section(u'!', 1); press == "palette"_L1)
            window.findChild<CommandPalette *>()->open();
        else if (press == "down"_L1) {
            for (int miss = 0; miss < 4; ++miss, clock.advance(std::chrono::seconds(5)))
                session.watch()->state().setLink({LinkState::Phase::Offline, clock.now(), {"net.refused", u"Nothing listens there."_s, {}}, clock.now()});
            session.watch()->state().setLink({LinkState::Phase::Offline, clock.now(), {"net.refused", u"Nothing listens there."_s, {}}, clock.now()});
        } else if (!press.isEmpty()) {
            QAction *action = window.currentPage()->actions().value(press.toInt());
            QTRY_VERIFY(action->isEnabled());
            action->trigger();
        }
        // Layouts and tables come to rest behind the data.
        for (int turn = 0; turn < 30; ++turn)
            QCoreApplication::processEvents();
        const QImage image = window.grab().toImage().convertToFormat(QImage::Format_RGB888);
        const QString folder = qEnvironmentVariable("FREEAGENT_SCREENSHOTS", m_dir.path());
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(image.save(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + u".png"_s)));
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 3)
            for (int x = 0; x < image.width(); x += 3)
                colours.insert(image.pixel(x, y));
        QVERIFY2(colours.size() > 60, qPrintable(QString::number(colours.size())));
        const QStringList unnamed = unnamedWidgets(window);
        QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u'\n')));
        const QStringList clipped = clippedTexts(window);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u'\n')));
    }
    QCoreApplication::removeTranslator(&language);
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QApplication application(argc, argv);
    installTranslations(application, QLocale::c());
    ScreenshotsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "screenshots_test.moc"
