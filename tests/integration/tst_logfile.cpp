// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/farm.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTcpSocket>
#include <QTest>

namespace freeagent::integration {

using namespace Qt::StringLiterals;

/// What the log of the whole program says of those who come with wrong credentials or the wrong protocol, and what it never says.
class LogFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedCredentials();
    void aDatabaseThatOthersHold();
    void tlsToThePlainPort();
    void freshKeyStaysOutOfTheJournal_data();
    void freshKeyStaysOutOfTheJournal();

private:
    /// Lines of the log with this code.
    static QList<QByteArray> linesOf(const test::ControllerFixture &controller, const QByteArray &code)
    {
        QList<QByteArray> lines;
        for (const QByteArray &line : controller.log().split('\n'))
            if (line.contains("code=" + code))
                lines.append(line);
        return lines;
    }
};

void LogFileTest::refusedCredentials()
{
    test::ControllerFixture controller({{u"--log-format"_s, u"text"_s}, {}, {}, true});
    QVERIFY2(controller.start(), controller.log().constData());
    for (int i = 0; i < 5; ++i)
        QCOMPARE(controller.request({"GET", "/api/builds?token=canary-query", {{"X-API-Key", "canary-wrong-key"}}, {}, false, false}).status, 403);
    QTRY_COMPARE(linesOf(controller, "auth.refused").size(), 1);
    const QByteArray first = linesOf(controller, "auth.refused").first();
    QVERIFY2(first.contains("WARNING") && first.contains("from 127.0.0.1: auth.invalid_key"), first.constData());
    controller.terminate(); // what waits to be summed up is said
    const QList<QByteArray> lines = linesOf(controller, "auth.refused");
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.last().contains("from 127.0.0.1, 4 more in the last minute: auth.invalid_key"), lines.last().constData());
    QVERIFY(!controller.log().contains("canary"));
}

void LogFileTest::aDatabaseThatOthersHold()
{
    test::ControllerFixture controller({{u"--log-format"_s, u"text"_s}, {}, {}, true});
    QVERIFY2(controller.start(), controller.log().constData());
    Farm farm(controller);
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
        other.setDatabaseName(controller.dataDir() + u"/controller.db"_s);
        QVERIFY(other.open() && QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
        QCOMPARE(farm.post("/api/admin/maintenance", QByteArray(R"({"enabled":true})")).status, 503); // after the time that a change waits
        other.close();
    }
    QSqlDatabase::removeDatabase(u"other"_s);
    QTRY_VERIFY(!linesOf(controller, "store.busy").isEmpty());
    QVERIFY2(linesOf(controller, "store.busy").first().contains("WARNING Another program holds the database"), controller.log().constData());
    QCOMPARE(farm.post("/api/admin/maintenance", QByteArray(R"({"enabled":false})")).status, 200);
}

void LogFileTest::tlsToThePlainPort()
{
    test::ControllerFixture controller({{u"--log-format"_s, u"text"_s}, {}, {}, true});
    QVERIFY2(controller.start(), controller.log().constData());
    QTcpSocket client;
    client.connectToHost(u"127.0.0.1"_s, controller.port());
    QVERIFY(client.waitForConnected());
    client.write(QByteArray::fromHex("16030100c8010000c40303"));
    QTRY_VERIFY_WITH_TIMEOUT(client.state() == QAbstractSocket::UnconnectedState, 10'000);
    const QByteArray answer = client.readAll();
    QVERIFY2(answer.startsWith("HTTP/1.1 400 ") && answer.contains("This port speaks http, not https"), answer.constData());
    QTRY_COMPARE(linesOf(controller, "http.tls_in_clear").size(), 1);
    QVERIFY(linesOf(controller, "http.tls_in_clear").first().contains("from 127.0.0.1"));
    QCOMPARE(controller.request({"GET", "/health", {}, {}, false, false}).status, 200);
}

void LogFileTest::freshKeyStaysOutOfTheJournal_data()
{
    QTest::addColumn<QString>("variable");
    QTest::newRow("a person's shell") << QString();
    QTest::newRow("output goes to the journal") << u"JOURNAL_STREAM=8:123456"_s;
    QTest::newRow("output goes elsewhere") << u"INVOCATION_ID=0123456789abcdef0123456789abcdef"_s;
}

void LogFileTest::freshKeyStaysOutOfTheJournal()
{
    QFETCH(QString, variable);
    test::ControllerFixture controller({{}, variable.isEmpty() ? QStringList() : QStringList{variable}, {}, false});
    QVERIFY2(controller.start(), controller.log().constData());
    QFile file(controller.dataDir() + u"/admin.key"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray key = file.readAll().trimmed();
    QVERIFY(key.size() > 30);
    QTRY_VERIFY(controller.log().contains("admin key"));
    QCOMPARE(controller.log().contains(key), variable.isEmpty());
    QVERIFY2(variable.isEmpty() || controller.log().contains(file.fileName().toUtf8()), controller.log().constData());
    QCOMPARE(controller.request({"GET", "/api/builds", {{"X-API-Key", key}}, {}, false, false}).status, 200);
}

} // namespace freeagent::integration

QTEST_GUILESS_MAIN(freeagent::integration::LogFileTest)
#include "tst_logfile.moc"
