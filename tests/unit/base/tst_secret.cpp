// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/id.h"
#include "common/base/secret.h"

#include <QSet>
#include <QTest>

using namespace freeagent;

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreUniqueAndFitForHeaders();
    void hashIsSha256();
    void equality_data();
    void equality();
    void derivedTokenDependsOnKeyAndMessage();
};

void TestSecret::tokensAreUniqueAndFitForHeaders()
{
    QSet<QByteArray> seen;
    for (int i = 0; i < 2000; ++i) {
        const QByteArray token = newToken();
        QCOMPARE(token.size(), 43);
        QVERIFY2(isWellFormedId(QByteArray('_' + token)), token.constData()); // a token may begin with '-'
        seen.insert(token);
    }
    QCOMPARE(seen.size(), 2000);
}

void TestSecret::hashIsSha256()
{
    QCOMPARE(tokenHash("abc").toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(tokenHash("").toHex(), QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}

void TestSecret::equality_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<bool>("equal");
    QTest::newRow("same") << QByteArray("secret") << QByteArray("secret") << true;
    QTest::newRow("both empty") << QByteArray() << QByteArray("") << true;
    QTest::newRow("first differs") << QByteArray("Xecret") << QByteArray("secret") << false;
    QTest::newRow("last differs") << QByteArray("secreX") << QByteArray("secret") << false;
    QTest::newRow("beginning of the other") << QByteArray("sec") << QByteArray("secret") << false;
    QTest::newRow("empty and not") << QByteArray() << QByteArray("s") << false;
    QTest::newRow("behind a zero") << QByteArray("a\0b", 3) << QByteArray("a\0c", 3) << false;
}

void TestSecret::equality()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(bool, equal);
    QCOMPARE(equalInConstantTime(a, b), equal);
    QCOMPARE(equalInConstantTime(b, a), equal);
}

void TestSecret::derivedTokenDependsOnKeyAndMessage()
{
    // RFC 4231, test case 2.
    const QByteArray known = QByteArray::fromHex("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    QCOMPARE(derivedToken("Jefe", "what do ya want for nothing?"),
             known.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    QVERIFY(derivedToken("key", "a") != derivedToken("key", "b"));
    QVERIFY(derivedToken("key", "a") != derivedToken("other", "a"));
}

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
