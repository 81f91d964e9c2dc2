// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/metrics/packing.h"

#include "daemon/metrics/rollup.h"
#include "daemon/metrics/series.h"

#include <QTest>
#include <limits>

using namespace freeagent;
using namespace freeagent::metrics;
using namespace std::chrono_literals;

/// Rows of the history as text, and what becomes of ten-second rows when they are made coarser.
class PackingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPackedComesBack()
    {
        const Figures figures{{"pending", Figure::of(3)}, {"disk_free_data", Figure::of(123456789012)}, {"cpu", {0.25, 0, 1, 30}}};
        const QByteArray body = packed(figures);
        QCOMPARE(body, QByteArray("pending 3\ndisk_free_data 123456789012\ncpu 0.25 0 1 30\n"));
        QCOMPARE(unpacked(body).size(), size_t(3));
        QCOMPARE(unpacked(body)[2].second, (Figure{0.25, 0, 1, 30}));
        QCOMPARE(figureIn(body, "pending")->mean, 3.0);
        QCOMPARE(figureIn(body, "cpu")->count, 30);
    }

    void aNameIsFoundOnlyWhole()
    {
        const QByteArray body = "pending_ios 1\npending 2\nipending 3\n";
        QCOMPARE(figureIn(body, "pending")->mean, 2.0);
        QCOMPARE(figureIn(body, "pending_ios")->mean, 1.0);
        QCOMPARE(lineOf(body, "pending"), QByteArray("pending 2"));
        QCOMPARE(lineOf("pending 7", "pending"), QByteArray("pending 7"));
        QVERIFY(!figureIn(body, "pend"));
        QVERIFY(!figureIn(body, "1"));
        QVERIFY(!figureIn({}, "pending"));
    }

    void nonsenseIsNoFigure_data()
    {
        QTest::addColumn<QByteArray>("body");
        for (const char *body : {"pending", "pending ", "pending x", "pending 1 2", "pending 1 2 3 4 5", "pending 1 0 2 0", "pending nan", "pending 1 a 2 3", "\n\n \n"})
            QTest::newRow(body) << QByteArray(body);
    }
    void nonsenseIsNoFigure()
    {
        QFETCH(QByteArray, body);
        QVERIFY(unpacked(body).empty());
        QVERIFY(!figureIn(body, "pending"));
    }

    void whatIsNotFiniteIsNotPacked()
    {
        QVERIFY(packed({{"x", Figure::of(std::numeric_limits<double>::quiet_NaN())}, {"y", Figure::of(std::numeric_limits<double>::infinity())}}).isEmpty());
    }

    void rollingUpKeepsMeanLeastMostAndNumber()
    {
        MetricStore::Rows rows;
        for (int i = 0; i < 60; ++i) // ten minutes of samples, the second five of them sparse
            if (i < 30 || i % 10 == 0)
                rows.push_back({Time(i * 10s), "a " + QByteArray::number(i) + '\n' + (i == 7 ? "b 5\n" : "")});
        const auto coarse = rolledUp(rows, widthOf(Grain::Minutes));
        QCOMPARE(coarse.size(), size_t(2));
        QCOMPARE(coarse[0].at, Time(0s));
        QCOMPARE(*figureIn(coarse[0].body, "a"), (Figure{14.5, 0, 29, 30}));
        QCOMPARE(*figureIn(coarse[0].body, "b"), Figure::of(5));
        QCOMPARE(*figureIn(coarse[1].body, "a"), (Figure{40, 30, 50, 3}));
        QVERIFY(!figureIn(coarse[1].body, "b"));
        const auto hour = rolledUp(coarse, widthOf(Grain::Hour));
        QCOMPARE(hour.size(), size_t(1));
        const Figure all = *figureIn(hour[0].body, "a");
        QCOMPARE(all.count, 33);
        QCOMPARE(all.least, 0.0);
        QCOMPARE(all.most, 50.0);
        QVERIFY(qAbs(all.mean - (14.5 * 30 + 40 * 3) / 33) < 1e-6); // weighed by samples, not by steps
    }

    void stepsFitTheWindow_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<int>("wanted");
        QTest::addColumn<int>("step");
        QTest::addColumn<int>("grain");
        QTest::newRow("an hour") << 1 << 0 << 10 << 10;
        QTest::newRow("a day") << 24 << 0 << 120 << 10;
        QTest::newRow("a week") << 168 << 0 << 900 << 300;
        QTest::newRow("a month") << 720 << 0 << 3600 << 3600;
        QTest::newRow("two years") << 17520 << 0 << 86400 << 3600;
        QTest::newRow("too fine for a week ago") << 168 << 10 << 300 << 300;
        QTest::newRow("too fine for a year ago") << 8760 << 60 << 3600 << 3600;
        QTest::newRow("no multiple") << 1 << 15 << 20 << 10;
    }
    void stepsFitTheWindow()
    {
        QFETCH(int, hours);
        QFETCH(int, wanted);
        const Time now = fromMs(1'767'603'600'000);
        const Window window = fitted(now - std::chrono::hours(hours), now, wanted, now);
        QTEST(window.step, "step");
        QTEST(int(grainFor(window)), "grain");
        QVERIFY(wanted || (window.to - window.from) / std::chrono::seconds(window.step) <= 1000);
        QCOMPARE(window.from.time_since_epoch() % std::chrono::seconds(window.step), Millis(0));
    }

    void stepsWithoutRowsHaveNoPoint()
    {
        const auto points = pointsOf({{Time(0s), "a 1\n"}, {Time(10s), "a 3\n"}, {Time(30s), "b 9\n"}, {Time(60s), "a 7\n"}}, "a", 20);
        QCOMPARE(points.size(), size_t(2));
        QCOMPARE(points[0].figure, (Figure{2, 1, 3, 2}));
        QCOMPARE(points[1].at, Time(60s));
    }
};

QTEST_GUILESS_MAIN(PackingTest)
#include "tst_packing.moc"
