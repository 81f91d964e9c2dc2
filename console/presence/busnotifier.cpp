// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/presence/busnotifier.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
const QString kService = u"org.freedesktop.Notifications"_s;
const QString kPath = u"/org/freedesktop/Notifications"_s;
const QString kOpen = u"default"_s; ///< a click on the message itself
const QString kAcknowledge = u"acknowledge"_s;
const QString kSilence = u"silence"_s;
constexpr int kServersChoice = -1;
} // namespace

BusNotifier::BusNotifier(const QDBusConnection &bus, Notifier &other, QObject *parent)
    : Notifier(parent)
    , m_bus(bus)
    , m_other(other)
{
    connect(&other, &Notifier::openWanted, this, &Notifier::openWanted);
    m_bus.connect(kService, kPath, kService, u"ActionInvoked"_s, this, SLOT(invoke(uint, QString)));
    m_bus.connect(kService, kPath, kService, u"NotificationClosed"_s, this, SLOT(forget(uint, uint)));
    auto *asked = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s)), this);
    connect(asked, &QDBusPendingCallWatcher::finished, this, [this, asked] {
        const QDBusPendingReply<QStringList> reply = *asked;
        if (!reply.isError())
            m_markup = reply.value().contains(u"body-markup"_s);
        asked->deleteLater();
    });
}

QDBusMessage BusNotifier::call(const QString &method) const { return QDBusMessage::createMethodCall(kService, kPath, kService, method); }

void BusNotifier::tell(const Message &message)
{
    QStringList actions{kOpen, tr("Open")};
    if (message.canAct)
        actions << kAcknowledge << tr("Acknowledge") << kSilence << tr("Silence 1 h");
    // One message a problem: what got worse takes the place of what was said before.
    const uint before = m_shown.key(message.problem, 0);
    const uchar urgency = message.severity == Severity::Critical ? 2 : 1;
    QDBusMessage notify = call(u"Notify"_s);
    notify << u"Expo Free Agent"_s << before << u"expo-console"_s << message.title << (m_markup ? message.text.toHtmlEscaped() : message.text)
           << actions
           << QVariantMap{{u"urgency"_s, QVariant::fromValue(urgency)}, {u"desktop-entry"_s, u"expo-console"_s}} << kServersChoice;
    auto *sent = new QDBusPendingCallWatcher(m_bus.asyncCall(notify), this);
    connect(sent, &QDBusPendingCallWatcher::finished, this, [this, sent, message] {
        const QDBusPendingReply<uint> reply = *sent;
        if (reply.isError())
            m_other.tell(message);
        else
            m_shown.insert(reply.value(), message.problem);
        sent->deleteLater();
    });
}

void BusNotifier::invoke(uint number, const QString &action)
{
    // The signals go to everybody on the bus.
    const QString problem = m_shown.value(number);
    if (problem.isEmpty())
        return;
    if (action == kAcknowledge)
        Q_EMIT acknowledgeWanted(problem);
    else if (action == kSilence)
        Q_EMIT silenceWanted(problem);
    else if (action == kOpen)
        Q_EMIT openWanted(problem);
}

void BusNotifier::forget(uint number, uint)
{
    m_shown.remove(number);
}

} // namespace freeagent::console
