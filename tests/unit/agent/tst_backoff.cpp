// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/agent/backoff.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::agent;
using namespace std::chrono_literals;

class BackoffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doublesUpToTheMost()
    {
        Backoff backoff(250ms, 15s, [] { return 1.0; });
        QList<Millis> waits;
        for (int i = 0; i < 9; ++i)
            waits.append(backoff.next());
        QCOMPARE(waits, (QList<Millis> {250ms, 500ms, 1s, 2s, 4s, 8s, 15s, 15s, 15s}));
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(backoff.next(), Millis(15s));
        backoff.reset();
        QCOMPARE(backoff.next(), Millis(250ms));
    }

    void jitterTakesUpToHalf()
    {
        Backoff least(1s, 15s, [] { return 0.0; });
        QCOMPARE(least.next(), Millis(500ms));
        Backoff system(1s, 1s);
        QSet<qint64> seen;
        for (int i = 0; i < 200; ++i) {
            const Millis wait = system.next();
            QVERIFY(wait >= 500ms && wait <= 1s);
            seen.insert(wait.count());
        }
        QVERIFY(seen.size() > 50);
    }

    void retryAfterIsRespectedWithinReason()
    {
        Backoff backoff(1s, 15s, [] { return 1.0; });
        QCOMPARE(backoff.next(Millis(7s)), Millis(7s));
        QCOMPARE(backoff.next(Millis(0)), Millis(2s));
        QCOMPARE(backoff.next(Millis(24h)), Millis(5min));
        QCOMPARE(backoff.next(std::nullopt), Millis(8s));
    }
};

QTEST_GUILESS_MAIN(BackoffTest)
#include "tst_backoff.moc"
