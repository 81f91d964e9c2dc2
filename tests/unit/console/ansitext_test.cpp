// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/ansitext.h"
#include "console/models/plaintext.h"

#include <QTest>

using namespace freeagent::console;
using namespace Qt::StringLiterals;

class AnsiTextTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void coloursSpans_data();
    void coloursSpans();
    void neverShowsAnEscape_data();
    void neverShowsAnEscape();
    void bytesKeepTheirLines();
};

void AnsiTextTest::coloursSpans_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<AnsiSpan>>("spans");
    const auto fore = [](int colour) { return AnsiStyle{.foreground = colour}; };
    QTest::newRow("plain") << u"abc"_s << u"abc"_s << QList<AnsiSpan>{};
    QTest::newRow("red") << u"a\x1b[31mbc\x1b[0md"_s << u"abcd"_s << QList<AnsiSpan>{{1, 2, fore(1)}};
    QTest::newRow("to the end") << u"\x1b[92mab"_s << u"ab"_s << QList<AnsiSpan>{{0, 2, fore(10)}};
    QTest::newRow("reset without number") << u"\x1b[31ma\x1b[mb"_s << u"ab"_s << QList<AnsiSpan>{{0, 1, fore(1)}};
    QTest::newRow("several at once") << u"\x1b[1;4;33;44mx"_s << u"x"_s << QList<AnsiSpan>{{0, 1, {.foreground = 3, .background = 4, .bold = true, .underline = true}}};
    QTest::newRow("taken back one by one") << u"\x1b[1;31ma\x1b[22mb\x1b[39mc"_s << u"abc"_s
                                           << QList<AnsiSpan>{{0, 1, {.foreground = 1, .bold = true}}, {1, 1, fore(1)}};
    QTest::newRow("256: palette") << u"\x1b[38;5;9mx"_s << u"x"_s << QList<AnsiSpan>{{0, 1, fore(9)}};
    QTest::newRow("256: cube") << u"\x1b[38;5;208mx"_s << u"x"_s << QList<AnsiSpan>{{0, 1, fore(AnsiStyle::kTrue | 0xff8700)}};
    QTest::newRow("256: grey") << u"\x1b[48;5;232mx"_s << u"x"_s << QList<AnsiSpan>{{0, 1, {.background = AnsiStyle::kTrue | 0x080808}}};
    QTest::newRow("true colour") << u"\x1b[38;2;1;2;300;1mx"_s << u"x"_s << QList<AnsiSpan>{{0, 1, {.foreground = AnsiStyle::kTrue | 0x0102ff, .bold = true}}};
    QTest::newRow("true colour, colons") << u"\x1b[38:2::255:0:10mx"_s << u"x"_s << QList<AnsiSpan>{{0, 1, fore(AnsiStyle::kTrue | 0xff000a)}};
    QTest::newRow("colour cut off") << u"\x1b[38;5mx"_s << u"x"_s << QList<AnsiSpan>{};
    QTest::newRow("unknown numbers") << u"\x1b[31;999;58mx"_s << u"x"_s << QList<AnsiSpan>{{0, 1, fore(1)}};
    QTest::newRow("hidden is shown") << u"\x1b[8mpassword"_s << u"password"_s << QList<AnsiSpan>{};
    QTest::newRow("8 bit") << u"\x9b" u"31mx"_s << u"x"_s << QList<AnsiSpan>{{0, 1, fore(1)}};
    QTest::newRow("behind a tab") << u"\t\x1b[31mx"_s << u"    x"_s << QList<AnsiSpan>{{4, 1, fore(1)}};
    QTest::newRow("erases nothing") << u"a\x1b[2Kb\x1b[1Gc"_s << u"abc"_s << QList<AnsiSpan>{};
}

void AnsiTextTest::coloursSpans()
{
    QFETCH(QString, line);
    QFETCH(QList<AnsiSpan>, spans);
    const AnsiText found = ansiText(line);
    QTEST(found.text, "text");
    QCOMPARE(found.text, plainText(line));
    QVERIFY(found.spans == spans);
}

void AnsiTextTest::neverShowsAnEscape_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("cut escape") << u"a\x1b"_s;
    QTest::newRow("cut parameters") << u"a\x1b[1;3"_s;
    QTest::newRow("title") << u"\x1b]0;title\x07" u"a"_s;
    QTest::newRow("link") << u"\x1b]8;;http://x\x1b\\text\x1b]8;;\x1b\\"_s;
    QTest::newRow("one in another") << u"a\x1b[31\x1b]0;x\x1b"_s;
    QTest::newRow("two in a row") << u"\x1b\x1b[31ma"_s;
    QTest::newRow("endless colours") << QString(u"\x1b[31m"_s).repeated(5'000) + u"a"_s;
    QTest::newRow("a long coloured line") << u"\x1b[31m"_s + QString(10'000, u'x') + u"\x1b[0m"_s;
}

void AnsiTextTest::neverShowsAnEscape()
{
    QFETCH(QString, line);
    const AnsiText found = ansiText(line);
    QVERIFY(!found.text.contains(u'\x1b') && !found.text.contains(u'\x9b'));
    QVERIFY(!withoutEscapes(line).contains(u'\x1b'));
    for (const AnsiSpan &span : found.spans)
        QVERIFY(span.start >= 0 && span.length > 0 && span.start + span.length <= found.text.size());
}

/// A search goes through many lines at once and counts them.
void AnsiTextTest::bytesKeepTheirLines()
{
    QCOMPARE(withoutEscapes(QByteArrayView("a\x1b[31\nb\x1b]0;x\nc\x1b\nd\x1b[1me\x1b]0;t\x07" "f")), "a\nb\nc\ndef"_ba);
    QCOMPARE(withoutEscapes(QByteArrayView("plain")), "plain"_ba);
}

QTEST_APPLESS_MAIN(AnsiTextTest)
#include "ansitext_test.moc"
