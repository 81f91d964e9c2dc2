// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/metrics/rollup.h"
#include "daemon/metrics/series.h"

#include <QObject>

namespace freeagent::metrics {

/// The farm's figures over time: every ten seconds for a day, every five minutes for a month, every hour for two years. A row holds
/// all series of a step (see the migration), so a sample is one small write that joins the group the database commits anyway. What
/// could not be written yet is kept for an hour and tried again; what was never measured stays a gap. The wall clock may be set to
/// any time: rows of a step that is lived twice are replaced, and nothing is forgotten until the clock has been steady for some
/// minutes. Thread: the services'.
class History : public QObject
{
    Q_OBJECT
public:
    History(MetricStore &store, const Clock &clock, QObject *parent = nullptr);

    /// Nothing is forgotten while it says no.
    void setAgesCount(std::function<bool()> agesCount) { m_agesCount = std::move(agesCount); }
    void take(const Figures &figures); ///< every ten seconds
    void tick();                       ///< once a second: rolls up and forgets what is due

    /// Points in order of time; a step without a sample has none.
    void read(const QByteArray &series, const Window &window, std::function<void(Result<std::vector<Point>>)> done);

private:
    struct Reading;
    void send();
    void watchClock();
    void forgetOld();
    void readNext(std::shared_ptr<Reading> reading);

    MetricStore &m_store;
    const Clock &m_clock;
    MetricStore::Rows m_unsaved;
    bool m_sending = false;
    Rollup m_minutes;
    Rollup m_hours;
    Millis m_offset; ///< wall clock less the monotonic one
    Instant m_steadySince;
    Instant m_forgotten;
    size_t m_forgetNext = 0;
    std::function<bool()> m_agesCount = [] { return true; };
};

} // namespace freeagent::metrics
