// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ingest/gatefixture.h"

#include <QFile>
#include <QScopeGuard>
#include <QTest>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace freeagent::ingest;
using namespace freeagent::ingest::test;

class TestGateAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsFiles();
    void sendsPiecesOfFiles();
    void answersForMissingFiles();
    void aLeavingReaderEndsItsFile();
    void sendsLargeAnswersToSlowReaders();
    void answersLater();
    void answersOnce();
    void aForgottenRequestIs500();
    void anAnswerToNobodyIsNothing();
    void tellsWhenAWaitingClientLeaves();
    void tellsEvenWhenAskedLate();
    void answersHalfClosedClients();
    void theGateMayGoFirst();
    void waitingClientsCostLittle();
};

static QByteArray digits(int count)
{
    QByteArray bytes;
    for (int i = 0; bytes.size() < count; ++i)
        bytes += QByteArray::number(i) + ' ';
    return bytes.left(count);
}

static void writeFile(GateFixture &fixture, const QByteArray &content)
{
    fixture.application.filePath = fixture.folder.filePath(QStringLiteral("artifact"));
    QFile file(fixture.application.filePath);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

void TestGateAnswers::sendsFiles()
{
    GateFixture fixture;
    const QByteArray content = digits(30'000'000);
    writeFile(fixture, content);
    RawClient client(fixture);
    const Answer answer = client.ask(get("/file"));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.body == content);
    QCOMPARE(answer.field("etag"), QByteArray("\"tag-1\""));
    QCOMPARE(answer.field("accept-ranges"), QByteArray("bytes"));
    QCOMPARE(answer.field("content-type"), QByteArray("application/zip"));
    QCOMPARE(answer.field("x-checksum-sha256"), QByteArray("abc"));
    client.send("HEAD /file HTTP/1.1\r\nHost: a\r\n\r\n");
    const Answer head = client.answer(true);
    QCOMPARE(head.status, 200);
    QCOMPARE(head.field("content-length"), QByteArray("30000000"));
    QCOMPARE(client.ask(get("/ping")).body, QByteArray("pong"));
    QCOMPARE(fixture.application.gone, 0);
}

void TestGateAnswers::sendsPiecesOfFiles()
{
    GateFixture fixture;
    const QByteArray content = digits(10'000);
    writeFile(fixture, content);
    RawClient client(fixture);
    const Answer piece = client.ask(get("/file", "Range: bytes=100-299\r\n"));
    QCOMPARE(piece.status, 206);
    QCOMPARE(piece.body, content.mid(100, 200));
    QCOMPARE(piece.field("content-range"), QByteArray("bytes 100-299/10000"));
    QCOMPARE(client.ask(get("/file", "Range: bytes=-50\r\n")).body, content.right(50));
    QCOMPARE(client.ask(get("/file", "Range: bytes=9990-\r\nIf-Range: \"tag-1\"\r\n")).body, content.right(10));
    QCOMPARE(client.ask(get("/file", "Range: bytes=9990-\r\nIf-Range: \"tag-0\"\r\n")).body, content);
    const Answer beyond = client.ask(get("/file", "Range: bytes=10000-\r\n"));
    QCOMPARE(beyond.status, 416);
    QCOMPARE(beyond.field("content-range"), QByteArray("bytes */10000"));
    const Answer known = client.ask(get("/file", "If-None-Match: \"tag-1\"\r\n"));
    QCOMPARE(known.status, 304);
    QVERIFY(known.field("content-length").isNull());
    QCOMPARE(known.field("etag"), QByteArray("\"tag-1\""));
    QCOMPARE(client.ask(get("/ping")).body, QByteArray("pong"));
}

void TestGateAnswers::answersForMissingFiles()
{
    GateFixture fixture;
    RawClient client(fixture);
    fixture.application.filePath = fixture.folder.filePath(QStringLiteral("none"));
    QCOMPARE(client.ask(get("/file")).status, 404);
    fixture.application.filePath = fixture.folder.path();
    QCOMPARE(client.ask(get("/file")).status, 404);
    writeFile(fixture, {});
    const Answer empty = client.ask(get("/file"));
    QCOMPARE(empty.status, 200);
    QCOMPARE(empty.field("content-length"), QByteArray("0"));
}

void TestGateAnswers::aLeavingReaderEndsItsFile()
{
    GateFixture fixture;
    writeFile(fixture, digits(30'000'000));
    RawClient client(fixture);
    client.socket.setReadBufferSize(1000);
    client.send(get("/file"));
    QTRY_VERIFY(!client.received.isEmpty());
    client.socket.abort();
    QTRY_COMPARE(fixture.gate.connections(), 0);
    QCOMPARE(fixture.application.gone, 1);
}

void TestGateAnswers::sendsLargeAnswersToSlowReaders()
{
    GateFixture fixture;
    RawClient client(fixture);
    client.socket.setReadBufferSize(1 << 20);
    client.send(get("/large") + get("/ping"));
    QCOMPARE(client.answer().body, QByteArray(20 << 20, 'l'));
    QCOMPARE(client.answer().body, QByteArray("pong"));
}

void TestGateAnswers::answersLater()
{
    GateFixture fixture;
    RawClient client(fixture);
    client.send(get("/park"));
    QTRY_COMPARE(fixture.application.parked.size(), size_t(1));
    const ExchangePtr exchange = fixture.application.parked[0];
    QVERIFY(!exchange->answered());
    QVERIFY(!exchange->peerGone());
    exchange->answer(text("here", 201));
    QVERIFY(exchange->answered());
    QCOMPARE(client.answer().body, QByteArray("here"));
    QCOMPARE(client.ask(get("/ping")).body, QByteArray("pong"));
}

void TestGateAnswers::answersOnce()
{
    GateFixture fixture;
    RawClient client(fixture);
    client.send(get("/park") + get("/ping"));
    QTRY_COMPARE(fixture.application.parked.size(), size_t(1));
    fixture.application.parked[0]->answer(text("first"));
    fixture.application.parked[0]->answer(text("second"));
    fixture.application.parked[0]->answerFile({});
    QVERIFY(!fixture.application.parked[0]->answerStream("text/plain")->write("third"));
    QCOMPARE(client.answer().body, QByteArray("first"));
    QCOMPARE(client.answer().body, QByteArray("pong"));
    QVERIFY(client.received.isEmpty());
}

void TestGateAnswers::aForgottenRequestIs500()
{
    GateFixture fixture;
    RawClient client(fixture);
    QCOMPARE(client.ask(get("/forgotten")).status, 500);
    client.send(get("/park"));
    QTRY_COMPARE(fixture.application.parked.size(), size_t(1));
    fixture.application.parked.clear();
    QCOMPARE(client.answer().status, 500);
    QCOMPARE(client.ask(get("/ping")).body, QByteArray("pong"));
}

void TestGateAnswers::anAnswerToNobodyIsNothing()
{
    GateFixture fixture;
    RawClient client(fixture);
    client.send(get("/park"));
    QTRY_COMPARE(fixture.application.parked.size(), size_t(1));
    const ExchangePtr exchange = fixture.application.parked[0];
    // A reset; a mere FIN might come from a client that still reads.
    const linger reset{1, 0};
    ::setsockopt(int(client.socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &reset, sizeof reset);
    client.socket.abort();
    QTRY_COMPARE(fixture.gate.connections(), 0);
    QVERIFY(exchange->peerGone());
    // The next client gets the same descriptor; it must not get the answer.
    RawClient next(fixture);
    QTRY_COMPARE(fixture.gate.connections(), 1);
    exchange->answer(text("for nobody"));
    QVERIFY(exchange->answered());
    QCOMPARE(next.ask(get("/ping")).body, QByteArray("pong"));
    QVERIFY(next.received.isEmpty());
}

void TestGateAnswers::tellsWhenAWaitingClientLeaves()
{
    GateFixture fixture;
    RawClient client(fixture);
    client.send(get("/watched"));
    QTRY_COMPARE(fixture.application.parked.size(), size_t(1));
    client.socket.disconnectFromHost();
    QTRY_COMPARE(fixture.application.gone, 1);
    QTRY_COMPARE(fixture.gate.connections(), 0);
    QCOMPARE(fixture.application.gone, 1);
}

void TestGateAnswers::tellsEvenWhenAskedLate()
{
    GateFixture fixture;
    RawClient client(fixture);
    client.send(get("/park"));
    QTRY_COMPARE(fixture.application.parked.size(), size_t(1));
    const ExchangePtr exchange = fixture.application.parked[0];
    client.socket.abort();
    QTRY_VERIFY(exchange->peerGone());
    bool told = false;
    exchange->onPeerGone([&] { told = true; });
    QVERIFY(!told);
    QTRY_VERIFY(told);
}

void TestGateAnswers::answersHalfClosedClients()
{
    GateFixture fixture;
    RawClient sync(fixture);
    sync.send(get("/ping") + get("/ping"));
    ::shutdown(int(sync.socket.socketDescriptor()), SHUT_WR);
    QCOMPARE(sync.answer().body, QByteArray("pong"));
    QCOMPARE(sync.answer().body, QByteArray("pong"));
    QVERIFY(sync.waitForClosed());

    RawClient async(fixture);
    async.send(get("/late"));
    ::shutdown(int(async.socket.socketDescriptor()), SHUT_WR);
    QTRY_COMPARE(fixture.application.parked.size(), size_t(1));
    QTRY_VERIFY(fixture.application.parked[0]->peerGone());
    fixture.application.parked[0]->answer(text("still read"));
    QCOMPARE(async.answer().body, QByteArray("still read"));
    QVERIFY(async.waitForClosed());
    QTRY_COMPARE(fixture.gate.connections(), 0);
}

void TestGateAnswers::theGateMayGoFirst()
{
    std::vector<ExchangePtr> parked;
    std::vector<std::shared_ptr<Stream>> streams;
    {
        GateFixture fixture;
        RawClient client(fixture);
        client.send(get("/park"));
        RawClient reader(fixture);
        reader.send(get("/stream"));
        QTRY_COMPARE(fixture.application.parked.size() + fixture.application.streams.size(), size_t(2));
        parked.swap(fixture.application.parked);
        streams.swap(fixture.application.streams);
    }
    QVERIFY(parked[0]->peerGone());
    parked[0]->answer({});
    QVERIFY(!streams[0]->write("x"));
    streams[0]->end();
}

void TestGateAnswers::waitingClientsCostLittle()
{
    constexpr int count = 2000;
    GateFixture fixture;
    std::vector<int> clients;
    const auto hangUp = qScopeGuard([&] {
        for (const int socket : clients)
            ::close(socket);
    });
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(fixture.gate.port());
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const QByteArray request = get("/park?wait=30", "User-Agent: worker/1.0\r\nAccept: application/json\r\n"
                                                    "X-Worker-Token: 0123456789abcdef0123456789abcdef0123456789a\r\n");
    fixture.application.parked.reserve(count);
    qint64 before = 0;
    for (int i = 0; i < count; ++i) {
        clients.push_back(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        QCOMPARE(::connect(clients.back(), reinterpret_cast<sockaddr *>(&address), sizeof address), 0);
        QCOMPARE(::send(clients.back(), request.constData(), size_t(request.size()), 0), ssize_t(request.size()));
        if (i == 99) {
            QTRY_COMPARE(fixture.application.parked.size(), size_t(100));
            before = residentBytes();
        }
    }
    QTRY_COMPARE(fixture.application.parked.size(), size_t(count));
    const qint64 each = (residentBytes() - before) / (count - 100);
    QVERIFY2(each < 2048, QByteArray(QByteArray::number(each) + " bytes a client").constData());
    for (const auto &exchange : fixture.application.parked)
        exchange->answer(text("go"));
    char reply[512];
    for (const int socket : clients)
        QVERIFY(::recv(socket, reply, sizeof reply, 0) > 0);
}

QTEST_GUILESS_MAIN(TestGateAnswers)
#include "tst_gateanswers.moc"
