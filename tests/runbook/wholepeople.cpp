// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/whole/wholefarm.h"

#include "tests/support/daemon/program.h"

using namespace freeagent;
using namespace freeagent::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr qint64 kGib = 1ll << 30;

const auto kContacts = R"({"people":[{"name":"Ada","email":"ada@example.com","zone":"UTC","quietHours":{"from":"22:00","to":"07:00"}}],"vendors":[],"owner":"ada","reason":"first ones"})";
const auto kRotation = R"({"levels":[{"people":["ada"],"start":"2026-01-01"}]})";

QStringList headlines(const SmtpSink &smtp)
{
    QStringList list;
    for (const QJsonObject &mail : smtp.mails())
        if (const QString line = SmtpSink::textOf(mail).section(u"\r\n"_s, 0, 0); !line.contains(u"on call now"_s))
            list.append(line);
    return list;
}
} // namespace

/// Nights, months, clocks and watchers; through the whole daemon.
class WholePeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_smtp = std::make_unique<SmtpSink>(); }
    void cleanupTestCase() { m_smtp.reset(); }
    void init() { m_smtp->empty(); }

    void rb_62_criticals_still_ring_at_night()
    {
        WholeFarm farm(*m_smtp);
        farm.clock.advance(14h); // 23:00
        QVERIFY(farm.start());
        QCOMPARE(farm.send("PUT", "/api/contacts", kContacts).status, 200);
        QCOMPARE(farm.send("PUT", "/api/oncall/rotation", kRotation).status, 200);
        farm.setDisk(19 * kGib); // a warning can wait until the morning
        farm.go(20min, 30s);
        QVERIFY(farm.delivered());
        QCOMPARE(headlines(*m_smtp), QStringList());
        QCOMPARE(farm.chat(), QStringList());
        farm.hardware.fill(0.97); // this cannot
        farm.go(20s);
        QTRY_COMPARE_WITH_TIMEOUT(headlines(*m_smtp), QStringList{u"CRITICAL: The controller's machine uses 97 % of its memory"_s}, patience);
        QVERIFY(farm.restart());
        farm.die();
        farm.clock.advance(7h + 35min); // 06:56 and a bit
        QVERIFY(farm.start());
        farm.go(1min);
        QCOMPARE(farm.chat().filter(u"WARNING: data has 19 GiB left"_s).size(), 0);
        farm.go(25min, 30s); // 07:00 has come, and 15 minutes of gathering
        QTRY_COMPARE_WITH_TIMEOUT(headlines(*m_smtp).filter(u"WARNING: data has 19 GiB left"_s).size(), 1, patience);
        QVERIFY(farm.delivered());
        QCOMPARE(farm.chat().filter(u"WARNING: data has 19 GiB left"_s).size(), 1);
    }

    void rb_63_whole_path()
    {
        WholeFarm farm(*m_smtp);
        QVERIFY(farm.start());
        QCOMPARE(farm.send("PUT", "/api/contacts", R"({"people":[{"name":"Ada","email":"ada@example.com"}],"vendors":[],"owner":"ada","reason":"first ones"})").status, 200);
        QCOMPARE(farm.send("POST", "/api/runbook/reviewed", "{}").status, 200);
        const auto reminders = [&] { return headlines(*m_smtp).filter(u"review"_s, Qt::CaseInsensitive).size(); };
        const auto at = [&farm](Millis later) {
            farm.die();
            farm.clock.advance(later);
            return farm.start();
        };
        QVERIFY(at(31 * 24h - 1min));
        farm.go(40s);
        QVERIFY(farm.delivered());
        QCOMPARE(reminders(), 0);
        farm.go(40s);
        QTRY_COMPARE_WITH_TIMEOUT((farm.go(10s), reminders()), 1, patience);
        QVERIFY(at(24h)); // once a month
        farm.go(1min);
        QVERIFY(farm.delivered());
        QCOMPARE(reminders(), 1);
        // What was missed meanwhile is made up for at the start: nobody is paged for a backup or a drill that did not come.
        const QStringList late = farm.chat().filter(u"newest verified backup"_s) + farm.chat().filter(u"No restore drill"_s);
        QVERIFY2(late.isEmpty(), qPrintable(late.join(u" | "_s)));
    }

    /// Somebody sets the clock: how long something has held is not a matter of the date.
    void rb_47_a_clock_that_jumps_changes_nothing()
    {
        WholeFarm farm(*m_smtp);
        QVERIFY(farm.start());
        farm.busy = 0.95;
        farm.go(3min);
        farm.clock.jumpWallClock(2h);
        farm.go(1min + 50s);
        QCOMPARE(farm.chat(), QStringList()); // not yet five minutes
        farm.clock.jumpWallClock(-4h);
        farm.go(40s);
        QVERIFY(farm.delivered());
        QCOMPARE(farm.chat(), QStringList{u"CRITICAL: The controller's machine is 95 % busy"_s});
        farm.clock.jumpWallClock(3h);
        farm.go(5min);
        QCOMPARE(farm.chat().size(), 1); // nor is it told again
        QCOMPARE(farm.alerts("?state=firing").size(), 1);
    }

    /// Nobody has looked at the alerts for more than a minute: people hear of it, and whoever is outside hears nothing, which is a sign as well.
    void rb_46_a_watch_that_stalls_is_told()
    {
        WholeFarm farm(*m_smtp);
        QVERIFY(farm.start());
        farm.go(30s);
        farm.clock.advance(50s);
        farm.go(20s); // a minute between two looks, not more
        QVERIFY(farm.delivered());
        QCOMPARE(farm.chat(), QStringList());
        farm.clock.advance(51s);
        farm.go(20s);
        QVERIFY(farm.delivered());
        QCOMPARE(farm.chat().size(), 1);
        QVERIFY2(farm.chat().last().startsWith(u"WARNING: The alerts were not looked at for "_s), qPrintable(farm.chat().last()));
        farm.go(6min);
        QVERIFY(farm.delivered());
        QVERIFY2(farm.chat().last().startsWith(u"RESOLVED: The alerts were not looked at for "_s), qPrintable(farm.chat().last()));
    }

    /// The ends of builds go to a webhook as EAS tells of them, once each, also over a restart.
    void builds_are_told_to_webhooks()
    {
        WholeFarm farm(*m_smtp);
        QVERIFY(farm.start());
        QCOMPARE(farm.enrol("mac"), QByteArray("mac"));
        farm.alive = {"mac"};
        QVERIFY(farm.finish("mac", true) && farm.finish("mac", false));
        farm.go(20s);
        QVERIFY(farm.delivered());
        QVERIFY(farm.restart());
        farm.go(20s);
        QStringList outcomes;
        for (const HttpSink::Request &request : farm.requests("/hook")) {
            QVERIFY(request.headers.at("expo-signature").startsWith("sha1="));
            outcomes.append(QJsonDocument::fromJson(request.body).object().value("status"_L1).toString());
        }
        QCOMPARE(outcomes, (QStringList{u"finished"_s, u"errored"_s}));
    }

    /// The program that the service manager starts when the daemon is gone: real mail and the pager, without the daemon and its database.
    void rb_46_the_notifier_sends_mail_without_the_daemon()
    {
        WholeFarm farm(*m_smtp); // its configuration and receivers; it does not run
        QProcess notifier;
        notifier.start(productBinary(u"expo-controller"_s), {u"--config"_s, farm.home() + u"/controller.toml"_s, u"--data-dir"_s, farm.home() + u"/data"_s,
                                                             u"notify-failure"_s, u"expo-controller.service"_s});
        QVERIFY(QTest::qWaitFor([&] { return notifier.state() == QProcess::NotRunning; }, patience));
        QVERIFY2(notifier.exitCode() == 0, notifier.readAllStandardError());
        QCOMPARE(headlines(*m_smtp).size(), 1);
        QVERIFY2(headlines(*m_smtp).front().startsWith(u"CRITICAL: The build farm's controller is down on "_s), qPrintable(headlines(*m_smtp).front()));
        QVERIFY(SmtpSink::textOf(m_smtp->mails().front()).contains(u"expo-controller.service"_s));
        QCOMPARE(farm.pageActions(), QStringList{u"trigger"_s});
        QCOMPARE(farm.chat().size(), 1);
        // Back again: it is over, for all who were told, under the same key.
        QVERIFY(farm.start());
        farm.go(20s);
        QVERIFY(farm.delivered());
        QCOMPARE(farm.pageActions(), (QStringList{u"trigger"_s, u"resolve"_s}));
        QCOMPARE(farm.pages().front().value("dedup_key"_L1), farm.pages().back().value("dedup_key"_L1));
        QTRY_COMPARE_WITH_TIMEOUT(headlines(*m_smtp).filter(u"RESOLVED"_s).size(), 1, patience);
    }

private:
    std::unique_ptr<SmtpSink> m_smtp;
};

QTEST_GUILESS_MAIN(WholePeople)
#include "wholepeople.moc"
