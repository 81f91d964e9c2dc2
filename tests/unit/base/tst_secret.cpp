// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/id.h"
#include "common/base/randombytes.h"
#include "common/base/secret.h"

#include <QSet>
#include <QTest>
#include <atomic>
#include <thread>

using namespace freeagent;

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreUniqueAndFitForHeaders();
    void randomBytesNeverRepeat();
    void hashIsSha256();
    void hashesOfThreadsDoNotMix();
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

void TestSecret::randomBytesNeverRepeat()
{
    // Sizes that end inside a block, at its end and beyond it; two threads that begin at the same moment.
    const auto draw = [](QList<QByteArray> &drawn) {
        for (const qsizetype size : {16, 100, 140, 256, 700, 33})
            for (int i = 0; i < 50; ++i) {
                QByteArray bytes(size, '\0');
                fillWithRandomBytes(bytes.data(), size_t(size));
                for (qsizetype at = 0; at + 16 <= size; at += 16)
                    drawn.append(bytes.mid(at, 16));
            }
    };
    QList<QByteArray> here;
    QList<QByteArray> there;
    std::thread other([&] { draw(there); });
    draw(here);
    other.join();
    const QList<QByteArray> all = here + there;
    QVERIFY(all.size() > 6000);
    QCOMPARE(QSet<QByteArray>(all.begin(), all.end()).size(), all.size());
}

void TestSecret::hashIsSha256()
{
    QCOMPARE(tokenHash("abc").toHex(), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(tokenHash("").toHex(), QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}

void TestSecret::hashesOfThreadsDoNotMix()
{
    const QByteArray abc = tokenHash("abc");
    const QByteArray derived = derivedToken("key", "message");
    std::atomic<int> wrong{0};
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&] {
            for (int n = 0; n < 2000; ++n)
                wrong += tokenHash("abc") != abc || derivedToken("key", "message") != derived;
        });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(wrong.load(), 0);
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
    // Test case 6: a key longer than a block.
    const QByteArray ofLongKey = QByteArray::fromHex("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    QCOMPARE(derivedToken(QByteArray(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First"),
             ofLongKey.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    QVERIFY(derivedToken("key", "a") != derivedToken("key", "b"));
    QVERIFY(derivedToken("key", "a") != derivedToken("other", "a"));
}

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"
