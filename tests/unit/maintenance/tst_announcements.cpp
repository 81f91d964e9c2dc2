// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/maintenancelife.h"

using namespace freeagent;
using namespace freeagent::maintenance;
using namespace freeagent::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
class TrialSink final : public NoticeSink
{
public:
    QByteArrayList taken;
    bool works = true;
    void deliver(const Notice &notice, std::function<void(bool)> done) override
    {
        if (works)
            taken.append(notice.id);
        done(works);
    }
};
} // namespace

class AnnouncementsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<MaintenanceWorld> world;
    std::unique_ptr<MaintenanceLife> life;

    void restart()
    {
        life.reset();
        life = std::make_unique<MaintenanceLife>(*world);
        life->tick();
    }

private Q_SLOTS:
    void init()
    {
        world = std::make_unique<MaintenanceWorld>();
        world->set("2026-01-28T00:00:00Z");
        life = std::make_unique<MaintenanceLife>(*world);
    }
    void cleanup()
    {
        life.reset();
        world.reset();
    }

    void eachMarkOnceAlsoOverRestarts()
    {
        life->window(firstSunday()); // 2026-02-01 02:00
        const QList<std::pair<const char *, const char *>> course{
            {"2026-01-29T01:59:59Z", ""},
            {"2026-01-29T02:00:00Z", "T-72h"},
            {"2026-01-31T01:59:59Z", "T-72h"},
            {"2026-01-31T02:00:00Z", "T-72h T-24h"},
            {"2026-02-01T00:59:59Z", "T-72h T-24h"},
            {"2026-02-01T01:00:00Z", "T-72h T-24h T-1h"},
            {"2026-02-01T02:00:00Z", "T-72h T-24h T-1h start end"}, // nothing to wait for, nobody to try
        };
        for (const auto &[at, kinds] : course) {
            life->until(at);
            restart();
            for (int i = 0; i < 3; ++i)
                life->pass(Millis(1));
            QCOMPARE(life->notices(), QByteArray(kinds));
            world->set(at);
        }
        const auto told = std::count_if(world->store().events.begin(), world->store().events.end(), [](const Event &event) { return event.type == "maintenance.notice"; });
        QCOMPARE(told, 5);
    }

    void lateOnesAreToldOnceWithWhatIsLeft_data()
    {
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<QByteArray>("kinds");
        QTest::addColumn<QString>("left");
        QTest::newRow("ten hours before") << QByteArray("2026-01-31T16:00:00Z") << QByteArray("T-24h") << u"10h"_s;
        QTest::newRow("two days before") << QByteArray("2026-01-30T02:00:00Z") << QByteArray("T-72h") << u"2d"_s;
        QTest::newRow("ten minutes before") << QByteArray("2026-02-01T01:50:00Z") << QByteArray("T-1h") << u"10m"_s;
    }
    void lateOnesAreToldOnceWithWhatIsLeft()
    {
        QFETCH(QByteArray, at);
        QFETCH(QByteArray, kinds);
        QFETCH(QString, left);
        world->set(at.constData());
        life->window(firstSunday());
        life->tick();
        life->tick();
        QCOMPARE(life->notices(), kinds);
        const QString text = life->office.board.notices().front().text;
        QVERIFY2(text.contains(u"Maintenance in %1"_s.arg(left)), qPrintable(text));
        QVERIFY2(text.contains(u"2026-02-01 02:00 to 04:00 UTC"_s), qPrintable(text));
    }

    void whatWasAnnouncedIsTakenBack_data()
    {
        QTest::addColumn<QJsonObject>("change"); // empty: removed
        QTest::addColumn<QByteArray>("kinds");
        QTest::newRow("removed") << QJsonObject() << QByteArray("T-72h cancelled");
        QTest::newRow("off") << QJsonObject{{u"enabled"_s, false}} << QByteArray("T-72h cancelled");
        QTest::newRow("moved") << QJsonObject{{u"start"_s, u"03:00"_s}} << QByteArray("T-72h T-72h cancelled");
        QTest::newRow("another name") << QJsonObject{{u"name"_s, u"x"_s}} << QByteArray("T-72h");
    }
    void whatWasAnnouncedIsTakenBack()
    {
        QFETCH(QJsonObject, change);
        QFETCH(QByteArray, kinds);
        const Window window = life->window(firstSunday());
        life->until("2026-01-30T00:00:00Z");
        QCOMPARE(life->notices(), QByteArray("T-72h"));
        life->await<Result<Window>>([&](auto done) {
            change.isEmpty() ? life->office.windows.remove(window.id, done) : life->office.windows.change(window.id, change, done);
        });
        for (int i = 0; i < 2; ++i) {
            life->pass(1s);
            restart();
        }
        QByteArrayList got = life->notices().split(' ');
        std::sort(got.begin(), got.end());
        QCOMPARE(got.join(' '), kinds);
    }

    void submittersSeeTheNextWindow()
    {
        life->window(firstSunday());
        life->until("2026-01-29T01:59:59Z");
        QVERIFY(!life->maintenance.announced());
        life->until("2026-01-29T02:00:00Z");
        QVERIFY(life->maintenance.announced());
        QCOMPARE(toIso(life->maintenance.announced()->start), QByteArray("2026-02-01T02:00:00.000Z"));
        life->until("2026-02-01T02:00:00Z");
        QVERIFY(!life->maintenance.announced());
    }

    void sinksAreAskedUntilTheyTake()
    {
        TrialSink mail;
        TrialSink chat;
        mail.works = false;
        life->office.board.addSink(mail);
        life->office.board.addSink(chat);
        life->window(firstSunday());
        life->until("2026-01-29T02:00:00Z");
        QVERIFY(!life->office.board.notices().front().sentAt);
        mail.works = true;
        life->pass(31s);
        QVERIFY(life->office.board.notices().front().sentAt);
        QCOMPARE(mail.taken.size(), 1);
        life->pass(31s);
        QCOMPARE(mail.taken.size(), 1);
        QVERIFY(QSet<QByteArray>(chat.taken.begin(), chat.taken.end()).size() == 1);
    }

    void anUnattendedMaintenanceIsAskedAbout()
    {
        const auto on = [this] {
            life->await<Result<services::MaintenanceService::State>>([&](auto done) {
                life->maintenance.set({.enabled = true, .message = u"moving house"_s, .by = u"ann"_s}, done);
            });
        };
        on();
        life->pass(4h - 1s);
        QCOMPARE(life->notices(), QByteArray());
        QCOMPARE(life->statistics.health().reasons.size(), 1);
        life->pass(1s);
        restart();
        QCOMPARE(life->notices(), QByteArray("reminder"));
        QVERIFY2(life->statistics.health().reasons.value(1).contains(u"without an end"_s), qPrintable(life->statistics.health().reasons.join(u'\n')));
        life->pass(4h - 2s);
        QCOMPARE(life->notices(), QByteArray("reminder"));
        life->pass(2s);
        QCOMPARE(life->notices(), QByteArray("reminder reminder"));
        on(); // that is the confirmation
        QCOMPARE(life->statistics.health().reasons.size(), 1);
        QCOMPARE(life->maintenance.state().by, u"ann"_s);
        life->pass(4h - 1s);
        QCOMPARE(life->notices(), QByteArray("reminder reminder"));
        life->pass(1s);
        QCOMPARE(life->notices(), QByteArray("reminder reminder reminder"));
    }
};

QTEST_GUILESS_MAIN(AnnouncementsTest)
#include "tst_announcements.moc"
