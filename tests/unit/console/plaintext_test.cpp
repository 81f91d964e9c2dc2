// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/plaintext.h"

#include <QTest>

using namespace freeagent::console;
using namespace Qt::StringLiterals;

class PlainTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neutralises_data();
    void neutralises();
    void cutsLongLines();
    void toolTipsAreNoMarkup();
};

void PlainTextTest::neutralises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("plain") << u"Grüße, 世界 <b>x</b>"_s << u"Grüße, 世界 <b>x</b>"_s;
    QTest::newRow("colours") << u"\x1b[1;31merror\x1b[0m: x"_s << u"error: x"_s;
    QTest::newRow("8-bit CSI") << u"a\x9b" u"31mb"_s << u"ab"_s;
    QTest::newRow("title of the window") << u"\x1b]0;owned\x07ok"_s << u"ok"_s;
    QTest::newRow("title ended by ST") << u"\x1b]0;owned\x1b\\ok"_s << u"ok"_s;
    QTest::newRow("two characters") << u"a\x1b" u"cb"_s << u"ab"_s;
    QTest::newRow("cut escape") << u"a\x1b"_s << u"a"_s;
    QTest::newRow("cut colour") << u"a\x1b[3"_s << u"a"_s;
    QTest::newRow("tab") << u"a\tb"_s << u"a    b"_s;
    QTest::newRow("zero, bell, return") << QString(u"a" + QString(QChar(0)) + u"\a\r") << u"a␀␇␍"_s;
    QTest::newRow("line feed") << u"a\nb"_s << u"a␊b"_s;
    QTest::newRow("turns direction") << u"txt.\u202eexe"_s << u"txt.\ufffdexe"_s;
    QTest::newRow("isolates") << u"a\u2066b\u2069"_s << u"a\ufffdb\ufffd"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s << u"a\ufffdb"_s;
}

void PlainTextTest::neutralises()
{
    QFETCH(QString, text);
    QTEST(plainText(text), "plain");
}

void PlainTextTest::cutsLongLines()
{
    const QString cut = plainText(QString(10'000, u'x'));
    QVERIFY(cut.startsWith(QString(4'000, u'x')));
    QVERIFY(cut.contains(u"6000"_s));
    QVERIFY(cut.size() < 4'100);
}

void PlainTextTest::toolTipsAreNoMarkup()
{
    QVERIFY(!richlessToolTip(u"<img src='http://x'>"_s).contains(u"<img"_s));
    QVERIFY(richlessToolTip(u"a\nb"_s).contains(u"a<br/>b"_s));
}

QTEST_APPLESS_MAIN(PlainTextTest)
#include "plaintext_test.moc"
