// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/peoplelife.h"

using namespace freeagent;
using namespace freeagent::people;
using namespace freeagent::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
Time at(const char *iso) { return *fromIso(QString::fromLatin1(iso)); }

Contacts three()
{
    return *contactsFromRequest(PeopleLife::json(R"({"people":[{"name":"Ada"},{"name":"Grace"},{"name":"Linus"}]})"), {});
}

Plan planOf(const QByteArray &level)
{
    Plan plan;
    plan.rotation = rotationFromRequest(wire::objectOf("{\"levels\":[" + level + "]}"), three(), at("2026-02-04T08:00:00Z")).value();
    return plan;
}
const char *const kWeeks = R"({"people":["ada","grace","linus"],"start":"2026-02-02"})";
} // namespace

class RotaTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("level");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *level, const char *names) { QTest::newRow(level) << QByteArray(level) << QString::fromLatin1(names); };
        row("{}", "people");
        row(R"({"people":[]})", "people");
        row(R"({"people":["bert"]})", "people");
        row(R"({"people":[7]})", "people");
        row(R"({"people":["ada"],"handoverDay":"monday"})", "handoverDay");
        row(R"({"people":["ada"],"length":0})", "length");
        row(R"({"people":["ada"],"length":1.5})", "length");
        row(R"({"people":["ada"],"unit":"months"})", "unit");
        row(R"({"people":["ada"],"handover":"9 AM"})", "handover");
        row(R"({"people":["ada"],"zone":"Mars/Base"})", "zone");
        row(R"({"people":["ada"],"start":"soon"})", "start");
        row(R"({"people":["ada"],"handoverWeekday":"Mondays"})", "handoverWeekday");
        row(R"({"people":["ada"],"escalateAfterMinutes":0})", "escalateAfterMinutes");
        row(R"({"people":["ada"],"escalateAfterMinutes":"15"})", "escalateAfterMinutes");
    }
    void refused()
    {
        QFETCH(QByteArray, level);
        QFETCH(QString, names);
        const auto made = rotationFromRequest(wire::objectOf("{\"levels\":[" + level + "]}"), three(), at("2026-02-04T08:00:00Z"));
        QVERIFY(!made);
        QCOMPARE(made.error().code, QByteArray("people.bad_rotation"));
        QVERIFY2(made.error().message.contains(names), qPrintable(made.error().message));
    }

    void shifts_data()
    {
        QTest::addColumn<QByteArray>("level");
        QTest::addColumn<QString>("when");
        QTest::addColumn<QByteArray>("person");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("until");
        const auto row = [](const char *level, const char *when, const char *person, const char *from, const char *until) {
            QTest::newRow(when) << QByteArray(level) << QString::fromLatin1(when) << QByteArray(person) << QString::fromLatin1(from) << QString::fromLatin1(until);
        };
        row(kWeeks, "2026-02-02T08:59:59.999Z", "", "", "");
        row(kWeeks, "2026-02-02T09:00:00Z", "ada", "2026-02-02T09:00:00Z", "2026-02-09T09:00:00Z");
        row(kWeeks, "2026-02-09T08:59:59.999Z", "ada", "2026-02-02T09:00:00Z", "2026-02-09T09:00:00Z");
        row(kWeeks, "2026-02-09T09:00:00Z", "grace", "2026-02-09T09:00:00Z", "2026-02-16T09:00:00Z");
        row(kWeeks, "2026-02-23T09:00:00Z", "ada", "2026-02-23T09:00:00Z", "2026-03-02T09:00:00Z");
        row(kWeeks, "2036-02-04T00:00:00Z", "linus", "2036-01-28T09:00:00Z", "2036-02-04T09:00:00Z");
        // Paris goes to summer time on 2026-03-29: the handover stays at 09:00 on the wall, so this week has an hour less.
        const char *paris = R"({"people":["ada","grace"],"start":"2026-03-23","zone":"Europe/Paris"})";
        row(paris, "2026-03-30T06:59:59Z", "ada", "2026-03-23T08:00:00Z", "2026-03-30T07:00:00Z");
        row(paris, "2026-03-30T07:00:00Z", "grace", "2026-03-30T07:00:00Z", "2026-04-06T07:00:00Z");
        const char *autumn = R"({"people":["ada","grace"],"start":"2026-10-24","unit":"days","handover":"02:30","zone":"Europe/Paris"})";
        row(autumn, "2026-10-25T00:29:59Z", "ada", "2026-10-24T00:30:00Z", "2026-10-25T00:30:00Z");
        row(autumn, "2026-10-25T01:15:00Z", "grace", "2026-10-25T00:30:00Z", "2026-10-26T01:30:00Z"); // 02:15 again
        // Made on a Wednesday, hands over on Mondays: the running week is the first.
        row(R"({"people":["ada","grace"],"handoverWeekday":"monday","handover":"00:00"})", "2026-02-04T12:00:00Z", "ada", "2026-02-02T00:00:00Z", "2026-02-09T00:00:00Z");
        // Without a start the first turn is on already, though today's handover is yet to come.
        row(R"({"people":["ada","grace"]})", "2026-02-04T08:00:00Z", "ada", "2026-02-03T09:00:00Z", "2026-02-10T09:00:00Z");
        row(R"({"people":["ada","grace"],"unit":"days","handover":"10:00","zone":"Asia/Tokyo","start":null})", "2026-02-04T08:00:00.000Z", "ada", "2026-02-04T01:00:00Z", "2026-02-05T01:00:00Z");
        row(R"({"people":["ada","grace"],"handoverWeekday":"wednesday"})", "2026-02-04T08:00:00.00Z", "ada", "2026-01-28T09:00:00Z", "2026-02-04T09:00:00Z");
        row(R"({"people":["ada","grace"],"length":2,"start":"2026-02-02"})", "2026-02-15T00:00:00Z", "ada", "2026-02-02T09:00:00Z", "2026-02-16T09:00:00Z");
        row(R"({"people":["ada"],"start":"2026-02-02"})", "2026-02-10T00:00:00Z", "ada", "2026-02-09T09:00:00Z", "2026-02-16T09:00:00Z");
    }
    void shifts()
    {
        QFETCH(QByteArray, level);
        QFETCH(QString, when);
        QFETCH(QByteArray, person);
        QFETCH(QString, from);
        QFETCH(QString, until);
        const auto turn = planOf(level).onCall(1, *fromIso(when));
        QCOMPARE(turn ? turn->person : QByteArray(), person);
        if (!turn)
            return;
        QCOMPARE(toIso(turn->from), toIso(*fromIso(from)));
        QCOMPARE(toIso(turn->until), toIso(*fromIso(until)));
        QVERIFY(turn->overrideId.isEmpty());
        QCOMPARE(rotationFrom(toJson(planOf(level).rotation)), planOf(level).rotation);
    }

    void theYoungerOverrideWins()
    {
        Plan plan = planOf(kWeeks);
        plan.overrides = {{"o1", 1, "linus", at("2026-02-03T00:00:00Z"), at("2026-02-05T00:00:00Z"), {}, {}, {}},
                          {"o2", 1, "grace", at("2026-02-04T00:00:00Z"), at("2026-02-06T00:00:00Z"), {}, {}, {}},
                          {"o3", 2, "grace", at("2026-02-02T00:00:00Z"), at("2026-03-01T00:00:00Z"), {}, {}, {}}};
        QStringList seen;
        for (const Turn &turn : plan.turns(1, at("2026-02-02T09:00:00Z"), at("2026-02-09T09:00:00Z")))
            seen.append(QString::fromLatin1(turn.person + ' ' + toIso(turn.from).mid(5, 8) + ' ' + turn.overrideId));
        QCOMPARE(seen, (QStringList{u"ada 02-02T09 "_s, u"linus 02-03T00 o1"_s, u"grace 02-04T00 o2"_s, u"ada 02-06T00 "_s}));
        const auto turn = plan.onCall(1, at("2026-02-04T12:00:00Z"));
        QCOMPARE(turn->person, QByteArray("grace"));
        QCOMPARE(turn->until, at("2026-02-06T00:00:00Z"));
        QCOMPARE(plan.onCall(2, at("2026-02-04T12:00:00Z")), std::nullopt);
    }

    /// At every minute of three weeks the turns of a span and the question "who now" agree, and there is no gap.
    void turnsAgreeWithTheMoment()
    {
        Plan plan = planOf(R"({"people":["ada","grace","linus"],"start":"2026-03-16","zone":"Europe/Paris","unit":"days"})");
        plan.overrides = {{"o1", 1, "linus", at("2026-03-28T22:00:00Z"), at("2026-03-29T03:00:00Z"), {}, {}, {}}};
        const Time from = at("2026-03-20T00:00:00Z");
        const Time until = at("2026-04-10T00:00:00Z");
        const QList<Turn> turns = plan.turns(1, from, until);
        qsizetype i = 0;
        for (Time t = from; t < until; t += 7min) {
            while (turns[i].until <= t)
                ++i;
            const auto now = plan.onCall(1, t);
            QCOMPARE(now->person, turns[i].person);
            QCOMPARE(now->from, turns[i].from);
            QCOMPARE(now->until, turns[i].until);
        }
        for (qsizetype k = 1; k < turns.size(); ++k)
            QCOMPARE(turns[k].from, turns[k - 1].until);
    }

    void overrideRequests_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *body, const char *problem) { QTest::newRow(body) << QByteArray(body) << QString::fromLatin1(problem); };
        row(R"({"person":"Grace","until":"2026-02-05T00:00:00Z"})", "");
        row(R"({"until":"2026-02-05T00:00:00Z"})", "person is missing");
        row(R"({"person":"bert","until":"2026-02-05T00:00:00Z"})", "no person");
        row(R"({"person":"ada"})", "until");
        row(R"({"person":"ada","until":"Friday"})", "until");
        row(R"({"person":"ada","from":7,"until":"2026-02-05T00:00:00Z"})", "from");
        row(R"({"person":"ada","until":"2026-02-04T00:00:00Z"})", "past");
        row(R"({"person":"ada","from":"2026-02-06T00:00:00Z","until":"2026-02-05T00:00:00Z"})", "not after");
        row(R"({"person":"ada","until":"2028-02-05T00:00:00Z"})", "year");
        row(R"({"person":"ada","level":2,"until":"2026-02-05T00:00:00Z"})", "level");
        row(R"({"person":"ada","level":"L1","until":"2026-02-05T00:00:00Z"})", "level");
    }
    void overrideRequests()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, problem);
        const Time now = at("2026-02-04T00:00:00Z");
        const auto made = overrideFromRequest(wire::objectOf(body), three(), planOf(kWeeks).rotation, now);
        QCOMPARE(made.has_value(), problem.isEmpty());
        if (made) {
            QCOMPARE(made->from, now);
            QCOMPARE(made->person, QByteArray("grace"));
            return;
        }
        QCOMPARE(made.error().code, QByteArray("people.bad_override"));
        QVERIFY2(made.error().message.contains(problem), qPrintable(made.error().message));
    }

    void swaps_data()
    {
        QTest::addColumn<QByteArray>("a");
        QTest::addColumn<QByteArray>("b");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char *name, const char *a, const char *b, const char *date, const char *problem) {
            QTest::newRow(name) << QByteArray(a) << QByteArray(b) << QString::fromLatin1(date) << QString::fromLatin1(problem);
        };
        row("to come", "grace", "linus", "2026-02-10T00:00:00Z", "");
        row("itself", "grace", "grace", "2026-02-10T00:00:00Z", "same person");
        row("not hers", "ada", "linus", "2026-02-10T00:00:00Z", "not on call");
        row("over", "ada", "linus", "2026-02-03T00:00:00Z", "over");
        row("a stranger", "grace", "bert", "2026-02-10T00:00:00Z", "no shift");
    }
    void swaps()
    {
        QFETCH(QByteArray, a);
        QFETCH(QByteArray, b);
        QFETCH(QString, date);
        QFETCH(QString, problem);
        Plan plan = planOf(kWeeks);
        const auto both = swapped(plan, 1, a, b, *fromIso(date), at("2026-02-09T12:00:00Z"));
        QCOMPARE(both.has_value(), problem.isEmpty());
        if (!both) {
            QVERIFY2(both.error().message.contains(problem), qPrintable(both.error().message));
            return;
        }
        plan.overrides = {both->first, both->second};
        plan.overrides[0].id = "o1";
        plan.overrides[1].id = "o2";
        QStringList seen;
        for (const Turn &turn : plan.turns(1, at("2026-02-09T12:00:00Z"), at("2026-02-24T09:00:00Z")))
            seen.append(QString::fromLatin1(turn.person));
        QCOMPARE(seen, (QStringList{u"linus"_s, u"grace"_s, u"ada"_s}));
        QCOMPARE(plan.onCall(1, at("2026-02-09T11:59:59Z"))->person, QByteArray("grace")); // what was stays as it was
    }

    void ladderSkipsLevelsWithoutAnybody()
    {
        Plan plan;
        plan.rotation = *rotationFromRequest(PeopleLife::json(R"({"levels":[{"people":["ada"],"start":"2026-02-02","escalateAfterMinutes":5},
            {"people":["grace"],"start":"2026-06-01"},{"people":["linus"],"start":"2026-02-02"}]})"), three(), Time{});
        QCOMPARE(ladderAt(plan, at("2026-02-03T00:00:00Z")), (QList<Rung>{{"ada", 1, 5min}, {"linus", 3, 15min}}));
        QCOMPARE(ladderAt(plan, at("2026-06-03T00:00:00Z")).size(), 3);
        QCOMPARE(ladderAt(plan, at("2026-01-03T00:00:00Z")).size(), 0);
    }
};

QTEST_GUILESS_MAIN(RotaTest)
#include "tst_rota.moc"
