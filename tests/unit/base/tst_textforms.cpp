// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/textforms.h"

#include <QTest>

using namespace freeagent;
using namespace Qt::StringLiterals;

class TestTextForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void duration_data();
    void duration();
    void size_data();
    void size();
    void closest_data();
    void closest();
};

void TestTextForms::duration_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"0s"_s;
    QTest::newRow("negative") << qint64(-5000) << u"0s"_s;
    QTest::newRow("rounded down") << qint64(59'999) << u"59s"_s;
    QTest::newRow("minute") << qint64(60'000) << u"1m"_s;
    QTest::newRow("minutes drop seconds") << qint64(754'000) << u"12m"_s;
    QTest::newRow("hour") << qint64(3'600'000) << u"1h"_s;
    QTest::newRow("hour and minutes") << qint64(3'720'000) << u"1h 2m"_s;
    QTest::newRow("days and hours") << qint64(273'600'000 + 59'000) << u"3d 4h"_s;
    QTest::newRow("days") << qint64(172'800'000) << u"2d"_s;
}

void TestTextForms::duration()
{
    QFETCH(qint64, ms);
    QFETCH(QString, text);
    QCOMPARE(durationText(Millis(ms)), text);
}

void TestTextForms::size_data()
{
    QTest::addColumn<qint64>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"0 B"_s;
    QTest::newRow("bytes") << qint64(812) << u"812 B"_s;
    QTest::newRow("just below") << qint64(1023) << u"1023 B"_s;
    QTest::newRow("one digit below ten") << qint64(1'468'006) << u"1.4 MiB"_s;
    QTest::newRow("none above") << qint64(20) * (1 << 30) << u"20 GiB"_s;
    QTest::newRow("largest unit") << qint64(5000) * (qint64(1) << 40) << u"5000 TiB"_s;
}

void TestTextForms::size()
{
    QFETCH(qint64, bytes);
    QFETCH(QString, text);
    QCOMPARE(sizeText(bytes), text);
}

void TestTextForms::closest_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("nearest");
    QTest::newRow("same") << u"http.port"_s << u"http.port"_s;
    QTest::newRow("two swapped") << u"http.prot"_s << u"http.port"_s;
    QTest::newRow("one missing") << u"htp.port"_s << u"http.port"_s;
    QTest::newRow("one more") << u"log.levell"_s << u"log.level"_s;
    QTest::newRow("nearer of two") << u"http.pore"_s << u"http.port"_s;
    QTest::newRow("three away") << u"http.pxyz"_s << u""_s;
    QTest::newRow("nothing like it") << u"colour"_s << u""_s;
}

void TestTextForms::closest()
{
    QFETCH(QString, word);
    QFETCH(QString, nearest);
    QCOMPARE(closestWord(word, {u"log.level"_s, u"http.ports"_s, u"http.port"_s}), nearest);
    QCOMPARE(closestWord(word, {}), QString());
}

QTEST_APPLESS_MAIN(TestTextForms)
#include "tst_textforms.moc"
