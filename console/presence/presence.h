// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/farmstate.h"
#include "console/farm/resource.h"
#include "console/farm/rights.h"
#include "console/farm/statesentence.h"
#include "console/presence/announcer.h"

#include <QMenu>

class QSettings;

namespace freeagent::console {

class ProblemsPopup;
class TrayIcon;

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
    /// Once a second.
    void show(const StateSentence &sentence);
    const Glance &glance() const { return m_glance; }
    const NoticeOptions &options() const { return m_options; }
    QMenu &menu() { return m_menu; }
    /// The short list, for desktops without a tray and for the keyboard.
    void openProblems();

Q_SIGNALS:
    void pageWanted(const QByteArray &page);
    void linkWanted(const QString &link);
    void said(freeagent::console::Severity severity, const QString &text);

private:
    void makeMenu();
    void takeProblems();
    void announce(const QList<Problem> &news);
    void post(const QString &path, const QJsonObject &body, const QString &done);
    void setOptions(const NoticeOptions &options);
    void showOptions();
    void raiseWindow();
    void openProblemsAt(const QPoint &global);
    QString whyNot() const;

    QWidget &m_window;
    const Clock &m_clock;
    QSettings &m_settings;
    NoticeOptions m_options;
    Announcer m_announcer;
    QMenu m_menu;
    QAction *m_snooze;
    QAction *m_quiet;
    QAction *m_criticals;
    QAction *m_notifications;
    QAction *m_sounds;
    TrayIcon *m_tray;
    ProblemsPopup *m_popup;
    std::unique_ptr<Resource> m_alerts;
    FarmSource *m_source = nullptr;
    const FarmState *m_state = nullptr;
    const Rights *m_rights = nullptr;
    Glance m_glance;
    QString m_lastTold; ///< the alert of the last message
};

} // namespace freeagent::console
