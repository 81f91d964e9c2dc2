// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/logging/log.h"
#include "daemon/services/ledger.h"

namespace freeagent::controller {

/// Writes every stored change as one structured line (BUILD_ID, WORKER_ID, CODE): the log tells the same story as the feed.
class EventLog : public QObject
{
    Q_OBJECT
public:
    EventLog(const services::Ledger &ledger, logging::Log &log);

private:
    void onEvent(const Event &event);

    logging::Log &m_log;
};

} // namespace freeagent::controller
