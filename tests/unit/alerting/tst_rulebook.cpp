// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/alertlife.h"

using namespace freeagent;
using namespace freeagent::alerting;
using namespace freeagent::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What people make of the rules, and what the alerts make of that.
class RuleBookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// What explains the default rule of a figure explains an own one as well.
    void ownRulesAreQuietInAMaintenance()
    {
        AlertWorld world;
        {
            AlertLife life(world);
            QVERIFY(life.putRule("own", wire::objectOf(R"({"metric":"workers.offline","title":"Own","critical":{"above":0.5}})")));
            QVERIFY(life.putRule("loud", wire::objectOf(R"({"metric":"workers.offline","title":"Loud","critical":{"above":0.5},"inhibitedBy":[],"group":"g"})")));
            QVERIFY(life.putRule("memory", wire::objectOf(R"({"inhibitedBy":["maintenance"]})")));
        }
        AlertLife life(world); // over a restart
        QCOMPARE(life.rules.rule("own")->inhibitedBy, QList<QByteArray>{"maintenance"});
        QCOMPARE(life.rules.rule("loud")->group, QByteArray("g"));
        world.maintenance = Suppression{kMaintenance, u"anna"_s, u"updates"_s};
        world.source.set("workers.offline", 0.9);
        world.source.set("machine.memory", 0.97);
        life.look();
        life.live(10s);
        QCOMPARE(life.suppressedBy("own"), QByteArray("maintenance"));
        QCOMPARE(life.suppressedBy("memory"), QByteArray("maintenance"));
        QCOMPARE(life.suppressedBy("loud"), QByteArray());
        QCOMPARE(life.state("loud"), u"firing critical"_s);
    }

    void unchangedRulesStayDefaults_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isDefault");
        QTest::newRow("nothing") << QByteArray("{}") << true;
        QTest::newRow("as it is") << QByteArray(R"({"warning":{"above":0.8},"enabled":true})") << true;
        QTest::newRow("another threshold") << QByteArray(R"({"warning":{"above":0.85}})") << false;
    }
    void unchangedRulesStayDefaults()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, isDefault);
        AlertWorld world;
        AlertLife life(world);
        QVERIFY(life.putRule("memory", wire::objectOf(body)));
        QCOMPARE(life.rules.isDefault("memory"), isDefault);
        QCOMPARE(world.store().records.empty(), isDefault);
    }

    void builtInRulesKeepTheirMetric()
    {
        AlertWorld world;
        AlertLife life(world);
        const auto moved = life.putRule("memory", wire::objectOf(R"({"metric":"queue.depth","warning":{"above":10},"critical":{"above":20},"clear":{"below":8}})"));
        QVERIFY(!moved);
        QCOMPARE(moved.error().code, QByteArray("alert.bad_rule"));
        QVERIFY(life.putRule("memory", wire::objectOf(R"({"metric":"machine.memory"})")));
    }
};

QTEST_GUILESS_MAIN(RuleBookTest)
#include "tst_rulebook.moc"
