// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/metrics/databasecheck.h"
#include "daemon/metrics/readiness.h"
#include "tests/support/fakeclock.h"
#include "tests/unit/metrics/fakemetricstore.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::metrics;
using namespace std::chrono_literals;

/// The checks behind /readyz.
class ReadinessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDatabaseThatAnswersIsWell()
    {
        test::FakeClock clock;
        test::FakeMetricStore store;
        DatabaseCheck check(store, clock);
        QVERIFY(check.find().ok);
        for (int i = 0; i < 10; ++i) {
            clock.advance(1s);
            check.tick();
            QCoreApplication::processEvents();
        }
        QCOMPARE(store.probes, 5);
        QVERIFY(check.find().ok);
    }

    void aRefusalIsToldAndTakenBack()
    {
        test::FakeClock clock;
        test::FakeMetricStore store;
        DatabaseCheck check(store, clock);
        const auto ask = [&] {
            clock.advance(2s);
            check.tick();
            QCoreApplication::processEvents();
        };
        store.refuse = Error{"store.full", QStringLiteral("there is no space"), {}};
        ask();
        QVERIFY(!check.find().ok);
        QVERIFY(check.find().message.contains(QStringLiteral("there is no space")));
        store.refuse.reset();
        ask();
        QVERIFY(check.find().ok);
    }

    void anAnswerThatIsOverdueIsAFailure()
    {
        test::FakeClock clock;
        test::FakeMetricStore store;
        DatabaseCheck check(store, clock);
        store.mute = true;
        clock.advance(2s);
        check.tick();
        clock.advance(4s);
        QVERIFY(check.find().ok);
        clock.advance(1ms);
        check.tick();
        QVERIFY(!check.find().ok);
        QCOMPARE(store.probes, 1); // one question at a time
    }

    void findingsKeepTheirOrder()
    {
        Readiness readiness;
        bool ok = true;
        readiness.add("b", [&ok] { return Finding{ok, QStringLiteral("why"), 3ms}; });
        readiness.add("a", [] { return Finding{}; });
        QVERIFY(readiness.isReady());
        ok = false;
        QVERIFY(!readiness.isReady());
        QCOMPARE(readiness.all()[0].name, QByteArray("b"));
        QCOMPARE(readiness.all()[0].finding.took, Millis(3ms));
        QCOMPARE(readiness.all()[1].name, QByteArray("a"));
    }
};

QTEST_GUILESS_MAIN(ReadinessTest)
#include "tst_readiness.moc"
