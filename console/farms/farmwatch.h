// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/farmstate.h"
#include "console/farm/resource.h"
#include "console/farm/rights.h"
#include "console/farm/statesentence.h"
#include "console/presence/glance.h"

namespace freeagent::console {

/// What can be said of a farm in one line.
struct FarmView {
    Glance glance;
    StateSentence sentence;
    int waiting = 0;
    int running = 0;
    int workersOnline = 0;
    int workersTotal = 0;
    bool hasData = false; ///< false: the numbers mean nothing

    friend bool operator==(const FarmView &, const FarmView &) = default;
};

/// A farm that is watched whether or not somebody looks at its pages: its source, its state, what one may do there, its problems. It
/// is the same farm for as long as it lives, so what is asked through it goes there and nowhere else. GUI thread.
class FarmWatch final : public QObject
{
    Q_OBJECT
public:
    /// `clock` must outlive this object. The source has not begun yet.
    FarmWatch(std::unique_ptr<FarmSource> source, const Clock &clock);
    ~FarmWatch() override;

    FarmSource &source() const { return *m_source; }
    FarmState &state() { return m_state; }
    const FarmState &state() const { return m_state; }
    Rights &rights() { return m_rights; }

    /// Counts anew. Linear in the number of builds: once a second, not at every event.
    void look(const QString &name);
    /// As of the last look().
    const FarmView &view() const { return m_view; }

private:
    const Clock &m_clock;
    std::unique_ptr<FarmSource> m_source;
    FarmState m_state;
    Rights m_rights;
    Resource m_alerts;
    FarmView m_view;
};

} // namespace freeagent::console
