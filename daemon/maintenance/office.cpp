// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/maintenance/office.h"

namespace freeagent::maintenance {

Office::Office(const OfficeSubjects &s)
    : windows(s.ledger, s.clock)
    , board(s.ledger, s.clock)
    , times(s.store, s.clock)
    , drain(s.ledger, s.leases, s.builds, s.fleet, times, s.clock)
    , gate(s.dispatcher, s.maintenance, drain, windows, times, s.clock)
    , announcements(windows, board, s.maintenance, s.clock)
    , runner(s.ledger, s.maintenance, board, windows, s.clock)
    , m_notify(board)
    , m_disable(s.maintenance)
    , m_drainStep(drain, s.clock)
    , m_update(s.requests, s.fleet)
    , m_optimise(s.scheduler)
    , m_canary(s.ledger, s.builds, s.fleet, s.clock)
    , m_enable(s.maintenance, board, s.clock)
{
    runner.addStep("notify", m_notify);
    runner.addStep("disable", m_disable);
    runner.addStep("drain", m_drainStep);
    runner.addStep("update", m_update);
    runner.addStep("optimise", m_optimise);
    runner.addStep("canary", m_canary);
    runner.addStep("enable", m_enable);
}

void Office::load(const std::vector<Record> &records)
{
    windows.load(records);
    board.load(records);
    drain.load(records);
    runner.load(records);
    gate.tick(); // before the first poll is answered
}

void Office::tick()
{
    times.tick();
    announcements.tick();
    drain.tick();
    runner.tick();
    board.tick();
    gate.tick();
}

} // namespace freeagent::maintenance
