// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/severity.h"

#include <QObject>
#include <QString>

namespace freeagent::console {

class TrayIcon;

/// A message of the desktop about one problem.
struct Message {
    QString problem; ///< link to the alert, which names its farm
    Severity severity = Severity::Warning;
    QString title;
    QString text;
    bool canAct = false; ///< may be acknowledged and silenced from the message
};

/// Tells somebody who looks elsewhere. GUI thread.
class Notifier : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// The best that this desktop has: its service for notifications, with buttons, else the messages of the tray. `tray` must
    /// outlive it.
    static Notifier *ofThisDesktop(TrayIcon &tray, QObject *parent);

    virtual void tell(const Message &message) = 0;

Q_SIGNALS:
    void openWanted(const QString &problem);
    void acknowledgeWanted(const QString &problem);
    void silenceWanted(const QString &problem);
};

/// The messages of the tray: a click opens the last one.
class TrayNotifier final : public Notifier
{
    Q_OBJECT
public:
    TrayNotifier(TrayIcon &tray, QObject *parent);

    void tell(const Message &message) override;

private:
    TrayIcon &m_tray;
    QString m_last;
};

} // namespace freeagent::console
