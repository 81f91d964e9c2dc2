// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/singleinstance.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace freeagent;
using namespace freeagent::console;
using namespace Qt::StringLiterals;
using Outcome = SingleInstance::Outcome;

namespace {
Options told()
{
    Options options;
    options.url = QUrl(u"http://farm:3001"_s);
    options.keyFile = u"console.key"_s;
    options.page = "alerts";
    options.tray = true;
    options.link = QUrl(u"expo://farm:3001/build/b%201?x=1#L12"_s);
    return options;
}

/// A second start of the program: in another thread, as it waits for the first.
Outcome startAgain(const QString &folder, const Options &options)
{
    std::optional<Outcome> outcome;
    std::unique_ptr<QThread> second(QThread::create([&] {
        SingleInstance instance(folder);
        outcome = instance.begin(options);
    }));
    second->start();
    while (!second->isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    second->wait();
    return outcome.value();
}
} // namespace

class SingleInstanceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void messagesComeBack();
    void strangersAreNotUnderstood_data();
    void strangersAreNotUnderstood();
    void theSecondHandsOver();
    void otherSettingsAreAnotherConsole();
    void takesThePlaceOfADeadOne();
    void aStrangerDoesNoHarm();
};

void SingleInstanceTest::messagesComeBack()
{
    Options expected = told();
    expected.keyFile = QDir::current().absoluteFilePath(u"console.key"_s);
    const auto options = fromMessage(toMessage(told()));
    QVERIFY(options);
    QCOMPARE(*options, expected);
    QCOMPARE(fromMessage(toMessage(Options())), std::optional(Options()));
    QCOMPARE(toMessage(told()).count('\n'), 1);
}

void SingleInstanceTest::strangersAreNotUnderstood_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray("\n");
    QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\n");
    QTest::newRow("a list") << QByteArray("[]\n");
    QTest::newRow("no address") << QByteArray(R"({"url":"ftp://x"})" "\n");
    QTest::newRow("no link of the console") << QByteArray(R"({"link":"file:///etc/passwd"})" "\n");
    QTest::newRow("an option as a link") << QByteArray(R"({"link":"--screenshot=/tmp/x"})" "\n");
}

void SingleInstanceTest::strangersAreNotUnderstood()
{
    QFETCH(QByteArray, line);
    QVERIFY(!fromMessage(line));
}

void SingleInstanceTest::theSecondHandsOver()
{
    const QTemporaryDir dir;
    SingleInstance first(dir.path());
    QSignalSpy handedOver(&first, &SingleInstance::handedOver);
    QCOMPARE(first.begin({}), Outcome::First);
    QCOMPARE(startAgain(dir.path(), told()), Outcome::HandedOver);
    QTRY_COMPARE(handedOver.size(), 1);
    QCOMPARE(handedOver.first().first().value<Options>().link, told().link);
    // A third as well: the first goes on listening.
    QCOMPARE(startAgain(dir.path(), {}), Outcome::HandedOver);
    QTRY_COMPARE(handedOver.size(), 2);
}

void SingleInstanceTest::otherSettingsAreAnotherConsole()
{
    const QTemporaryDir one;
    const QTemporaryDir two;
    SingleInstance first(one.path());
    QCOMPARE(first.begin({}), Outcome::First);
    QCOMPARE(startAgain(two.path(), {}), Outcome::First);
}

void SingleInstanceTest::takesThePlaceOfADeadOne()
{
    const QTemporaryDir dir;
    QString socket;
    {
        SingleInstance dead(dir.path());
        QCOMPARE(dead.begin({}), Outcome::First);
        socket = dead.address();
        QVERIFY(QFile::exists(socket));
        // As a killed process leaves it: a name that nobody listens at.
        QVERIFY(QFile::rename(socket, socket + u".kept"_s));
    }
    QVERIFY(QFile::rename(socket + u".kept"_s, socket));
    SingleInstance next(dir.path());
    QSignalSpy handedOver(&next, &SingleInstance::handedOver);
    QCOMPARE(next.begin({}), Outcome::First);
    QCOMPARE(startAgain(dir.path(), told()), Outcome::HandedOver);
    QTRY_COMPARE(handedOver.size(), 1);
}

void SingleInstanceTest::aStrangerDoesNoHarm()
{
    const QTemporaryDir dir;
    SingleInstance first(dir.path());
    QSignalSpy handedOver(&first, &SingleInstance::handedOver);
    QCOMPARE(first.begin({}), Outcome::First);
    QLocalSocket socket;
    socket.connectToServer(first.address());
    QVERIFY(socket.waitForConnected());
    socket.write(QByteArray(100'000, 'x'));
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(handedOver.size(), 0);
    QCOMPARE(startAgain(dir.path(), told()), Outcome::HandedOver);
    QTRY_COMPARE(handedOver.size(), 1);
}

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "singleinstance_test.moc"
