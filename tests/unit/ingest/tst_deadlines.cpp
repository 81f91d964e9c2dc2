// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/deadlines.h"

#include <QTest>

using namespace freeagent::ingest;
using std::chrono::milliseconds;

class TestDeadlines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firesOnceAfterItsTime_data();
    void firesOnceAfterItsTime();
    void mayBeMovedLater();
    void mayBeMovedEarlier();
    void mayBeDropped();
    void mayBeSetWhileFiring();
    void survivesALongPause();
    void forgetsWhoGoes();
};

namespace {
class Bell final : public Timed
{
public:
    void onDeadline() override
    {
        ++rings;
        if (again)
            again();
    }
    int rings = 0;
    std::function<void()> again;
};
} // namespace

void TestDeadlines::firesOnceAfterItsTime_data()
{
    QTest::addColumn<qint64>("after");
    for (const qint64 after : {0, 1, 99, 100, 101, 5000, 51'100, 51'200, 51'300, 200'000, 1'000'000})
        QTest::newRow(QByteArray::number(after).constData()) << after;
}

void TestDeadlines::firesOnceAfterItsTime()
{
    QFETCH(qint64, after);
    constexpr qint64 start = 123'456;
    Deadlines deadlines(milliseconds(100), start);
    Bell bell;
    deadlines.set(bell, start + after);
    for (qint64 now = start; now < start + after; now += 37) {
        deadlines.advance(now);
        QCOMPARE(bell.rings, 0);
    }
    deadlines.advance(start + after + 200);
    QCOMPARE(bell.rings, 1);
    QVERIFY(deadlines.isEmpty());
    deadlines.advance(start + after + 100'000);
    QCOMPARE(bell.rings, 1);
}

void TestDeadlines::mayBeMovedLater()
{
    Deadlines deadlines(milliseconds(10), 0);
    Bell bell;
    deadlines.set(bell, 100);
    deadlines.set(bell, 500);
    deadlines.advance(490);
    QCOMPARE(bell.rings, 0);
    deadlines.advance(520);
    QCOMPARE(bell.rings, 1);
}

void TestDeadlines::mayBeMovedEarlier()
{
    Deadlines deadlines(milliseconds(10), 0);
    Bell bell;
    deadlines.set(bell, 75'000);
    deadlines.set(bell, 100);
    deadlines.advance(120);
    QCOMPARE(bell.rings, 1);
}

void TestDeadlines::mayBeDropped()
{
    Deadlines deadlines(milliseconds(10), 0);
    Bell bell;
    deadlines.set(bell, 100);
    Deadlines::clear(bell);
    deadlines.advance(1000);
    QCOMPARE(bell.rings, 0);
    QVERIFY(deadlines.isEmpty());
    deadlines.set(bell, 2000);
    deadlines.advance(2020);
    QCOMPARE(bell.rings, 1);
}

void TestDeadlines::mayBeSetWhileFiring()
{
    Deadlines deadlines(milliseconds(10), 0);
    Bell bell;
    bell.again = [&] { deadlines.set(bell, 0); }; // overdue at once: the next tick's turn
    deadlines.set(bell, 5);
    deadlines.advance(10);
    QCOMPARE(bell.rings, 1);
    deadlines.advance(20);
    QCOMPARE(bell.rings, 2);
}

void TestDeadlines::survivesALongPause()
{
    Deadlines deadlines(milliseconds(10), 0);
    Bell soon;
    Bell late;
    deadlines.set(soon, 100);
    deadlines.set(late, 50'000'000);
    deadlines.advance(10'000'000);
    QCOMPARE(soon.rings, 1);
    QCOMPARE(late.rings, 0);
    deadlines.advance(50'000'020);
    QCOMPARE(late.rings, 1);
}

void TestDeadlines::forgetsWhoGoes()
{
    Deadlines deadlines(milliseconds(10), 0);
    Bell stays;
    {
        Bell goes;
        deadlines.set(goes, 50);
        deadlines.set(stays, 50);
        deadlines.remove(goes);
    }
    deadlines.advance(100);
    QCOMPARE(stays.rings, 1);
    QVERIFY(deadlines.isEmpty());
}

QTEST_APPLESS_MAIN(TestDeadlines)
#include "tst_deadlines.moc"
