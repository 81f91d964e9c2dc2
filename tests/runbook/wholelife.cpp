// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/store/rawdatabase.h"
#include "tests/support/whole/wholefarm.h"

#include <QRegularExpression>

using namespace freeagent;
using namespace freeagent::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr qint64 kGib = 1ll << 30;

const auto kContacts = R"({"people":[{"name":"Ada","email":"ada@example.com"},{"name":"Grace","email":"grace@example.com"},{"name":"Linus","email":"linus@example.com"}],
    "vendors":[{"name":"Disks Inc","url":"https://disks.example.com","for":["RB-39"]}],"owner":"ada","reason":"first ones"})";
const auto kRotation = R"({"levels":[{"people":["ada"],"start":"2026-01-01","escalateAfterMinutes":15},{"people":["grace"],"start":"2026-01-01","escalateAfterMinutes":10},
    {"people":["linus"],"start":"2026-01-01"}]})";

/// To whom, and the headline; without what handovers say.
QStringList addresses(const SmtpSink &smtp)
{
    QStringList list;
    for (const QJsonObject &mail : smtp.mails())
        if (const QString line = SmtpSink::textOf(mail).section(u"\r\n"_s, 0, 0); !line.contains(u"on call now"_s))
            list.append(mail.value("to"_L1)[0].toString() + u' ' + line);
    return list;
}
} // namespace

/// What happens besides the bounds: people, an operator's own acts, receivers that misbehave, reports; all of it through the whole daemon.
class WholeLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_smtp = std::make_unique<SmtpSink>(); }
    void cleanupTestCase() { m_smtp.reset(); }
    void init() { m_smtp->empty(); }

    /// Disks so full that files go by themselves: each step is one alert, no more of it after a restart, and all end when there is space.
    void rb_23_one_alert_a_step()
    {
        WholeFarm farm(*m_smtp);
        QVERIFY(farm.start());
        const auto told = [&farm](const QString &kind) {
            const QStringList all = farm.chat().filter(u"too little space"_s);
            return all.filter(QRegularExpression(u'^' + kind)).size();
        };
        const auto open = [&farm] {
            QStringList steps;
            for (const QJsonValue &alert : farm.alerts("?state=firing"))
                if (alert["rule"_L1].toString() == "space-step"_L1)
                    steps.append(alert["labels"_L1]["step"_L1].toString() + u' ' + alert["severity"_L1].toString());
            steps.sort();
            return steps;
        };
        const QStringList all{u"due warning"_s, u"exhausted critical"_s, u"older warning"_s, u"trash warning"_s};
        farm.setDisk(kGib / 2);
        farm.go(2min);
        QCOMPARE(open(), all);
        for (const QJsonValue &alert : farm.alerts("?state=firing"))
            if (alert["rule"_L1].toString() == "space-step"_L1)
                QVERIFY2(QJsonDocument(alert.toObject()).toJson().contains("Stays: 0 files"), QJsonDocument(alert.toObject()).toJson().constData());
        QVERIFY(farm.delivered());
        QCOMPARE(told(u"WARNING"_s), 3);
        QCOMPARE(told(u"CRITICAL"_s), 1);
        QVERIFY(farm.restart());
        farm.go(5min);
        farm.die();
        QVERIFY(farm.start());
        farm.go(2min);
        QVERIFY(farm.delivered());
        QCOMPARE(open(), all);
        QCOMPARE(told(u"(WARNING|CRITICAL)"_s), 4);
        farm.setDisk(50 * kGib);
        farm.go(30s);
        QCOMPARE(open(), all); // it has to last
        QVERIFY(farm.restart());
        farm.go(2min);
        QCOMPARE(open(), QStringList());
        QVERIFY(farm.delivered());
        QCOMPARE(told(u"(WARNING|CRITICAL)"_s), 4);
        // The next time is another one.
        farm.setDisk(kGib / 2);
        farm.go(2min);
        QVERIFY(farm.delivered());
        QCOMPARE(told(u"(WARNING|CRITICAL)"_s), 8);
    }

    /// At 95 % of its limit the controller asks to be started again: once an hour, not for others, and not where nobody would start it.
    void rb_30_restart_at_95_percent()
    {
        WholeFarm farm(*m_smtp);
        farm.supervised = true;
        farm.hardware.own(900);
        QVERIFY(farm.start());
        farm.hardware.fill(0.9499);
        farm.go(1min);
        QCOMPARE(farm.restartsWanted, 0);
        farm.hardware.fill(0.95);
        farm.go(20s);
        QCOMPARE(farm.restartsWanted, 1);
        // It did not help: the next one comes after an hour, however often it was restarted meanwhile.
        farm.go(5min);
        QVERIFY(farm.restart());
        farm.go(54min, 1min);
        QCOMPARE(farm.restartsWanted, 1);
        farm.go(2min, 1min);
        QCOMPARE(farm.restartsWanted, 2);
        // What others in the group hold would still be there.
        farm.hardware.own(400);
        farm.go(62min, 1min);
        QCOMPARE(farm.restartsWanted, 2);
        farm.hardware.own(900);
        farm.supervised = false;
        QVERIFY(farm.restart());
        farm.go(1min);
        QCOMPARE(farm.restartsWanted, 2);
        farm.supervised = true;
        farm.hardware.unlimit();
        QVERIFY(farm.restart());
        farm.go(1min);
        QCOMPARE(farm.restartsWanted, 2);
        farm.die();
        const auto database = store::RawDatabase::open(farm.home() + u"/data/controller.db"_s, store::RawDatabase::Use::Read);
        QVERIFY(database);
        store::RawStatement events(*database, "SELECT COUNT(*) FROM events WHERE type = 'controller.memory'");
        QVERIFY(events.step() == store::RawStatement::Step::Row);
        QCOMPARE(events.integer(0), 2);
    }

    /// An operator closes the farm, the workers go away, the queue grows: nobody is told. It ends well: still nobody. It does not: once.
    void rb_42_own_acts_page_nobody_data()
    {
        QTest::addColumn<bool>("restarts");
        QTest::newRow("in one life") << false;
        QTest::newRow("with restarts") << true;
    }
    void rb_42_own_acts_page_nobody()
    {
        QFETCH(bool, restarts);
        WholeFarm farm(*m_smtp);
        QVERIFY(farm.start());
        const auto pause = [&] { return !restarts || (farm.delivered() && farm.restart()); }; // what is under way at the stop may come twice
        for (const QByteArray mac : {"mac-1", "mac-2"})
            QCOMPARE(farm.enrol(mac), mac);
        farm.alive = {"mac-1", "mac-2"};
        farm.go(2min);
        QCOMPARE(farm.send("POST", "/api/admin/maintenance", R"({"enabled":true,"message":"Updates","until":"2026-01-05T10:00:00Z"})").status, 200);
        QVERIFY(pause());
        farm.alive.clear();
        farm.go(4min);
        QVERIFY(pause());
        QCOMPARE(farm.alerts("?state=firing").size(), 1);
        QCOMPARE(farm.alerts().at(0)["suppressedBy"_L1]["kind"_L1].toString(), u"maintenance"_s);
        farm.alive = {"mac-1", "mac-2"};
        farm.go(2min);
        QCOMPARE(farm.send("POST", "/api/admin/maintenance", R"({"enabled":false})").status, 200);
        farm.go(2min);
        QVERIFY(pause());
        QVERIFY(farm.delivered());
        QCOMPARE(farm.chat(), QStringList());
        // A worker that a person paused is nobody's news.
        QCOMPARE(farm.send("POST", "/api/workers/mac-1/pause", R"({"reason":"new disk"})").status, 200);
        farm.alive = {"mac-2"};
        farm.go(5min);
        QVERIFY(pause());
        QCOMPARE(farm.chat(), QStringList());
        QCOMPARE(farm.pages().size(), 0);
        // And what a silence covers, neither; when it ends with the thing still there, it is told once.
        QCOMPARE(farm.send("POST", "/api/silences", R"({"matcher":{"rule":"disk*"},"reason":"copying","minutes":10})").status, 201);
        farm.setDisk(4 * kGib);
        farm.go(9min);
        QVERIFY(pause());
        QCOMPARE(farm.chat(), QStringList());
        farm.go(2min);
        QVERIFY(pause());
        farm.go(1min);
        QVERIFY(farm.delivered());
        QCOMPARE(farm.chat().size(), 1);
        QCOMPARE(farm.pageActions(), QStringList{u"trigger"_s});
    }

    /// From one to the next until somebody has it, by mail of their own; the pager knows it as one thing.
    void rb_62_whole_path_data() { rb_42_own_acts_page_nobody_data(); }
    void rb_62_whole_path()
    {
        QFETCH(bool, restarts);
        WholeFarm farm(*m_smtp);
        QVERIFY(farm.start());
        QCOMPARE(farm.send("PUT", "/api/contacts", kContacts).status, 200);
        QCOMPARE(farm.send("PUT", "/api/oncall/rotation", kRotation).status, 200);
        const auto pause = [&] { return !restarts || (farm.delivered() && farm.restart()); }; // what is under way at the stop may come twice
        const auto heard = [&](int mails) { return QTest::qWaitFor([&] { return addresses(*m_smtp).size() >= mails; }, patience); };
        farm.setDisk(4 * kGib);
        farm.go(20s);
        QVERIFY(heard(1) && pause());
        QCOMPARE(addresses(*m_smtp), QStringList{u"ada@example.com CRITICAL: data has 4.0 GiB left"_s});
        const QJsonObject alert = farm.send("GET", "/api/alerts/" + farm.idOf("disk-free")).object().value("alert"_L1).toObject();
        QVERIFY2(QJsonDocument(alert.value("contacts"_L1).toArray()).toJson().contains("Disks Inc"), "the vendor is not shown inside the alert");
        farm.go(14min);
        QVERIFY(farm.delivered());
        QCOMPARE(addresses(*m_smtp).size(), 1); // not yet
        QVERIFY(pause());
        farm.go(restarts ? 3min : 1min); // a restart may forget up to a minute
        QVERIFY(heard(2) && pause());
        QCOMPARE(addresses(*m_smtp).at(1), u"grace@example.com CRITICAL, not acknowledged for 15m: data has 4.0 GiB left"_s);
        farm.go(restarts ? 12min : 10min + 20s);
        QVERIFY(heard(3) && pause());
        QCOMPARE(addresses(*m_smtp).at(2), u"linus@example.com CRITICAL, not acknowledged for 10m: data has 4.0 GiB left"_s);
        QCOMPARE(farm.send("POST", "/api/alerts/" + farm.idOf("disk-free") + "/ack", R"({"comment":"on it"})").status, 200);
        farm.go(1h);
        QVERIFY(pause());
        farm.setDisk(30 * kGib);
        farm.go(90s);
        QVERIFY(farm.delivered());
        QStringList actions = farm.pageActions();
        QCOMPARE(actions.count(u"acknowledge"_s), 1);
        QCOMPARE(actions.count(u"resolve"_s), 1);
        QCOMPARE(actions.last(), u"resolve"_s);
        QSet<QString> keys;
        for (const QJsonObject &page : farm.pages())
            keys.insert(page.value("dedup_key"_L1).toString());
        QCOMPARE(keys.size(), 1);
        QVERIFY(heard(9)); // all three were told, so all three hear that somebody has it, and that it is over
        QCOMPARE(addresses(*m_smtp).size(), 9);
    }

    /// The chat answers 500, the webhook hangs, the pager sends us to a private address, the life sign answers without end.
    void receivers_that_misbehave_harm_nothing()
    {
        HttpSink secret; // what must not be reached
        WholeFarm farm(*m_smtp);
        farm.sink.answer = [&secret](const HttpSink::Request &request) {
            const QByteArray path = request.line.split(' ').value(1);
            if (path == "/chat")
                return HttpSink::status("500 Oops", "no");
            if (path == "/hook")
                return QByteArray(); // never
            if (path == "/pager")
                return HttpSink::status("302 Found", {}, "Location: http://169.254.169.254/latest/meta-data\r\n") + "Location: " + secret.url();
            return "HTTP/1.1 200 OK\r\nContent-Length: 9999999999\r\n\r\n" + QByteArray(4 << 20, 'x');
        };
        QVERIFY(farm.start());
        farm.setDisk(4 * kGib);
        for (int i = 0; i < 30; ++i) {
            farm.go(10s);
            QCOMPARE(farm.send("GET", "/livez").status, 200);
        }
        QTRY_VERIFY_WITH_TIMEOUT((farm.go(10s), addresses(*m_smtp).filter(u"CRITICAL: data has 4.0 GiB left"_s).size() == 1), patience);
        QCOMPARE(secret.requests.size(), size_t(0));
        // Who still hears is told of those that do not.
        QTRY_VERIFY_WITH_TIMEOUT((farm.go(30s), addresses(*m_smtp).join(u'\n').contains(u"Messages to the channel chat do not arrive"_s)
                                  && addresses(*m_smtp).join(u'\n').contains(u"Messages to the channel pager do not arrive"_s)), patience);
        // And when they have come to their senses, each gets what it has missed, once.
        farm.sink.requests.clear();
        farm.sink.answer = [](const HttpSink::Request &) { return HttpSink::status("202 Accepted", "ok"); };
        QTRY_VERIFY_WITH_TIMEOUT((farm.go(1min), farm.chat().filter(u"CRITICAL: data has 4.0 GiB left"_s).size() >= 1 && farm.pageActions().contains(u"trigger"_s)), patience);
        QTRY_VERIFY_WITH_TIMEOUT((farm.go(1min), farm.pending() == 0), patience);
        QCOMPARE(farm.chat().filter(u"CRITICAL: data has 4.0 GiB left"_s).size(), 1);
    }

    /// By themselves, at eight and on Monday at nine; also when the controller was off at that moment, and once.
    void rb_09_whole_path()
    {
        WholeFarm farm(*m_smtp);
        QVERIFY(farm.start()); // Monday, 09:00: a new farm begins with the next ones
        farm.go(1min);
        const auto reports = [&] { return m_smtp->mails().size(); };
        const auto at = [&farm](Millis later) { // meanwhile it is off
            farm.die();
            farm.clock.advance(later);
            return farm.start();
        };
        QVERIFY(at(22h + 58min)); // Tuesday, 07:59
        farm.go(50s);
        QCOMPARE(reports(), 0);
        farm.go(20s);
        QTRY_COMPARE_WITH_TIMEOUT(reports(), 1, patience);
        QVERIFY2(SmtpSink::textOf(m_smtp->mails().at(0)).contains(u"no worker is registered"_s), qPrintable(SmtpSink::textOf(m_smtp->mails().at(0))));
        QVERIFY(at(24h)); // Wednesday, 08:00:10: only what has changed since
        farm.go(20s);
        QTRY_COMPARE_WITH_TIMEOUT(reports(), 2, patience);
        QVERIFY2(SmtpSink::textOf(m_smtp->mails().at(1)).contains(u"as yesterday"_s) || SmtpSink::textOf(m_smtp->mails().at(1)).contains(u"othing"_s),
                 qPrintable(SmtpSink::textOf(m_smtp->mails().at(1))));
        QVERIFY(farm.restart());
        farm.go(1min);
        QCOMPARE(reports(), 2);
    }
    void rb_14_whole_path()
    {
        WholeFarm farm(*m_smtp);
        QVERIFY(farm.start());
        farm.die();
        farm.clock.advance(1h); // so that it is within the seven days before the digest
        QVERIFY(farm.start());
        QCOMPARE(farm.enrol("mac"), QByteArray("mac"));
        farm.alive = {"mac"};
        for (int i = 0; i < 3; ++i)
            QVERIFY(farm.finish("mac", i > 0));
        farm.go(1min);
        farm.alive.clear();
        farm.die();
        farm.clock.advance(7 * 24h - 1h); // Monday, 09:01, and it was off at nine
        QVERIFY(farm.start());
        farm.go(30s);
        const auto weekly = [&] {
            QStringList list;
            for (const QJsonObject &mail : m_smtp->mails())
                if (const QString text = SmtpSink::textOf(mail); text.contains(u"week"_s, Qt::CaseInsensitive))
                    list.append(text);
            return list;
        };
        QTRY_COMPARE_WITH_TIMEOUT(weekly().size(), 1, patience);
        QVERIFY2(weekly().front().contains(u"unknown identifier"_s), qPrintable(weekly().front())); // the top cluster
        QVERIFY(farm.restart());
        farm.go(1min);
        QCOMPARE(weekly().size(), 1);
    }

private:
    std::unique_ptr<SmtpSink> m_smtp;
};

QTEST_GUILESS_MAIN(WholeLife)
#include "wholelife.moc"
