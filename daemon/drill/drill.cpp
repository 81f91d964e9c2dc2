// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/drill/drill.h"

#include "common/base/textforms.h"
#include "daemon/drill/rehearsal.h"
#include "daemon/recovery/files.h"
#include "daemon/recovery/restore.h"

#include <QFileInfo>
#include <QStorageInfo>
#include <thread>

using namespace Qt::StringLiterals;

namespace freeagent::drill {

namespace {
/// A row may be committed a moment after it was dated.
constexpr Millis kMargin = std::chrono::seconds(5);
constexpr Millis kLook{20};
constexpr Millis kLogWithin = std::chrono::seconds(10);
constexpr qint64 kMoreRoom = 64 << 20; ///< bytes for the log of the database and an upload

class Performance
{
public:
    Performance(const Ground &ground, const Tools &tools, Time mark, const recovery::Step &step)
        : m_ground(ground)
        , m_tools(tools)
        , m_mark(mark)
        , m_step(step)
        , m_begun(tools.recovery.clock.monotonic())
    {
        m_report.at = tools.recovery.clock.now();
    }

    Report run()
    {
        const auto proved = awaitLog()
                                .and_then([this] { return prepare(); })
                                .and_then([this] { return bring(); })
                                .and_then([this] { return rehearse(); })
                                .and_then([this] { return compare(m_place.site.databaseFile, m_plan.backup.manifest.startedAt - kMargin, u"restored table"_s); })
                                .and_then([this] { return compareLog(); });
        recovery::removeTree(m_ground.scratch);
        m_report.endedAt = m_tools.recovery.clock.now();
        conclude(proved);
        return m_report;
    }

private:
    bool isOver() const { return m_tools.recovery.clock.monotonic() - m_begun > m_ground.limit; }
    bool goOn(double part, const QString &what)
    {
        m_part = part;
        m_what = what;
        return goOn();
    }
    bool goOn()
    {
        m_cancelled = m_cancelled || !m_step(m_part, m_what);
        return !m_cancelled && !isOver();
    }
    recovery::Tools restoring()
    {
        return {m_tools.recovery.copier, m_tools.recovery.inspector, m_tools.recovery.clock, [this] { return goOn(); }};
    }
    void timed(const QString &what)
    {
        const Instant now = m_tools.recovery.clock.monotonic();
        m_report.steps.append({what, double((now - m_begun - m_told).count()) / 1000});
        m_told = now - m_begun;
    }

    /// How long a change that was just committed takes to be in the log: that much is lost with the database.
    Result<void> awaitLog()
    {
        while (m_ground.log && m_ground.log->kept().value_or(Time()) < m_mark) {
            if (!goOn(0.02, u"Waiting for the change log"_s))
                return failure("drill.cancelled", u"Cancelled"_s);
            if (m_tools.recovery.clock.now() - m_mark > kLogWithin)
                return failure("drill.log_late", u"A change was not in the change log within %1"_s.arg(durationText(kLogWithin)), u"expoctl backup status says what is wrong with it."_s);
            std::this_thread::sleep_for(kLook);
        }
        if (m_ground.log)
            m_report.logSeconds = std::max(0.0, double((m_tools.recovery.clock.now() - m_mark).count()) / 1000);
        return {};
    }

    Result<void> prepare()
    {
        const Instant begun = m_tools.recovery.clock.monotonic();
        m_restoring = begun;
        m_told = begun - m_begun;
        recovery::removeTree(m_ground.scratch);
        m_place.dataFolder = m_ground.scratch;
        m_place.backupFolder = m_ground.backupFolder;
        m_place.withFiles = false;
        m_place.site.databaseFile = m_ground.scratch + u'/' + recovery::kDatabaseName;
        m_place.site.storageFolder = m_ground.scratch + u"/storage"_s;
        if (!goOn(0.05, u"Checking the newest backup"_s))
            return failure("drill.cancelled", u"Cancelled"_s);
        auto plan = recovery::planRestore(m_place, u"latest"_s, restoring());
        if (!plan)
            return tl::unexpected(plan.error());
        m_plan = std::move(*plan);
        m_report.backup = m_plan.backup.manifest.id;
        m_report.backupAgeSeconds = double((m_report.at - m_plan.backup.manifest.startedAt).count()) / 1000;
        m_report.rpoSeconds = m_report.logSeconds && !m_ground.log->fallsWithTheDatabase() ? m_report.logSeconds : m_report.backupAgeSeconds;
        timed(u"check of the backup"_s);
        return haveRoom();
    }

    Result<void> haveRoom() const
    {
        if (const auto made = recovery::makeFolder(m_ground.scratch); !made)
            return made;
        const qint64 needed = (m_ground.log ? 3 : 2) * m_plan.backup.manifest.bytes() + kMoreRoom;
        const qint64 free = QStorageInfo(m_ground.scratch).bytesAvailable();
        if (free - needed >= m_ground.reserve)
            return {};
        return failure("drill.no_space", u"The drill needs %1 beside the reserve of %2, and %3 has %4 free"_s.arg(sizeText(needed), sizeText(m_ground.reserve), m_ground.scratch, sizeText(free)),
                       u"Free space there."_s);
    }

    Result<void> bring()
    {
        if (!goOn(0.2, u"Restoring %1"_s.arg(m_report.backup)))
            return failure("drill.cancelled", u"Cancelled"_s);
        const auto restored = recovery::restore(m_place, m_plan, restoring());
        if (!restored)
            return tl::unexpected(restored.error());
        timed(u"restore"_s);
        return {};
    }

    Result<void> rehearse()
    {
        Rehearsal controller(m_ground.program, m_ground.scratch, [this] { return goOn(0.5, u"Starting a controller on it"_s); });
        const auto started = controller.start();
        if (!started)
            return started;
        timed(u"start"_s);
        const auto proved = controller.prove();
        if (!proved)
            return proved;
        timed(u"self-test"_s);
        m_report.rtoSeconds = double((m_tools.recovery.clock.monotonic() - m_restoring).count()) / 1000;
        controller.stop();
        return {};
    }

    Result<void> compareLog()
    {
        if (!m_ground.log)
            return {};
        if (!goOn(0.9, u"Following the change log"_s))
            return failure("drill.cancelled", u"Cancelled"_s);
        const QString target = m_ground.scratch + u"/from-log.db"_s;
        if (const auto assembled = m_ground.log->assemble(target); !assembled)
            return assembled;
        timed(u"newest state out of the change log"_s);
        return compare(target, m_mark, u"table of the change log"_s);
    }

    Result<void> compare(const QString &copy, Time before, const QString &called)
    {
        if (!goOn(0.8, u"Comparing rows"_s))
            return failure("drill.cancelled", u"Cancelled"_s);
        const auto tables = m_tools.comparer.compareRows(m_ground.liveDatabase, copy, before);
        if (!tables)
            return tl::unexpected(tables.error());
        if (m_report.rows.isEmpty())
            m_report.rows = *tables;
        timed(u"comparison of rows"_s);
        for (const TableComparison &table : *tables)
            if (table.missing || table.differing)
                return failure("drill.rows_differ", u"The %1 %2 lacks %3 rows and has %4 that are others than in the live database"_s.arg(called, table.table)
                                                        .arg(table.missing).arg(table.differing),
                               u"Make a backup and a drill again; if it fails again, look at the disk of the backups."_s);
        return {};
    }

    void conclude(const Result<void> &proved)
    {
        if (proved) {
            m_report.outcome = Outcome::Done;
            qint64 compared = 0;
            for (const TableComparison &table : m_report.rows)
                compared += table.compared;
            m_report.message = u"%1 was back within %2 s; %3 s would have been lost; %4 rows compared, all equal"_s.arg(m_report.backup)
                                   .arg(*m_report.rtoSeconds, 0, 'f', 1).arg(*m_report.rpoSeconds, 0, 'f', *m_report.rpoSeconds < 10 ? 1 : 0).arg(compared);
            return;
        }
        const Error &error = proved.error();
        m_report.outcome = m_cancelled ? Outcome::Cancelled : Outcome::Failed;
        m_report.message = m_cancelled ? u"Cancelled; nothing of it is left"_s
            : isOver()                 ? u"It took more than %1 and was ended"_s.arg(durationText(m_ground.limit))
                                       : error.message;
    }

    const Ground &m_ground;
    const Tools &m_tools;
    const Time m_mark;
    const recovery::Step &m_step;
    const Instant m_begun;
    Instant m_restoring{};
    Millis m_told{};
    double m_part = 0;
    QString m_what;
    bool m_cancelled = false;
    recovery::RestorePlace m_place;
    recovery::RestorePlan m_plan;
    Report m_report;
};
} // namespace

Report perform(const Ground &ground, const Tools &tools, Time mark, const recovery::Step &step) { return Performance(ground, tools, mark, step).run(); }

} // namespace freeagent::drill
