// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/platform/portholder.h"
#include "common/platform/servicenotifier.h"
#include "tests/support/fakeservicemanager.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace freeagent;
using namespace freeagent::platform;
using namespace Qt::StringLiterals;

class TestPlatform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void notifies_data();
    void notifies();
    void withoutServiceManager();
    void socketIsNotInherited();
    void watchdog_data();
    void watchdog();
    void holderOfOwnPort();
    void freePortHasNoHolder();
    void aliveAndGone();
    void flagsAreNotShown();
    void sentences_data();
    void sentences();
};

void TestPlatform::notifies_data()
{
    QTest::addColumn<bool>("abstract");
    QTest::newRow("path") << false;
#ifdef Q_OS_LINUX
    QTest::newRow("abstract name") << true;
#endif
}

void TestPlatform::notifies()
{
    QFETCH(bool, abstract);
    const QTemporaryDir folder;
    const QByteArray address = abstract ? "@freeagent-test-" + QByteArray::number(::getpid()) : folder.filePath(u"notify"_s).toLocal8Bit();
    freeagent::test::FakeServiceManager manager(address);
    ServiceNotifier notifier(address);
    QVERIFY(notifier.isHeard());
    notifier.ready("4/4 workers,\n0 queued");
    QCOMPARE(manager.heard(std::chrono::seconds(10)), QByteArray("READY=1\nSTATUS=4/4 workers, 0 queued"));
    notifier.status("busy");
    QCOMPARE(manager.heard(std::chrono::seconds(10)), QByteArray("STATUS=busy"));
    notifier.watchdog();
    QCOMPARE(manager.heard(std::chrono::seconds(10)), QByteArray("WATCHDOG=1"));
    notifier.extendTimeout(Millis(90'000));
    QCOMPARE(manager.heard(std::chrono::seconds(10)), QByteArray("EXTEND_TIMEOUT_USEC=90000000"));
    notifier.reloading();
    QVERIFY(manager.heard(std::chrono::seconds(10)).startsWith("RELOADING=1\nMONOTONIC_USEC="));
    notifier.stopping();
    QCOMPARE(manager.heard(std::chrono::seconds(10)), QByteArray("STOPPING=1"));
}

void TestPlatform::withoutServiceManager()
{
    for (const QByteArray &address : {QByteArray(), QByteArray("relative"), QByteArray(200, '/')}) {
        ServiceNotifier notifier(address);
        QVERIFY(!notifier.isHeard());
        notifier.ready("nobody hears");
    }
}

void TestPlatform::socketIsNotInherited()
{
    const QTemporaryDir folder;
    const QByteArray address = folder.filePath(u"notify"_s).toLocal8Bit();
    freeagent::test::FakeServiceManager manager(address);
    qputenv("NOTIFY_SOCKET", address);
    ServiceNotifier notifier = ServiceNotifier::fromEnvironment();
    QVERIFY(!qEnvironmentVariableIsSet("NOTIFY_SOCKET"));
    notifier.stopping();
    QCOMPARE(manager.heard(std::chrono::seconds(10)), QByteArray("STOPPING=1"));
}

void TestPlatform::watchdog_data()
{
    QTest::addColumn<QByteArray>("usec");
    QTest::addColumn<QByteArray>("pid");
    QTest::addColumn<qint64>("ms"); // 0: none
    const QByteArray own = QByteArray::number(::getpid());
    QTest::newRow("ours") << QByteArray("30000000") << own << qint64(30'000);
    QTest::newRow("no process named") << QByteArray("30000000") << QByteArray() << qint64(30'000);
    QTest::newRow("another process's") << QByteArray("30000000") << QByteArray("1") << qint64(0);
    QTest::newRow("not set") << QByteArray() << own << qint64(0);
    QTest::newRow("rubbish") << QByteArray("soon") << own << qint64(0);
}

void TestPlatform::watchdog()
{
    QFETCH(QByteArray, usec);
    QFETCH(QByteArray, pid);
    QFETCH(qint64, ms);
    qputenv("WATCHDOG_USEC", usec);
    qputenv("WATCHDOG_PID", pid);
    QCOMPARE(watchdogInterval().value_or(Millis(0)).count(), ms);
    qunsetenv("WATCHDOG_USEC");
    qunsetenv("WATCHDOG_PID");
}

void TestPlatform::holderOfOwnPort()
{
    for (const QHostAddress &address : {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::Any)}) {
        QTcpServer server;
        QVERIFY(server.listen(address));
        const auto holder = holderOfPort(server.serverPort());
#ifdef Q_OS_LINUX
        QVERIFY(holder.has_value());
        QCOMPARE(holder->pid, QCoreApplication::applicationPid());
        QVERIFY2(holder->command.startsWith(u"tst_platform"), qPrintable(holder->command));
#else
        QVERIFY(!holder.has_value());
#endif
    }
}

void TestPlatform::freePortHasNoHolder()
{
    quint16 port = 0;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        port = server.serverPort();
    }
    QVERIFY(!holderOfPort(port).has_value());
}

void TestPlatform::aliveAndGone()
{
    QVERIFY(isAlive(QCoreApplication::applicationPid()));
    QVERIFY(isAlive(1));
    QVERIFY(!isAlive(0));
    QVERIFY(!isAlive(-1));
    QProcess process;
    process.start(u"cat"_s, QStringList());
    QVERIFY(process.waitForStarted());
    const qint64 pid = process.processId();
    QVERIFY(isAlive(pid));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QVERIFY(!isAlive(pid));
    QVERIFY(!processInfo(pid).has_value());
}

void TestPlatform::flagsAreNotShown()
{
    QProcess process;
    process.start(u"cat"_s, {u"--"_s, u"-"_s});
    QVERIFY(process.waitForStarted());
    const auto info = processInfo(process.processId());
    QVERIFY(info.has_value());
#ifdef Q_OS_LINUX
    QCOMPARE(info->command, u"cat"_s);
#endif
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
}

void TestPlatform::sentences_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("all known") << u"node server.js"_s << u"foo.service"_s << u"pid 1234 (node server.js, unit foo.service)"_s;
    QTest::newRow("no unit") << u"node"_s << u""_s << u"pid 1234 (node)"_s;
    QTest::newRow("nothing known") << u""_s << u""_s << u"pid 1234"_s;
}

void TestPlatform::sentences()
{
    QFETCH(QString, command);
    QFETCH(QString, unit);
    QFETCH(QString, sentence);
    QCOMPARE(text({1234, command, unit}), sentence);
}

QTEST_GUILESS_MAIN(TestPlatform)
#include "tst_platform.moc"
