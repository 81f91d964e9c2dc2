// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/percent.h"

#include <QTest>

using namespace freeagent::ingest;

class TestPercent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void canonical_data();
    void canonical();
    void refused_data();
    void refused();
    void decodes();
};

void TestPercent::canonical_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *raw : {"/", "/a", "/a/", "/a/b.c", "/.a", "/..a", "/a..", "/...", "/a;b", "/a;..", "/~a", "/a:@!$&'()*+,="})
        QTest::newRow(raw) << QByteArray(raw);
    const auto row = [](const char *raw, const char *path) { QTest::newRow(raw) << QByteArray(path); };
    row("/%41%6d", "/Am");
    row("/a%20b", "/a b");
    row("/100%25", "/100%");
    row("/%252e%252e/a", "/%2e%2e/a"); // decoded once: a strange name, not a step up
    row("/%C3%A9", "/\xC3\xA9");
    row("/%F0%9F%98%80", "/\xF0\x9F\x98\x80");
}

void TestPercent::canonical()
{
    QFETCH(QByteArray, path);
    const auto canonical = canonicalPath(QTest::currentDataTag());
    QVERIFY(canonical);
    QCOMPARE(*canonical, path);
}

void TestPercent::refused_data()
{
    QTest::addColumn<QByteArray>("raw");
    const auto row = [](const char *name, const QByteArray &raw) { QTest::newRow(name) << raw; };
    row("empty", "");
    row("relative", "a");
    row("two slashes", "//a");
    row("inner slashes", "/a//b");
    row("two trailing slashes", "/a//");
    row("dot", "/./a");
    row("dot at the end", "/a/.");
    row("dots", "/a/../b");
    row("dots at the end", "/a/..");
    row("escaped dots", "/a/%2e%2e/b");
    row("half escaped dots", "/a/.%2E");
    row("escaped dot", "/%2e/a");
    row("dots with parameter", "/a/..;/b");
    row("dots with named parameter", "/a/..;x=y/b");
    row("dot with parameter", "/.;/b");
    row("escaped semicolon behind dots", "/..%3b/b");
    row("only a parameter", "/;a/b");
    row("escaped slash", "/a%2Fb");
    row("escaped slash, small", "/a%2fb");
    row("escaped backslash", "/a%5Cb");
    row("backslash", "/a\\b");
    row("NUL", "/a%00");
    row("LF", "/a%0A");
    row("CR", "/a%0d");
    row("tab", "/a%09b");
    row("escape character", "/a%1b");
    row("DEL", "/a%7F");
    row("C1 control", "/a%C2%85");
    row("half escape", "/a%2");
    row("lone percent", "/a%");
    row("no hex", "/a%zz");
    row("overlong slash", "/a%C0%AFb");
    row("overlong dot", "/%C0%AE%C0%AE/b");
    row("surrogate", "/%ED%A0%80");
    row("beyond Unicode", "/%F4%90%80%80");
    row("stray continuation", "/a%80");
    row("cut sequence", "/a%C3");
    row("raw utf-8", "/\xC3\xA9");
    row("space", "/a b");
    row("quote", "/a\"b");
    row("angle", "/<a>");
    row("caret", "/a^");
    row("braces", "/{a}");
    row("pipe", "/a|b");
}

void TestPercent::refused()
{
    QFETCH(QByteArray, raw);
    QVERIFY(!canonicalPath(raw));
}

void TestPercent::decodes()
{
    QCOMPARE(percentDecoded("a+b%20c%2", Plus::IsSpace), QByteArray("a b c%2"));
    QCOMPARE(percentDecoded("a+b", Plus::IsPlus), QByteArray("a+b"));
    QVERIFY(!percentDecoded("", Plus::IsSpace).isNull());
}

QTEST_APPLESS_MAIN(TestPercent)
#include "tst_percent.moc"
