// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/schedule/job.h"
#include "daemon/services/ledger.h"

#include <map>

namespace freeagent::schedule {

/// Who asks for a run, and why.
struct Ask {
    QString by;
    QString reason;
    QJsonObject options;
};

/// What an operator may change about a job. What is not set stays.
struct Adjustment {
    std::optional<bool> enabled;
    std::optional<QString> rule;
    std::optional<QTime> start;
    std::optional<QByteArray> zone;
};

/// Runs jobs when they are due, and never two of one lane at the same time. Every step is stored before it is taken, so a restart finds
/// what was missed (caught up once, however often it was missed) and what a kill interrupted (marked failed and, when it was a scheduled
/// run, made again, three times at most). Thread: the services'.
///
/// Errors: "schedule.unknown_job", "schedule.unknown_run", "schedule.ended", the calendar's, and those of the store.
class Scheduler : public QObject
{
    Q_OBJECT
public:
    struct JobState {
        JobSpec spec; ///< `when` as it is now
        bool enabled = true;
        std::optional<Time> lastRunAt;
        std::optional<Time> lastSuccessAt;
        QByteArray lastOutcome; ///< word of a RunState; empty before the first
        QString lastMessage;
        std::optional<Time> nextRunAt;
        const Run *open = nullptr; ///< the run that waits or is under way
    };

    Scheduler(services::Ledger &ledger, const Clock &clock, QObject *parent = nullptr);
    ~Scheduler() override;

    /// Before load(). `spec.when` must be right; `job` outlives this.
    void add(JobSpec spec, Job &job);
    /// Takes over what is stored. Runs start with the first tick.
    void load(const std::vector<Record> &records);
    /// Queues what is due, starts what may start. Once a second.
    void tick();

    using Asked = std::function<void(Result<QByteArray>)>; ///< the run's id
    /// Gives the run that waits or is under way when there is one; one that waits is now wanted at once.
    void runNow(const QByteArray &job, const Ask &ask, Asked done);
    using Settled = std::function<void(Result<void>)>;
    /// A waiting run ends at once, a running one when its job has heard of it.
    void cancel(const QByteArray &run, Settled done);
    void adjust(const QByteArray &job, const Adjustment &adjustment, Settled done);

    QList<JobState> jobs() const;
    std::optional<JobState> job(const QByteArray &name) const;
    const Run *run(const QByteArray &id) const;
    QList<Run> runs() const; ///< newest first

Q_SIGNALS:
    void progressed(const freeagent::schedule::Run &run);
    void ended(const freeagent::schedule::Run &run);

private:
    /// What of a job is stored.
    struct Facts {
        calendar::RecurrenceSpec when;
        bool adjusted = false; ///< `when` is an operator's
        bool enabled = true;
        Time handledUntil{};   ///< occurrences up to here are done with
        std::optional<Time> lastRunAt;
        std::optional<Time> lastSuccessAt;
        QByteArray lastOutcome;
        QString lastMessage;
    };
    struct Entry {
        JobSpec spec;
        Job *job = nullptr;
        std::optional<calendar::Recurrence> rule;
        Facts facts;
        std::optional<Time> next;
        QByteArray open;   ///< id of its queued or running run
        bool busy = false; ///< a change of it is being committed
        std::vector<std::function<void()>> waiting; ///< for that to be over
    };
    static Record recordOf(const QByteArray &job, const Facts &facts);
    static Facts factsFrom(const QJsonObject &json, const Facts &declared);
    Entry *find(const QByteArray &job) const;
    JobState stateOf(const Entry &entry) const;
    void takeFacts(Entry &entry, Facts facts);
    void recover(Run run);
    void reckonNext(Entry &entry);
    void queueDue(Entry &entry);
    void request(Entry &entry, const Ask &ask, Asked done);
    void startWhatMay();
    bool laneIsFree(const Entry &entry) const;
    bool isPrepared(Entry &entry, const Run &run);
    void begin(Entry &entry, Run run);
    void launch(Entry &entry, const Run &run);
    void conclude(Entry &entry, Run run, Outcome outcome, Settled done);
    void end(Entry &entry, const QByteArray &run, Outcome outcome);
    Run fresh(const Entry &entry) const;
    void save(Entry &entry, Facts facts, std::optional<Run> run, Settled done);
    void whenFree(Entry &entry, std::function<void()> what);
    std::vector<QByteArray> superfluous() const;

    services::Ledger &m_ledger;
    const Clock &m_clock;
    std::vector<std::unique_ptr<Entry>> m_entries; ///< by rank
    std::map<QByteArray, Run> m_runs;              ///< by id, so by age
    QHash<QByteArray, RunContextPtr> m_contexts;   ///< of running runs
    Time m_lastTick{};
};

} // namespace freeagent::schedule
