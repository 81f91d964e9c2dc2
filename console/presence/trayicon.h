// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/presence/beacon.h"

#include <QObject>
#include <QTimer>
#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace freeagent::console {

/// The beacon on the desktop's edge. Where the desktop has no tray nothing is shown, and isThere() says so: nobody may hide a window
/// then. GUI thread.
class TrayIcon final : public QObject
{
    Q_OBJECT
public:
    /// `menu` must outlive it.
    TrayIcon(QMenu &menu, QObject *parent);
    ~TrayIcon() override;

    bool isThere() const { return m_icon != nullptr; }
    /// It is to be seen now.
    bool isShown() const;
    void show(const Beacon &beacon, const QString &toolTip);
    /// Until somebody points at it or clicks.
    void flash();
    void stopFlashing();
    bool isFlashing() const { return m_flash.isActive(); }
    /// A message of the desktop; a click on it says messageClicked().
    void tell(Severity severity, const QString &title, const QString &text);

Q_SIGNALS:
    void clicked();
    void messageClicked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void paint();

    std::unique_ptr<QSystemTrayIcon> m_icon;
    QTimer m_flash;
    Beacon m_beacon;
    bool m_lit = true;
};

} // namespace freeagent::console
