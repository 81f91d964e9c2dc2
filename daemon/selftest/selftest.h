// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/artifactstore.h"
#include "daemon/ports/recordreader.h"
#include "daemon/selftest/report.h"
#include "daemon/services/ledger.h"

#include <QObject>

namespace freeagent::selftest {

/// Proves that the controller works by doing it: a record is written and read back, a file of 1 MiB is stored as an upload is, read and compared,
/// and both are removed again, through the same store and files as those of builds. Runs once after every start, again every half a minute while
/// it fails, and when somebody asks. A kill in the middle leaves a record that the next run removes and a file without a row, which the
/// reconciliation at the next start removes. Thread: the services'.
class SelfTest : public QObject
{
    Q_OBJECT
public:
    /// All of it outlives this.
    struct Subjects {
        services::Ledger &ledger;
        RecordReader &records;
        ArtifactStore &artifacts;
        const Clock &clock;
    };
    explicit SelfTest(const Subjects &subjects, QObject *parent = nullptr);
    ~SelfTest() override;

    /// Joins the one that is under way. `done` is called in any case, after 10 s at the latest.
    using Done = std::function<void(const Report &)>;
    void run(const QString &by, Done done);
    void tick(); ///< once a second

    const std::optional<Report> &last() const { return m_last; }
    bool isRunning() const { return m_run != nullptr; }
    /// Why the controller is not ready; empty when it is, or when the first run is just under way.
    QString trouble() const;

Q_SIGNALS:
    void ended(const freeagent::selftest::Report &report);

private:
    struct Run;
    using RunPtr = std::shared_ptr<Run>;
    using Step = void (SelfTest::*)(const RunPtr &);
    void begin(const RunPtr &run, const char *part, Step step);
    /// The part is over: the next one, or the end.
    void pass(const RunPtr &run, const Result<void> &outcome, Step next, const char *nextName);
    void write(const RunPtr &run);
    void read(const RunPtr &run);
    void upload(const RunPtr &run);
    void download(const RunPtr &run);
    void erase(const RunPtr &run);
    void checkErased(const RunPtr &run);
    void conclude(const RunPtr &run);
    bool isStale(const RunPtr &run) const { return m_run != run; }

    Subjects m_farm;
    RunPtr m_run;
    std::optional<Report> m_last;
    std::optional<Instant> m_endedAt;
    std::vector<Done> m_waiting;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace freeagent::selftest
