// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/maintenance/vacuumrule.h"
#include "daemon/maintenance/windowbook.h"
#include "tests/support/maintenancelife.h"

#include <QJsonDocument>

using namespace freeagent;
using namespace freeagent::maintenance;
using namespace freeagent::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class WindowsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *change, const char *code, const char *names) {
            QTest::newRow(change) << QByteArray(change) << QByteArray(code) << QString::fromLatin1(names);
        };
        row(R"({"name":""})", "maintenance.bad_window", "name");
        row(R"({"name":7})", "maintenance.bad_window", "name");
        row(R"({"rule":""})", "maintenance.bad_window", "rule");
        row(R"({"rule":"first Sunday"})", "schedule.bad_rule", "FREQ");
        row(R"({"zone":"Mars/Base"})", "schedule.bad_zone", "Mars/Base");
        row(R"({"start":"2 AM"})", "schedule.bad_start", "02:00");
        row(R"({"from":"tomorrow"})", "schedule.bad_start", "from: \"tomorrow\" is no date");
        row(R"({"name":"Mon\u0000thly"})", "maintenance.bad_window", "control characters");
        row(R"({"message":"ring \u0007"})", "maintenance.bad_window", "control characters");
        row(R"({"name":"\u202eMonthly"})", "maintenance.bad_window", "control characters");
        row(R"({"durationMinutes":0})", "maintenance.bad_window", "durationMinutes");
        row(R"({"durationMinutes":1441})", "maintenance.bad_window", "1440");
        row(R"({"durationMinutes":"120"})", "maintenance.bad_window", "durationMinutes");
        row(R"({"durationMinutes":30.5})", "maintenance.bad_window", "whole number");
        row(R"({"enabled":"yes"})", "maintenance.bad_window", "enabled");
        row(R"({"steps":["drain","dance"]})", "maintenance.bad_window", "dance");
        row(R"({"steps":"drain"})", "maintenance.bad_window", "steps");
        row(R"({"steps":[]})", "maintenance.bad_window", "without steps");
        row(R"({"steps":["disable","canary"]})", "maintenance.bad_window", "canary needs enable");
        row(R"({"steps":["disable","enable"]})", "maintenance.bad_window", "Nothing is done");
        row(R"({"atDeadline":"kill"})", "maintenance.bad_window", "requeue");
        row(R"({"durationMinute":60})", "maintenance.bad_window", "durationMinutes");
    }
    void refused()
    {
        QFETCH(QByteArray, change);
        QFETCH(QByteArray, code);
        QFETCH(QString, names);
        QJsonObject body = firstSunday();
        const QJsonObject changes = QJsonDocument::fromJson(change).object();
        for (auto it = changes.begin(); it != changes.end(); ++it)
            body.insert(it.key(), it.value());
        const auto window = windowFromRequest(body, {}, QDate(2026, 1, 28));
        QVERIFY(!window);
        QCOMPARE(window.error().code, code);
        const QString said = window.error().message + window.error().fix;
        QVERIFY2(said.contains(names), qPrintable(said));
    }

    void outlivesAKillAndCanBeChanged()
    {
        MaintenanceWorld world;
        world.set("2026-01-28T00:00:00Z");
        auto life = std::make_unique<MaintenanceLife>(world);
        const Window window = life->window(firstSunday());
        QCOMPARE(window.steps, allSteps());
        QCOMPARE(window.when.from, QDate(2026, 1, 28));
        life.reset();
        life = std::make_unique<MaintenanceLife>(world);
        QCOMPARE(life->office.windows.windows(), QList<Window>{window});
        const auto changed = life->await<Result<Window>>([&](auto done) {
            life->office.windows.change(window.id, {{u"start"_s, u"03:30"_s}, {u"zone"_s, u"Europe/Paris"_s}}, done);
        });
        QCOMPARE(changed->name, window.name);
        QCOMPARE(life->office.windows.upcoming(world.clock.now(), 1).front().localStart, QByteArray("2026-02-01T03:30"));
        QCOMPARE(toIso(life->office.windows.upcoming(world.clock.now(), 1).front().start), QByteArray("2026-02-01T02:30:00.000Z"));
        QVERIFY(life->await<Result<Window>>([&](auto done) { life->office.windows.remove(window.id, done); }));
        QCOMPARE(life->await<Result<Window>>([&](auto done) { life->office.windows.remove(window.id, done); }).error().code, QByteArray("maintenance.no_window"));
        life.reset();
        life = std::make_unique<MaintenanceLife>(world);
        QVERIFY(life->office.windows.windows().isEmpty());
    }

    void currentIsFoundBetweenStartAndEnd_data()
    {
        QTest::addColumn<QByteArray>("at");
        QTest::addColumn<bool>("on");
        QTest::newRow("before") << QByteArray("2026-02-01T01:59:59Z") << false;
        QTest::newRow("start") << QByteArray("2026-02-01T02:00:00Z") << true;
        QTest::newRow("last second") << QByteArray("2026-02-01T03:59:59Z") << true;
        QTest::newRow("end") << QByteArray("2026-02-01T04:00:00Z") << false;
    }
    void currentIsFoundBetweenStartAndEnd()
    {
        QFETCH(QByteArray, at);
        QFETCH(bool, on);
        MaintenanceWorld world;
        world.set("2026-01-28T00:00:00Z");
        MaintenanceLife life(world);
        life.window(firstSunday());
        QCOMPARE(life.office.windows.current(*fromIso(QString::fromLatin1(at))).has_value(), on);
    }

    void aWindowMadeInItsOwnTimeWaitsForTheNext()
    {
        MaintenanceWorld world;
        world.set("2026-02-01T02:30:00Z");
        auto life = std::make_unique<MaintenanceLife>(world);
        const Window window = life->window(firstSunday());
        QVERIFY2(!life->office.windows.current(world.clock.now()), "nobody was told of it");
        life->pass(1s);
        QVERIFY(!life->office.runner.latest());
        life = std::make_unique<MaintenanceLife>(world);
        life->pass(1s);
        QVERIFY2(!life->office.runner.latest(), "a restart does not forget when it was made");
        life->until("2026-03-01T02:00:00Z");
        QVERIFY2(life->office.runner.latest(), "the next one runs");
    }

    void aWindowChangedInItsOwnTimeWaitsForTheNext()
    {
        MaintenanceWorld world;
        world.set("2026-01-28T00:00:00Z");
        MaintenanceLife life(world);
        QJsonObject body = firstSunday();
        body.insert(u"enabled"_s, false);
        const Window window = life.window(body);
        life.until("2026-02-01T02:30:00Z");
        const auto enable = [&](QJsonObject change) {
            return life.await<Result<Window>>([&](auto done) { life.office.windows.change(window.id, change, done); });
        };
        QVERIFY(enable({{u"enabled"_s, true}}));
        life.pass(1s);
        QVERIFY(!life.office.runner.latest());
        QVERIFY(enable({{u"start"_s, u"02:45"_s}})); // still ahead
        life.until("2026-02-01T02:45:00Z");
        QVERIFY(life.office.runner.latest());
    }

    void vacuumPays_data()
    {
        QTest::addColumn<qint64>("bytes");
        QTest::addColumn<qint64>("empty");
        QTest::addColumn<qint64>("free");
        QTest::addColumn<bool>("worthwhile");
        constexpr qint64 mb = 1 << 20;
        QTest::newRow("a tenth is empty, 2.2 times is free") << 100 * mb << 10 * mb << 220 * mb << true;
        QTest::newRow("less than a tenth") << 100 * mb << 10 * mb - 4096 << 1000 * mb << false;
        QTest::newRow("less than 2.2 times") << 100 * mb << 50 * mb << 220 * mb - 4096 << false;
        QTest::newRow("nothing there") << qint64(0) << qint64(0) << 1000 * mb << false;
    }
    void vacuumPays()
    {
        QFETCH(qint64, bytes);
        QFETCH(qint64, empty);
        QFETCH(qint64, free);
        QFETCH(bool, worthwhile);
        const VacuumAdvice advice = adviseVacuum({bytes, 0, empty, 4096, free});
        QCOMPARE(advice.worthwhile, worthwhile);
        QVERIFY(!advice.why.isEmpty());
    }

    void timeOfReturn_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<QString>("text");
        QTest::newRow("full hour") << QByteArray("2026-02-01T04:00:00Z") << u"4 AM UTC"_s;
        QTest::newRow("half hour") << QByteArray("2026-02-01T04:30:00Z") << u"4:30 AM UTC"_s;
        QTest::newRow("seconds count up") << QByteArray("2026-02-01T04:29:01Z") << u"4:30 AM UTC"_s;
        QTest::newRow("noon") << QByteArray("2026-02-01T12:00:00Z") << u"12 PM UTC"_s;
        QTest::newRow("midnight") << QByteArray("2026-02-02T00:00:00Z") << u"12 AM UTC"_s;
        QTest::newRow("afternoon") << QByteArray("2026-02-01T16:05:00Z") << u"4:05 PM UTC"_s;
        QTest::newRow("another day") << QByteArray("2026-02-03T04:00:00Z") << u"4 AM UTC on 3 February"_s;
        QTest::newRow("another year") << QByteArray("2027-02-01T04:00:00Z") << u"4 AM UTC on 1 February 2027"_s;
    }
    void timeOfReturn()
    {
        QFETCH(QByteArray, end);
        QFETCH(QString, text);
        QCOMPARE(services::backAtText(*fromIso(QString::fromLatin1(end)), *fromIso(u"2026-02-01T02:00:00Z"_s)), text);
    }
};

QTEST_GUILESS_MAIN(WindowsTest)
#include "tst_windows.moc"
