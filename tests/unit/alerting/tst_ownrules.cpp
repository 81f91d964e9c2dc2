// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/alertlife.h"

using namespace freeagent;
using namespace freeagent::alerting;
using namespace freeagent::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What people are told by rules that they wrote.
class OwnRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOwnRuleSpeaksForItself()
    {
        AlertWorld world;
        world.rule("queue-depth").enabled = false;
        AlertLife life(world);
        const auto put = [&](const char *body) { return life.putRule("my-queue", wire::objectOf(body)).has_value(); };
        QVERIFY(put(R"({"metric":"queue.depth","title":"Anything waits","warning":{"atLeast":0}})"));
        world.source.set("queue.depth", 0);
        life.look();
        QCOMPARE(world.lastTold().value(u"title"_s).toString(), u"Warning: Anything waits: queue.depth at 0"_s);
        QStringList lines = world.lastTold().value(u"lines"_s).toString().split(u'\n');
        QCOMPARE(lines.first(), u"0 is at least 0, the bound of the rule my-queue. because"_s);
        QCOMPARE(lines.filter(u"To do:"_s), QStringList{u"To do: Look at it: expoctl alert show "_s + QString::fromLatin1(life.alert("my-queue")->id)});
        QCOMPARE(world.lastTold().value(u"facts"_s).toObject().value(u"Rule"_s).toString(), u"my-queue: Anything waits"_s);
        QVERIFY(put(R"({"warning":{"above":4},"action":{"label":"Wake Bert","command":"wall bert"}})"));
        life.live(1min);
        QCOMPARE(world.lastTold().value(u"title"_s).toString(), u"Resolved: Anything waits: 0 now"_s);
        world.source.set("queue.depth", 5);
        life.live(1min);
        lines = world.lastTold().value(u"lines"_s).toString().split(u'\n');
        QCOMPARE(lines.filter(u"To do:"_s), QStringList{u"To do: Wake Bert: wall bert"_s});
        world.source.figures.remove("queue.depth");
        life.live(1min);
        QCOMPARE(world.lastTold().value(u"title"_s).toString(), u"Resolved: Anything waits: watched no longer"_s);
    }
};

QTEST_GUILESS_MAIN(OwnRulesTest)
#include "tst_ownrules.moc"
