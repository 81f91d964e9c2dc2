// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QByteArray>
#include <optional>

namespace freeagent::platform {

/// Tells systemd how a service does (protocol: sd_notify(3), one datagram a message). Without a socket every call does nothing.
/// Waits for two seconds at most, and only where a message must not get lost. One thread.
class ServiceNotifier
{
public:
    /// `address`: a path, or `@name` for the abstract namespace; empty: nobody listens.
    explicit ServiceNotifier(const QByteArray &address);
    /// From $NOTIFY_SOCKET, which is removed so that no child speaks in our name.
    static ServiceNotifier fromEnvironment();
    ~ServiceNotifier();
    ServiceNotifier(ServiceNotifier &&other) noexcept;
    ServiceNotifier &operator=(ServiceNotifier &&) = delete;

    bool isHeard() const { return m_socket >= 0; }
    void ready(const QByteArray &status);  ///< start-up is over; `status` as in status()
    void status(const QByteArray &status); ///< one line for `systemctl status`
    void stopping();
    void watchdog();
    /// A migration takes longer than the start-up limit: this much more.
    void extendTimeout(Millis by);
    /// SIGHUP was understood; follow with ready().
    void reloading();

private:
    enum class Weight : bool { May, Must }; ///< get lost when the service manager is behind
    void send(const QByteArray &message, Weight weight) const;

    QByteArray m_address;
    int m_socket = -1;
};

/// How often systemd wants watchdog() at the latest ($WATCHDOG_USEC, when meant for this process); ping twice as often.
std::optional<Millis> watchdogInterval();

} // namespace freeagent::platform
