// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/farmstate.h"
#include "console/farm/resource.h"
#include "console/farm/rights.h"
#include "console/farm/statesentence.h"
#include "console/presence/deskoptions.h"

#include <QMenu>

class QSettings;

namespace freeagent::console {

class AwayInbox;
class AwayStrip;
class CloseKeeper;
class FarmBar;
class Notifier;
class ProblemsPopup;
class TrayIcon;
class WallView;

/// A farm in the background: how it is, and the beginning of links that lead there.
struct OtherFarm {
    Glance glance;
    QString sentence;
    QString links;
};

/// The console for somebody who works on something else: the icon, the short list of problems, the messages of the desktop and the
/// sounds. GUI thread.
class DeskPresence final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this object.
    DeskPresence(QWidget &window, const Clock &clock, QSettings &settings);
    ~DeskPresence() override;

    /// The farm from now on; the one before may be gone already.
    void lookAt(FarmSource &source, const FarmState &state, const Rights &rights);
    /// What the person calls that farm, and the beginning of links that lead to it and to no other one.
    void setPlace(const QString &name, const QString &links);
    /// All farms besides that one: the icon and the messages speak for them too.
    void showOthers(const QList<OtherFarm> &others);
    /// Once a second.
    void show(const StateSentence &sentence);
    const Glance &glance() const { return m_glance; }
    const NoticeOptions &options() const { return m_options.notices(); }
    /// What has to be seen above the page: what was missed, what closing means. The window's once it is put there.
    QWidget *strips() const { return m_strips; }
    /// The whole screen for the farm, until Escape.
    void showWall();
    /// False where the desktop has no tray: then the window has to be shown.
    bool beginInTray();
    /// Ends the console whatever closing the window means.
    void quit();
    /// For a page: the choices of this desktop.
    QWidget *makeSettings();
    QMenu &menu() { return m_menu; }
    /// The short list, for desktops without a tray and for the keyboard.
    void openProblems();

Q_SIGNALS:
    void pageWanted(const QByteArray &page);
    void linkWanted(const QString &link);
    void said(freeagent::console::Severity severity, const QString &text);

private:
    void makeMenu();
    void makeStrips();
    void makeBar();
    void addViews();
    void takeProblems();
    void announce(const QList<Problem> &news, const QString &farm, const QString &links);
    void showIcon();
    QString shownProblem(const QString &link) const;
    void openLink(const QString &link);
    void post(const QString &path, const QJsonObject &body, const QString &done);
    void acknowledge(const QString &id);
    void silence(const QString &id);
    void open(const QString &id);
    const Problem *problem(const QString &id) const;
    void showViews();
    void showOptions();
    void raiseWindow();
    void openProblemsAt(const QPoint &global);
    QString whyNot() const;

    QWidget &m_window;
    const Clock &m_clock;
    DeskOptions m_options;
    Announcer m_announcer;
    QMenu m_menu;
    QAction *m_snooze;
    QAction *m_quiet;
    QAction *m_criticals;
    QAction *m_notifications;
    QAction *m_sounds;
    TrayIcon *m_tray;
    ProblemsPopup *m_popup;
    Notifier *m_notifier;
    QWidget *m_strips;
    AwayStrip *m_awayStrip;
    AwayInbox *m_away;
    CloseKeeper *m_closing;
    // Not the window's: they stay when it is hidden.
    std::unique_ptr<FarmBar> m_bar;
    std::unique_ptr<WallView> m_wall;
    QAction *m_barAction = nullptr;
    QAction *m_wallAction = nullptr;
    std::unique_ptr<Resource> m_alerts;
    FarmSource *m_source = nullptr;
    const FarmState *m_state = nullptr;
    const Rights *m_rights = nullptr;
    Glance m_glance;
    StateSentence m_sentence;
    QString m_links;
    QList<OtherFarm> m_others;
};

} // namespace freeagent::console
