// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/notify/postman.h"
#include "tests/support/certificates/certificates.h"
#include "tests/support/httpsink.h"
#include "tests/support/patience.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace freeagent::notify;
using namespace freeagent::test;
using namespace Qt::StringLiterals;

/// Receivers that do harm, or try to.
class TestTransfers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delivers();
    void answersAreJudged_data();
    void answersAreJudged();
    void wishIsRead();
    void privateAddressesAreRefused_data();
    void privateAddressesAreRefused();
    void redirectIsNotFollowed();
    void hugeAnswerIsCut();
    void hangingReceiverIsLeft();
    void secretsDoNotComeBack();
    void certificateMustBeGood();
    void sendmail();
    void endsWhileSomethingRuns();

private:
    Verdict carry(const QByteArray &url, const QStringList &allowed = {u"127.0.0.1"_s}, const QString &caFile = {}, const QList<QByteArray> &secrets = {},
                  Message::Way way = Message::Way::Post)
    {
        Postman postman({*AddressGuard::allowing(allowed), caFile});
        Message message;
        message.way = way;
        message.url = url;
        message.headers = {"Content-Type: application/json"};
        message.body = "{}";
        message.secrets = secrets;
        return carry(postman, message);
    }
    static Verdict carry(Postman &postman, const Message &message)
    {
        std::optional<Verdict> verdict;
        postman.carry(message, [&](const Verdict &told) { verdict = told; });
        if (!QTest::qWaitFor([&] { return verdict.has_value(); }, patience))
            qFatal("no verdict");
        return *verdict;
    }
};

void TestTransfers::delivers()
{
    HttpSink sink;
    QCOMPARE(carry(sink.url()).kind, Verdict::Kind::Delivered);
    QCOMPARE(sink.requests.size(), size_t(1));
    QCOMPARE(sink.requests[0].line, QByteArray("POST /hook HTTP/1.1"));
    QCOMPARE(sink.requests[0].headers["content-type"], QByteArray("application/json"));
    QCOMPARE(sink.requests[0].body, QByteArray("{}"));
}

void TestTransfers::answersAreJudged_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<int>("kind");
    for (const char *status : {"200 OK", "202 Accepted", "204 No Content"})
        QTest::newRow(status) << QByteArray(status) << int(Verdict::Kind::Delivered);
    for (const char *status : {"500 Oops", "502 Bad Gateway", "503 Busy", "408 Timeout", "429 Slow down"})
        QTest::newRow(status) << QByteArray(status) << int(Verdict::Kind::Failed);
    for (const char *status : {"400 Bad", "401 No", "403 No", "404 Gone", "410 Gone", "301 Moved"})
        QTest::newRow(status) << QByteArray(status) << int(Verdict::Kind::Refused);
}

void TestTransfers::answersAreJudged()
{
    QFETCH(QByteArray, status);
    QFETCH(int, kind);
    HttpSink sink;
    sink.answer = [&](const HttpSink::Request &) { return HttpSink::status(status, "no_service"); };
    const Verdict verdict = carry(sink.url());
    QCOMPARE(int(verdict.kind), kind);
    QVERIFY(verdict.detail.contains(QString::fromLatin1(status.left(3))));
    QCOMPARE(verdict.asksForPatience, status.startsWith("429"));
}

void TestTransfers::wishIsRead()
{
    HttpSink sink;
    sink.answer = [](const HttpSink::Request &) { return HttpSink::status("429 Slow", "", "Retry-After: 30\r\n"); };
    QCOMPARE(carry(sink.url()).retryAfter, std::optional(Millis(30'000)));
}

void TestTransfers::privateAddressesAreRefused_data()
{
    QTest::addColumn<QByteArray>("host");
    for (const char *host : {"127.0.0.1", "localhost", "[::1]", "169.254.169.254", "10.0.0.1", "0x7f000001", "2130706433", "127.1", "[::ffff:127.0.0.1]"})
        QTest::newRow(host) << QByteArray(host);
}

void TestTransfers::privateAddressesAreRefused()
{
    QFETCH(QByteArray, host);
    HttpSink sink;
    const Verdict verdict = carry("https://" + host + ':' + QByteArray::number(sink.port()) + "/latest/meta-data", {});
    QVERIFY(verdict.kind != Verdict::Kind::Delivered);
    QVERIFY2(verdict.detail.contains(u"notify.allow-private"), qPrintable(verdict.detail));
    QVERIFY(sink.requests.empty());
    // Without TLS not even where it would be allowed to be public.
    QVERIFY(carry("http://" + host + ':' + QByteArray::number(sink.port()), {}).detail.contains(u"without TLS"));
}

void TestTransfers::redirectIsNotFollowed()
{
    HttpSink victim;
    HttpSink sink;
    sink.answer = [&](const HttpSink::Request &) { return HttpSink::status("307 Elsewhere", "", "Location: " + victim.url("/latest/meta-data") + "\r\n"); };
    QCOMPARE(carry(sink.url()).kind, Verdict::Kind::Refused);
    QCOMPARE(sink.requests.size(), size_t(1));
    QVERIFY(victim.requests.empty());
}

void TestTransfers::hugeAnswerIsCut()
{
    HttpSink sink;
    sink.answer = [](const HttpSink::Request &) { return HttpSink::status("200 OK", QByteArray(64 << 20, 'x')); };
    QElapsedTimer watch;
    watch.start();
    QCOMPARE(carry(sink.url()).kind, Verdict::Kind::Delivered); // it has said that it took it
    sink.answer = [](const HttpSink::Request &) { return HttpSink::status("500 Oops", QByteArray(64 << 20, 'x')); };
    const Verdict verdict = carry(sink.url());
    QCOMPARE(verdict.kind, Verdict::Kind::Failed);
    QVERIFY(verdict.detail.size() < 300);
    sink.answer = [](const HttpSink::Request &) { return "HTTP/1.1 500 Oops\r\n" + QByteArray("X-Long: ") + QByteArray(1 << 20, 'h') + "\r\n\r\n"; };
    QCOMPARE(carry(sink.url()).kind, Verdict::Kind::Failed);
}

void TestTransfers::hangingReceiverIsLeft()
{
    HttpSink sink;
    sink.answer = [](const HttpSink::Request &) { return QByteArray(); };
    QElapsedTimer watch;
    watch.start();
    const Verdict verdict = carry(sink.url());
    QCOMPARE(verdict.kind, Verdict::Kind::Failed);
    QVERIFY2(watch.elapsed() >= 9'900 && watch.elapsed() < 20'000, qPrintable(QString::number(watch.elapsed())));
}

void TestTransfers::secretsDoNotComeBack()
{
    HttpSink sink;
    sink.answer = [](const HttpSink::Request &request) { return HttpSink::status("404 Not Found", "no such hook: " + request.line.split(' ').value(1)); };
    const Verdict verdict = carry(sink.url("/services/canarysecret"), {u"127.0.0.1"_s}, {}, {"/services/canarysecret"});
    QVERIFY2(!verdict.detail.contains(u"canarysecret"), qPrintable(verdict.detail));
}

void TestTransfers::certificateMustBeGood()
{
    Certificates certificates;
    const auto files = certificates.selfSigned(kLocalNames);
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const QByteArray port = QByteArray::number(probe.serverPort());
    probe.close();
    QProcess server;
    server.start(u"openssl"_s, {u"s_server"_s, u"-quiet"_s, u"-accept"_s, u"127.0.0.1:"_s + QString::fromLatin1(port), u"-cert"_s, files.certificate, u"-key"_s, files.key, u"-www"_s});
    QVERIFY(server.waitForStarted());
    const QByteArray url = "https://127.0.0.1:" + port + '/';
    QTRY_VERIFY_WITH_TIMEOUT(carry(url, {u"127.0.0.1"_s}, files.certificate, {}, Message::Way::Get).kind == Verdict::Kind::Delivered, patience);
    const Verdict stranger = carry(url, {u"127.0.0.1"_s}, {}, {}, Message::Way::Get);
    QCOMPARE(stranger.kind, Verdict::Kind::Failed);
    QVERIFY2(stranger.detail.contains(u"certificate"), qPrintable(stranger.detail));
    server.kill();
    server.waitForFinished();
}

void TestTransfers::sendmail()
{
    const QTemporaryDir folder;
    QFile script(folder.filePath(u"sendmail"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    const QByteArray there = folder.path().toUtf8();
    script.write("#!/bin/sh\nprintf '%s\\n' \"$*\" > " + there + "/arguments\ncat > " + there + "/mail\n[ \"$5\" = refused@example.com ] && exit 67\nexit 0\n");
    script.close();
    script.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    Postman postman({*AddressGuard::allowing({}), {}});
    Message message;
    message.way = Message::Way::Program;
    message.program = script.fileName();
    message.from = "farm@example.com";
    message.to = {"ops@example.com", "dev@example.com"};
    message.body = "Subject: x\r\n\r\ntext\r\n";
    QCOMPARE(carry(postman, message).kind, Verdict::Kind::Delivered);
    QFile mail(folder.filePath(u"mail"_s));
    QVERIFY(mail.open(QIODevice::ReadOnly));
    QCOMPARE(mail.readAll(), QByteArray("Subject: x\n\ntext\n"));
    QFile arguments(folder.filePath(u"arguments"_s));
    QVERIFY(arguments.open(QIODevice::ReadOnly));
    QCOMPARE(arguments.readAll(), QByteArray("-i -f farm@example.com -- ops@example.com dev@example.com\n"));
    message.to = {"refused@example.com"};
    QCOMPARE(carry(postman, message).kind, Verdict::Kind::Refused);
    message.program = u"/nowhere/sendmail"_s;
    QCOMPARE(carry(postman, message).kind, Verdict::Kind::Failed);
}

void TestTransfers::endsWhileSomethingRuns()
{
    HttpSink sink;
    sink.answer = [](const HttpSink::Request &) { return QByteArray(); };
    QElapsedTimer watch;
    watch.start();
    {
        Postman postman({*AddressGuard::allowing({u"127.0.0.1"_s}), {}});
        Message message;
        message.url = sink.url();
        postman.carry(message, [](const Verdict &) { QFAIL("told after the end"); });
        QTRY_VERIFY(!sink.requests.empty());
    }
    QVERIFY(watch.elapsed() < 8'000);
    QCoreApplication::processEvents();
}

QTEST_GUILESS_MAIN(TestTransfers)
#include "tst_transfers.moc"
