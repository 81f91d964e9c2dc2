// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/alertlife.h"

using namespace freeagent;
using namespace freeagent::alerting;
using namespace freeagent::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class AlertBookTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pendingThenFiring()
    {
        AlertWorld world;
        world.rule("queue-depth").enabled = false;
        AlertLife life(world);
        world.source.set("queue.depth", 11);
        life.look();
        QCOMPARE(life.state("queue-sustained"), u"pending"_s);
        world.clock.jumpWallClock(2h); // nobody makes an alert by setting a clock
        life.live(14min + 59s);
        QCOMPARE(life.state("queue-sustained"), u"pending"_s);
        QCOMPARE(world.told(), QStringList());
        world.clock.jumpWallClock(-5h);
        life.live(2s);
        QCOMPARE(life.state("queue-sustained"), u"firing warning"_s);
        QCOMPARE(world.told(), QStringList{u"trigger warning"_s});
        world.source.set("queue.depth", 8); // between the levels: it goes on
        life.live(20min);
        QCOMPARE(life.state("queue-sustained"), u"firing warning"_s);
        const auto summary = [&life] { return life.alerts.board().alerts.at("queue-sustained").story.summary; };
        QVERIFY2(summary().contains(u": 11 when it fired, 8 now"_s), qPrintable(summary()));
        world.source.set("queue.depth", 12);
        life.look();
        QVERIFY2(!summary().contains(u"when it fired"_s), qPrintable(summary()));
        world.source.set("queue.depth", 7);
        life.look();
        life.live(4min + 58s);
        QCOMPARE(life.state("queue-sustained"), u"firing warning"_s);
        life.live(3s);
        QCOMPARE(life.state("queue-sustained"), QString());
        QCOMPARE(world.told(), (QStringList{u"trigger warning"_s, u"resolve warning"_s}));
        QCOMPARE(life.alerts.history().size(), size_t(1));
        QCOMPARE(life.alerts.history().front().occurrences, 1);
    }

    void worseningIsToldOnce()
    {
        AlertWorld world;
        AlertLife life(world);
        world.source.set("machine.memory", 0.81);
        life.look();
        for (int i = 0; i < 10; ++i) { // it swings about the upper bound
            world.source.set("machine.memory", i % 2 ? 0.94 : 0.96);
            life.live(10s);
        }
        QCOMPARE(world.told(), (QStringList{u"trigger warning"_s, u"trigger critical"_s}));
        world.source.set("machine.memory", 0.85);
        life.live(2min);
        QCOMPARE(life.state("memory"), u"firing warning"_s);
        QCOMPARE(world.told().size(), 2);
        world.source.set("machine.memory", 0.96); // after a good while it is worse anew
        life.live(10s);
        QCOMPARE(world.told().size(), 3);
        QSet<QString> groups;
        for (const Record &record : world.store().records)
            if (record.kind == "test-notice")
                groups.insert(wire::objectOf(record.body).value(u"group"_s).toString());
        QCOMPARE(groups.size(), 1);
    }

    void whatIsNotKnownChangesNothing()
    {
        AlertWorld world;
        AlertLife life(world);
        world.source.set("machine.memory", 0.96);
        life.look();
        world.source.set("machine.memory", {});
        life.live(10min);
        QCOMPARE(life.state("memory"), u"firing critical"_s);
        world.source.figures.remove("machine.memory"); // but what is not there any more is over
        life.live(10s);
        QCOMPARE(life.state("memory"), QString());
        QCOMPARE(world.told(), (QStringList{u"trigger critical"_s, u"resolve critical"_s}));
    }

    void acknowledgementStopsTheBell()
    {
        AlertWorld world;
        AlertLife life(world);
        world.source.set("machine.memory", 0.85);
        life.look();
        QVERIFY(life.acknowledge("memory", 2h));
        QCOMPARE(life.state("memory"), u"acknowledged warning"_s);
        QCOMPARE(life.alert("memory")->acknowledged->comment, u"I have it"_s);
        life.live(1h + 59min);
        QCOMPARE(world.told(), (QStringList{u"trigger warning"_s, u"acknowledge warning"_s}));
        life.live(2min); // it has run out
        QCOMPARE(life.state("memory"), u"firing warning"_s);
        QCOMPARE(world.told(), (QStringList{u"trigger warning"_s, u"acknowledge warning"_s, u"trigger warning"_s}));
        QVERIFY(life.acknowledge("memory"));
        std::optional<Result<Alert>> answer;
        life.alerts.unacknowledge(life.alert("memory")->id, u"bert"_s, u"not me"_s, [&](Result<Alert> done) { answer = std::move(done); });
        AlertLife::turn();
        QVERIFY(answer->has_value());
        QCOMPARE(world.told().last(), u"trigger warning"_s);
        QCOMPARE(life.acknowledge("cpu").error().code, QByteArray("alert.not_found"));
    }

    void acknowledgedUntilItWorsens_data()
    {
        QTest::addColumn<bool>("sticky");
        QTest::addColumn<QString>("after");
        QTest::newRow("until it worsens") << false << u"firing critical"_s;
        QTest::newRow("sticky") << true << u"acknowledged critical"_s;
    }
    void acknowledgedUntilItWorsens()
    {
        QFETCH(bool, sticky);
        QFETCH(QString, after);
        AlertWorld world;
        AlertLife life(world);
        world.source.set("machine.memory", 0.85);
        life.look();
        QVERIFY(life.acknowledge("memory", {}, sticky));
        world.source.set("machine.memory", 0.97);
        life.live(10s);
        QCOMPARE(life.state("memory"), after);
        QCOMPARE(world.told().last(), sticky ? u"acknowledge warning"_s : u"trigger critical"_s);
        world.source.set("machine.memory", 0.5);
        life.live(2min);
        QCOMPARE(world.told().count(u"resolve critical"_s) + world.told().count(u"resolve warning"_s), 1);
    }

    void oneThingIsToldOnce()
    {
        AlertWorld world;
        AlertLife life(world);
        world.source.set("queue.depth", 11);
        life.look();
        QVERIFY(life.acknowledge("queue-depth"));
        life.live(16min);
        QCOMPARE(life.state("queue-sustained"), u"acknowledged warning"_s); // it joins what somebody has
        QCOMPARE(world.told(), (QStringList{u"trigger warning"_s, u"acknowledge warning"_s}));
        world.source.set("queue.depth", 0);
        life.live(6min);
        QCOMPARE(world.told(), (QStringList{u"trigger warning"_s, u"acknowledge warning"_s, u"resolve warning"_s}));
    }

    void aCauseSilencesItsEffects()
    {
        AlertWorld world;
        AlertLife life(world);
        world.source.set("workers.offline", 0.25);
        life.look();
        world.source.set("queue.depth", 11);
        life.live(10s);
        QCOMPARE(life.suppressedBy("queue-depth"), QByteArray("inhibition"));
        QCOMPARE(life.state("queue-depth"), u"firing warning"_s); // shown all the same
        QCOMPARE(world.told(), QStringList{u"trigger warning"_s});
        world.source.set("queue.depth", 21); // a small cause hides no large effect
        life.live(10s);
        QCOMPARE(world.told(), (QStringList{u"trigger warning"_s, u"trigger critical"_s}));
        world.source.set("workers.offline", 0.75);
        life.live(10s);
        QCOMPARE(life.suppressedBy("queue-depth"), QByteArray("inhibition"));
        world.source.set("workers.offline", 0);
        life.live(2min); // now the queue stands for itself, and people know of it
        QCOMPARE(life.suppressedBy("queue-depth"), QByteArray());
        QCOMPARE(world.told(), (QStringList{u"trigger warning"_s, u"trigger critical"_s, u"trigger critical"_s, u"resolve critical"_s}));
    }

    void whatAMaintenanceCausesIsQuiet()
    {
        AlertWorld world;
        AlertLife life(world);
        world.maintenance = Suppression{"maintenance", u"anna"_s, u"Updates"_s};
        world.source.set("queue.depth", 30);
        world.source.set("workers.offline", 1);
        world.source.set("machine.memory", 0.97); // that it does not cause
        life.look();
        QCOMPARE(life.suppressedBy("queue-depth"), QByteArray("maintenance"));
        QCOMPARE(life.suppressedBy("workers-offline"), QByteArray("maintenance"));
        QCOMPARE(world.told(), QStringList{u"trigger critical"_s});
        QCOMPARE(world.lastTold().value(u"title"_s).toString(), u"Critical: machine.memory at 0.97"_s);
        world.maintenance.reset();
        life.live(10s);
        QCOMPARE(world.told().count(u"trigger critical"_s), 2); // the workers; they explain the queue
    }

    void anOperatorsActIsExcused()
    {
        AlertWorld world;
        AlertLife life(world);
        world.source.excuse = Suppression{"inhibition", u"anna"_s, u"mac-1 is paused"_s};
        world.source.set("queue.depth", 30);
        life.live(20min);
        QCOMPARE(life.state("queue-depth"), u"firing critical"_s);
        QCOMPARE(world.told(), QStringList());
    }

    void silences()
    {
        AlertWorld world;
        AlertLife life(world);
        QVERIFY(life.silence({{u"matcher"_s, QJsonObject{{u"rule"_s, u"mem*"_s}, {u"severity"_s, u"warning"_s}}}, {u"reason"_s, u"known"_s}, {u"minutes"_s, 30}}));
        world.source.set("machine.memory", 0.85);
        life.look();
        QCOMPARE(life.suppressedBy("memory"), QByteArray("silence"));
        QCOMPARE(life.alerts.matched({u"memory"_s, {}, {}}, world.clock.now() - 24h), 1);
        life.live(29min);
        QCOMPARE(world.told(), QStringList());
        life.live(2min);
        QCOMPARE(world.told(), QStringList{u"trigger warning"_s});
        QVERIFY(life.silences.silences().isEmpty());
    }

    void aStoreThatRefusesLosesNothing()
    {
        AlertWorld world;
        AlertLife life(world);
        world.source.set("machine.memory", 0.97);
        world.store().refuse = Error{"store.full", u"full"_s, {}};
        life.look();
        QCOMPARE(world.told(), QStringList());
        QCOMPARE(life.notifier.wakes, 0);
        life.live(10s);
        QCOMPARE(world.told(), QStringList{u"trigger critical"_s});
        QCOMPARE(life.notifier.wakes, 1);
    }

    void escalation()
    {
        AlertWorld world;
        world.escalates = true;
        {
            AlertLife life(world);
            world.source.set("machine.memory", 0.97);
            life.look();
            QCOMPARE(world.lastTold().value(u"audience"_s).toString(), u"anna"_s);
            life.live(3min);
        }
        {
            AlertLife life(world); // what has passed counts, but for the last minute
            life.live(3min + 10s);
            QCOMPARE(world.lastTold().value(u"audience"_s).toString(), u"bert"_s);
            QCOMPARE(world.told(), (QStringList{u"trigger critical"_s, u"trigger critical"_s}));
            life.live(1h);
            QCOMPARE(world.told().size(), 2);
        }
        AlertWorld other;
        other.escalates = true;
        AlertLife life(other);
        other.source.set("machine.memory", 0.97);
        life.look();
        QVERIFY(life.acknowledge("memory"));
        life.live(1h);
        QCOMPARE(other.told(), (QStringList{u"trigger critical"_s, u"acknowledge critical"_s}));
    }

    void aWatchThatSleptSaysSo()
    {
        AlertWorld world;
        AlertLife life(world);
        life.look();
        life.live(1min);
        QCOMPARE(life.state("evaluation-stalled"), QString());
        world.clock.advance(3min);
        QVERIFY(life.alerts.isStalled());
        life.live(1s);
        QVERIFY(!life.alerts.isStalled());
        QCOMPARE(life.state("evaluation-stalled"), u"firing warning"_s);
        life.live(6min);
        QCOMPARE(life.state("evaluation-stalled"), QString());
    }

    /// Kill -9 between any two steps neither loses nor doubles a notice.
    void killedAtAnyMoment()
    {
        const int tries = qEnvironmentVariableIntValue("FREEAGENT_KILLS") > 0 ? qEnvironmentVariableIntValue("FREEAGENT_KILLS") : 200;
        for (int seed = 0; seed < tries; ++seed) {
            quint32 random = quint32(seed) * 2'654'435'761u + 1;
            const auto next = [&random](quint32 below) { return (random = random * 1'664'525u + 1'013'904'223u, (random >> 8) % below); };
            AlertWorld world;
            auto life = std::make_unique<AlertLife>(world);
            const auto goOn = [&](Millis time) {
                const qint64 killAt = next(3) ? qint64(next(quint32(time / 1s))) : -1;
                for (qint64 second = 0; second < time / 1s; ++second) {
                    world.clock.advance(1s);
                    life->alerts.tick();
                    if (second == killAt) {
                        for (quint32 turns = next(3); turns > 0; --turns)
                            QCoreApplication::processEvents();
                        life = std::make_unique<AlertLife>(world);
                    }
                    QCoreApplication::processEvents();
                    QCoreApplication::processEvents();
                }
            };
            goOn(15s);
            world.source.set("machine.memory", 0.85);
            goOn(30s);
            world.source.set("machine.memory", 0.97);
            goOn(30s);
            life->acknowledge("memory");
            goOn(30s);
            world.source.set("machine.memory", 0.5);
            goOn(200s);
            const QByteArray why = "seed " + QByteArray::number(seed) + ": " + world.told().join(u", "_s).toUtf8();
            QVERIFY2(world.told() == (QStringList{u"trigger warning"_s, u"trigger critical"_s, u"acknowledge critical"_s, u"resolve critical"_s}), why.constData());
        }
    }

    /// One round costs less than a hundredth of a core at ten seconds; here it is far less.
    void aRoundIsCheap()
    {
        AlertWorld world;
        for (int i = 0; i < 42; ++i) {
            Rule rule = world.rule("disk-free");
            rule.id = "disk-" + QByteArray::number(i);
            world.rules.push_back(rule);
        }
        AlertLife life(world);
        for (int i = 0; i < 20; ++i)
            world.source.figures["disk.free"].push_back({.labels = {{u"volume"_s, QString::number(i)}}, .value = 1e9});
        life.look(); // 43 rules over 20 volumes: 860 alerts open
        QCOMPARE(life.alerts.board().alerts.size(), size_t(860));
        constexpr int rounds = 20;
        timespec before{};
        timespec after{};
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &before);
        for (int i = 0; i < rounds; ++i)
            life.alerts.evaluate();
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &after);
        const double ms = (double(after.tv_sec - before.tv_sec) * 1e3 + double(after.tv_nsec - before.tv_nsec) / 1e6) / rounds;
        qInfo("%.2f ms a round with 860 open alerts", ms);
        QVERIFY(ms < 100);
    }
};

QTEST_GUILESS_MAIN(AlertBookTest)
#include "tst_alertbook.moc"
