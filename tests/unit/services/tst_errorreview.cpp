// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/errorreview.h"
#include "tests/unit/services/farmfixture.h"

using namespace freeagent;
using namespace freeagent::services;
using namespace freeagent::test;
using namespace std::chrono_literals;

class TestErrorReview : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void words();
    void countsWhatIsInTheSpan();
    void forgetsAfterADay();
    void afloodIsCountedToTheLast();
    void knowsFromWhenOnItKnows();
    void sourcesMostFirst();
    void hearsOfLostWorkers();
    void hearsOfTheDatabase();

private:
    static void note(ErrorReview &review, const QByteArray &source = "10.0.0.1")
    {
        review.note(ErrorClass::Auth, "auth.invalid_key", QStringLiteral("Invalid API key"), source);
    }
};

void TestErrorReview::words()
{
    for (const ErrorClass kind : {ErrorClass::Auth, ErrorClass::Database, ErrorClass::Worker})
        QCOMPARE(errorClassFrom(word(kind)), std::optional(kind));
    QVERIFY(!errorClassFrom("disk"));
}

void TestErrorReview::countsWhatIsInTheSpan()
{
    FakeClock clock;
    ErrorReview review(clock);
    note(review);
    clock.advance(30min);
    const Time middle = clock.now();
    note(review);
    clock.advance(30min);
    note(review);
    QCOMPARE(review.sum(ErrorClass::Auth, clock.now() - 1h, 5).count, 3);
    const auto half = review.sum(ErrorClass::Auth, middle, 1);
    QCOMPARE(half.count, 2);
    QCOMPARE(half.examples.size(), 1);
    QCOMPARE(half.examples[0].at, clock.now()); // the newest
    QCOMPARE(half.last, std::optional(clock.now()));
    QCOMPARE(review.sum(ErrorClass::Auth, clock.now() + 1ms, 5).count, 0);
    QVERIFY(!review.sum(ErrorClass::Auth, clock.now() + 1ms, 5).last);
    QCOMPARE(review.sum(ErrorClass::Database, clock.now() - 1h, 5).count, 0);
}

void TestErrorReview::forgetsAfterADay()
{
    FakeClock clock;
    ErrorReview review(clock);
    note(review);
    clock.advance(24h);
    QCOMPARE(review.sum(ErrorClass::Auth, clock.now() - 48h, 5).count, 1);
    clock.advance(1ms);
    QCOMPARE(review.sum(ErrorClass::Auth, clock.now() - 48h, 5).count, 0);
    QCOMPARE(review.total(ErrorClass::Auth), 1);
}

/// More than are kept in full: the number stays right.
void TestErrorReview::afloodIsCountedToTheLast()
{
    FakeClock clock;
    ErrorReview review(clock);
    for (int minute = 0; minute < 10; ++minute) {
        for (int i = 0; i < 1000; ++i)
            note(review);
        clock.advance(1min);
    }
    const auto all = review.sum(ErrorClass::Auth, clock.now() - 1h, 50);
    QCOMPARE(all.count, 10'000);
    QCOMPARE(all.examples.size(), 50);
    clock.advance(25h);
    QCOMPARE(review.sum(ErrorClass::Auth, clock.now() - 1h, 5).count, 0);
}

void TestErrorReview::knowsFromWhenOnItKnows()
{
    FakeClock clock;
    const Time start = clock.now();
    ErrorReview review(clock);
    clock.advance(1h);
    QCOMPARE(review.coveredSince(), start);
    clock.advance(30h);
    QCOMPARE(review.coveredSince(), clock.now() - 24h);
}

void TestErrorReview::sourcesMostFirst()
{
    FakeClock clock;
    ErrorReview review(clock);
    note(review, "10.0.0.9");
    note(review, "10.0.0.1");
    note(review, "10.0.0.9");
    note(review, {});
    const auto sum = review.sum(ErrorClass::Auth, clock.now() - 1h, 0);
    QCOMPARE(sum.count, 4);
    QCOMPARE(sum.bySource, (QList<std::pair<QByteArray, qint64>>{{"10.0.0.9", 2}, {"10.0.0.1", 1}}));
    QVERIFY(sum.examples.isEmpty());
}

void TestErrorReview::hearsOfLostWorkers()
{
    FarmFixture farm;
    ErrorReview review(farm.clock);
    review.watch(farm.ledger, farm.fleet);
    farm.enrol("mac-1");
    farm.pass(farm.policy.offlineAfter - 1s);
    QCOMPARE(review.total(ErrorClass::Worker), 0);
    farm.pass(2s);
    QTRY_COMPARE(review.total(ErrorClass::Worker), 1);
    const auto sum = review.sum(ErrorClass::Worker, farm.clock.now() - 1h, 1);
    QCOMPARE(sum.examples[0].source, QByteArray("mac-1"));
    QVERIFY(sum.examples[0].message.contains(QStringLiteral("mac-1")));
}

void TestErrorReview::hearsOfTheDatabase()
{
    FarmFixture farm;
    ErrorReview review(farm.clock);
    review.watch(farm.ledger, farm.fleet);
    for (const char *code : {"store.conflict", "store.full"}) { // a conflict is no trouble
        farm.store.refuse = Error{code, QStringLiteral("No space"), {}};
        bool answered = false;
        farm.ledger.commit(Unit{}, [&](Result<void>) { answered = true; });
        QTRY_VERIFY(answered);
    }
    const auto sum = review.sum(ErrorClass::Database, farm.clock.now() - 1h, 1);
    QCOMPARE(sum.count, 1);
    QCOMPARE(sum.examples[0].code, QByteArray("store.full"));
}

QTEST_GUILESS_MAIN(TestErrorReview)
#include "tst_errorreview.moc"
