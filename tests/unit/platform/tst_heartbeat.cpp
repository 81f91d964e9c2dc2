// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/platform/heartbeat.h"
#include "common/platform/inheritedsockets.h"
#include "common/platform/processes.h"
#include "common/platform/servicenotifier.h"
#include "tests/support/fakeclock.h"
#include "tests/support/fakeservicemanager.h"

#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace freeagent::platform;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// When the service manager hears that all is well.
class TestHeartbeat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void feedsWhileAllIsWell();
    void lateLoopIsNotFed_data();
    void lateLoopIsNotFed();
    void silentDatabaseIsNotFed();
    void answersAfterTheEndAreHarmless();
    void inheritedSockets_data();
    void inheritedSockets();
    void unitOfCgroup_data();
    void unitOfCgroup();

private:
    static constexpr Heartbeat::Rules kRules{5000ms, 1000ms, 15000ms};
};

namespace {
/// Notifier, manager and clock.
struct Surroundings {
    QTemporaryDir folder;
    QByteArray address = folder.filePath(u"notify"_s).toLocal8Bit();
    test::FakeServiceManager manager{address};
    ServiceNotifier notifier{address};
    test::FakeClock clock;
};
const QByteArray kFed = "WATCHDOG=1";
} // namespace

void TestHeartbeat::feedsWhileAllIsWell()
{
    Surroundings s;
    Heartbeat heartbeat(s.notifier, s.clock, kRules, [](std::function<void()> answered) { answered(); });
    for (int i = 0; i < 5; ++i) {
        s.clock.advance(5s);
        heartbeat.beat();
        QCOMPARE(s.manager.all(), QList<QByteArray>{kFed});
    }
    QCOMPARE(Heartbeat::rulesFor(30s).every, Millis(5000));
    QCOMPARE(Heartbeat::rulesFor(30s).latest, Millis(1000));
    QCOMPARE(Heartbeat::rulesFor(30s).answerWithin, Millis(15000));
}

void TestHeartbeat::lateLoopIsNotFed_data()
{
    QTest::addColumn<int>("late");
    QTest::addColumn<bool>("fed");
    QTest::newRow("on time") << 0 << true;
    QTest::newRow("999 ms late") << 999 << true;
    QTest::newRow("1 s late") << 1000 << false;
    QTest::newRow("a minute late") << 60'000 << false;
}

void TestHeartbeat::lateLoopIsNotFed()
{
    QFETCH(int, late);
    QFETCH(bool, fed);
    Surroundings s;
    QStringList told;
    Heartbeat heartbeat(s.notifier, s.clock, {5000ms, 1000ms, 3600s}, [](std::function<void()> answered) { answered(); });
    heartbeat.onChange = [&told](const QString &trouble) { told.append(trouble); };
    s.clock.advance(5s + Millis(late));
    heartbeat.beat();
    QCOMPARE(!s.manager.all().isEmpty(), fed);
    QCOMPARE(told.size(), fed ? 0 : 1);
    s.clock.advance(5s);
    heartbeat.beat(); // back in time
    QCOMPARE(s.manager.all(), QList<QByteArray>{kFed});
    QCOMPARE(heartbeat.trouble(), QString());
    QCOMPARE(told.size(), fed ? 0 : 2);
}

void TestHeartbeat::silentDatabaseIsNotFed()
{
    Surroundings s;
    std::function<void()> open;
    int asked = 0;
    Heartbeat heartbeat(s.notifier, s.clock, kRules, [&](std::function<void()> answered) {
        ++asked;
        open = std::move(answered);
    });
    const auto fedAfter = [&](Millis time) {
        s.clock.advance(time);
        heartbeat.beat();
        return !s.manager.all().isEmpty();
    };
    QVERIFY(fedAfter(5s));
    open(); // the last answer, 5 s after the start
    QVERIFY(fedAfter(5s));
    QVERIFY(fedAfter(5s));
    QVERIFY(fedAfter(5s)); // 15 s of silence: just well
    QVERIFY(!fedAfter(5s));
    QVERIFY2(heartbeat.trouble().contains(u"20 s"), qPrintable(heartbeat.trouble()));
    QVERIFY(!fedAfter(5s));
    QCOMPARE(asked, 2); // one question at a time, however long it takes
    open();
    QVERIFY(fedAfter(5s));
    QCOMPARE(asked, 3);
}

void TestHeartbeat::answersAfterTheEndAreHarmless()
{
    Surroundings s;
    std::function<void()> open;
    {
        Heartbeat heartbeat(s.notifier, s.clock, kRules, [&](std::function<void()> answered) { open = std::move(answered); });
        heartbeat.beat();
    }
    open();
}

void TestHeartbeat::inheritedSockets_data()
{
    QTest::addColumn<QByteArray>("count");
    QTest::addColumn<bool>("forUs");
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QList<QByteArray>>("taken");
    QTest::newRow("none") << QByteArray() << true << QByteArray() << QList<QByteArray>();
    QTest::newRow("two with names") << QByteArray("2") << true << QByteArray("http:https") << QList<QByteArray>{"http", "https"};
    QTest::newRow("one without a name") << QByteArray("1") << true << QByteArray() << QList<QByteArray>{"unknown"};
    QTest::newRow("another's") << QByteArray("1") << false << QByteArray("http") << QList<QByteArray>();
    QTest::newRow("nonsense") << QByteArray("many") << true << QByteArray("http") << QList<QByteArray>();
    QTest::newRow("less than nothing") << QByteArray("-1") << true << QByteArray("http") << QList<QByteArray>();
}

void TestHeartbeat::inheritedSockets()
{
    QFETCH(QByteArray, count);
    QFETCH(bool, forUs);
    QFETCH(QByteArray, names);
    QFETCH(QList<QByteArray>, taken);
    qputenv("LISTEN_PID", QByteArray::number(forUs ? ::getpid() : 1));
    qputenv("LISTEN_FDS", count);
    qputenv("LISTEN_FDNAMES", names);
    const QList<InheritedSocket> sockets = takeInheritedSockets();
    QList<QByteArray> got;
    for (qsizetype i = 0; i < sockets.size(); ++i) {
        QCOMPARE(sockets[i].descriptor, 3 + int(i));
        got.append(sockets[i].name);
    }
    QCOMPARE(got, taken);
    QVERIFY(!qEnvironmentVariableIsSet("LISTEN_FDS") && !qEnvironmentVariableIsSet("LISTEN_PID") && !qEnvironmentVariableIsSet("LISTEN_FDNAMES"));
    QCOMPARE(takeInheritedSockets(), QList<InheritedSocket>());
}

void TestHeartbeat::unitOfCgroup_data()
{
    QTest::addColumn<QByteArray>("cgroup");
    QTest::addColumn<QString>("unit");
    QTest::newRow("a service") << QByteArray("0::/system.slice/expo-controller.service\n") << u"expo-controller.service"_s;
    QTest::newRow("of a user") << QByteArray("0::/user.slice/user-1000.slice/user@1000.service/app.slice/node.service\n") << u"node.service"_s;
    QTest::newRow("below a service") << QByteArray("0::/system.slice/nginx.service/workers\n") << u"nginx.service"_s;
    QTest::newRow("both versions") << QByteArray("5:pids:/\n1:name=systemd:/system.slice/a.service\n0::/\n") << u"a.service"_s;
    QTest::newRow("a container") << QByteArray("0::/system.slice/docker-4f2a.scope\n") << u"docker-4f2a.scope"_s;
    QTest::newRow("a session") << QByteArray("0::/user.slice/user-0.slice/session-3.scope\n") << u"session-3.scope"_s;
    QTest::newRow("none") << QByteArray("0::/\n") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void TestHeartbeat::unitOfCgroup()
{
    QFETCH(QByteArray, cgroup);
    QFETCH(QString, unit);
    QCOMPARE(platform::unitOfCgroup(cgroup), unit);
}

QTEST_APPLESS_MAIN(TestHeartbeat)
#include "tst_heartbeat.moc"
