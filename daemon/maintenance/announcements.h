// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/maintenance/noticeboard.h"
#include "daemon/maintenance/windowbook.h"
#include "daemon/services/maintenance.h"

namespace freeagent::maintenance {

/// Tells users of windows to come: 72 hours, 24 hours and one hour before, and when one that was announced is not to be. A window that is
/// found nearer than that (made late, or the controller was off) is told of once, with what is left of the time. Asks again about a
/// maintenance that goes on without an end. Thread: the services'.
class Announcements
{
public:
    static constexpr std::chrono::hours kFirst{72};

    Announcements(const WindowBook &windows, NoticeBoard &board, services::MaintenanceService &maintenance, const Clock &clock);

    void tick();

private:
    void announce(const Occurrence &occurrence);
    void takeBack();
    void askAgain();

    const WindowBook &m_windows;
    NoticeBoard &m_board;
    services::MaintenanceService &m_maintenance;
    const Clock &m_clock;
};

} // namespace freeagent::maintenance
