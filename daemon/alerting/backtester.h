// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/alerting/backtest.h"
#include "daemon/alerting/reading.h"
#include "daemon/metrics/history.h"
#include "daemon/ports/store.h"

#include <QObject>

namespace freeagent::alerting {

/// Tries a rule on the stored past. The database is read piece by piece in its own thread; each figure's steps are gone through at once,
/// which takes about a millisecond. Thread: the services'. Errors: "alert.no_history" for a metric that is not kept, the store's.
class BackTester : public QObject
{
    Q_OBJECT
public:
    BackTester(metrics::History &history, Store &store, const Clock &clock, QObject *parent = nullptr);

    struct Verdict {
        Labels labels;
        BackTest test;
    };
    using Done = std::function<void(Result<std::vector<Verdict>>)>;
    /// `volumes`: those whose room is kept.
    void run(const Rule &rule, int days, const QStringList &volumes, Done done);

private:
    struct Series {
        Labels labels;
        QByteArray name;
        QByteArray over; ///< name of the series that it is a part of; empty: as it is
    };
    struct Trial;
    void next(std::shared_ptr<Trial> trial);
    void readSeries(const QByteArray &name, int days, std::function<void(Result<std::vector<PastStep>>)> done);
    void runFailures(const Rule &rule, int days, Done done);

    metrics::History &m_history;
    Store &m_store;
    const Clock &m_clock;
};

/// Share of failures of the 24 hours before each moment, every five minutes from `from` to `to`; `finished` in order of their ends and from a
/// day before. Pure.
std::vector<PastStep> failureRates(const std::vector<FinishedBuild> &finished, Time from, Time to);

} // namespace freeagent::alerting
