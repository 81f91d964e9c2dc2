// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/clusterindex.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::services;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ClusterIndexTest : public QObject
{
    Q_OBJECT

    static constexpr Time kNow = fromMs(1'767'603'600'000);
    ClusterIndex m_index;

private Q_SLOTS:
    void init() { m_index = {}; }

    void nothingIsAlikeAtFirst()
    {
        QCOMPARE(m_index.alike("c", {"w"}, u"app"_s, {}).workers, 0);
        QCOMPARE(m_index.alike("c", {"w"}, u"app"_s, {}).projects, 1);
        QCOMPARE(m_index.alike("c", {"w"}, u"app"_s, {}).projectsHere, 1);
        QVERIFY(!m_index.isElsewhere("c", {"w"}, {}));
    }

    void theOwnWorkerIsNotElsewhere()
    {
        m_index.add("c", {"w"}, u"app"_s, kNow);
        QVERIFY(!m_index.isElsewhere("c", {"w"}, {}));
        QVERIFY(m_index.isElsewhere("c", {"v"}, {}));
        QCOMPARE(m_index.alike("c", {"w"}, u"app"_s, {}).projectsHere, 1);
        QCOMPARE(m_index.alike("c", {"w"}, u"shop"_s, {}).projectsHere, 2);
        QCOMPARE(m_index.alike("c", {"v"}, u"shop"_s, {}).projectsHere, 1);
        QCOMPARE(m_index.alike("c", {"v"}, u"shop"_s, {}).projects, 2);
        QCOMPARE(m_index.alike("c", {"v"}, u"app"_s, {}).workers, 1);
        QCOMPARE(m_index.alike("other", {"v"}, u"app"_s, {}).workers, 0);
    }

    void aProjectCountsOnceHoweverOftenItFailed()
    {
        for (int i = 0; i < 10; ++i)
            m_index.add("c", {"w"}, u"app"_s, kNow + i * 1s);
        m_index.add("c", {"v"}, u"app"_s, kNow);
        m_index.add("c", {"v"}, u"shop"_s, kNow);
        QCOMPARE(m_index.alike("c", {"w"}, u"app"_s, {}).projectsHere, 1);
        QCOMPARE(m_index.alike("c", {"w"}, u"app"_s, {}).projects, 2);
    }

    void onlyWhatIsYoungEnoughCounts()
    {
        m_index.add("c", {"w"}, u"old"_s, kNow - 1ms);
        m_index.add("c", {"w"}, u"young"_s, kNow);
        QCOMPARE(m_index.alike("c", {"w"}, u"young"_s, kNow).projectsHere, 1);
        QCOMPARE(m_index.alike("c", {"w"}, u"old"_s, kNow).projectsHere, 2);
        QCOMPARE(m_index.alike("c", {"w"}, u"old"_s, kNow - 1ms).projectsHere, 2);
        QVERIFY(m_index.isElsewhere("c", {"v"}, kNow));
        QVERIFY(!m_index.isElsewhere("c", {"v"}, kNow + 1ms));
    }

    void forgottenWorkersAndPrunedCausesAreGone()
    {
        m_index.add("c", {"w"}, u"app"_s, kNow);
        m_index.add("d", {"v"}, u"app"_s, kNow - 1h);
        m_index.forget({"w"});
        QVERIFY(!m_index.isElsewhere("c", {"x"}, {}));
        QVERIFY(m_index.isElsewhere("d", {"x"}, {}));
        m_index.prune(kNow);
        QVERIFY(!m_index.isElsewhere("d", {"x"}, {}));
    }

    void manyProjectsAndWorkersStayBounded()
    {
        for (int worker = 0; worker < 100; ++worker)
            for (int project = 0; project < 50; ++project)
                m_index.add("c", {"w" + QByteArray::number(worker)}, QString::number(project), kNow);
        const auto alike = m_index.alike("c", {"w0"}, u"app"_s, {});
        QVERIFY(alike.projectsHere >= 3 && alike.projectsHere < 10);
        QVERIFY(alike.workers >= 3 && alike.workers < 30);
    }
};

QTEST_APPLESS_MAIN(ClusterIndexTest)
#include "tst_clusterindex.moc"
