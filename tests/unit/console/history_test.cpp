// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/queuehistory.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::console;
using api::QueueSample;

namespace {
QueueSample at(int second, int pending = 0, int active = 0)
{
    return {fromMs(second * 1'000LL), pending, active};
}
} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsOrderAndDistance();
    void mergesWithoutDoubles();
    void forgetsTheDayBefore();
    void neverBridgesAHole();
    void thinsWithoutLosingPeaks();
    void cutsTheRange();
};

void HistoryTest::keepsOrderAndDistance()
{
    QueueHistory history;
    for (const int second : {0, 5, 6, 3, 10})
        history.append(at(second));
    QCOMPARE(history.samples(), (QList<QueueSample>{at(0), at(5), at(10)}));
}

void HistoryTest::mergesWithoutDoubles()
{
    QueueHistory history;
    history.append(at(100, 1));
    history.append(at(110, 2));
    history.merge({at(80, 8), at(90, 9), at(100, 1), at(110, 2), at(120, 3)});
    QCOMPARE(history.samples(), (QList<QueueSample>{at(80, 8), at(90, 9), at(100, 1), at(110, 2), at(120, 3)}));
}

void HistoryTest::forgetsTheDayBefore()
{
    QueueHistory history;
    history.append(at(0));
    history.append(at(10));
    history.append(at(24 * 3600 + 10));
    QCOMPARE(history.samples(), (QList<QueueSample>{at(10), at(24 * 3600 + 10)}));
}

void HistoryTest::neverBridgesAHole()
{
    QueueHistory history;
    for (const int second : {0, 10, 20, 55, 91, 100})
        history.append(at(second));
    const auto stretches = history.stretches(fromMs(0), fromMs(100'000), 1'000);
    QCOMPARE(stretches, (QList<QueueStretch>{{at(0), at(10), at(20), at(55)}, {at(91), at(100)}}));
}

void HistoryTest::thinsWithoutLosingPeaks()
{
    QueueHistory history;
    for (int i = 0; i < 8'000; ++i)
        history.append(at(i * 10, i == 4'321 ? 77 : 3, i == 1'234 ? 55 : 1));
    const auto stretches = history.stretches(fromMs(0), fromMs(80'000'000), 500);
    QCOMPARE(stretches.size(), 1);
    QVERIFY(stretches[0].size() <= 502);
    QVERIFY(stretches[0].size() >= 400);
    int pending = 0;
    int active = 0;
    for (const QueueSample &sample : stretches[0]) {
        pending = std::max(pending, sample.pending);
        active = std::max(active, sample.active);
    }
    QCOMPARE(pending, 77);
    QCOMPARE(active, 55);
}

void HistoryTest::cutsTheRange()
{
    QueueHistory history;
    for (int second = 0; second <= 100; second += 10)
        history.append(at(second));
    const auto stretches = history.stretches(fromMs(35'000), fromMs(70'000), 100);
    QCOMPARE(stretches, (QList<QueueStretch>{{at(40), at(50), at(60), at(70)}}));
    QVERIFY(QueueHistory().stretches(fromMs(0), fromMs(1), 10).isEmpty());
}

QTEST_APPLESS_MAIN(HistoryTest)
#include "history_test.moc"
