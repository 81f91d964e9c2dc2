// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/agent/agentsettings.h"
#include "daemon/agent/job.h"
#include "daemon/agent/pulse.h"
#include "daemon/agent/resultreport.h"
#include "daemon/runner/reciperun.h"
#include "daemon/runner/scratch.h"

namespace freeagent::agent {

/// What every build of one worker shares. Outlives them.
struct Workshop {
    ControllerLink &link;
    const Clock &clock;
    const BuildSettings &build;
    const TalkSettings &talk;
    const runner::Sandbox &sandbox;
};

/// One build from its job to its reported end: fetch, verify, unpack, run, pack, report, clean up. Lives through a
/// controller that goes away and comes back. Disk work is done in other threads; everything else in this one.
class BuildRun final : public QObject
{
    Q_OBJECT

public:
    BuildRun(const Workshop &workshop, const Job &job, QObject *parent = nullptr);
    ~BuildRun() override;

    void start();
    /// The worker stops: ends what runs and gives the build back to the controller. finished() follows.
    void abandon(const QString &reason);
    const Job &job() const { return m_job; }
    /// "fetching", "unpacking", "running", "packing", "reporting", "ending"
    QString stage() const { return m_stage; }

Q_SIGNALS:
    /// Nothing of the build runs any more, and its files are in the trash. `summary` is a sentence for the worker's
    /// log.
    void finished(bool success, const QString &summary);

private:
    enum class End { None, Completed, Failed, NotOurs, Abandoned };

    void enter(const QString &stage);
    void say(LogLevel level, const QString &text);
    void fetch(const QString &location, const QString &file, std::function<void(const std::optional<Error> &)> then);
    void fetchSource();
    void fetchCerts();
    void unpackSource();
    void unpackCerts();
    void run();
    void ran(const std::optional<Error> &error);
    void pack();
    void fail(const Error &error);
    void report(const BuildResult &result);
    void sendResult();
    void lose(const QString &why);
    void endWith(End end, const QString &summary);
    void giveBack();
    void settle();
    void cleanUp();
    template <class Work, class Then>
    void onDisk(Work work, Then then);

    Workshop m_workshop;
    Job m_job;
    std::optional<runner::Scratch> m_scratch;
    std::optional<runner::Recipe> m_recipe;
    QString m_source; ///< the project's folder
    QString m_artifact; ///< where the recipe leaves its result
    LogPump m_pump;
    Pulse m_pulse;
    std::unique_ptr<Download> m_download;
    std::unique_ptr<runner::RecipeRun> m_run;
    std::unique_ptr<ResultReport> m_report;
    BuildResult m_result;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false); ///< read by disk work
    QString m_stage;
    QString m_summary;
    End m_end = End::None;
    int m_diskWork = 0; ///< pieces in other threads
    bool m_givingBack = false;
};

} // namespace freeagent::agent
