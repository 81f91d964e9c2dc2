// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/peoplelife.h"

using namespace freeagent;
using namespace freeagent::people;
using namespace freeagent::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class ContactsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *body, const char *names) { QTest::newRow(body) << QByteArray(body) << QString::fromLatin1(names); };
        row(R"({"people":7})", "people");
        row(R"({"peeple":[{"name":"Ada"}]})", "people is missing");
        row("{}", "people is missing");
        row(R"({"people":["ada"]})", "people[0]");
        row(R"({"people":[{"name":""}]})", "people[0]: name");
        row(R"({"people":[{"name":"Ada","id":"Ada L"}]})", "people[0]: id");
        row(R"({"people":[{"name":"Ada","id":"oncall"}]})", "people[0]: id");
        row(R"({"people":[{"name":"Ada"},{"name":"ada"}]})", "twice");
        row(R"({"people":[{"name":"Ada","email":"ada"}]})", "email");
        row(R"({"people":[{"name":"Ada","email":"a@b, c@d"}]})", "email");
        row(R"({"people":[{"name":"Ada","email":7}]})", "email");
        row(R"({"people":[{"name":"Ada","phone":"call me"}]})", "phone");
        row(R"({"people":[{"name":"Ada","timezone":"UTC"}]})", "timezone");
        row(R"({"people":[{"name":"Ada","zone":"Mars/Base"}]})", "zone");
        row(R"({"people":[{"name":"Ada\nBcc: x"}]})", "name");
        row(R"({"people":[{"name":"Ada","quietHours":{"from":"22:00"}}]})", "quietHours");
        row(R"({"people":[{"name":"Ada","quietHours":{"from":"22:00","to":"22:00"}}]})", "quietHours");
        row(R"({"people":[{"name":"Ada","quietHours":{"from":"22:00","to":"07:00","zone":"UTC"}}]})", "quietHours");
        row(R"({"vendors":[{"name":"Apple","url":"status.apple.com"}]})", "url");
        row(R"({"vendors":[{"name":"Apple","url":"javascript:void"}]})", "url");
        row(R"({"vendors":[{"name":"Apple","for":"RB-18"}]})", "for");
        row(R"({"vendors":[{"name":"Apple","for":[7]}]})", "for");
        row(R"({"people":[{"name":"Ada"}],"owner":"bert"})", "owner");
    }
    void refused()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, names);
        const auto made = contactsFromRequest(wire::objectOf(body), {});
        QVERIFY(!made);
        QCOMPARE(made.error().code, QByteArray("people.bad_contacts"));
        QVERIFY2(made.error().message.contains(names), qPrintable(made.error().message));
        QVERIFY(!made.error().fix.isEmpty());
    }

    void keptAsGiven()
    {
        const auto made = contactsFromRequest(PeopleLife::json(R"({"people":[{"name":"Zoë Müller","email":"zoe@example.com","phone":"+49 (30) 123-45","chat":"@zoe",
            "zone":"Europe/Berlin","quietHours":{"from":"22:00","to":"07:00"}}],"vendors":[{"name":"Apple","role":"certificates","url":"https:\/\/developer.apple.com\/system-status\/",
            "for":["RB-18","certificate*"]}],"owner":"zoe-muller"})"), {});
        QVERIFY2(made, made ? "" : qPrintable(made.error().message));
        QCOMPARE(made->people[0].id, QByteArray("zoe-muller"));
        QCOMPARE(contactsFrom(toJson(*made)), *made);
        QCOMPARE(made->named(u"ZOE@example.com"_s)->id, QByteArray("zoe-muller"));
        QCOMPARE(made->named(QString()), nullptr);
    }

    void vendorsHelpWhereTheyCan_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("row") << u"RB-18"_s << QStringList{u"Apple"_s, u"Ada"_s};
        QTest::newRow("rule") << u"certificate-days"_s << QStringList{u"Apple"_s, u"Ada"_s};
        QTest::newRow("label") << u"volume=data-2"_s << QStringList{u"Disks Inc"_s, u"Ada"_s};
        QTest::newRow("both") << u"RB-06"_s << QStringList{u"Disks Inc"_s, u"Ada"_s};
        QTest::newRow("a longer row is another row") << u"RB-181"_s << QStringList{u"Ada"_s};
        QTest::newRow("a point is a point") << u"RBx06"_s << QStringList{u"Ada"_s};
    }
    void vendorsHelpWhereTheyCan()
    {
        QFETCH(QString, subject);
        QFETCH(QStringList, names);
        const auto made = contactsFromRequest(PeopleLife::json(R"({"people":[{"name":"Ada"}],"owner":"ada","vendors":[
            {"name":"Apple","for":["RB-18","certificate*"]},{"name":"Disks Inc","for":["disk*","RB-06","volume=data*"]}]})"), {});
        QStringList found;
        for (const QJsonValue &helper : helpersWith(*made, {u"x"_s, subject}))
            found.append(helper[u"name"_s].toString());
        QCOMPARE(found, names);
    }

    void quietHours_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<Severity>("severity");
        QTest::addColumn<QString>("rings");
        const auto row = [](const char *now, Severity severity, const char *rings) { QTest::newRow(now) << QString::fromLatin1(now) << severity << QString::fromLatin1(rings); };
        row("2026-01-05T20:59:59Z", Severity::Warning, "2026-01-05T20:59:59Z"); // 21:59:59 in Berlin
        row("2026-01-05T21:00:00Z", Severity::Warning, "2026-01-06T06:00:00Z");
        row("2026-01-06T05:59:59Z", Severity::Info, "2026-01-06T06:00:00Z");
        row("2026-01-06T06:00:00Z", Severity::Info, "2026-01-06T06:00:00Z");
        row("2026-01-06T03:00:00Z", Severity::Critical, "2026-01-06T03:00:00Z");
        row("2026-03-28T23:30:00Z", Severity::Warning, "2026-03-29T05:00:00Z"); // the night is an hour shorter
    }
    void quietHours()
    {
        QFETCH(QString, now);
        QFETCH(Severity, severity);
        QFETCH(QString, rings);
        const auto made = contactsFromRequest(PeopleLife::json(R"({"people":[{"name":"Zoe","zone":"Europe/Berlin"},{"name":"Ada","quietHours":{"from":"12:00","to":"12:01"}}],
            "quietHours":{"from":"22:00","to":"07:00"}})"), {});
        QCOMPARE(toIso(ringsAt(*made, "zoe", severity, *fromIso(now))), toIso(*fromIso(rings)));
        QCOMPARE(ringsAt(*made, "ada", severity, *fromIso(now)), *fromIso(now)); // her own go first
    }

    void reviewIsRemembered()
    {
        PeopleWorld world;
        PeopleLife life(world);
        QVERIFY(life.contacts(life.json(R"({"people":[{"name":"Ada"}]})")));
        const auto first = life.people.roster.contacts().reviewedAt;
        QCOMPARE(*first, world.clock.now());
        world.clock.advance(24h);
        QVERIFY(life.contacts(life.json(R"({"people":[{"name":"Ada"},{"name":"Bert"}]})")));
        QCOMPARE(life.people.roster.contacts().reviewedAt, first); // an edit is no review
        QVERIFY(life.await<Contacts>([&](auto done) { life.people.roster.review(u"bert"_s, done); }));
        const PeopleLife next(world);
        QCOMPARE(*next.people.roster.contacts().reviewedAt, world.clock.now());
        QCOMPARE(next.people.roster.contacts().reviewedBy, u"bert"_s);
    }

    void whoIsOnCallStays()
    {
        PeopleWorld world;
        PeopleLife life(world);
        life.threeWeeks();
        const auto gone = life.contacts(life.json(R"({"people":[{"name":"Ada"},{"name":"Grace"}]})"));
        QCOMPARE(gone.error().code, QByteArray("people.in_use"));
        QVERIFY(gone.error().message.contains(u"linus"_s));
        QCOMPARE(life.people.roster.contacts().people.size(), 3);
    }
};

QTEST_GUILESS_MAIN(ContactsTest)
#include "tst_contacts.moc"
