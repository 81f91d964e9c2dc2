// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/maintenance/noticeboard.h"
#include "daemon/ports/notifier.h"

namespace freeagent::notify {

/// What users are told of maintenances goes to the channels with the audience "users". Taken when the outbox has it durably. Thread: the
/// services'.
class MaintenanceSink final : public maintenance::NoticeSink
{
public:
    MaintenanceSink(services::Ledger &ledger, Notifier &notifier)
        : m_ledger(ledger)
        , m_notifier(notifier)
    {
    }

    void deliver(const maintenance::Notice &notice, std::function<void(bool taken)> done) override;

private:
    services::Ledger &m_ledger;
    Notifier &m_notifier;
};

} // namespace freeagent::notify
