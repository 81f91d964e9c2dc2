// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/presence/notifier.h"

#include "console/presence/trayicon.h"

#ifdef FREEAGENT_DBUS
#include "console/presence/busnotifier.h"

#include <QDBusConnection>
#include <QFileInfo>
#include <QGuiApplication>
#endif

using namespace Qt::StringLiterals;

namespace freeagent::console {

#ifdef FREEAGENT_DBUS
namespace {
/// Asking for a bus that is not there would start one.
bool hasBus()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool offered = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") || (!runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s));
    return offered && QGuiApplication::platformName() != "offscreen"_L1 && QDBusConnection::sessionBus().isConnected();
}
} // namespace
#endif

Notifier *Notifier::ofThisDesktop(TrayIcon &tray, QObject *parent)
{
    auto *messages = new TrayNotifier(tray, parent);
#ifdef FREEAGENT_DBUS
    if (hasBus())
        return new BusNotifier(QDBusConnection::sessionBus(), *messages, parent);
#endif
    return messages;
}

TrayNotifier::TrayNotifier(TrayIcon &tray, QObject *parent)
    : Notifier(parent)
    , m_tray(tray)
{
    connect(&tray, &TrayIcon::messageClicked, this, [this] {
        if (!m_last.isEmpty())
            Q_EMIT openWanted(m_last);
    });
}

void TrayNotifier::tell(const Message &message)
{
    m_last = message.problem;
    m_tray.tell(message.severity, message.title, message.text);
}

} // namespace freeagent::console
