// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/notify/channel.h"
#include "daemon/notify/message.h"

namespace freeagent::notify {

/// Tells that the controller itself is down, without its database: `unit` is what the service manager gave up on. Every start of the unit's failure has
/// one key at PagerDuty until `controllerIsBack`.
class FailureNotice
{
public:
    /// `host`: of this machine; part of the key.
    FailureNotice(const QString &unit, const QString &host, Time at);
    /// Something else that cannot wait for the database.
    explicit FailureNotice(Notice notice) : m_notice(std::move(notice)) { }

    const Notice &notice() const { return m_notice; }
    /// How far it is.
    struct Told {
        QStringList delivered; ///< channels that took it
        QStringList uncertain; ///< handed out, and nobody knows whether they took it: no answer, or one that is no refusal
        QStringList problems;  ///< what went wrong elsewhere
        qsizetype open = 0;    ///< channels that have not ended
    };
    /// On all channels that want criticals, at the same time. `told` before the first one is handed out, and after each.
    void send(const QList<Channel> &channels, Carrier &carrier, std::function<void(const Told &)> told) const;

private:
    Notice m_notice;
};

/// The end of it, for the outbox. `since`: of the failure that was told.
Notice controllerIsBack(const QString &unit, const QString &host, Time since, Time now);

} // namespace freeagent::notify
