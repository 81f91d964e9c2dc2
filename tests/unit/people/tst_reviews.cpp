// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/peoplelife.h"

using namespace freeagent;
using namespace freeagent::people;
using namespace freeagent::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using checks::Verdict;

namespace {
qsizetype checksOfTheMorning()
{
    return std::count_if(checks::all().cbegin(), checks::all().cend(), [](const checks::CheckSpec &spec) { return spec.inMorning; });
}

/// What the controller's own routes would say.
struct Farm {
    int waiting = 0;
    int asked = 0;
    bool isDead = false;

    checks::Answers answers(const QStringList &paths)
    {
        ++asked;
        static const QHash<QString, QByteArray> kCalm{
            {u"/api/workers"_s, R"({"workers":[{"name":"mac-1","availability":"online"}]})"},
            {u"/api/admin/storage"_s, R"({"volumes":[{"name":"data","freeBytes":107374182400,"totalBytes":214748364800,"freeInodes":1000,"status":"ok"}]})"},
            {u"/api/stats/summary?days=1"_s, R"({"completed":9,"failed":0})"},
            {u"/api/admin/errors"_s, R"({"classes":[{"class":"db","count":0}]})"},
            {u"/api/admin/certificates"_s, R"({"certificates":[]})"},
            {u"/api/admin/maintenance"_s, R"({"maintenance":{"enabled":false}})"},
            {u"/api/backups/status"_s, R"({"lastSuccess":"2026-01-01T00:00:00Z","ageSeconds":3600,"latest":"b1","reasons":[]})"},
            {u"/api/maintenance/run"_s, R"({"run":null})"}};
        checks::Answers answers;
        for (const QString &path : paths)
            if (isDead)
                answers.push_back(failure("http.500", u"no"_s));
            else if (path == u"/health")
                answers.push_back(wire::objectOf(R"({"status":"healthy","version":"1","fleet":{"expected":1},"queueDepth":)" + QByteArray::number(waiting) + '}'));
            else
                answers.push_back(wire::objectOf(kCalm.value(path)));
        return answers;
    }
    void serve(PeopleLife &life)
    {
        life.people.reviews.setAsking([this](const QStringList &paths, Reviews::Answered answered) { answered(answers(paths)); });
    }
};

Morning morning(std::initializer_list<std::pair<Verdict, const char *>> lines)
{
    Morning morning;
    for (const auto &[verdict, message] : lines) {
        const QString name = u"check%1"_s.arg(morning.size());
        morning.append({name, name, verdict, QString::fromLatin1(message)});
    }
    return morning;
}

FinishedBuild build(Time at, Outcome outcome, FailureClass failure = FailureClass::None)
{
    FinishedBuild b;
    b.outcome = outcome;
    b.failure = failure;
    b.submittedAt = at - 20min;
    b.startedAt = at - 10min;
    b.completedAt = at;
    return b;
}
} // namespace

class ReviewsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void onlyWhatChanged_data()
    {
        QTest::addColumn<Morning>("before");
        QTest::addColumn<Morning>("now");
        QTest::addColumn<QString>("changes");
        QTest::addColumn<QString>("first");
        const Morning good = morning({{Verdict::Ok, "data 100 GiB free"}, {Verdict::Ok, "fine"}});
        const Morning less = morning({{Verdict::Ok, "data 98 GiB free"}, {Verdict::Ok, "fine"}});
        const Morning low = morning({{Verdict::Warning, "data 19 GiB free"}, {Verdict::Ok, "fine"}});
        const Morning lower = morning({{Verdict::Warning, "data 18.5 GiB free"}, {Verdict::Ok, "fine"}});
        const Morning least = morning({{Verdict::Critical, "data 4 GiB free"}, {Verdict::Ok, "fine"}});
        const Morning macs = morning({{Verdict::Warning, "offline: mac-1"}, {Verdict::Ok, "fine"}});
        const Morning others = morning({{Verdict::Warning, "offline: mac-2"}, {Verdict::Ok, "fine"}});
        QTest::newRow("as it was") << good << good << "" << "All is well: 2 checks, nothing changed since yesterday.";
        QTest::newRow("other figures") << good << less << "" << "All is well: 2 checks, nothing changed since yesterday.";
        QTest::newRow("first") << Morning() << good << "" << "All is well: 2 checks, nothing changed since yesterday.";
        QTest::newRow("new") << good << low << "new" << "1 of 2 checks need a look, 1 changed since yesterday.";
        QTest::newRow("still") << low << lower << "" << "Nothing changed since yesterday; still to be looked at: check0.";
        QTest::newRow("worse") << low << least << "worse" << "1 of 2 checks need a look, 1 changed since yesterday.";
        QTest::newRow("better") << least << low << "better" << "1 of 2 checks need a look, 1 changed since yesterday.";
        QTest::newRow("over") << low << good << "over" << "All is well again: 2 checks.";
        QTest::newRow("another one") << macs << others << "changed" << "1 of 2 checks need a look, 1 changed since yesterday.";
    }
    void onlyWhatChanged()
    {
        QFETCH(Morning, before);
        QFETCH(Morning, now);
        QFETCH(QString, changes);
        QFETCH(QString, first);
        QStringList found;
        for (const MorningChange &change : changesOf(before, now))
            found.append(QString::fromLatin1(change.what));
        QCOMPARE(found.join(u' '), changes);
        const QStringList text = morningText(before, now);
        QCOMPARE(text.first(), first);
        QCOMPARE(text.size(), 1 + found.size());
        QCOMPARE(morningFrom(toJson(now)), now);
    }

    void dueSteps_data()
    {
        QTest::addColumn<QDate>("done");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<int>("step");
        const QDate day(2026, 2, 9);
        QTest::newRow("first start") << QDate() << day << int(DueStep::Adopt);
        QTest::newRow("next") << day.addDays(-1) << day << int(DueStep::Send);
        QTest::newRow("missed many") << day.addDays(-30) << day << int(DueStep::Send);
        QTest::newRow("done") << day << day << int(DueStep::Nothing);
        QTest::newRow("a zone further west") << day.addDays(1) << day << int(DueStep::Nothing);
        QTest::newRow("from a far future") << day.addDays(2000) << day << int(DueStep::Adopt);
    }
    void dueSteps()
    {
        QFETCH(QDate, done);
        QFETCH(QDate, due);
        QTEST(int(dueStep(done, due, 1)), "step");
    }

    void atEightOfWhoeverIsOnCall()
    {
        PeopleWorld world;
        world.at("2026-02-16T09:00:00Z"); // Linus, in Helsinki: 08:00 is 06:00 UTC
        PeopleLife life(world);
        Farm farm;
        farm.serve(life);
        life.threeWeeks();
        life.live(1h);
        const qsizetype before = world.told().size();
        QCOMPARE(farm.asked, 0); // a new farm begins with the next one
        world.at("2026-02-17T05:59:59Z");
        life.tick();
        QCOMPARE(world.told().size(), before);
        world.clock.advance(1s);
        life.tick();
        QCOMPARE(world.told().last(), u"reviews: All is well: %1 checks, nothing changed since yesterday."_s.arg(checksOfTheMorning()));
        QCOMPARE(world.lastTold().severity, Severity::Info);
        QVERIFY(world.lastTold().lines.isEmpty());
        world.clock.jumpWallClock(-2h); // and once more through the same hour
        life.live(5h);
        QCOMPARE(world.told().size(), before + 1);
        farm.waiting = 30;
        world.at("2026-02-18T06:00:01Z");
        PeopleLife next(world);
        farm.serve(next);
        next.live(1h);
        QCOMPARE(world.told().size(), before + 2);
        QCOMPARE(world.lastTold().severity, Severity::Critical);
        QCOMPARE(world.lastTold().lines, QStringList{u"CRITICAL, new: Queue: 30 builds waiting, 0 at work"_s});
    }

    void anotherZoneBeginsWithItsNextMorning()
    {
        PeopleWorld world;
        world.at("2026-02-03T06:00:00Z");
        PeopleLife life(world);
        Farm farm;
        farm.serve(life);
        life.tick(); // a fresh farm, in UTC
        life.threeWeeks(); // Ada, in UTC
        const auto moveAda = [&](const char *zone) {
            QJsonObject people = PeopleLife::json(R"({"people":[{"name":"Ada"},{"name":"Grace"},{"name":"Linus"}],"owner":"ada"})");
            QJsonArray list = people.value(u"people"_s).toArray();
            list[0] = QJsonObject{{u"name"_s, u"Ada"_s}, {u"zone"_s, QString::fromLatin1(zone)}};
            people.insert(u"people"_s, list);
            const auto moved = life.contacts(people);
            QVERIFY2(moved, qPrintable(moved ? QString() : moved.error().message));
        };
        const auto reports = [&] { return world.told().filter(u"reviews: "_s).size(); };
        moveAda("Asia/Tokyo"); // 08:00 there was seven hours ago
        life.live(1h);
        QCOMPARE(reports(), 0);
        world.at("2026-02-03T23:00:01Z"); // 08:00 in Tokyo
        life.tick();
        QCOMPARE(reports(), 1);
        moveAda("UTC");
        life.live(12h); // 08:00 in UTC of the same day
        QCOMPARE(reports(), 1);
        world.at("2026-02-05T08:00:01Z");
        life.tick();
        QCOMPARE(reports(), 2);
        world.at("2026-02-05T22:00:00Z"); // 11:00 of the next day in Auckland
        moveAda("Pacific/Auckland");
        life.live(1h);
        QCOMPARE(reports(), 2);
        world.at("2026-02-06T19:00:01Z");
        life.tick();
        QCOMPARE(reports(), 3);
        world.at("2026-02-07T19:00:01Z"); // missed while the controller was off, as is the handover to another zone
        PeopleLife next(world);
        farm.serve(next);
        QVERIFY(next.override(PeopleLife::json(R"({"person":"grace","from":"2026-02-07T19:00:01Z","until":"2026-02-08T19:00:00Z","reason":"x"})")));
        next.live(1h);
        QCOMPARE(reports(), 4);
    }

    void missedOnesGoOutOnce()
    {
        PeopleWorld world;
        world.at("2026-02-03T12:00:00Z");
        Farm farm;
        {
            PeopleLife life(world);
            farm.serve(life);
            life.tick();
        }
        world.clock.advance(std::chrono::days(13)); // over a Monday too; today is one
        for (int restart = 0; restart < 3; ++restart) {
            PeopleLife life(world);
            farm.serve(life);
            life.live(1min, 10s);
        }
        QCOMPARE(world.told().size(), 2);
        QCOMPARE(world.told().filter(u"The week"_s).size(), 1);
        world.at("2031-01-01T12:00:00Z"); // a clock gone wrong...
        PeopleLife life(world);
        farm.serve(life);
        life.live(1min, 10s);
        QCOMPARE(world.told().size(), 4);
        world.at("2026-02-17T07:59:00Z"); // ...and mended
        life.live(30s, 10s);
        QCOMPARE(world.told().size(), 4);
        life.live(1min, 10s);
        QCOMPARE(world.told().size(), 5);
    }

    /// Killed at any commit, however often: each report once.
    void killsNeitherLoseNorDouble()
    {
        PeopleWorld world;
        world.at("2026-02-02T10:00:00Z");
        Farm farm;
        quint32 seed = 20260202;
        for (int day = 0; day < 60; ++day) {
            auto life = std::make_unique<PeopleLife>(world);
            farm.serve(*life);
            for (int step = 0; step < 24; ++step) {
                world.clock.advance(1h);
                life->people.tick();
                seed = seed * 1664525 + 1013904223;
                for (quint32 turn = 0; turn < (seed >> 24) % 6; ++turn)
                    QCoreApplication::processEvents();
                if ((seed >> 16) % 3 == 0) {
                    auto next = std::make_unique<PeopleLife>(world);
                    life = std::move(next);
                    farm.serve(*life);
                }
            }
            life->tick();
        }
        QCOMPARE(world.told().filter(u"All is well"_s).size(), 60);
        QCOMPARE(world.told().filter(u"The week"_s).size(), 8);
    }

    void aDeadFarmIsReportedToo()
    {
        PeopleWorld world;
        PeopleLife life(world);
        Farm farm;
        farm.isDead = true;
        farm.serve(life);
        std::optional<Result<QJsonObject>> made;
        life.people.reviews.send(Reviews::Kind::Morning, u"ada"_s, [&](Result<QJsonObject> json) { made = std::move(json); });
        PeopleLife::turn();
        QVERIFY(made && *made);
        QCOMPARE((*made)->value(u"checks"_s).toArray().size(), checksOfTheMorning());
        QCOMPARE((*made)->value(u"status"_s).toString(), u"unknown"_s);
        QCOMPARE(world.told().size(), 1);
    }

    void theWeek()
    {
        const Time until = *fromIso(u"2026-02-16T09:00:00Z"_s);
        std::vector<FinishedBuild> builds;
        for (int i = 0; i < 20; ++i) // the week before: 19 of 20
            builds.push_back(build(until - std::chrono::days(10) + std::chrono::minutes(i), i ? Outcome::Success : Outcome::Error, FailureClass::Author));
        for (int i = 0; i < 10; ++i) // this one: 8 of 10
            builds.push_back(build(until - std::chrono::days(2) + std::chrono::minutes(i), i > 1 ? Outcome::Success : Outcome::Error, FailureClass::Author));
        builds.push_back(build(until, Outcome::Error, FailureClass::Author)); // not this week any more
        std::vector<attribution::Cluster> clusters(7);
        for (size_t i = 0; i < clusters.size(); ++i) {
            clusters[i].builds = int(i) + 1;
            clusters[i].message = u"cluster %1"_s.arg(i);
        }
        const Week week = weekOf(builds, clusters, until);
        QCOMPARE(week.now.all.total, 10);
        QCOMPARE(week.before.all.total, 20);
        QCOMPARE(weekTitle(week), u"The week: 10 builds, 80.0 % succeeded"_s);
        const QStringList lines = weekText(week);
        QVERIFY2(lines.contains(u"Success: 80.0 %, objective 95.0 % MISSED"_s), qPrintable(lines.join(u'\n')));
        QVERIFY2(lines.filter(u"Against the week before: builds -10, failed +1, success -15.0 points"_s).size() == 1, qPrintable(lines.join(u'\n')));
        QCOMPARE(lines.filter(u"Failure "_s).size(), 5);
        QCOMPARE(lines.filter(u"Failure 1"_s).first(), u"Failure 1: cluster 6 (unknown), 7 builds"_s);
    }

    void aWeekWithoutBuildsInventsNothing()
    {
        const Week week = weekOf({}, {}, *fromIso(u"2026-02-16T09:00:00Z"_s));
        QCOMPARE(weekTitle(week), u"The week: 0 builds"_s);
        QVERIFY(weekText(week).contains(u"Success: no builds, the objective is 95.0 %"_s));
        QVERIFY(weekText(week).contains(u"No failure in these seven days."_s));
        QVERIFY(toJson(week)[u"builds"_s][u"successRate"_s].isNull());
    }
};

QTEST_GUILESS_MAIN(ReviewsTest)
#include "tst_reviews.moc"
