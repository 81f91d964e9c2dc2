// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/batchqueue.h"
#include "common/base/courier.h"

#include <QTest>
#include <QThread>
#include <numeric>
#include <thread>

using namespace freeagent;

class TestCourier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void callsComeHomeInOrder();
    void destroyedFromInsideACall();
    void undeliveredCallsAreDropped();
    void queueGivesBatchesInOrder();
    void closedQueueRefuses();
    void queueHasPatience();
};

void TestCourier::callsComeHomeInOrder()
{
    Courier courier;
    std::vector<int> seen;
    bool strayed = false;
    std::thread other([&] {
        for (int i = 0; i < 1000; ++i)
            courier.post([&, i] {
                strayed = strayed || QThread::currentThread() != thread();
                seen.push_back(i);
            });
    });
    other.join();
    QTRY_COMPARE(seen.size(), size_t(1000));
    std::vector<int> wanted(1000);
    std::iota(wanted.begin(), wanted.end(), 0);
    QCOMPARE(seen, wanted);
    QVERIFY(!strayed);
}

void TestCourier::destroyedFromInsideACall()
{
    auto courier = std::make_unique<Courier>();
    int calls = 0;
    courier->post({[&] { ++calls; courier.reset(); }, [&] { ++calls; }});
    QTRY_VERIFY(!courier);
    QCoreApplication::processEvents();
    QCOMPARE(calls, 1);
}

void TestCourier::undeliveredCallsAreDropped()
{
    const auto held = std::make_shared<int>(1);
    {
        Courier courier;
        courier.post([held] { QFAIL("delivered"); });
        QCOMPARE(held.use_count(), 2);
    }
    QCOMPARE(held.use_count(), 1);
}

void TestCourier::queueGivesBatchesInOrder()
{
    BatchQueue<int> queue;
    for (int i = 0; i < 5; ++i)
        QVERIFY(queue.put(i));
    QCOMPARE(queue.take(2), (std::vector<int>{0, 1}));
    QCOMPARE(queue.take(), (std::vector<int>{2, 3, 4}));
}

void TestCourier::closedQueueRefuses()
{
    BatchQueue<int> queue;
    QVERIFY(queue.put(1));
    queue.close();
    QVERIFY(!queue.put(2));
    QCOMPARE(queue.take(), std::vector<int>{1});
    QVERIFY(queue.take().empty());
}

void TestCourier::queueHasPatience()
{
    using namespace std::chrono_literals;
    BatchQueue<int> queue;
    for (int i = 0; i < 3; ++i)
        QVERIFY(queue.put(i));
    QCOMPARE(queue.takeMany(9, 3, 10min), (std::vector<int>{0, 1, 2})); // enough are there
    QVERIFY(queue.put(3));
    QCOMPARE(queue.takeMany(9, 3, 1ms), std::vector<int>{3}); // no more come
    // One by one and together; the last of them ends the waiting.
    QVERIFY(queue.put(4));
    std::thread putter([&queue] {
        std::vector<int> two{5, 6};
        queue.put(two);
        queue.put(7);
    });
    QCOMPARE(queue.takeMany(9, 4, 10min), (std::vector<int>{4, 5, 6, 7}));
    putter.join();
    // Whoever takes in the usual way afterwards is woken by the first.
    std::thread later([&queue] { queue.put(8); });
    QCOMPARE(queue.take(), std::vector<int>{8});
    later.join();
    QVERIFY(queue.put(9));
    std::thread closer([&queue] { queue.close(); });
    QCOMPARE(queue.takeMany(9, 2, 10min), std::vector<int>{9});
    closer.join();
}

QTEST_GUILESS_MAIN(TestCourier)
#include "tst_courier.moc"
