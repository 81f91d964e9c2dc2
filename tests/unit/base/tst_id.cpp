// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/id.h"
#include "tests/support/fakeclock.h"

#include <QSet>
#include <QTest>

using namespace freeagent;

class TestId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsAreWellFormedAndUnique();
    void laterIdsSortBehind_data();
    void laterIdsSortBehind();
    void wellFormed_data();
    void wellFormed();
    void idsOfOneKindCompare();
};

void TestId::idsAreWellFormedAndUnique()
{
    const test::FakeClock clock;
    QSet<QByteArray> seen;
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray id = newId(clock.now());
        QCOMPARE(id.size(), 21);
        QVERIFY2(isWellFormedId(id), id.constData());
        seen.insert(id);
    }
    QCOMPARE(seen.size(), 20'000);
}

void TestId::laterIdsSortBehind_data()
{
    QTest::addColumn<qint64>("earlier");
    QTest::addColumn<qint64>("later");
    QTest::newRow("one millisecond") << qint64(1'767'603'600'000) << qint64(1'767'603'600'001);
    QTest::newRow("one day") << qint64(1'767'603'600'000) << qint64(1'767'690'000'000);
    QTest::newRow("a digit more") << qint64(61) << qint64(62);
    QTest::newRow("a century") << qint64(1'767'603'600'000) << qint64(4'923'363'600'000);
}

void TestId::laterIdsSortBehind()
{
    QFETCH(qint64, earlier);
    QFETCH(qint64, later);
    for (int i = 0; i < 100; ++i)
        QVERIFY(newId(fromMs(earlier)) < newId(fromMs(later)));
}

void TestId::wellFormed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("letters and digits") << QByteArray("aZ09") << true;
    QTest::newRow("dash and underscore inside") << QByteArray("a-b_c") << true;
    QTest::newRow("underscore first") << QByteArray("_a") << true;
    QTest::newRow("64 characters") << QByteArray(64, 'a') << true;
    QTest::newRow("65 characters") << QByteArray(65, 'a') << false;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("dash first") << QByteArray("-a") << false;
    QTest::newRow("slash") << QByteArray("a/b") << false;
    QTest::newRow("dots") << QByteArray("..") << false;
    QTest::newRow("blank") << QByteArray("a b") << false;
    QTest::newRow("zero byte") << QByteArray("a\0b", 3) << false;
    QTest::newRow("not ASCII") << QByteArray("\xc3\xa4") << false;
}

void TestId::wellFormed()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    QCOMPARE(isWellFormedId(text), good);
}

void TestId::idsOfOneKindCompare()
{
    const BuildId a{"a"};
    const BuildId b{"b"};
    QVERIFY(a < b);
    QVERIFY(a == BuildId{"a"});
    QCOMPARE(qHash(a), qHash(BuildId{"a"}));
    QVERIFY(BuildId{}.isEmpty());
}

QTEST_APPLESS_MAIN(TestId)
#include "tst_id.moc"
