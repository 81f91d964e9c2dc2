// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/strand.h"

#include <QTest>
#include <algorithm>
#include <atomic>
#include <semaphore>

using namespace freeagent::ingest;

class TestStrand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrder();
    void takesTurns();
    void runsSideBySide();
    void finishesWhatWaits();
};

void TestStrand::keepsTheOrder()
{
    const auto pool = std::make_shared<WriterPool>(2);
    std::vector<int> seen[4]; // each touched by one strand only
    Strand strands[4]{Strand(pool), Strand(pool), Strand(pool), Strand(pool)};
    for (int i = 0; i < 1000; ++i)
        for (size_t s = 0; s < 4; ++s)
            strands[s].post([&list = seen[s], i] { list.push_back(i); });
    pool->waitForIdle();
    for (const auto &list : seen) {
        QCOMPARE(list.size(), size_t(1000));
        QVERIFY(std::is_sorted(list.begin(), list.end()));
    }
}

/// A busy strand leaves room for others after each of its tasks.
void TestStrand::takesTurns()
{
    const auto pool = std::make_shared<WriterPool>(1);
    Strand busy(pool);
    Strand other(pool);
    std::binary_semaphore start(0);
    std::atomic<int> busyDone = 0;
    int busyDoneBefore = -1;
    busy.post([&] { start.acquire(); });
    for (int i = 0; i < 100; ++i)
        busy.post([&] { ++busyDone; });
    other.post([&] { busyDoneBefore = busyDone; });
    start.release();
    pool->waitForIdle();
    QCOMPARE(busyDone.load(), 100);
    QVERIFY2(busyDoneBefore <= 1, QByteArray::number(busyDoneBefore).constData());
}

void TestStrand::runsSideBySide()
{
    const auto pool = std::make_shared<WriterPool>(2);
    Strand one(pool);
    Strand two(pool);
    std::binary_semaphore first(0);
    std::binary_semaphore second(0);
    one.post([&] { first.release(); second.acquire(); }); // neither ends without the other
    two.post([&] { second.release(); first.acquire(); });
    pool->waitForIdle();
    QVERIFY(!first.try_acquire());
    QVERIFY(!second.try_acquire());
}

void TestStrand::finishesWhatWaits()
{
    std::atomic<int> ran = 0;
    {
        const auto pool = std::make_shared<WriterPool>(2);
        Strand strand(pool);
        for (int i = 0; i < 500; ++i)
            strand.post([&] { ++ran; });
    }
    QCOMPARE(ran.load(), 500);
}

QTEST_APPLESS_MAIN(TestStrand)
#include "tst_strand.moc"
