// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/presence/absence.h"
#include "console/presence/autostart.h"
#include "console/presence/deskoptions.h"
#include "console/presence/signs.h"
#include "tests/support/fakeclock.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace freeagent::console;
using freeagent::test::FakeClock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr Millis kSecond{1'000};

QJsonObject alert(const QString &id, const QString &state, const QString &severity, Time firedAt, std::optional<Time> resolvedAt = {})
{
    const auto iso = [](std::optional<Time> time) { return time ? QJsonValue(QString::fromLatin1(toIso(*time))) : QJsonValue(); };
    return {{u"id"_s, id}, {u"state"_s, state}, {u"severity"_s, severity}, {u"since"_s, iso(firedAt)}, {u"firedAt"_s, iso(firedAt)},
            {u"resolvedAt"_s, iso(resolvedAt)}};
}

/// What lies on the desk between two runs of the console.
struct Desk {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"s.ini"_s), QSettings::IniFormat};
    FakeClock clock;
};
} // namespace

class AbsenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLongGapIsAnAbsence_data();
    void aLongGapIsAnAbsence();
    void aRestartIsToo();
    void theFirstTimeIsNone();
    void farmsAreApart();
    void aChangedClockIsNone();
    void staysUntilSeen();
    void absencesUnseenAreOne();
    void gathersWhatWasMissed();
    void signsCountWhatNobodyHas();
    void optionsSurvive();
    void autostart();
    void autostartRefused();
};

void AbsenceTest::aLongGapIsAnAbsence_data()
{
    QTest::addColumn<Millis>("gap");
    QTest::addColumn<bool>("contactMeanwhile");
    QTest::addColumn<bool>("absent");
    QTest::newRow("a second") << kSecond << true << false;
    QTest::newRow("just not") << Absence::kLong - kSecond << true << false;
    QTest::newRow("the machine slept") << Millis(Absence::kLong) << true << true;
    QTest::newRow("no contact, just not") << Absence::kLong - kSecond << false << false;
    QTest::newRow("no contact") << Millis(Absence::kLong) << false << true;
}

void AbsenceTest::aLongGapIsAnAbsence()
{
    QFETCH(Millis, gap);
    QFETCH(bool, contactMeanwhile);
    QFETCH(bool, absent);
    Desk desk;
    Absence absence(desk.settings, desk.clock, u"north"_s);
    QVERIFY(!absence.tick(true));
    const Time from = desk.clock.now();
    if (contactMeanwhile) {
        desk.clock.advance(gap);
    } else {
        for (Millis passed{}; passed < gap; passed += kSecond) {
            QVERIFY(!absence.tick(false));
            desk.clock.advance(kSecond);
        }
    }
    QCOMPARE(absence.tick(true), absent);
    QCOMPARE(absence.span(), absent ? std::optional(Span{from, from + gap}) : std::nullopt);
    QVERIFY(!absence.tick(true)); // it ends once
}

void AbsenceTest::aRestartIsToo()
{
    Desk desk;
    {
        Absence before(desk.settings, desk.clock, u"north"_s);
        before.tick(true);
    }
    const Time last = desk.clock.now();
    desk.clock.advance(7h);
    Absence after(desk.settings, desk.clock, u"north"_s);
    QVERIFY(!after.span());
    QVERIFY(!after.tick(false));
    QVERIFY(after.tick(true));
    QCOMPARE(after.span(), std::optional(Span{last, last + 7h}));
    desk.clock.advance(1min);
    Absence quick(desk.settings, desk.clock, u"north"_s);
    quick.seen();
    QVERIFY(!quick.tick(true));
}

void AbsenceTest::theFirstTimeIsNone()
{
    Desk desk;
    Absence absence(desk.settings, desk.clock, u"north"_s);
    QVERIFY(!absence.tick(true));
    QVERIFY(!absence.span());
}

void AbsenceTest::farmsAreApart()
{
    Desk desk;
    Absence north(desk.settings, desk.clock, u"north:3000"_s);
    north.tick(true);
    desk.clock.advance(1h);
    Absence south(desk.settings, desk.clock, u"south/3000"_s);
    QVERIFY(!south.tick(true));
    QVERIFY(north.tick(true));
}

void AbsenceTest::aChangedClockIsNone()
{
    Desk desk;
    Absence absence(desk.settings, desk.clock, u"north"_s);
    absence.tick(true);
    for (const Millis jump : {Millis(2h), Millis(-5h)}) {
        desk.clock.jumpWallClock(jump);
        desk.clock.advance(kSecond);
        QVERIFY(!absence.tick(true));
    }
    QVERIFY(!absence.span());
}

void AbsenceTest::staysUntilSeen()
{
    Desk desk;
    Absence absence(desk.settings, desk.clock, u"north"_s);
    absence.tick(true);
    desk.clock.advance(1h);
    absence.tick(true);
    const auto span = absence.span();
    QVERIFY(span);
    {
        Absence restarted(desk.settings, desk.clock, u"north"_s);
        QCOMPARE(restarted.span(), span);
        restarted.seen();
    }
    QVERIFY(!Absence(desk.settings, desk.clock, u"north"_s).span());
}

void AbsenceTest::absencesUnseenAreOne()
{
    Desk desk;
    Absence absence(desk.settings, desk.clock, u"north"_s);
    absence.tick(true);
    const Time from = desk.clock.now();
    desk.clock.advance(1h);
    absence.tick(true);
    desk.clock.advance(kSecond);
    absence.tick(true);
    desk.clock.advance(1h);
    QVERIFY(absence.tick(true));
    QCOMPARE(absence.span(), std::optional(Span{from, desk.clock.now()}));
    absence.seen();
    desk.clock.advance(1h);
    QVERIFY(absence.tick(true));
    QCOMPARE(absence.span()->from, desk.clock.now() - 1h);
}

void AbsenceTest::gathersWhatWasMissed()
{
    const FakeClock clock;
    const Span span{clock.now(), clock.now() + 7h};
    QJsonArray alerts{
        alert(u"before"_s, u"resolved"_s, u"critical"_s, span.from - 2h, span.from - 1s),
        alert(u"ended"_s, u"resolved"_s, u"critical"_s, span.from - 2h, span.from),
        alert(u"old"_s, u"firing"_s, u"critical"_s, span.from - 1s),
        alert(u"began"_s, u"firing"_s, u"warning"_s, span.from),
        alert(u"taken"_s, u"acknowledged"_s, u"critical"_s, span.to),
        alert(u"whole"_s, u"resolved"_s, u"warning"_s, span.from + 1h, span.from + 2h),
        alert(u"after"_s, u"firing"_s, u"critical"_s, span.to + 1s),
        alert(u"soon"_s, u"pending"_s, u"critical"_s, span.from + 1h),
        QJsonValue(7),
    };
    QStringList ids;
    for (const MissedEvent &event : missedEvents(alerts, span))
        ids << event.id;
    QCOMPARE(ids, (QStringList{u"taken"_s, u"began"_s, u"ended"_s, u"whole"_s}));
    QCOMPARE(missedEvents(alerts, span)[2].until, std::optional(span.from));
    QVERIFY(!missedEvents(alerts, span)[0].until);
}

void AbsenceTest::signsCountWhatNobodyHas()
{
    Glance farm;
    farm.contact = true;
    farm.farm = u"north"_s;
    for (const auto &[severity, handled] : {std::pair(Severity::Warning, false), {Severity::Warning, false}, {Severity::Critical, false},
                                            {Severity::Critical, true}, {Severity::Busy, false}})
        farm.problems << Problem{{}, severity, {}, {}, {}, handled};
    api::FarmStats stats;
    stats.pending = 14;
    stats.workersOnline = 3;
    stats.workersTotal = 4;
    const Signs signs = signsOf(farm, stats);
    QCOMPARE(signs.warnings, 2);
    QCOMPARE(signs.criticals, 1);
    QCOMPARE(spokenSigns(farm, signs), u"north, 1 critical problem(s), 2 warning(s), 14 waiting, 3 of 4 workers online"_s);
    QVERIFY(!signsOf(farm, std::nullopt).queue);
    QCOMPARE(figure(std::nullopt), u"\u2013"_s);
    farm.contact = false;
    QVERIFY(spokenSigns(farm, signs).contains(u"no contact"_s));
}

void AbsenceTest::optionsSurvive()
{
    Desk desk;
    DeskOptions options(desk.settings);
    QSignalSpy changed(&options, &DeskOptions::changed);
    QCOMPARE(options.closing(), DeskOptions::Closing::Ask);
    QVERIFY(!options.showsBar() && !options.barPlace());
    options.setClosing(DeskOptions::Closing::Tray);
    options.setShowsBar(true);
    options.setShowsBar(true);
    options.setBarPlace({-3, 40});
    QCOMPARE(changed.size(), 2);
    const DeskOptions again(desk.settings);
    QCOMPARE(again.closing(), DeskOptions::Closing::Tray);
    QVERIFY(again.showsBar());
    QCOMPARE(again.barPlace(), std::optional(QPoint(-3, 40)));
    options.setClosing(DeskOptions::Closing::Quit);
    QCOMPARE(DeskOptions(desk.settings).closing(), DeskOptions::Closing::Quit);
}

void AbsenceTest::autostart()
{
    QTemporaryDir folder;
    const Autostart autostart(folder.filePath(u"none yet/autostart"_s), u"/opt/My \"apps\"/100%/expo-console"_s);
    QVERIFY(autostart.isPossible() && !autostart.isOn());
    QVERIFY(autostart.set(true));
    QVERIFY(autostart.isOn());
    QFile file(autostart.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(R"(Exec="/opt/My \\"apps\\"/100%%/expo-console" --tray)"));
    file.close();
    QVERIFY(file.open(QIODevice::Append));
    file.write("Hidden = true\n");
    file.close();
    QVERIFY(!autostart.isOn()); // the desktop switched it off
    QVERIFY(autostart.set(true));
    QVERIFY(autostart.isOn());
    QVERIFY(autostart.set(false));
    QVERIFY(!autostart.isOn() && !file.exists());
    QVERIFY(autostart.set(false));
}

void AbsenceTest::autostartRefused()
{
    QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"autostart"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Autostart autostart(inTheWay.fileName(), u"/usr/bin/expo-console"_s);
    const auto done = autostart.set(true);
    QVERIFY(!done);
    QCOMPARE(done.error().code, QByteArray("autostart.refused"));
    QVERIFY(!autostart.isOn());
    QVERIFY(!Autostart({}, {}).isPossible());
}

QTEST_GUILESS_MAIN(AbsenceTest)
#include "absence_test.moc"
