// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/secret.h"
#include "tests/support/filesizelimit.h"
#include "tests/unit/ingest/gatefixture.h"

#include <QDir>
#include <QTest>

using namespace freeagent::ingest;
using namespace freeagent::ingest::test;

class TestGateUploads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSmallFilesInMemory();
    void spoolsLargeFiles();
    void streamsFortyMegabytesInLittleMemory();
    void takesChunkedUploads();
    void dropsUnknownParts();
    void cutsLongFields();
    void refusesLargeFiles_data();
    void refusesLargeFiles();
    void whoSendsBeforeReadingGetsTheRefusal_data();
    void whoSendsBeforeReadingGetsTheRefusal();
    void whoAnnouncesMoreThanComesIsLetGo();
    void anAbortedUploadLeavesNoFile();
    void aFullDiskIsAnAnswer();
    void anUnwritableFolderIsAnAnswer();
    void theApplicationMayKeepFiles();
    void aLeavingGateLeavesNoFile();
};

static QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint64 state = 88172645463325252;
    for (char &c : bytes) {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        c = char(state);
    }
    return bytes;
}

static QByteArray described(const QByteArray &name, const QByteArray &content, const char *where)
{
    return name + "=file " + QByteArray::number(content.size()) + ' ' + freeagent::tokenHash(content).toHex() + ' ' + where + '\n';
}

void TestGateUploads::keepsSmallFilesInMemory()
{
    GateFixture fixture;
    RawClient client(fixture);
    const QByteArray content = noise(65'536);
    const Answer answer = client.ask(
        multipart("/upload", filePart("source", content) + fieldPart("platform", "ios") + filePart("certs", "")));
    QCOMPARE(answer.body, described("source", content, "memory") + "platform=ios\n" + described("certs", "", "memory"));
    QCOMPARE(client.ask(get("/ping")).body, QByteArray("pong"));
}

void TestGateUploads::spoolsLargeFiles()
{
    GateFixture fixture;
    RawClient client(fixture);
    const QByteArray source = noise(3'000'001);
    const QByteArray certs = noise(65'537);
    const Answer answer = client.ask(
        multipart("/upload", fieldPart("platform", "ios") + filePart("source", source) + filePart("certs", certs)) + get("/ping"));
    QCOMPARE(answer.body, "platform=ios\n" + described("source", source, "disk") + described("certs", certs, "disk"));
    QCOMPARE(client.answer().body, QByteArray("pong"));
    QTRY_COMPARE(fixture.incomingFiles(), 0);
}

void TestGateUploads::streamsFortyMegabytesInLittleMemory()
{
    GateFixture fixture;
    RawClient client(fixture);
    const QByteArray block = noise(1 << 20);
    QByteArray whole = block.repeated(40);
    const QByteArray expected = described("source", whole, "disk");
    const qint64 size = whole.size();
    whole = {};
    const QByteArray empty = multipart("/upload", filePart("source", "@"));
    const auto at = empty.indexOf('@');
    QByteArray head = empty.left(at);
    const auto lengthAt = head.indexOf("Content-Length: ") + 16;
    const auto lengthEnd = head.indexOf('\r', lengthAt);
    const auto length = head.mid(lengthAt, lengthEnd - lengthAt).toLongLong();
    head.replace(lengthAt, lengthEnd - lengthAt, QByteArray::number(length - 1 + size));
    client.send(head);
    const qint64 before = residentBytes();
    qint64 most = before;
    for (int i = 0; i < 40; ++i) {
        client.send(block);
        QTRY_COMPARE(client.socket.bytesToWrite(), 0);
        most = std::max(most, residentBytes());
    }
    QCOMPARE(client.ask(empty.mid(at + 1)).body, expected);
    QVERIFY2(most - before < 12 << 20, QByteArray(QByteArray::number((most - before) >> 10) + " KiB").constData());
}

void TestGateUploads::takesChunkedUploads()
{
    GateFixture fixture;
    RawClient client(fixture);
    const QByteArray content = noise(500'000);
    const QByteArray body = filePart("source", content) + "--frontier--\r\n";
    QByteArray request = "POST /upload HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=frontier\r\n"
                         "Transfer-Encoding: chunked\r\n\r\n";
    for (qsizetype i = 0; i < body.size(); i += 7919) {
        const QByteArray piece = body.mid(i, 7919);
        request += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
    }
    QCOMPARE(client.ask(request + "0\r\n\r\n").body, described("source", content, "disk"));
}

void TestGateUploads::dropsUnknownParts()
{
    GateFixture fixture;
    RawClient client(fixture);
    const Answer answer = client.ask(multipart("/upload", filePart("junk", noise(5'000'000)) + filePart("source", "one")
                                                              + filePart("source", "two") + fieldPart("last", "x")));
    QCOMPARE(answer.body, described("source", "one", "memory") + "last=x\n");
    QCOMPARE(fixture.incomingFiles(), 0);
}

void TestGateUploads::cutsLongFields()
{
    Limits limits;
    limits.maxFieldBytes = 10;
    GateFixture fixture(limits);
    RawClient client(fixture);
    QCOMPARE(client.ask(multipart("/upload", fieldPart("a", "0123456789") + fieldPart("b", "0123456789x"))).body,
             QByteArray("a=0123456789\nb=0123456789 (truncated)\n"));
}

void TestGateUploads::refusesLargeFiles_data()
{
    QTest::addColumn<QByteArray>("parts");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("source") << filePart("source", QByteArray(1'000'001, 'x')) << QByteArray("Source file too large");
    QTest::newRow("certs") << filePart("certs", QByteArray(100'001, 'x')) << QByteArray("Certs file too large");
    QTest::newRow("whole body") << filePart("junk", QByteArray(3'000'000, 'x')) << QByteArray("Upload too large");
}

void TestGateUploads::refusesLargeFiles()
{
    QFETCH(QByteArray, parts);
    QFETCH(QByteArray, text);
    GateFixture fixture;
    fixture.application.maxSource = 1'000'000;
    RawClient client(fixture);
    const Answer answer = client.ask(multipart("/upload", parts));
    QCOMPARE(answer.status, 413);
    QVERIFY(answer.body.contains(QByteArray("\"error\":\"" + text + '"')));
    QVERIFY(client.waitForClosed());
    QTRY_COMPARE(fixture.incomingFiles(), 0);
    QCOMPARE(fixture.application.served, 0);
}

void TestGateUploads::whoSendsBeforeReadingGetsTheRefusal_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray large(20 << 20, 'x');
    QTest::newRow("no credentials") << post("/forbidden", large) << 401;
    QTest::newRow("announced too large") << post("/echo", large) << 413;
    QTest::newRow("found too large on the way") << multipart("/upload", filePart("certs", large)) << 413;
}

/// As Qt's own client: the end of our side while it still writes is a failure to it, whatever it could have read.
void TestGateUploads::whoSendsBeforeReadingGetsTheRefusal()
{
    QFETCH(QByteArray, request);
    GateFixture fixture;
    RawClient client(fixture);
    qint64 written = 0;
    qint64 writtenWhenClosed = -1;
    connect(&client.socket, &QTcpSocket::bytesWritten, this, [&](qint64 bytes) { written += bytes; });
    connect(&client.socket, &QTcpSocket::disconnected, this, [&] { writtenWhenClosed = written; });
    client.send(request);
    QVERIFY(client.waitForClosed());
    QCOMPARE(writtenWhenClosed, request.size());
    QTEST(client.answer().status, "status");
    QTRY_COMPARE(fixture.gate.connections(), 0);
}

void TestGateUploads::whoAnnouncesMoreThanComesIsLetGo()
{
    GateFixture fixture;
    RawClient client(fixture);
    client.send(post("/forbidden", QByteArray(20 << 20, 'x')).left(2 << 20));
    QCOMPARE(client.answer().status, 401);
    QVERIFY(client.waitForClosed());
    QTRY_COMPARE(fixture.gate.connections(), 0);
}

void TestGateUploads::anAbortedUploadLeavesNoFile()
{
    GateFixture fixture;
    RawClient client(fixture);
    const QByteArray request = multipart("/upload", filePart("source", noise(2'000'000)));
    client.send(request.left(1'500'000));
    QTRY_COMPARE(fixture.incomingFiles(), 1);
    client.socket.abort();
    QTRY_COMPARE(fixture.incomingFiles(), 0);
    QTRY_COMPARE(fixture.gate.connections(), 0);
    QCOMPARE(fixture.application.served, 0);
}

void TestGateUploads::aFullDiskIsAnAnswer()
{
    GateFixture fixture;
    {
        const freeagent::test::FileSizeLimit limit(1'000'000);
        RawClient client(fixture);
        const Answer answer = client.ask(multipart("/upload", filePart("source", noise(4'000'000))));
        QCOMPARE(answer.status, 507);
        QVERIFY(answer.body.contains("STORAGE_FULL"));
        QVERIFY(client.waitForClosed());
        QTRY_COMPARE(fixture.incomingFiles(), 0);
    }
    RawClient client(fixture);
    QCOMPARE(client.ask(multipart("/upload", filePart("source", noise(4'000'000)))).status, 200);
}

void TestGateUploads::anUnwritableFolderIsAnAnswer()
{
    GateFixture fixture;
    QVERIFY(QDir(fixture.folder.filePath(QStringLiteral("incoming"))).removeRecursively());
    RawClient client(fixture);
    const Answer answer = client.ask(multipart("/upload", filePart("source", noise(200'000))));
    QCOMPARE(answer.status, 500);
    QVERIFY(answer.body.contains("STORAGE_FAILED"));
    RawClient other(fixture);
    QCOMPARE(other.ask(multipart("/upload", filePart("source", "small"))).status, 200);
}

void TestGateUploads::theApplicationMayKeepFiles()
{
    GateFixture fixture;
    RawClient client(fixture);
    const QByteArray content = noise(300'000);
    QCOMPARE(client.ask(multipart("/keep", filePart("source", content))).status, 200);
    QCOMPARE(fixture.incomingFiles(), 1);
    const QString path = fixture.application.kept.at(0)->path();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    fixture.application.kept[0]->release();
    fixture.application.kept.clear();
    QCOMPARE(client.ask(multipart("/keep", filePart("source", content))).status, 200);
    fixture.application.kept.clear();
    QTRY_COMPARE(fixture.incomingFiles(), 1);
    QVERIFY(QFile::exists(path));
}

void TestGateUploads::aLeavingGateLeavesNoFile()
{
    QTemporaryDir folder;
    EchoApplication application;
    const auto files = [&] { return QDir(folder.path()).entryList(QDir::Files).size(); };
    QTcpSocket socket;
    {
        Gate gate(application, {}, folder.path());
        QVERIFY(gate.listen(QHostAddress::LocalHost, 0));
        socket.connectToHost(QHostAddress::LocalHost, gate.port());
        QVERIFY(socket.waitForConnected());
        socket.write(multipart("/upload", filePart("source", noise(2'000'000))).left(1'500'000));
        QTRY_COMPARE(files(), 1);
    }
    QCOMPARE(files(), 0);
}

QTEST_GUILESS_MAIN(TestGateUploads)
#include "tst_gateuploads.moc"
