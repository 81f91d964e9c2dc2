// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/runner/commandtemplate.h"
#include "daemon/runner/linesplitter.h"
#include "daemon/runner/recipe.h"

#include <QTest>

using namespace freeagent::runner;
using namespace Qt::StringLiterals;

/// What goes into a shell and what comes out of it.
class TextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QList<QByteArray>>("chunks");
        QTest::addColumn<QStringList>("fed");
        QTest::addColumn<QStringList>("rest");
        const auto row = [](const char *name, const QList<QByteArray> &chunks, const QStringList &fed,
                            const QStringList &rest = {}) { QTest::newRow(name) << chunks << fed << rest; };
        row("one", {"hello\n"}, {u"hello"_s});
        row("without an end", {"hello"}, {}, {u"hello"_s});
        row("over chunks", {"hel", "lo\nwor", "ld\n"}, {u"hello"_s, u"world"_s});
        row("empty lines", {"a\n\nb\n"}, {u"a"_s, u""_s, u"b"_s});
        row("windows ends", {"a\r\nb\r", "\n"}, {u"a"_s, u"b"_s});
        row("redrawn", {"10%\r50%\r100%\n"}, {u"100%"_s});
        row("colour", {"\x1b[1;31mred\x1b[0m\n"}, {u"red"_s});
        row("colour over chunks", {"\x1b[1;", "31mred\n"}, {u"red"_s});
        row("title and link", {"\x1b]0;title\x07x\x1b]8;;http://a\x1b\\y\n"}, {u"xy"_s});
        row("charset and cursor",
            {"\x1b(Ba\x1b"
             "7b\x1b[2Kc\n"},
            {u"abc"_s});
        row("unfinished sequence", {"a\x1b[31"}, {}, {u"a"_s});
        row("control characters",
            {QByteArray("a\0b\x08"
                        "c\td\x7f\n",
                        9)},
            {u"abc\td"_s});
        row("invalid UTF-8",
            {"a\xff"
             "b\xc3\n"},
            {u"a\ufffdb\ufffd"_s});
        row("split character", {"\xc3", "\xbc\n"}, {u"ü"_s});
        row("long", {QByteArray(25, 'x') + '\n'}, {QString(10, u'x'), QString(10, u'x'), QString(5, u'x')});
        row("long with a pair at the cut",
            {"123456789\xf0\x9f\x98\x80"
             "abc\n"},
            {u"123456789"_s, u"😀abc"_s});
    }
    void lines()
    {
        QFETCH(QList<QByteArray>, chunks);
        LineSplitter splitter(10);
        QStringList fed;
        for (const QByteArray &chunk : chunks)
            fed += splitter.feed(chunk);
        QTEST(fed, "fed");
        QTEST(splitter.finish(), "rest");
        QCOMPARE(splitter.finish(), QStringList());
    }

    void endlessLineIsPassedOn()
    {
        LineSplitter splitter(1 << 20);
        QStringList lines;
        for (int i = 0; i < 1000; ++i)
            lines += splitter.feed(QByteArray("0123456789\xc3\xbc").repeated(100));
        lines += splitter.finish();
        QVERIFY(lines.size() > 10);
        QCOMPARE(lines.join(QString()), QString(u"0123456789ü"_s.repeated(100'000)));
    }

    void templates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"npm ci"_s << u"npm ci"_s;
        QTest::newRow("two") << u"x --platform {platform} -o {output}"_s << u"x --platform ios -o '/a b/it'\\''s'"_s;
        QTest::newRow("empty value") << u"x {certs}"_s << u"x ''"_s;
        QTest::newRow("dash") << u"{build-command}"_s << u"'make all'"_s;
        QTest::newRow("literal") << u"awk '{{print}}'"_s << u"awk '{print}'"_s;
        QTest::newRow("shell variable") << u"echo ${platform} ${HOME}"_s << u"echo ${platform} ${HOME}"_s;
        QTest::newRow("shell braces") << u"f() { echo; }; echo {a,b} {1..3} {}"_s
                                      << u"f() { echo; }; echo {a,b} {1..3} {}"_s;
        QTest::newRow("twice") << u"{platform}{platform}"_s << u"iosios"_s;
    }
    void templates()
    {
        QFETCH(QString, text);
        const Placeholders values {{u"platform"_s, u"ios"_s},
                                   {u"output"_s, u"/a b/it's"_s},
                                   {u"certs"_s, u""_s},
                                   {u"build-command"_s, u"make all"_s}};
        const auto result = expanded(text, values);
        QVERIFY(result);
        QTEST(*result, "expected");
    }

    void valuesAreNotExpandedAgain()
    {
        QCOMPARE(*expanded(u"{a}"_s, {{u"a"_s, u"{b}"_s}, {u"b"_s, u"x"_s}}, Quoting::None), u"{b}"_s);
    }

    void unknownPlaceholder()
    {
        const auto result = expanded(u"x {platfrom}"_s, {{u"platform"_s, u"ios"_s}, {u"output"_s, u"/o"_s}});
        QVERIFY(!result);
        QCOMPARE(result.error().code, QByteArray("template.unknown_placeholder"));
        QVERIFY(result.error().fix.contains(u"{platform}"_s));
    }

    void builtInRecipesExpand()
    {
        const QList<Recipe> recipes = builtInRecipes();
        for (const Recipe &recipe : recipes) {
            Placeholders values;
            for (const char *word :
                 {"source", "output", "artifact", "platform", "build", "scratch", "cache", "certs", "vm"})
                values.insert(QLatin1StringView(word), u"/x"_s);
            for (auto each = recipe.variables.cbegin(); each != recipe.variables.cend(); ++each)
                values.insert(each.key(), each.value());
            const QStringList commands = recipe.commands + recipe.cleanup + QStringList {recipe.artifact};
            for (const QString &command : commands) {
                const auto result = expanded(command, values);
                QVERIFY2(result, qPrintable(recipe.name + u": "_s + (result ? QString() : result.error().message)));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "tst_text.moc"
