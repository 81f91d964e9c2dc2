// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/attribution/clusters.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::attribution;
using namespace Qt::StringLiterals;

namespace {
Attempt failed(const char *build, const char *worker, const char *cluster, qint64 at, const QString &error = {})
{
    Attempt attempt;
    attempt.build = {build};
    attempt.worker = {worker};
    attempt.workerName = QString::fromLatin1(worker);
    attempt.cluster = cluster;
    attempt.failure = FailureClass::Author;
    attempt.endedAt = fromMs(at);
    attempt.errorMessage = error;
    return attempt;
}
} // namespace

class ClustersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsByCause()
    {
        const auto clusters = clustersOf({failed("b1", "w1", "disk", 300, u"newest"_s), failed("b2", "w1", "disk", 200), failed("b2", "w2", "disk", 100, u"oldest"_s),
                                          failed("b3", "w2", "types", 900), failed("b4", "w2", "", 950)});
        QCOMPARE(clusters.size(), size_t(2));
        const Cluster &disk = clusters.front();
        QCOMPARE(disk.id, QByteArray("disk"));
        QCOMPARE(disk.builds, 2); // b2 failed twice like that
        QCOMPARE(disk.message, u"newest"_s);
        QCOMPARE(disk.example.value, QByteArray("b1"));
        QCOMPARE(disk.firstAt, fromMs(100));
        QCOMPARE(disk.lastAt, fromMs(300));
        QCOMPARE(disk.workers.size(), 2);
        QCOMPARE(disk.workers[0].name, u"w1"_s);
        QCOMPARE(disk.workers[0].builds, 2);
        QCOMPARE(clusters.back().id, QByteArray("types"));
    }

    void theNewerFirstAmongEquals()
    {
        const auto clusters = clustersOf({failed("b1", "w1", "old", 100), failed("b2", "w1", "new", 200)});
        QCOMPARE(clusters.front().id, QByteArray("new"));
        QVERIFY(clustersOf({}).empty());
    }
};

QTEST_GUILESS_MAIN(ClustersTest)
#include "tst_clusters.moc"
