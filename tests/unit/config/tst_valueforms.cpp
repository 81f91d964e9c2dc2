// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/valueforms.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::config;
using namespace Qt::StringLiterals;

class TestValueForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void size_data();
    void size();
    void duration_data();
    void duration();
    void boolean_data();
    void boolean();
};

constexpr qint64 kRefused = -1;

void TestValueForms::size_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes");
    QTest::newRow("bare number") << u"1024"_s << qint64(1024);
    QTest::newRow("zero") << u"0"_s << qint64(0);
    QTest::newRow("binary") << u"500MiB"_s << qint64(500) * 1024 * 1024;
    QTest::newRow("decimal, blank") << u"10 MB"_s << qint64(10'000'000);
    QTest::newRow("letter is binary") << u"64K"_s << qint64(65536);
    QTest::newRow("lower case") << u"1gib"_s << (qint64(1) << 30);
    QTest::newRow("fraction") << u"1.5GiB"_s << qint64(1610612736);
    QTest::newRow("bytes") << u"12 B"_s << qint64(12);
    QTest::newRow("tera") << u"2TB"_s << qint64(2'000'000'000'000);
    QTest::newRow("unit unknown") << u"5 MegaByte"_s << kRefused;
    QTest::newRow("negative") << u"-1"_s << kRefused;
    QTest::newRow("empty") << u""_s << kRefused;
    QTest::newRow("no number") << u"MiB"_s << kRefused;
    QTest::newRow("exponent") << u"1e9"_s << kRefused;
    QTest::newRow("beyond 63 bits") << u"99999999TiB"_s << kRefused;
}

void TestValueForms::size()
{
    QFETCH(QString, text);
    QFETCH(qint64, bytes);
    const Result<qint64> value = sizeFrom(text);
    QCOMPARE(value.value_or(kRefused), bytes);
    if (!value)
        QVERIFY2(value.error().message.contains(u'"' + text + u'"'), qPrintable(value.error().message));
}

void TestValueForms::duration_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("seconds") << u"90s"_s << qint64(90'000);
    QTest::newRow("minutes") << u"15m"_s << qint64(900'000);
    QTest::newRow("hours") << u"2h"_s << qint64(7'200'000);
    QTest::newRow("days") << u"1d"_s << qint64(86'400'000);
    QTest::newRow("milliseconds") << u"250ms"_s << qint64(250);
    QTest::newRow("compound") << u"1h30m"_s << qint64(5'400'000);
    QTest::newRow("compound, blanks") << u"1d 2h 3m 4s 5ms"_s << qint64(93'784'005);
    QTest::newRow("fraction") << u"0.5s"_s << qint64(500);
    QTest::newRow("zero needs no unit") << u"0"_s << qint64(0);
    QTest::newRow("no unit") << u"30"_s << kRefused;
    QTest::newRow("wrong order") << u"30m1h"_s << kRefused;
    QTest::newRow("twice the same") << u"1h2h"_s << kRefused;
    QTest::newRow("rubbish behind") << u"5s!"_s << kRefused;
    QTest::newRow("unknown unit") << u"2w"_s << kRefused;
    QTest::newRow("empty") << u""_s << kRefused;
}

void TestValueForms::duration()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    const Result<Millis> value = durationFrom(text);
    QCOMPARE(value ? value->count() : kRefused, ms);
}

void TestValueForms::boolean_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("value");
    for (const char *yes : {"true", "yes", "on", "1", "TRUE", " yes "})
        QTest::newRow(yes) << QString::fromLatin1(yes) << 1;
    for (const char *no : {"false", "no", "off", "0", "No"})
        QTest::newRow(no) << QString::fromLatin1(no) << 0;
    for (const char *refused : {"", "2", "maybe", "truee"})
        QTest::newRow(qPrintable(u"refused "_s + QString::fromLatin1(refused))) << QString::fromLatin1(refused) << -1;
}

void TestValueForms::boolean()
{
    QFETCH(QString, text);
    QFETCH(int, value);
    const Result<bool> parsed = booleanFrom(text);
    QCOMPARE(parsed ? int(*parsed) : -1, value);
}

QTEST_APPLESS_MAIN(TestValueForms)
#include "tst_valueforms.moc"
