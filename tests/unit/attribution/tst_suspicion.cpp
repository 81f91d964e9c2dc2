// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/attribution/suspicion.h"
#include "tests/support/fakeclock.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::attribution;
using namespace Qt::StringLiterals;

namespace {
/// "m:shop" a failure of the machine with project shop, "a:" of the author (weak), "c:" certainly the author's, "ok". With "@25h" it
/// is that old.
Trials trials(const QByteArray &text, Time now)
{
    Trials all;
    for (const QByteArray &word : text.split(' ')) {
        if (word.isEmpty())
            continue;
        Trial trial;
        trial.at = now - std::chrono::hours(word.endsWith("@25h") ? 25 : 1);
        const QByteArray what = word.split('@').first();
        trial.success = what == "ok";
        trial.failure = what.startsWith("m:") ? FailureClass::Machine : FailureClass::Author;
        trial.certain = what.startsWith("c:");
        trial.project = QString::fromLatin1(what.mid(2));
        trial.cluster = what.left(1) == "m" ? QByteArray("disk") : QByteArray("cluster-" + what.mid(2));
        all.push_back(trial);
    }
    return all;
}
} // namespace

class SuspicionTest : public QObject
{
    Q_OBJECT

    test::FakeClock clock;

private Q_SLOTS:
    void suspects_data()
    {
        QTest::addColumn<QByteArray>("trials");
        QTest::addColumn<int>("othersSucceeded");
        QTest::addColumn<QByteArray>("othersFailedLike");
        QTest::addColumn<bool>("suspected");
        QTest::newRow("nothing") << QByteArray() << 9 << QByteArray() << false;
        QTest::newRow("one machine failure") << QByteArray("m:shop") << 9 << QByteArray() << false;
        QTest::newRow("two machine failures in a row") << QByteArray("m:shop m:blog") << 0 << QByteArray() << true;
        QTest::newRow("a success between") << QByteArray("m:shop ok m:blog") << 0 << QByteArray() << false;
        QTest::newRow("the success came first") << QByteArray("ok m:shop m:blog") << 0 << QByteArray() << true;
        QTest::newRow("the other is a day old") << QByteArray("m:shop@25h m:blog") << 0 << QByteArray() << false;
        QTest::newRow("others have the same") << QByteArray("m:shop m:blog") << 9 << QByteArray("disk") << false;
        QTest::newRow("three projects while others succeed") << QByteArray("a:shop a:blog a:game") << 2 << QByteArray() << true;
        QTest::newRow("three projects, others idle") << QByteArray("a:shop a:blog a:game") << 1 << QByteArray() << false;
        QTest::newRow("two projects") << QByteArray("a:shop a:blog a:shop") << 9 << QByteArray() << false;
        QTest::newRow("one of three fails elsewhere too") << QByteArray("a:shop a:blog a:game") << 9 << QByteArray("cluster-blog") << false;
        QTest::newRow("the authors' own mistakes") << QByteArray("c:shop c:blog c:game c:news") << 9 << QByteArray() << false;
        QTest::newRow("mistakes between do not hide it") << QByteArray("m:shop c:blog m:game") << 0 << QByteArray() << true;
        QTest::newRow("three of four projects") << QByteArray("a:shop c:news a:blog a:game") << 2 << QByteArray() << true;
    }
    void suspects()
    {
        QFETCH(QByteArray, trials);
        QFETCH(int, othersSucceeded);
        QFETCH(QByteArray, othersFailedLike);
        QFETCH(bool, suspected);
        Others others;
        others.successes = othersSucceeded;
        if (!othersFailedLike.isEmpty())
            others.clusters.insert(othersFailedLike);
        const auto suspicion = suspect(::trials(trials, clock.now()), others, clock.now());
        QCOMPARE(suspicion.has_value(), suspected);
        if (suspicion)
            QVERIFY(!suspicion->reason.isEmpty() && suspicion->evidence.contains(u"shop"_s));
    }
};

QTEST_GUILESS_MAIN(SuspicionTest)
#include "tst_suspicion.moc"
