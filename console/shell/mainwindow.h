// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/farmsource.h"
#include "console/farm/farmstate.h"
#include "console/farm/rights.h"
#include "console/pages/page.h"

#include <QMainWindow>
#include <QSettings>
#include <QTimer>

class QLabel;
class QMenu;
class QStackedWidget;

namespace freeagent::console {

class CommandPalette;
class ConnectPage;
class PageHost;
class DeskPresence;
class EmergencyDesk;
class FarmsView;
class Rail;
class Session;
class TopBar;
struct Options;
struct PaletteItem;

/// The frame around the pages: which farm, how fresh, which page, what happened last. Knows pages only as Page. GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    /// All but `pages` must outlive the window.
    MainWindow(Session &session, Prompts &prompts, const Clock &clock, QSettings &settings, QList<PageEntry> pages);
    ~MainWindow() override;

    /// False when there is no such page.
    bool goTo(const QByteArray &page);
    QStringList pageIds() const;
    /// "expo://host:port/build/ID", or the same without scheme and host. A link of another farm leads there. False when no page opens
    /// it, or the console does not know its farm.
    bool openLink(const QString &link);
    /// The same as soon as a farm is looked at.
    void openLinkWhenReady(const QUrl &link);
    /// The view of all farms. Nothing in a demonstration, which stands alone.
    void showAllFarms();
    /// What a second start of the program was told.
    void goOn(const Options &options);
    /// What is to be seen has arrived.
    bool hasSettled() const;
    QString statusText() const;
    Page *currentPage() const;
    DeskPresence &presence() { return *m_presence; }
    EmergencyDesk &emergency() { return *m_emergency; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void arrange();
    void addKeys();
    void connectSession();
    void lookAt(FarmSource *source);
    void makePages();
    void addPageKeys(int number);
    void choosePage(int page);
    QList<PaletteItem> paletteItems(const QString &typed) const;
    void connectFarms();
    void makeFarmActions();
    void fillFarmMenu(QMenu *menu);
    void openFarm(const QString &farm, const QString &link);
    void showFarms();
    void beat();
    void ask(const QUrl &proposal, const Error &why);
    void takeAction(const ActionReport &report);
    void say(Severity severity, const QString &text);
    void showState();
    void showKeys();
    void connectEmergency();
    void showEmergency();
    bool openEmergency(const QString &link);

    Session &m_session;
    Prompts &m_prompts;
    const Clock &m_clock;
    QSettings &m_settings;
    QList<PageEntry> m_entries;
    Rail *m_rail;
    TopBar *m_top;
    QStackedWidget *m_stack;
    PageHost *m_host;
    ConnectPage *m_connect;
    FarmsView *m_farms;
    EmergencyDesk *m_emergency;
    QLabel *m_statusShape;
    QLabel *m_status;
    CommandPalette *m_palette;
    QList<QAction *> m_pageActions; ///< lead to the pages
    QList<QAction *> m_farmActions; ///< lead to the farms
    QString m_pendingLink;
    FarmState *m_state = nullptr; ///< these three are of the farm that is looked at
    Rights *m_rights = nullptr;
    FarmSource *m_source = nullptr;
    QList<QMetaObject::Connection> m_shown; ///< what is followed of that farm
    QTimer m_tick;
    std::unique_ptr<DeskPresence> m_presence;
};

} // namespace freeagent::console
