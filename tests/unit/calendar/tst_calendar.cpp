// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/calendar/calendarfile.h"
#include "daemon/calendar/recurrence.h"

#include <QElapsedTimer>
#include <QTest>

using namespace freeagent;
using namespace freeagent::calendar;

namespace {
Time at(const char *iso) { return *fromIso(QString::fromLatin1(iso)); }

RecurrenceSpec spec(const char *rule, const char *start = "02:00", const char *zone = "UTC", const char *from = "2026-01-01")
{
    return {QString::fromLatin1(rule), QTime::fromString(QString::fromLatin1(start), QStringLiteral("HH:mm")),
            QDate::fromString(QString::fromLatin1(from), Qt::ISODate), zone};
}

/// "2026-02-01T02:00Z" for each.
QByteArray listed(const QList<Time> &times)
{
    QByteArrayList list;
    for (const Time time : times)
        list.append(toIso(time).left(16) + 'Z');
    return list.join(' ');
}
} // namespace

class CalendarTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void occurs_data()
    {
        QTest::addColumn<RecurrenceSpec>("rule");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, RecurrenceSpec rule, const char *after, const char *expected) {
            QTest::newRow(name) << rule << QByteArray(after) << QByteArray(expected);
        };
        row("first Sunday", spec("FREQ=MONTHLY;BYDAY=1SU"), "2026-01-28T00:00:00Z", "2026-02-01T02:00Z 2026-03-01T02:00Z 2026-04-05T02:00Z");
        row("strictly later", spec("FREQ=MONTHLY;BYDAY=1SU"), "2026-02-01T02:00:00Z", "2026-03-01T02:00Z 2026-04-05T02:00Z 2026-05-03T02:00Z");
        row("a moment before", spec("FREQ=MONTHLY;BYDAY=1SU"), "2026-02-01T01:59:59Z", "2026-02-01T02:00Z 2026-03-01T02:00Z 2026-04-05T02:00Z");
        row("with RRULE:, in small letters", spec("rrule:freq=daily"), "2026-01-28T12:00:00Z", "2026-01-29T02:00Z 2026-01-30T02:00Z 2026-01-31T02:00Z");
        row("Paris goes to summer time", spec("FREQ=WEEKLY;BYDAY=SU", "04:00", "Europe/Paris"), "2026-03-20T00:00:00Z",
            "2026-03-22T03:00Z 2026-03-29T02:00Z 2026-04-05T02:00Z");
        row("Paris goes to winter time", spec("FREQ=WEEKLY;BYDAY=SU", "04:00", "Europe/Paris"), "2026-10-15T00:00:00Z",
            "2026-10-18T02:00Z 2026-10-25T03:00Z 2026-11-01T03:00Z");
        row("02:30 does not exist on that day", spec("FREQ=DAILY", "02:30", "Europe/Paris"), "2026-03-28T00:00:00Z",
            "2026-03-28T01:30Z 2026-03-29T01:30Z 2026-03-30T00:30Z");
        row("02:30 comes twice on that day", spec("FREQ=DAILY", "02:30", "Europe/Paris"), "2026-10-24T00:00:00Z",
            "2026-10-24T00:30Z 2026-10-25T00:30Z 2026-10-26T01:30Z");
        row("half an hour of summer time", spec("FREQ=DAILY", "02:15", "Australia/Lord_Howe"), "2026-10-02T16:00:00Z",
            "2026-10-03T15:45Z 2026-10-04T15:15Z 2026-10-05T15:15Z");
        row("every second week counts from the first", spec("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", "02:00", "UTC", "2026-01-05"), "2026-06-01T00:00:00Z",
            "2026-06-08T02:00Z 2026-06-22T02:00Z 2026-07-06T02:00Z");
        row("every third month", spec("FREQ=MONTHLY;INTERVAL=3;BYDAY=-1SA", "22:00", "UTC", "2026-01-01"), "2027-01-01T00:00:00Z",
            "2027-01-30T22:00Z 2027-04-24T22:00Z 2027-07-31T22:00Z");
        row("the weekday of the first day", spec("FREQ=WEEKLY", "02:00", "UTC", "2026-01-28"), "2026-01-01T00:00:00Z",
            "2026-01-28T02:00Z 2026-02-04T02:00Z 2026-02-11T02:00Z");
        row("counted", spec("FREQ=DAILY;COUNT=5"), "2026-01-03T12:00:00Z", "2026-01-04T02:00Z 2026-01-05T02:00Z");
        row("until a day", spec("FREQ=DAILY;UNTIL=20260130"), "2026-01-28T12:00:00Z", "2026-01-29T02:00Z 2026-01-30T02:00Z");
        row("until an instant", spec("FREQ=DAILY;UNTIL=20260130T015959Z"), "2026-01-28T12:00:00Z", "2026-01-29T02:00Z");
        row("last working day", spec("FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1"), "2026-01-28T00:00:00Z",
            "2026-01-30T02:00Z 2026-02-27T02:00Z 2026-03-31T02:00Z");
        row("leap day", spec("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29"), "2026-01-01T00:00:00Z", "2028-02-29T02:00Z 2032-02-29T02:00Z 2036-02-29T02:00Z");
        row("hourly", spec("FREQ=HOURLY;INTERVAL=6", "00:10"), "2026-01-28T01:00:00Z", "2026-01-28T06:10Z 2026-01-28T12:10Z 2026-01-28T18:10Z");
        row("far ahead", spec("FREQ=MONTHLY;BYDAY=1SU"), "2099-12-31T00:00:00Z", "2100-01-03T02:00Z 2100-02-07T02:00Z 2100-03-07T02:00Z");
    }
    void occurs()
    {
        QFETCH(RecurrenceSpec, rule);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, expected);
        const auto recurrence = Recurrence::parse(rule);
        QVERIFY2(recurrence.has_value(), recurrence ? "" : qPrintable(recurrence.error().message));
        QCOMPARE(listed(recurrence->after(at(after.constData()), 3)), expected);
    }

    void refused_data()
    {
        QTest::addColumn<RecurrenceSpec>("rule");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("names"); // part of message or fix
        const auto row = [](const char *rule, const char *code, const char *names) {
            QTest::newRow(*rule ? rule : "empty") << spec(rule) << QByteArray(code) << QString::fromLatin1(names);
        };
        row("", "schedule.bad_rule", "empty");
        row("every first Sunday", "schedule.bad_rule", "FREQ, INTERVAL");
        row("BYDAY=1SU", "schedule.bad_rule", "FREQ");
        row("FREQ=MONTHLY;BYDAY=1SUN", "schedule.bad_rule", "1SUN");
        row("FREQ=MONTHLY;BYDAI=1SU", "schedule.bad_rule", "BYDAY");
        row("FREQ=FORTNIGHTLY", "schedule.bad_rule", "FORTNIGHTLY");
        row("FREQ=SECONDLY", "schedule.bad_rule", "SECONDLY");
        row("FREQ=DAILY;FREQ=DAILY", "schedule.bad_rule", "twice");
        row("FREQ=DAILY;INTERVAL=0", "schedule.bad_rule", "INTERVAL");
        row("FREQ=DAILY;BYMINUTE=3", "schedule.bad_rule", "time of day");
        row("FREQ=DAILY;BYHOUR=3", "schedule.bad_rule", "time of day");
        row("FREQ=DAILY;COUNT=2;UNTIL=20270101", "schedule.bad_rule", "exclude");
        row("FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30", "schedule.bad_rule", "FREQ=HOURLY"); // searched for centuries, hour by hour
        row("FREQ=HOURLY;INTERVAL=999;BYYEARDAY=366", "schedule.bad_rule", "BYYEARDAY");
        row("FREQ=MONTHLY;BYDAY=1SU,53SU", "schedule.bad_rule", "five");
        row("FREQ=HOURLY;BYDAY=53SU", "schedule.bad_rule", "Numbered");
        row("FREQ=WEEKLY;BYDAY=1SU", "schedule.bad_rule", "Numbered");
        row("FREQ=MONTHLY;BYMONTHDAY=32", "schedule.bad_rule", "32");
        row("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "schedule.never", "February");
        row("FREQ=DAILY;UNTIL=20200101", "schedule.never", "no day");
        row("FREQ=DAILY;UNTIL=20271231T996161Z", "schedule.bad_rule", "UNTIL=2027");
        row("FREQ=DAILY;UNTIL=20271231T240000", "schedule.bad_rule", "20271231T240000");
        row("FREQ=DAILY;UNTIL=20271340", "schedule.bad_rule", "20271340");
        QTest::newRow("zone") << spec("FREQ=DAILY", "02:00", "Europe/Pari") << QByteArray("schedule.bad_zone") << QStringLiteral("Europe/Pari");
        QTest::newRow("offset as zone") << spec("FREQ=DAILY", "02:00", "UTC+01:00") << QByteArray("schedule.bad_zone") << QStringLiteral("UTC+01:00");
        RecurrenceSpec noDay = spec("FREQ=DAILY");
        noDay.from = {};
        QTest::newRow("first day") << noDay << QByteArray("schedule.bad_start") << QStringLiteral("first day");
        QTest::newRow("start") << spec("FREQ=DAILY", "25:00") << QByteArray("schedule.bad_start") << QStringLiteral("02:00");
    }
    void refused()
    {
        QFETCH(RecurrenceSpec, rule);
        QFETCH(QByteArray, code);
        QFETCH(QString, names);
        QElapsedTimer timer;
        timer.start();
        const auto recurrence = Recurrence::parse(rule);
        QVERIFY(!recurrence);
        QCOMPARE(recurrence.error().code, code);
        const QString said = recurrence.error().message + recurrence.error().fix;
        QVERIFY2(said.contains(names), qPrintable(said));
        QVERIFY2(timer.elapsed() < 1000, "a refusal that takes so long can be used against the daemon");
    }

    void localTimesComeBack()
    {
        const QTimeZone paris = zoneNamed("Europe/Paris");
        for (Time time = at("2026-01-01T00:00:00Z"); time < at("2027-01-01T00:00:00Z"); time += std::chrono::minutes(30)) {
            const Time back = fromLocal(toLocal(time, paris), paris);
            const bool second = time >= at("2026-10-25T01:00:00Z") && time < at("2026-10-25T02:00:00Z"); // 02:00 to 03:00 for the second time
            QCOMPARE(toIso(back), toIso(second ? time - std::chrono::hours(1) : time));
        }
        QCOMPARE(text(toLocal(at("2026-07-01T00:00:00Z"), paris)), QByteArray("2026-07-01T02:00"));
    }

    void calendarFileIsReadable()
    {
        const QByteArray file = calendarFile(QStringLiteral("Maintenance"),
                                             {{"w1-1@farm", at("2026-02-01T02:00:00Z"), at("2026-02-01T04:00:00Z"), QStringLiteral("Monthly; with care"), QStringLiteral("No submissions,\nreads go on")}},
                                             at("2026-01-28T00:00:00Z"));
        QVERIFY2(file.startsWith("BEGIN:VCALENDAR\r\n"), file.constData());
        for (const char *line : {"\r\nVERSION:2.0\r\n", "\r\nUID:w1-1@farm\r\n", "\r\nDTSTART:20260201T020000Z\r\n", "\r\nDTEND:20260201T040000Z\r\n",
                                 "\r\nDTSTAMP:20260128T000000Z\r\n", "\r\nSUMMARY:Monthly\\; with care\r\n", "\r\nDESCRIPTION:No submissions\\,\\nreads go on\r\n"})
            QVERIFY2(file.contains(line), file.constData());
        QVERIFY(file.endsWith("END:VCALENDAR\r\n"));
    }

    void calendarFileHasNoControlCharacters()
    {
        const QString summary = QStringLiteral("Mon") + QChar(0) + QStringLiteral("th") + QChar(7) + QStringLiteral("ly\x1b[2J");
        const QByteArray file = calendarFile(QStringLiteral("Farm") + QChar(8),
                                             {{"w1-1@farm", at("2026-02-01T02:00:00Z"), at("2026-02-01T04:00:00Z"), summary, QStringLiteral("one\r\ntwo\tthree\x7f\rfour")}},
                                             at("2026-01-28T00:00:00Z"));
        for (const char *line : {"\r\nSUMMARY:Monthly[2J\r\n", "\r\nDESCRIPTION:one\\ntwo\tthreefour\r\n", "X-WR-CALNAME:Farm\r\n"})
            QVERIFY2(file.contains(line), file.constData());
        for (const char c : QByteArray(file).replace("\r\n", "").replace('\t', ""))
            QVERIFY2(uchar(c) >= 0x20 && c != 0x7f, file.constData());
    }
};

QTEST_APPLESS_MAIN(CalendarTest)
#include "tst_calendar.moc"
