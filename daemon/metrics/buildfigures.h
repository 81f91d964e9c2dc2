// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/metrics/exposition.h"
#include "daemon/services/ledger.h"

#include <array>
#include <deque>

namespace freeagent::metrics {

/// What became of builds since this start, and how long they waited and ran; canaries left out. Fed by the ledger. The builds that
/// ended in the last day are kept one by one, because a rate over them is judged exactly. Thread: the services'.
class BuildFigures : public QObject
{
    Q_OBJECT
public:
    BuildFigures(const services::Ledger &ledger, const Clock &clock, QObject *parent = nullptr);

    /// Of the last day, from the store, at start.
    void load(const std::vector<FinishedBuild> &lastDay);

    struct Recent {
        int success = 0;
        int failure = 0; ///< cancelled ones left out
    };
    Recent lastDay();
    bool isLoaded() const { return m_loaded; } ///< what ended before this start is counted as well
    qint64 started() const { return m_startedAll; }
    void write(Exposition &out);

private:
    enum class Ending : quint8 { Success, Error, Cancelled, Timeout };
    struct OfPlatform {
        qint64 submitted = 0;
        qint64 started = 0;
        std::array<std::array<qint64, 5>, 4> ended{}; ///< by Ending and FailureClass
        Histogram run;
        Histogram wait;
        OfPlatform();
    };
    void onBuildChanged(const BuildRecord *before, const BuildRecord &after);
    void onEnd(OfPlatform &figures, const Build &build);
    void remember(Time at, Outcome outcome);

    const Clock &m_clock;
    std::array<OfPlatform, 2> m_platforms;
    qint64 m_startedAll = 0;
    bool m_loaded = false;
    std::deque<std::pair<Time, bool>> m_recent; ///< end, and whether it was a success; oldest first
};

} // namespace freeagent::metrics
