// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/clock.h"

#include <QTest>

using namespace freeagent;
using namespace Qt::StringLiterals;

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void roundTrip_data();
    void roundTrip();
    void reading_data();
    void reading();
    void systemClockRuns();
};

// Far from UTC and with a summer time, so that a forgotten zone shows.
void TestClock::initTestCase() { qputenv("TZ", "America/St_Johns"); }

void TestClock::roundTrip_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QByteArray>("iso");
    QTest::newRow("epoch") << qint64(0) << QByteArray("1970-01-01T00:00:00.000Z");
    QTest::newRow("before the epoch") << qint64(-1) << QByteArray("1969-12-31T23:59:59.999Z");
    QTest::newRow("leap day") << qint64(1'709'164'800'000) << QByteArray("2024-02-29T00:00:00.000Z");
    QTest::newRow("leap day's end") << qint64(1'709'251'199'999) << QByteArray("2024-02-29T23:59:59.999Z");
    QTest::newRow("leap day of a century") << qint64(951'782'400'000) << QByteArray("2000-02-29T00:00:00.000Z");
    QTest::newRow("year's end") << qint64(1'798'761'599'052) << QByteArray("2026-12-31T23:59:59.052Z");
    QTest::newRow("inside the skipped hour") << qint64(1'772'944'200'000) << QByteArray("2026-03-08T04:30:00.000Z");
    QTest::newRow("beyond 2038") << qint64(4'102'444'800'000) << QByteArray("2100-01-01T00:00:00.000Z");
}

void TestClock::roundTrip()
{
    QFETCH(qint64, ms);
    QFETCH(QByteArray, iso);
    QCOMPARE(toIso(fromMs(ms)), iso);
    const auto time = fromIso(QString::fromLatin1(iso));
    QVERIFY(time.has_value());
    QCOMPARE(toMs(*time), ms);
}

void TestClock::reading_data()
{
    constexpr qint64 kNone = -1;
    constexpr qint64 kTen = 1'767'607'200'000; // 2026-01-05T10:00Z
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("no fraction") << u"2026-01-05T10:00:00Z"_s << kTen;
    QTest::newRow("offset east") << u"2026-01-05T11:00:00+01:00"_s << kTen;
    QTest::newRow("offset west") << u"2026-01-05T06:30:00.000-03:30"_s << kTen;
    QTest::newRow("no zone is UTC") << u"2026-01-05T10:00:00"_s << kTen;
    QTest::newRow("one digit of fraction") << u"2026-01-05T10:00:00.5Z"_s << kTen + 500;
    QTest::newRow("empty") << u""_s << kNone;
    QTest::newRow("words") << u"yesterday"_s << kNone;
    QTest::newRow("number") << u"1767607200000"_s << kNone;
    QTest::newRow("no leap day") << u"2026-02-29T00:00:00Z"_s << kNone;
    QTest::newRow("month 13") << u"2026-13-01T00:00:00Z"_s << kNone;
    QTest::newRow("hour 25") << u"2026-01-05T25:00:00Z"_s << kNone;
    QTest::newRow("rubbish behind") << u"2026-01-05T10:00:00Zx"_s << kNone;
    QTest::newRow("date alone") << u"2026-01-05"_s << kNone;
}

void TestClock::reading()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    const auto time = fromIso(text);
    QCOMPARE(time ? toMs(*time) : -1, ms);
}

void TestClock::systemClockRuns()
{
    const SystemClock clock;
    const Instant before = clock.monotonic();
    QVERIFY(clock.now() > fromMs(1'767'603'600'000));
    QVERIFY(clock.monotonic() >= before);
}

QTEST_APPLESS_MAIN(TestClock)
#include "tst_clock.moc"
