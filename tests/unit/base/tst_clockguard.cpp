// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/clockguard.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace freeagent;
using namespace std::chrono_literals;

class TestClockGuard : public QObject
{
    Q_OBJECT

    test::FakeClock m_clock;

    /// As it is after so much running with a look every hour.
    void run(ClockGuard &guard, Millis span)
    {
        for (Millis done{0}; done < span; done += 1h) {
            m_clock.advance(1h);
            QVERIFY(!guard.look());
        }
    }

private Q_SLOTS:
    void nothingGoesBeforeThePastIsKnown()
    {
        ClockGuard guard(m_clock);
        QVERIFY(!guard.agesCount());
        guard.begin({});
        QVERIFY(guard.agesCount());
        QVERIFY(guard.why().isEmpty());
        QCOMPARE(guard.doubt(), Millis(0));
    }

    void aStart_data()
    {
        QTest::addColumn<qint64>("sinceLastMs");
        QTest::addColumn<bool>("counts");
        const auto row = [](const char *name, Millis since, bool counts) { QTest::newRow(name) << qint64(since.count()) << counts; };
        row("a moment ago", 5s, true);
        row("a little slewing back", -59s, true);
        row("from the future", -61s, false);
        row("ten years from the future", -87'600h, false);
        row("a long weekend", 72h, true);
        row("longer", 72h + 1ms, false);
        row("a month", 720h, false);
        row("ten years", 87'600h, false);
    }
    void aStart()
    {
        QFETCH(qint64, sinceLastMs);
        QFETCH(bool, counts);
        ClockGuard guard(m_clock);
        guard.begin({m_clock.now() - Millis(sinceLastMs), {}, {}});
        QCOMPARE(guard.agesCount(), counts);
        QCOMPARE(guard.why().isEmpty(), counts);
        run(guard, 23h);
        QCOMPARE(guard.agesCount(), counts);
        run(guard, 1h);
        QVERIFY(guard.agesCount()); // the doubt ends by itself
        QVERIFY(guard.why().isEmpty());
    }

    void aJump()
    {
        for (const Millis by : {Millis(61s), Millis(-61s), Millis(87'600h)}) {
            ClockGuard guard(m_clock);
            guard.begin({});
            m_clock.jumpWallClock(by);
            QVERIFY(guard.look());
            QVERIFY(!guard.look());
            QVERIFY(!guard.agesCount());
            QVERIFY2(guard.why().contains(by > 0s ? QStringLiteral("forward") : QStringLiteral("back")), qPrintable(guard.why()));
            run(guard, 24h);
            QVERIFY(guard.agesCount());
        }
    }

    void aSecondJumpBeginsANewDay()
    {
        ClockGuard guard(m_clock);
        guard.begin({});
        m_clock.jumpWallClock(87'600h);
        QVERIFY(guard.look());
        run(guard, 23h);
        m_clock.jumpWallClock(-87'600h);
        QVERIFY(guard.look());
        run(guard, 23h);
        QVERIFY(!guard.agesCount());
        run(guard, 1h);
        QVERIFY(guard.agesCount());
    }

    void slewingIsNoJump()
    {
        ClockGuard guard(m_clock);
        guard.begin({});
        for (int i = 0; i < 1000; ++i) {
            m_clock.jumpWallClock(500ms);
            QVERIFY(!guard.look());
        }
        QVERIFY(guard.agesCount());
    }

    /// Restarts cut the day into pieces, and do not begin it anew.
    void restartsDoNotLengthenTheDay()
    {
        ClockGuard::Past past{m_clock.now() - 720h, {}, {}};
        QString why;
        for (int start = 0; start < 12; ++start) {
            ClockGuard guard(m_clock);
            guard.begin(past);
            QVERIFY(!guard.agesCount());
            if (why.isEmpty())
                why = guard.why();
            QCOMPARE(guard.why(), why);
            run(guard, 2h);
            past = {m_clock.now(), guard.doubt(), guard.why()};
        }
        ClockGuard guard(m_clock);
        guard.begin(past);
        QVERIFY(guard.agesCount());
    }

    void aRecordThatClaimsTooMuchIsADay()
    {
        ClockGuard guard(m_clock);
        guard.begin({m_clock.now(), 1'000'000h, QStringLiteral("x")});
        QCOMPARE(guard.doubt(), ClockGuard::kDoubt);
    }
};

QTEST_APPLESS_MAIN(TestClockGuard)
#include "tst_clockguard.moc"
