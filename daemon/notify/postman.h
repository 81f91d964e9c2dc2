// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/notify/transfers.h"

#include <QObject>

namespace freeagent::notify {

/// The real carrier: the network by Transfers, sendmail as a child process (20 s at most). Thread: home.
class Postman final : public Carrier
{
public:
    explicit Postman(Transfers::Rules rules) : m_transfers(std::move(rules)) {}

    void setRules(Transfers::Rules rules) { m_transfers.setRules(std::move(rules)); }
    void carry(Message message, std::function<void(Verdict)> done) override;

private:
    void runProgram(const Message &message, std::function<void(Verdict)> done);

    Transfers m_transfers;
    QObject m_context; ///< of running programs
};

} // namespace freeagent::notify
