// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/metrics/buildfigures.h"
#include "daemon/metrics/farmfigures.h"
#include "tests/unit/services/farmfixture.h"

using namespace freeagent;
using namespace freeagent::metrics;
using namespace std::chrono_literals;

namespace {
probes::VolumeState volume(const char *name, std::optional<qint64> free, qint64 total)
{
    probes::VolumeState state;
    state.name = QLatin1String(name);
    if (!free)
        return state;
    state.reading.emplace();
    state.reading->freeBytes = *free;
    state.reading->totalBytes = total;
    return state;
}

struct MeasuredFarm : test::FarmFixture {
    services::Statistics statistics{ledger, fleet, dispatcher, maintenance, clock, policy};
    BuildFigures counted{ledger, clock};
    FarmFigures figures{statistics, fleet, dispatcher, maintenance};

    MeasuredFarm() { policy.lease = policy.offlineAfter = 24h; }
    QByteArray scrape()
    {
        Exposition out(Format::Prometheus);
        figures.write(out, {{}, {}, {volume("data", 7, 9), volume("gone", {}, {})}});
        counted.write(out);
        return out.take();
    }
    /// What a series is now; "none" when there is no such line.
    QByteArray value(const QByteArray &series)
    {
        const QByteArrayList lines = scrape().split('\n');
        for (const QByteArray &line : lines)
            if (line.startsWith(QByteArray(series + ' ')))
                return line.mid(series.size() + 1);
        return "none";
    }
    BuildId finish(Millis run, bool success)
    {
        const BuildId id = submit();
        pass(30s);
        poll("w");
        pass(run);
        report(id, "w", success);
        return id;
    }
};
} // namespace

/// What a farm on fakes tells of itself.
class FiguresTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<MeasuredFarm> farm;

private Q_SLOTS:
    void init() { farm = std::make_unique<MeasuredFarm>(); }

    void buildsAreCountedAsTheyGo()
    {
        farm->enrol("w");
        farm->finish(4min, true);
        farm->finish(1min, false);
        const BuildId cancelled = farm->submit(Platform::Android);
        bool done = false;
        farm->builds.cancel(cancelled, [&done](auto) { done = true; });
        QTRY_VERIFY(done);
        QCOMPARE(farm->value("expo_builds_submitted_total{platform=\"ios\"}"), QByteArray("2"));
        QCOMPARE(farm->value("expo_builds_submitted_total{platform=\"android\"}"), QByteArray("1"));
        QCOMPARE(farm->value("expo_builds_started_total{platform=\"ios\"}"), QByteArray("2"));
        QCOMPARE(farm->value("expo_builds_total{platform=\"ios\",result=\"success\",class=\"none\"}"), QByteArray("1"));
        QCOMPARE(farm->value("expo_builds_total{platform=\"android\",result=\"cancelled\",class=\"none\"}"), QByteArray("1"));
        int errors = 0;
        for (const char *failure : {"unknown", "author", "dependency", "machine", "farm"})
            errors += farm->value("expo_builds_total{platform=\"ios\",result=\"error\",class=\"" + QByteArray(failure) + "\"}").toInt();
        QCOMPARE(errors, 1);
        QCOMPARE(farm->value("expo_build_duration_seconds_sum{platform=\"ios\"}"), QByteArray("240")); // of the completed one
        QCOMPARE(farm->value("expo_build_duration_seconds_bucket{platform=\"ios\",le=\"180.0\"}"), QByteArray("0"));
        QCOMPARE(farm->value("expo_build_duration_seconds_bucket{platform=\"ios\",le=\"300.0\"}"), QByteArray("1"));
        QCOMPARE(farm->value("expo_build_wait_seconds_sum{platform=\"ios\"}"), QByteArray("60"));
        QCOMPARE(farm->value("expo_recent_builds{result=\"success\"}"), QByteArray("1"));
        QCOMPARE(farm->value("expo_recent_builds{result=\"failure\"}"), QByteArray("1"));
    }

    void aDayLaterTheyAreNotRecent()
    {
        farm->enrol("w");
        farm->finish(1min, true);
        farm->clock.advance(24h);
        QCOMPARE(farm->value("expo_recent_builds{result=\"success\"}"), QByteArray("1"));
        farm->clock.advance(1ms);
        QCOMPARE(farm->value("expo_recent_builds{result=\"success\"}"), QByteArray("0"));
    }

    void whatTheStoreKnowsOfTheDayIsTakenOver()
    {
        farm->enrol("w");
        const Time now = farm->clock.now();
        farm->finish(1min, true); // before the store answered
        const auto past = [now](Outcome outcome, Millis ago) { return FinishedBuild{Platform::Ios, outcome, {}, {"w"}, now - 2h, now - 2h, now - ago}; };
        farm->counted.load({past(Outcome::Success, 3h), past(Outcome::Cancelled, 2h), past(Outcome::Error, 1h),
                                     {Platform::Ios, Outcome::Success, {}, {"w"}, now, now, farm->clock.now()}}); // the last is known already
        QCOMPARE(farm->value("expo_recent_builds{result=\"success\"}"), QByteArray("2"));
        QCOMPARE(farm->value("expo_recent_builds{result=\"failure\"}"), QByteArray("1"));
    }

    void queueAndWorkers()
    {
        farm->policy.fleetExpected = 4;
        farm->enrol("a");
        farm->enrol("b");
        farm->submit();
        farm->submit(Platform::Android);
        farm->poll("a");
        farm->clock.advance(90s);
        QCOMPARE(farm->value("expo_builds_pending{platform=\"ios\"}"), QByteArray("0"));
        QCOMPARE(farm->value("expo_builds_pending{platform=\"android\"}"), QByteArray("1"));
        QCOMPARE(farm->value("expo_builds_active{platform=\"ios\"}"), QByteArray("1"));
        QCOMPARE(farm->value("expo_queue_oldest_seconds"), QByteArray("90"));
        QCOMPARE(farm->value("expo_queue_sustained"), QByteArray("0"));
        QCOMPARE(farm->value("expo_workers{state=\"building\"}"), QByteArray("1"));
        QCOMPARE(farm->value("expo_workers{state=\"idle\"}"), QByteArray("1"));
        QCOMPARE(farm->value("expo_workers_expected"), QByteArray("4"));
        QCOMPARE(farm->value("expo_workers_missing"), QByteArray("2"));
        QCOMPARE(farm->value("expo_health{status=\"degraded\"}"), QByteArray("1"));
        QCOMPARE(farm->value("expo_health{status=\"healthy\"}"), QByteArray("0"));
        Worker held = farm->fleet.find({"b"})->worker;
        held.hold = Hold{HoldKind::Paused, QStringLiteral("fan"), QStringLiteral("Ann"), farm->clock.now(), {}};
        farm->fleet.put(held);
        QCOMPARE(farm->value("expo_workers{state=\"paused\"}"), QByteArray("1"));
        QCOMPARE(farm->value("expo_workers_expected"), QByteArray("3")); // a paused one is not missed
        QCOMPARE(farm->value("expo_workers_missing"), QByteArray("2"));
    }

    void aWorkerThatIsSilentIsNamed()
    {
        farm->policy.offlineAfter = 90s;
        farm->enrol("Ann's \"mac\"");
        QVERIFY(!farm->scrape().contains("expo_worker_offline_info{"));
        farm->pass(90s);
        QCOMPARE(farm->value("expo_worker_offline_info{worker=\"Ann's \\\"mac\\\"\",id=\"Ann's \\\"mac\\\"\",cause=\"silent\"}"), QByteArray("1"));
        QCOMPARE(farm->value("expo_workers{state=\"offline\"}"), QByteArray("1"));
    }

    void volumesThatAreNotThereAreNotInvented()
    {
        QCOMPARE(farm->value("expo_disk_free_bytes{volume=\"data\"}"), QByteArray("7"));
        QCOMPARE(farm->value("expo_disk_free_bytes{volume=\"gone\"}"), QByteArray("none"));
    }

    void everySeriesOfASampleIsListed()
    {
        const Volumes volumes{volume("data", 7, 9)};
        ProcessFigures process;
        process.cpuRatio = process.residentBytes = 0.5;
        probes::MachineState machine;
        machine.cpu = machine.memory = 0.5;
        const auto infos = seriesInfos(volumes);
        const Figures sample = farm->figures.sample({process, machine, volumes}, 3);
        QCOMPARE(sample.size(), infos.size());
        for (size_t i = 0; i < infos.size(); ++i)
            QCOMPARE(sample[i].first, infos[i].name);
    }
};

QTEST_GUILESS_MAIN(FiguresTest)
#include "tst_figures.moc"
