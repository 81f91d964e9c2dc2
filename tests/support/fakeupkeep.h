// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/databaseupkeep.h"

#include <QObject>
#include <QTimer>
#include <optional>

namespace freeagent::test {

/// A database that says what it is told to say, from the event loop.
class FakeUpkeep final : public QObject, public DatabaseUpkeep
{
public:
    DatabaseFigures state{100 << 20, 1 << 20, 40 << 20, 4096, qint64(10) << 30};
    std::optional<Error> trouble;
    QList<UpkeepOrder> orders;
    bool stuck = false; ///< never ends

    void figures(std::function<void(Result<DatabaseFigures>)> done) override
    {
        QTimer::singleShot(0, this, [this, done = std::move(done)] { done(state); });
    }
    void optimise(const UpkeepOrder &order, Progress progress, std::function<bool()> cancelled,
                  std::function<void(Result<UpkeepReport>)> done) override
    {
        orders.append(order);
        progress(0.5, QStringLiteral("half"));
        if (stuck)
            return;
        QTimer::singleShot(0, this, [this, order, cancelled = std::move(cancelled), done = std::move(done)] {
            if (cancelled())
                return done(failure("upkeep.cancelled", QStringLiteral("Cancelled")));
            if (trouble)
                return done(tl::unexpected(*trouble));
            UpkeepReport report;
            report.before = state;
            if (order.vacuum) {
                state.bytes -= state.freelistBytes;
                state.freelistBytes = 0;
            }
            report.after = state;
            report.vacuumed = order.vacuum;
            report.done = {QStringLiteral("analysed")};
            done(report);
        });
    }
};

} // namespace freeagent::test
