// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/services/carefixture.h"

using namespace freeagent;
using namespace freeagent::services;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Whose failure it was, the one retry elsewhere, and the quarantine.
class AttributionTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::CareFixture> farm;
    const QString full = u"npm ERR! ENOSPC: no space left on device"_s;

    /// One project after the other fails on `worker`, each with its own words unless `error` is given.
    void failOn(const char *worker, int times, const QString &error = {})
    {
        for (int i = 0; i < times; ++i) {
            const QString name = u"project-%1"_s.arg(QChar(u'a' + m_projects++));
            const BuildId id = farm->submitOf(name);
            QCOMPARE(farm->given(worker), id);
            QVERIFY(farm->fail(id, worker, error.isEmpty() ? u"odd end of %1"_s.arg(name) : error));
            if (farm->now(id).status == BuildStatus::Pending) // it goes elsewhere: not here
                QVERIFY(farm->await<Result<Build>>([&](auto done) { farm->builds.cancel(id, done); }));
        }
    }
    void succeedOn(const char *worker, int times)
    {
        for (int i = 0; i < times; ++i) {
            const BuildId id = farm->submitOf(u"fine"_s);
            QCOMPARE(farm->given(worker), id);
            QVERIFY(farm->report(id, worker, true));
        }
    }
    bool isHeld(const char *worker) { return farm->row(worker).hold.has_value(); }
    int m_projects = 0;

private Q_SLOTS:
    void init()
    {
        farm = std::make_unique<test::CareFixture>();
        m_projects = 0;
    }

    void anAuthorsFailureEndsTheBuild()
    {
        farm->enrol("w");
        farm->enrol("other");
        const BuildId id = farm->submit();
        farm->given("w");
        const auto build = farm->fail(id, "w", u"src/App.tsx(3,7): error TS2322: no"_s);
        QCOMPARE(build->status, BuildStatus::Failed);
        QCOMPARE(build->failure, FailureClass::Author);
        const BuildRecord *stored = farm->store.find(id);
        QCOMPARE(stored->attempts.first().failure, FailureClass::Author);
        QVERIFY(stored->attempts.first().evidence.contains(u"TS2322"_s));
        QCOMPARE(stored->attempts.first().cluster.size(), 16);
    }

    void theMachinesFailureGoesElsewhereOnce()
    {
        farm->enrol("w");
        farm->enrol("other");
        const BuildId id = farm->submit();
        farm->given("w");
        const auto first = farm->fail(id, "w", full);
        QCOMPARE(first->status, BuildStatus::Pending);
        QCOMPARE(first->failure, FailureClass::None);
        QCOMPARE(farm->fail(id, "w", full)->status, BuildStatus::Pending); // said twice
        QVERIFY(farm->given("w").isEmpty()); // another worker is preferred
        farm->live(farm->policy.avoidFailed - 1s);
        farm->poll("other");
        QVERIFY(!farm->fleet.find({"other"})->builds.isEmpty());
        const QList<LogLine> lines = lifecycleLines(farm->now(id), farm->store.find(id)->attempts, {});
        QVERIFY(std::any_of(lines.begin(), lines.end(), [](const LogLine &line) { return line.message.contains(u"tried once more on another worker"_s); }));
        const auto second = farm->fail(id, "other", full);
        QCOMPARE(second->status, BuildStatus::Failed); // once, not for ever
        QCOMPARE(second->failure, FailureClass::Machine);
        QCOMPARE(second->attempts, 2);
    }

    void theLogTells()
    {
        farm->enrol("w");
        farm->enrol("other");
        const BuildId id = farm->submit();
        farm->given("w");
        farm->clock.advance(1s);
        const BuildRecord record = *farm->ledger.open(id);
        farm->await<Result<void>>([&](auto done) { farm->logs.append(record, {{{}, LogLevel::Error, full}, {{}, LogLevel::Info, u"exit"_s}}, done); });
        QCOMPARE(farm->fleet.find({"w"})->lastLogLine, u"exit"_s);
        QCOMPARE(farm->fail(id, "w", u"Build failed"_s)->status, BuildStatus::Pending);
        QCOMPARE(farm->store.find(id)->attempts.first().failure, FailureClass::Machine);
    }

    void whereThereIsNobodyElseTheSameOneTriesAgainSoon()
    {
        farm->enrol("w");
        const BuildId id = farm->submit();
        farm->given("w");
        farm->fail(id, "w", full);
        farm->live(farm->policy.avoidLoser);
        QCOMPARE(farm->given("w"), id);
    }

    void aSilentWorkerIsTheMachinesFailure()
    {
        farm->enrol("w");
        const BuildId id = farm->submit();
        farm->given("w");
        farm->live(farm->policy.lease);
        const BuildRecord *stored = farm->store.find(id);
        QCOMPARE(stored->attempts.first().end, AttemptEnd::WorkerLost);
        QCOMPARE(stored->attempts.first().failure, FailureClass::Machine);
        QCOMPARE(stored->attempts.first().evidence, u"worker w gave no sign of life for 2m"_s);
        QCOMPARE(farm->now(id).failure, FailureClass::None);
    }

    void twoMachineFailuresInARowAreEnough()
    {
        farm->enrol("bad");
        farm->enrol("good");
        failOn("bad", 1, full);
        QVERIFY(!isHeld("bad"));
        failOn("bad", 1, full);
        QTRY_VERIFY(isHeld("bad"));
        const Hold hold = *farm->row("bad").hold;
        QCOMPARE(hold.kind, HoldKind::Quarantined);
        QCOMPARE(hold.by, Holds::farm());
        QVERIFY2(hold.reason.contains(u"2 builds in a row"_s) && hold.reason.contains(u"project-a"_s), qPrintable(hold.reason));
        QVERIFY(std::any_of(farm->store.events.begin(), farm->store.events.end(), [](const Event &event) { return event.type == "worker.quarantined"; }));
        farm->submit();
        QVERIFY(farm->given("bad").isEmpty());
    }

    void threeProjectsWhileOthersSucceed()
    {
        farm->enrol("bad");
        farm->enrol("good");
        succeedOn("good", 1);
        failOn("bad", 1);
        succeedOn("good", 2);
        failOn("bad", 1);
        QVERIFY(!isHeld("bad"));
        failOn("bad", 1);
        QTRY_VERIFY(isHeld("bad"));
    }

    void whatOthersDoAfterwardsTellsAsWell()
    {
        farm->enrol("bad");
        farm->enrol("good");
        farm->hold("good", HoldKind::Paused);
        failOn("bad", 5);
        farm->live(1s);
        QVERIFY(!isHeld("bad")); // the only one there is
        QVERIFY(farm->resume("good"));
        farm->live(1s);
        QVERIFY(!isHeld("bad")); // nobody has succeeded yet
        succeedOn("good", 2);
        farm->live(1s);
        QVERIFY(isHeld("bad"));
    }
    void judgedAgainWhenAnotherReturns()
    {
        farm->enrol("bad");
        farm->enrol("good");
        farm->live(farm->policy.offlineAfter);
        farm->poll("bad");
        farm->live(1s);
        QCOMPARE(farm->word("good"), QByteArray("offline"));
        failOn("bad", 2, full);
        farm->live(1s);
        QVERIFY(!isHeld("bad"));
        farm->poll("good");
        farm->live(1s);
        QVERIFY(isHeld("bad"));
    }

    void neverTheLastOneForAPlatform_data()
    {
        QTest::addColumn<QList<Platform>>("other");
        QTest::addColumn<bool>("otherHeld");
        QTest::addColumn<bool>("held");
        const QList ios{Platform::Ios};
        QTest::newRow("another one for iOS") << ios << false << true;
        QTest::newRow("another one for Android") << QList{Platform::Android} << false << false;
        QTest::newRow("another one, but paused") << ios << true << false;
    }
    void neverTheLastOneForAPlatform()
    {
        QFETCH(QList<Platform>, other);
        QFETCH(bool, otherHeld);
        QFETCH(bool, held);
        farm->enrolFor("bad", {Platform::Ios});
        farm->enrolFor("other", other);
        if (otherHeld)
            farm->hold("other", HoldKind::Paused);
        failOn("bad", 2, full);
        farm->live(0s);
        QCOMPARE(isHeld("bad"), held);
    }

    void switchedOff()
    {
        farm->policy.quarantine = false;
        farm->enrol("bad");
        farm->enrol("good");
        failOn("bad", 4, full);
        farm->live(0s);
        QVERIFY(!isHeld("bad"));
    }

    void authorsMistakesAreNotTheWorkers()
    {
        farm->enrol("bad");
        farm->enrol("good");
        succeedOn("good", 5);
        failOn("bad", 6, u"error TS2322: no"_s);
        farm->live(0s);
        QVERIFY(!isHeld("bad"));
    }

    void aTrialLetsItBack()
    {
        farm->enrol("bad");
        farm->enrol("good");
        failOn("bad", 2, full);
        QTRY_VERIFY(isHeld("bad"));
        farm->poll("bad");
        farm->live(15min - 1s);
        farm->poll("bad");
        QVERIFY(farm->given("bad").isEmpty());
        farm->live(1s);
        farm->poll("bad"); // online again
        farm->live(1s);
        const BuildId canary = farm->given("bad");
        QVERIFY(farm->now(canary).canary);
        QVERIFY(farm->report(canary, "bad", true));
        QTRY_VERIFY(!isHeld("bad"));
        QVERIFY(!farm->care.quarantine.caseOf({"bad"}));
        QCOMPARE(farm->row("bad").failedBuilds, 2); // a canary counts nowhere
        QCOMPARE(farm->row("bad").completedBuilds, 0);
    }

    void repeatedFailureBacksOffAndEndsWithAPerson()
    {
        farm->enrol("bad");
        farm->enrol("good");
        failOn("bad", 2, full);
        QTRY_VERIFY(isHeld("bad"));
        for (const Millis wait : {Millis(15min), Millis(1h), Millis(4h)}) {
            farm->live(wait - 1s);
            QVERIFY(farm->given("bad").isEmpty());
            farm->live(1s);
            const BuildId canary = farm->given("bad");
            QVERIFY(!canary.isEmpty());
            farm->fail(canary, "bad", full);
            QCOMPARE(farm->now(canary).status, BuildStatus::Failed); // a canary is for this worker only: not elsewhere
        }
        farm->live(24h);
        QVERIFY(farm->given("bad").isEmpty());
        QVERIFY2(farm->row("bad").hold->reason.endsWith(u"a person has to look at it"_s), qPrintable(farm->row("bad").hold->reason));
        QVERIFY(farm->resume("bad"));
        farm->live(1s);
        QVERIFY(!farm->care.quarantine.caseOf({"bad"}));
    }

    void aDependencysFailureIsNoVerdictOnTheWorker()
    {
        farm->enrol("bad");
        farm->enrol("good");
        failOn("bad", 2, full);
        farm->live(15min);
        farm->poll("bad");
        farm->live(1s);
        const BuildId canary = farm->given("bad");
        farm->fail(canary, "bad", u"npm ERR! code E503"_s);
        farm->live(1s);
        QCOMPARE(farm->care.quarantine.caseOf({"bad"})->step, 0);
        farm->live(15min);
        farm->poll("bad");
        farm->live(1s);
        QVERIFY(!farm->given("bad").isEmpty());
    }

    void whatAPersonDoesIsNotUndone()
    {
        farm->enrol("bad");
        farm->enrol("good");
        failOn("bad", 2, full);
        QTRY_VERIFY(isHeld("bad"));
        farm->hold("bad", HoldKind::Paused, u"new disk"_s);
        farm->live(15min);
        farm->poll("bad");
        farm->live(1h);
        QVERIFY(farm->given("bad").isEmpty());
        QCOMPARE(farm->row("bad").hold->reason, u"new disk"_s);
        QVERIFY(!farm->care.quarantine.caseOf({"bad"}));
    }

    void survivesARestart()
    {
        farm->enrol("bad");
        farm->enrol("good");
        failOn("bad", 1, full);
        farm->live(5s);
        test::CareFixture again;
        again.fleet.load({farm->store.workers.value({"bad"}), farm->store.workers.value({"good"})});
        again.care.load(farm->store.records);
        QCOMPARE(again.care.book.of({"bad"}), farm->care.book.of({"bad"}));
        QCOMPARE(again.care.book.of({"bad"}).size(), size_t(1));
        failOn("bad", 1, full);
        farm->live(5s);
        again.care.load(farm->store.records);
        QCOMPARE(*again.care.quarantine.caseOf({"bad"}), *farm->care.quarantine.caseOf({"bad"}));
    }
};

QTEST_GUILESS_MAIN(AttributionTest)
#include "tst_attribution.moc"
