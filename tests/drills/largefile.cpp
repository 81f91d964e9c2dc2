// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/judgement.h"
#include "tests/drills/score.h"
#include "tests/drills/traffic.h"
#include "tests/support/daemon/manybuilds.h"

#include <QFileInfo>
#include <QTest>

using namespace freeagent;
using namespace freeagent::drills;

/// kill -9 under load, with years of builds in the database: it serves again as soon as with none.
class LargeFile : public QObject
{
    Q_OBJECT

    static bool isFull() { return rounds(0) >= 1000; }

private Q_SLOTS:
    void killNineWithManyBuilds()
    {
        const int builds = isFull() ? 1'000'000 : 50'000;
        const int kills = isFull() ? 100 : 5;
        test::ControllerFixture controller({.arguments = {QStringLiteral("--log-level"), QStringLiteral("error")}, .environment = {}, .configuration = {}});
        QVERIFY2(controller.start(), controller.log().constData());
        QVERIFY(controller.terminate().ended);
        const QString database = controller.dataDir() + QStringLiteral("/controller.db");
        QVERIFY(test::fillBuilds(database, builds));
        QVERIFY2(controller.start(std::chrono::seconds(60)), controller.log().constData());
        QRandomGenerator random(seed(20261129));
        Bookkeeping books;
        Traffic traffic(controller, books, 29);
        traffic.start();
        Stopwatch recovery;
        for (int round = 1; round <= kills; ++round) {
            const qint64 before = books.acknowledgements();
            QTRY_VERIFY_WITH_TIMEOUT(books.acknowledgements() > before + 30, 60'000); // a kill of an idle controller proves nothing
            QTest::qWait(int(random.bounded(300)));
            controller.kill();
            recovery.begin();
            QVERIFY2(controller.start(std::chrono::seconds(60)), controller.log().right(2000).constData());
            recovery.end();
            if (round % 10 != 0)
                continue;
            traffic.stop(); // what is compared must hold still
            const Judgement judgement = judge(controller, books, Depth::Rows, Asking::EachOne);
            QVERIFY2(judgement.isClean(), qPrintable(judgement.first));
            traffic.start();
        }
        traffic.stop();
        QVERIFY2(traffic.finish(std::chrono::seconds(120)), "the queue did not resume by itself");
        Judgement judgement = judge(controller, books, Depth::Bytes, Asking::EachOne);
        QVERIFY(controller.terminate(std::chrono::seconds(60)).ended);
        const qint64 gone = builds - test::filledBuilds(database);
        judgement.lost += gone;
        qInfo("the database has %lld MiB", static_cast<long long>(QFileInfo(database).size() >> 20));
        report({"kill -9 with " + QByteArray::number(builds) + " builds", kills, books.acknowledgements() + builds, judgement.lost, judgement.duplicated, recovery.longest()});
        QVERIFY2(judgement.isClean(), gone ? "builds of before are gone" : qPrintable(judgement.first));
        if (isFull()) // what a loaded machine takes in the short form says nothing
            QVERIFY2(recovery.longest() < std::chrono::seconds(2), "it took longer than 2 s to serve again");
    }
};

QTEST_GUILESS_MAIN(LargeFile)
#include "largefile.moc"
