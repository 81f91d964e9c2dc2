// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/resource.h"
#include "console/offline/downstrip.h"
#include "console/offline/reach.h"

#include <QPointer>
#include <QSettings>
#include <QWidget>

class QLabel;
class QTabWidget;

namespace freeagent::console {

class ConfirmStrip;
class FarmState;
class FileTab;
class ReachEditor;
class RestoreWizard;
class RunLog;
class StepsView;
struct EmergencyStep;
struct Ended;

/// What is left when the controller is not: the emergency steps, the restore, backups on this computer, and a log of all that is run. Lives from nothing
/// that the controller gives, outlives pages and contact, and watches over the contact itself. GUI thread.
class EmergencyDesk final : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive this object.
    EmergencyDesk(const Clock &clock, QSettings &settings, QWidget *parent = nullptr);
    ~EmergencyDesk() override;

    /// Another farm, or the same one anew. `source` and `state` live until the next call of this or of leave().
    void lookAt(FarmSource &source, FarmState &state);
    /// They go; what was entered stays.
    void leave();
    /// Once a second.
    void tick();
    /// {}, {"steps"}, {"tab=access"}, {"restore"}, {"restore", ID}, {"restore", "at=TIME"}. False when it is none of them.
    bool openLink(const QStringList &parts);

    /// For the top of the window; the window places it.
    DownStrip *strip() const { return m_down.data(); }
    ConfirmStrip &confirmStrip() const { return *m_confirm; }
    RunLog &log() const { return *m_log; }
    StepsView *steps() const { return m_steps; }
    RestoreWizard *wizard() const { return m_wizard; }
    FileTab *fileTab() const { return m_file; }
    ReachEditor *editor() const { return m_editor; }
    /// A restore goes on: to end now would leave a controller stopped.
    bool isInTheMiddle() const;
    bool isAlarmRaised() const { return m_alarm.isRaised(); }

Q_SIGNALS:
    /// The person wants to see this; with the strip's button.
    void wanted();
    /// Back to the pages.
    void closed();
    void retryWanted();

private:
    void arrange();
    void setReach(const Reach &reach);
    void runStep(const EmergencyStep &step);
    void runNow(const EmergencyStep &step, const std::function<void(const Ended &)> &done = {});

    const Clock &m_clock;
    QSettings &m_settings;
    ContactAlarm m_alarm;
    QString m_farm;
    Reach m_reach;
    QMetaObject::Connection m_link;
    std::unique_ptr<Resource> m_backups;
    QPointer<DownStrip> m_down; ///< the window's, once placed
    ConfirmStrip *m_confirm;
    RunLog *m_log;
    StepsView *m_steps;
    RestoreWizard *m_wizard;
    FileTab *m_file;
    ReachEditor *m_editor;
    QTabWidget *m_tabs;
    QLabel *m_title;
};

} // namespace freeagent::console
