// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/presence/trayicon.h"

#include <QEvent>
#include <QGuiApplication>
#include <QIcon>
#include <QSystemTrayIcon>

namespace freeagent::console {

namespace {
constexpr int kFlashMs = 600;
}

TrayIcon::TrayIcon(QMenu &menu, QObject *parent)
    : QObject(parent)
{
    connect(&m_flash, &QTimer::timeout, this, [this] {
        m_lit = !m_lit;
        paint();
    });
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(&menu);
    m_icon->installEventFilter(this);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        stopFlashing();
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT clicked();
    });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, [this] {
        stopFlashing();
        Q_EMIT messageClicked();
    });
}

TrayIcon::~TrayIcon() = default;

bool TrayIcon::isShown() const { return m_icon && m_icon->isVisible(); }

void TrayIcon::show(const Beacon &beacon, const QString &toolTip)
{
    if (m_icon)
        m_icon->setToolTip(toolTip);
    if (m_icon && m_icon->isVisible() && beacon == m_beacon)
        return;
    m_beacon = beacon;
    paint();
    if (m_icon)
        m_icon->show();
}

void TrayIcon::flash()
{
    if (!m_flash.isActive())
        m_flash.start(kFlashMs);
}

void TrayIcon::stopFlashing()
{
    m_flash.stop();
    m_lit = true;
    paint();
}

void TrayIcon::tell(Severity severity, const QString &title, const QString &text)
{
    if (m_icon)
        m_icon->showMessage(title, text, severity == Severity::Critical ? QSystemTrayIcon::Critical : QSystemTrayIcon::Warning);
}

bool TrayIcon::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ToolTip && isFlashing())
        stopFlashing();
    return QObject::eventFilter(watched, event);
}

void TrayIcon::paint()
{
    if (!m_icon)
        return;
    QIcon icon;
    for (const int size : {16, 22, 24, 32, 48})
        icon.addPixmap(beaconPixmap(m_beacon, QGuiApplication::palette(), size, 1, m_lit));
    m_icon->setIcon(icon);
}

} // namespace freeagent::console
