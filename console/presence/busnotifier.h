// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/presence/notifier.h"

#include <QDBusConnection>
#include <QHash>

class QDBusMessage;

namespace freeagent::console {

/// org.freedesktop.Notifications: messages with buttons. Never waits for the service; where it refuses or is not there the message
/// takes the other way. GUI thread.
class BusNotifier final : public Notifier
{
    Q_OBJECT
public:
    /// `other` must outlive it; what is clicked there is signalled here too.
    BusNotifier(const QDBusConnection &bus, Notifier &other, QObject *parent);

    void tell(const Message &message) override;

private Q_SLOTS:
    void invoke(uint number, const QString &action);
    void forget(uint number, uint reason);

private:
    QDBusMessage call(const QString &method) const;

    QDBusConnection m_bus;
    Notifier &m_other;
    QHash<uint, QString> m_shown; ///< problems by the numbers that the service gives
    bool m_markup = true;         ///< the service reads text as markup
};

} // namespace freeagent::console
