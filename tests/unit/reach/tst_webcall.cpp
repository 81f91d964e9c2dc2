// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/reach/webcall.h"
#include "tests/support/httpsink.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <future>

using namespace freeagent;
using namespace freeagent::reach;
using namespace freeagent::test;
using namespace Qt::StringLiterals;

class TestWebCall : public QObject
{
    Q_OBJECT

    static WebCaller::Rules loopback() { return {*AddressGuard::allowing({u"127.0.0.1"_s}), u"some.setting"_s, {}}; }
    /// The call waits in a thread of its own while the sink answers in this one.
    static Result<WebAnswer> call(const WebRequest &request, const WebCaller::Rules &rules = loopback(), const GoOn &goOn = {})
    {
        auto answer = std::async(std::launch::async, [&] { return WebCaller(rules).perform(request, goOn); });
        while (answer.wait_for(std::chrono::seconds(0)) != std::future_status::ready)
            QTest::qWait(2);
        return answer.get();
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void getIntoMemoryAndIntoAFile()
    {
        HttpSink sink;
        sink.answer = [](const HttpSink::Request &) { return HttpSink::status("200 OK", "content", "X-Some: thing\r\n"); };
        const auto answer = call({.url = sink.url("/a?b=c"), .headers = {"x-mine: 1"}});
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(answer->body, QByteArray("content"));
        QCOMPARE(answer->headers.value("x-some"), QByteArray("thing"));
        QCOMPARE(sink.requests.back().line, QByteArray("GET /a?b=c HTTP/1.1"));
        QCOMPARE(sink.requests.back().headers["x-mine"], QByteArray("1"));
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"got"_s);
        QVERIFY(call({.url = sink.url(), .answerFile = file}));
        QCOMPARE(read(file), QByteArray("content"));
        QCOMPARE(call({.url = sink.url(), .answerFile = file}).error().code, QByteArray("reach.unwritable")); // never over what is there
        QCOMPARE(read(file), QByteArray("content"));
    }

    void refusalsDoNotBecomeFiles()
    {
        HttpSink sink;
        const QTemporaryDir folder;
        sink.answer = [](const HttpSink::Request &) { return HttpSink::status("403 Forbidden", "<no>"); };
        const auto answer = call({.url = sink.url(), .answerFile = folder.filePath(u"got"_s)});
        QVERIFY(answer);
        QCOMPARE(answer->status, 403);
        QCOMPARE(answer->body, QByteArray("<no>"));
        QVERIFY(!QFile::exists(folder.filePath(u"got"_s)));
    }

    void putAPartOfAFile()
    {
        HttpSink sink;
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"source"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("0123456789") == 10);
        file.close();
        QVERIFY(call({.method = "PUT", .url = sink.url("/x"), .bodyFile = file.fileName(), .bodyFrom = 3, .bodyBytes = 4}));
        QCOMPARE(sink.requests.back().body, QByteArray("3456"));
        QVERIFY(call({.method = "POST", .url = sink.url("/x"), .body = "text"}));
        QCOMPARE(sink.requests.back().line, QByteArray("POST /x HTTP/1.1"));
        QCOMPARE(sink.requests.back().body, QByteArray("text"));
    }

    void cutInTheMiddleLeavesNoFile()
    {
        HttpSink sink;
        const QTemporaryDir folder;
        QTcpServer cutting;
        QVERIFY(cutting.listen(QHostAddress::LocalHost));
        connect(&cutting, &QTcpServer::newConnection, this, [&cutting] {
            QTcpSocket *socket = cutting.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
                socket->disconnectFromHost();
            });
        });
        const auto answer = call({.url = "http://127.0.0.1:" + QByteArray::number(cutting.serverPort()) + '/', .answerFile = folder.filePath(u"got"_s)});
        QCOMPARE(answer.error().code, QByteArray("reach.cut"));
        QVERIFY(!QFile::exists(folder.filePath(u"got"_s)));
    }

    void onlyListedAddresses()
    {
        HttpSink sink;
        const auto none = call({.url = sink.url()}, {*AddressGuard::allowing({}), u"some.setting"_s, {}});
        QCOMPARE(none.error().code, QByteArray("reach.refused_address"));
        QVERIFY(none.error().message.contains(u"some.setting"_s) && none.error().message.contains(u"127.0.0.1"_s));
        QVERIFY(sink.requests.empty());
        const auto link = call({.url = "https://169.254.169.254/latest"}, {*AddressGuard::allowing({}), u"some.setting"_s, {}});
        QCOMPARE(link.error().code, QByteArray("reach.refused_address"));
        QCOMPARE(call({.url = "file:///etc/passwd"}).error().code, QByteArray("reach.cut"));
    }

    void nobodyThereAndNoPatience()
    {
        quint16 port = 0;
        {
            QTcpServer gone;
            QVERIFY(gone.listen(QHostAddress::LocalHost));
            port = gone.serverPort();
        }
        QCOMPARE(call({.url = "http://127.0.0.1:" + QByteArray::number(port)}).error().code, QByteArray("reach.no_connection"));
        HttpSink silent;
        silent.answer = [](const HttpSink::Request &) { return QByteArray(); };
        QCOMPARE(call({.url = silent.url(), .within = Millis(300)}).error().code, QByteArray("reach.cut"));
        QCOMPARE(call({.url = silent.url()}, loopback(), [] { return false; }).error().code, QByteArray("reach.cancelled"));
    }

    void tooLargeForMemory()
    {
        HttpSink sink;
        sink.answer = [](const HttpSink::Request &) { return HttpSink::status("200 OK", QByteArray(9 << 20, 'x')); };
        QCOMPARE(call({.url = sink.url()}).error().code, QByteArray("reach.too_large"));
    }
};

QTEST_GUILESS_MAIN(TestWebCall)
#include "tst_webcall.moc"
