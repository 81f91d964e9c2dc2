// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/presence/announcer.h"
#include "console/presence/beacon.h"

#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace freeagent::console;
using namespace Qt::StringLiterals;

namespace {
using Shape = Beacon::Shape;

Problem problem(const QString &id, Severity severity, bool handled = false) { return {id, severity, id, {}, {}, handled}; }
Glance farm(const QList<Problem> &problems, bool contact = true, bool maintenance = false, Severity state = Severity::Good)
{
    return {u"north"_s, contact, maintenance, true, state, problems};
}
QStringList idsOf(const QList<Problem> &problems)
{
    QStringList ids;
    for (const Problem &each : problems)
        ids << each.id;
    return ids;
}
} // namespace

class PresenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void beacon_data();
    void beacon();
    void everyBeaconLooksDifferent();
    void readsAlerts();
    void quietHours_data();
    void quietHours();
    void ring_data();
    void ring();
    void optionsSurvive();
    void newsComesOnce();
    void noNewsOfWhatIsHandled();
};

void PresenceTest::beacon_data()
{
    QTest::addColumn<QList<Glance>>("farms");
    QTest::addColumn<Beacon>("expected");
    const Problem bad = problem(u"a"_s, Severity::Critical);
    const Problem poor = problem(u"b"_s, Severity::Warning);
    const Problem taken = problem(u"c"_s, Severity::Critical, true);
    QTest::newRow("no farm") << QList<Glance>{} << Beacon{Shape::Question, 0};
    QTest::newRow("all well") << QList{farm({})} << Beacon{Shape::Disc, 0};
    QTest::newRow("a warning") << QList{farm({poor})} << Beacon{Shape::Triangle, 1};
    QTest::newRow("the worst counts, and only it is counted") << QList{farm({bad, poor, poor})} << Beacon{Shape::Octagon, 1};
    QTest::newRow("taken") << QList{farm({taken}, true, false, Severity::Critical)} << Beacon{Shape::Disc, 0};
    QTest::newRow("taken, another one open") << QList{farm({poor, taken})} << Beacon{Shape::Triangle, 1};
    QTest::newRow("information asks for nobody") << QList{farm({problem(u"i"_s, Severity::Busy)})} << Beacon{Shape::Disc, 0};
    QTest::newRow("trouble that no rule watches") << QList{farm({}, true, false, Severity::Critical)} << Beacon{Shape::Octagon, 0};
    QTest::newRow("no contact: what was known does not count") << QList{farm({bad}, false)} << Beacon{Shape::Question, 0};
    QTest::newRow("maintenance") << QList{farm({}, true, true, Severity::Warning)} << Beacon{Shape::Wrench, 0};
    QTest::newRow("a problem within maintenance") << QList{farm({bad}, true, true)} << Beacon{Shape::Octagon, 1};
    QTest::newRow("two farms add up") << QList{farm({poor}), farm({poor, poor})} << Beacon{Shape::Triangle, 3};
    QTest::newRow("the worse farm") << QList{farm({poor}), farm({bad})} << Beacon{Shape::Octagon, 1};
    QTest::newRow("silence is worse than well") << QList{farm({}), farm({}, false)} << Beacon{Shape::Question, 0};
    QTest::newRow("a warning is worse than silence") << QList{farm({poor}), farm({}, false)} << Beacon{Shape::Triangle, 1};
}

void PresenceTest::beacon()
{
    QFETCH(QList<Glance>, farms);
    QFETCH(Beacon, expected);
    const Beacon beacon = beaconOf(farms);
    QCOMPARE(int(beacon.shape), int(expected.shape));
    QCOMPARE(beacon.number, expected.number);
}

void PresenceTest::everyBeaconLooksDifferent()
{
    QList<QImage> seen;
    for (const Beacon &beacon : {Beacon{Shape::Disc, 0}, Beacon{Shape::Wrench, 0}, Beacon{Shape::Question, 0}, Beacon{Shape::Triangle, 0},
                                 Beacon{Shape::Octagon, 0}, Beacon{Shape::Octagon, 1}, Beacon{Shape::Octagon, 2}, Beacon{Shape::Octagon, 10}})
        for (const bool lit : {true, false}) {
            const QImage image = beaconPixmap(beacon, QPalette(), 22, 1, lit).toImage();
            QVERIFY(!seen.contains(image));
            seen << image;
        }
}

void PresenceTest::readsAlerts()
{
    const auto alert = [](const QString &id, const QString &severity, const QString &state, const QJsonValue &suppressed = {}) {
        return QJsonObject{{u"id"_s, id}, {u"severity"_s, severity}, {u"state"_s, state}, {u"suppressedBy"_s, suppressed}, {u"rule"_s, u"r"_s}};
    };
    const QList<Problem> problems = problemsOf({alert(u"taken"_s, u"critical"_s, u"acknowledged"_s), alert(u"poor"_s, u"warning"_s, u"firing"_s),
                                                alert(u"quiet"_s, u"critical"_s, u"firing"_s, QJsonObject{{u"kind"_s, u"silence"_s}}),
                                                alert(u"bad"_s, u"critical"_s, u"firing"_s), alert(u"soon"_s, u"critical"_s, u"pending"_s),
                                                alert(u"over"_s, u"critical"_s, u"resolved"_s), QJsonValue(7)});
    QCOMPARE(idsOf(problems), (QStringList{u"bad"_s, u"poor"_s, u"taken"_s, u"quiet"_s}));
    QVERIFY(!problems[0].handled && !problems[1].handled && problems[2].handled && problems[3].handled);
    QCOMPARE(problems[0].matcher["rule"_L1].toString(), u"r"_s);
}

void PresenceTest::quietHours_data()
{
    QTest::addColumn<QTime>("from");
    QTest::addColumn<QTime>("to");
    QTest::addColumn<QTime>("local");
    QTest::addColumn<bool>("quiet");
    const QTime ten(22, 0);
    const QTime seven(7, 0);
    QTest::newRow("before") << ten << seven << QTime(21, 59, 59) << false;
    QTest::newRow("begins") << ten << seven << ten << true;
    QTest::newRow("midnight") << ten << seven << QTime(0, 0) << true;
    QTest::newRow("last second") << ten << seven << QTime(6, 59, 59) << true;
    QTest::newRow("ends") << ten << seven << seven << false;
    QTest::newRow("within a day") << QTime(12, 0) << QTime(13, 0) << QTime(12, 30) << true;
    QTest::newRow("within a day, after") << QTime(12, 0) << QTime(13, 0) << QTime(13, 0) << false;
    QTest::newRow("all day") << seven << seven << QTime(15, 0) << true;
}

void PresenceTest::quietHours()
{
    QFETCH(QTime, from);
    QFETCH(QTime, to);
    QFETCH(QTime, local);
    NoticeOptions options;
    options.quietFrom = from;
    options.quietTo = to;
    QVERIFY(!isQuietHour(options, local));
    options.quietHours = true;
    QTEST(isQuietHour(options, local), "quiet");
}

void PresenceTest::ring_data()
{
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<NoticeOptions>("options");
    QTest::addColumn<QTime>("local");
    QTest::addColumn<bool>("notice");
    QTest::addColumn<bool>("sound");
    NoticeOptions plain;
    NoticeOptions quiet;
    quiet.quietHours = true;
    NoticeOptions silent = quiet;
    silent.criticalsRing = false;
    NoticeOptions snoozed;
    snoozed.snoozedUntil = fromMs(1'001);
    NoticeOptions awake;
    awake.snoozedUntil = fromMs(1'000);
    NoticeOptions mute;
    mute.sounds = false;
    NoticeOptions off;
    off.notifications = false;
    const QTime night(3, 0);
    const QTime day(15, 0);
    QTest::newRow("by day") << Severity::Warning << plain << day << true << true;
    QTest::newRow("quiet hours by day") << Severity::Warning << quiet << day << true << true;
    QTest::newRow("a warning at night") << Severity::Warning << quiet << night << false << false;
    QTest::newRow("a critical still rings") << Severity::Critical << quiet << night << true << true;
    QTest::newRow("not if unwanted") << Severity::Critical << silent << night << false << false;
    QTest::newRow("snoozed sounds") << Severity::Critical << snoozed << day << true << false;
    QTest::newRow("snooze is over") << Severity::Critical << awake << day << true << true;
    QTest::newRow("no sounds") << Severity::Critical << mute << day << true << false;
    QTest::newRow("no notifications") << Severity::Critical << off << day << false << true;
}

void PresenceTest::ring()
{
    QFETCH(Severity, severity);
    QFETCH(NoticeOptions, options);
    QFETCH(QTime, local);
    const Ring ring = ringFor(severity, options, fromMs(1'000), local);
    QTEST(ring.notice, "notice");
    QTEST(ring.sound, "sound");
}

void PresenceTest::optionsSurvive()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    QCOMPARE(readOptions(settings), NoticeOptions{});
    const NoticeOptions options{false, false, true, {23, 30}, {5, 15}, false, fromMs(1'767'603'600'000)};
    writeOptions(options, settings);
    QCOMPARE(readOptions(settings), options);
    settings.setValue(u"presence/quietFrom"_s, u"half past"_s);
    QCOMPARE(readOptions(settings).quietFrom, NoticeOptions{}.quietFrom);
}

void PresenceTest::newsComesOnce()
{
    Announcer announcer;
    const Problem old = problem(u"old"_s, Severity::Warning);
    const Problem fresh = problem(u"new"_s, Severity::Warning);
    Glance unknown = farm({});
    unknown.known = false;
    QVERIFY(announcer.news(unknown).isEmpty());
    QVERIFY(announcer.news(farm({old})).isEmpty()); // there before we looked
    QCOMPARE(idsOf(announcer.news(farm({old, fresh}))), QStringList{u"new"_s});
    QVERIFY(announcer.news(farm({old, fresh})).isEmpty());
    QVERIFY(announcer.news(farm({}, false)).isEmpty());
    QVERIFY(announcer.news(farm({old, fresh})).isEmpty()); // a gap in contact makes no news
    QCOMPARE(idsOf(announcer.news(farm({problem(u"old"_s, Severity::Critical), fresh}))), QStringList{u"old"_s}); // worse
    QVERIFY(announcer.news(farm({fresh})).isEmpty());
    QCOMPARE(idsOf(announcer.news(farm({old, fresh}))), QStringList{u"old"_s}); // over, and back
}

void PresenceTest::noNewsOfWhatIsHandled()
{
    Announcer announcer;
    QVERIFY(announcer.news(farm({})).isEmpty());
    const Problem open = problem(u"a"_s, Severity::Warning);
    const Problem taken = problem(u"a"_s, Severity::Warning, true);
    QVERIFY(announcer.news(farm({taken})).isEmpty());
    QCOMPARE(idsOf(announcer.news(farm({open}))), QStringList{u"a"_s}); // the silence ended, nobody was ever told
    QVERIFY(announcer.news(farm({taken})).isEmpty());
    QVERIFY(announcer.news(farm({open})).isEmpty()); // given back by who had it
    QVERIFY(announcer.news(farm({problem(u"a"_s, Severity::Critical, true)})).isEmpty());
    QCOMPARE(idsOf(announcer.news(farm({problem(u"a"_s, Severity::Critical)}))), QStringList{u"a"_s});
}

QTEST_MAIN(PresenceTest)
#include "presence_test.moc"
