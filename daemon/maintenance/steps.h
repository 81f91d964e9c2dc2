// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/maintenance/noticeboard.h"
#include "daemon/maintenance/stepwork.h"
#include "daemon/services/maintenance.h"

namespace freeagent::maintenance {

/// 1: users learn that it begins.
class NotifyStep final : public StepWork
{
public:
    explicit NotifyStep(NoticeBoard &board)
        : m_board(board)
    {
    }
    void start(StepCallPtr call) override;

private:
    NoticeBoard &m_board;
};

/// 2: no submissions from here on, and nothing new is started. One that a person closed before stays that person's.
class DisableStep final : public StepWork
{
public:
    explicit DisableStep(services::MaintenanceService &maintenance)
        : m_maintenance(maintenance)
    {
    }
    void start(StepCallPtr call) override;

private:
    services::MaintenanceService &m_maintenance;
};

/// 7: submissions are taken again, and users learn of it. With the memory atEnd() not before the end of the run.
class EnableStep final : public StepWork
{
public:
    EnableStep(services::MaintenanceService &maintenance, NoticeBoard &board, const Clock &clock)
        : m_maintenance(maintenance)
        , m_board(board)
        , m_clock(clock)
    {
    }
    static QJsonObject atEnd() { return {{QStringLiteral("atEnd"), true}}; }
    void start(StepCallPtr call) override;
    void tick() override;
    void stop() override { m_waiting.reset(); }

private:
    void open(const StepCallPtr &call);
    bool isEarly(const StepCall &call) const;

    services::MaintenanceService &m_maintenance;
    NoticeBoard &m_board;
    const Clock &m_clock;
    StepCallPtr m_waiting; ///< for the end of the run
};

/// The order with which a run closes the farm.
services::MaintenanceService::Order closingOrder(const MaintenanceRun &run);
/// The order that ends it: open, or closed as somebody had it before.
services::MaintenanceService::Order openingOrder(const MaintenanceRun &run);
/// What users are told when a run of theirs ends, or ends early.
Notice endNotice(const MaintenanceRun &run);

} // namespace freeagent::maintenance
