// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/client/controllerclient.h"
#include "common/client/download.h"
#include "tests/unit/client/tinyserver.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace freeagent;
using namespace freeagent::client;
using freeagent::test::TinyRequest;
using freeagent::test::TinyServer;
using namespace Qt::StringLiterals;

namespace {
QByteArray content(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char(i * 31 + i / 251);
    return bytes;
}

QByteArray sumOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}
} // namespace

class RequestsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void errors_data();
    void errors();
    void httpsToAPlainPort();
    void httpsToNobodyWhoSpeaksIt();
    void sendsTheKeyInItsForm();
    void keepsThePathOfTheBase();
    void doesNotFollowRedirects();
    void postsJson();
    void forgetsWhoIsGone();
    void downloads();
    void resumes();
    void beginsAnewWhenTheServerDoes();
    void refusesAnotherContent();
    void saysWhenNothingWasNamed();
    void keepsThePartOfACutDownload();
    void streamsIntoADescriptor();
    void cannotWrite();

private:
    Result<DownloadedFile> fetch(TinyServer &server, DownloadOrder order);

    QNetworkAccessManager m_network;
};

void RequestsTest::errors_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QString>("message");
    QTest::newRow("text") << TinyServer::answer("400 Bad Request", R"({"error":"Build already finished"})")
                          << QByteArray("http.400") << u"Build already finished"_s;
    QTest::newRow("object") << TinyServer::answer("404 Not Found", R"({"error":{"code":"X","message":"Build not found"}})")
                            << QByteArray("http.not_found") << u"Build not found"_s;
    QTest::newRow("busy") << TinyServer::answer("503 Service Unavailable", R"({"error":"Closed for repairs"})")
                          << QByteArray("http.busy") << u"Closed for repairs"_s;
    QTest::newRow("key") << TinyServer::answer("403 Forbidden", R"({"error":"Invalid API key"})") << QByteArray("http.forbidden")
                         << u"Invalid API key"_s;
    QTest::newRow("no JSON") << TinyServer::answer("200 OK", "<html>") << QByteArray("api.malformed")
                             << u"The answer is not JSON: this may not be an expo-controller."_s;
    QTest::newRow("cut") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{") << QByteArray("net.closed") << QString();
}

void RequestsTest::errors()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, message);
    TinyServer server([&](QTcpSocket *socket, const TinyRequest &) {
        socket->write(answer);
        socket->disconnectFromHost();
    });
    ControllerClient client(m_network, {server.url(), "k"});
    std::optional<Result<QJsonDocument>> got;
    client.get(u"/x"_s, {}, this, [&](const auto &result) { got = result; });
    QTRY_VERIFY(got);
    QVERIFY(!*got);
    QTEST(got->error().code, "code");
    if (!message.isEmpty())
        QCOMPARE(got->error().message, message);
    QVERIFY(!got->error().message.isEmpty());
}

namespace {
/// Answers the first bytes of whoever comes with these, as a controller answers a handshake at its port for http.
void answerWith(QTcpServer &server, const QByteArray &bytes)
{
    server.listen(QHostAddress::LocalHost);
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server, bytes] {
        QTcpSocket *socket = server.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, bytes] {
            socket->readAll();
            socket->write(bytes);
            socket->disconnectFromHost();
        });
    });
}
} // namespace

void RequestsTest::httpsToAPlainPort()
{
    QTcpServer server;
    answerWith(server, "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    ControllerClient client(m_network, {QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort())), "k"});
    std::optional<Result<QJsonDocument>> got;
    client.get(u"/x"_s, {}, this, [&](const auto &result) { got = result; });
    QTRY_VERIFY(got);
    QVERIFY(!*got);
    QCOMPARE(got->error().code, QByteArray("net.plain"));
    QCOMPARE(got->error().message, u"The controller at 127.0.0.1:%1 speaks http, not https."_s.arg(server.serverPort()));
    QVERIFY2(got->error().fix.contains(u"http://127.0.0.1:%1"_s.arg(server.serverPort())), qPrintable(got->error().fix));
}

/// A refusal of TLS itself is neither a bad certificate nor plain http.
void RequestsTest::httpsToNobodyWhoSpeaksIt()
{
    QTcpServer server;
    answerWith(server, QByteArray::fromHex("15030300020228")); // alert: handshake failure
    ControllerClient client(m_network, {QUrl(u"https://127.0.0.1:%1"_s.arg(server.serverPort())), "k"});
    std::optional<Result<QJsonDocument>> got;
    client.get(u"/x"_s, {}, this, [&](const auto &result) { got = result; });
    QTRY_VERIFY(got);
    QVERIFY(!*got);
    QCOMPARE(got->error().code, QByteArray("net.tls"));
    QVERIFY2(got->error().message.startsWith(u"No agreement on TLS"_s), qPrintable(got->error().message));
}

void RequestsTest::sendsTheKeyInItsForm()
{
    const ControllerClient plain(m_network, {QUrl(u"http://h"_s), "k1"});
    QCOMPARE(plain.request(u"/x"_s).rawHeader("X-API-Key"), QByteArray("k1"));
    const ControllerClient bearer(m_network, {QUrl(u"http://h"_s), "k1", Access::Form::Bearer});
    QCOMPARE(bearer.request(u"/x"_s).rawHeader("Authorization"), QByteArray("Bearer k1"));
    QVERIFY(!bearer.request(u"/x"_s).hasRawHeader("X-API-Key"));
    const ControllerClient nobody(m_network, {QUrl(u"http://h"_s), {}});
    QVERIFY(!nobody.request(u"/x"_s).hasRawHeader("X-API-Key"));
    QCOMPARE(plain.request(u"/x"_s).attribute(QNetworkRequest::Http2AllowedAttribute).toBool(), false);
}

void RequestsTest::keepsThePathOfTheBase()
{
    const ControllerClient client(m_network, {QUrl(u"https://h:8443/farm/"_s), {}});
    QUrlQuery query;
    query.addQueryItem(u"a"_s, u"b"_s);
    QCOMPARE(client.request(u"/api/x"_s, query).url(), QUrl(u"https://h:8443/farm/api/x?a=b"_s));
    QCOMPARE(client.name(), u"h:8443"_s);
}

void RequestsTest::doesNotFollowRedirects()
{
    QList<QByteArray> paths;
    TinyServer server([&](QTcpSocket *socket, const TinyRequest &request) {
        paths << request.path;
        socket->write(TinyServer::answer("302 Found", {}, "Location: /elsewhere\r\n"));
    });
    ControllerClient client(m_network, {server.url(), "k"});
    std::optional<Result<QJsonDocument>> got;
    client.get(u"/x"_s, {}, this, [&](const auto &result) { got = result; });
    QTRY_VERIFY(got);
    QVERIFY(!*got);
    QCOMPARE(got->error().code, QByteArray("http.redirect"));
    QCOMPARE(paths, QList<QByteArray>{"/x"});
}

void RequestsTest::postsJson()
{
    TinyRequest seen;
    TinyServer server([&](QTcpSocket *socket, const TinyRequest &request) {
        seen = request;
        socket->write(TinyServer::answer("200 OK", R"({"id":"new"})"));
    });
    ControllerClient client(m_network, {server.url(), "k"});
    QString id;
    client.post(u"/api/x"_s, {{u"a"_s, 1}}, this, [&](const auto &result) { id = result->object().value("id"_L1).toString(); });
    QTRY_COMPARE(id, u"new"_s);
    QCOMPARE(seen.method, QByteArray("POST"));
    QCOMPARE(seen.body, QByteArray(R"({"a":1})"));
    QCOMPARE(seen.headers.value("content-type"), QByteArray("application/json"));
}

void RequestsTest::forgetsWhoIsGone()
{
    int answered = 0;
    TinyServer server([&](QTcpSocket *socket, const TinyRequest &) {
        ++answered;
        socket->write(TinyServer::answer("200 OK", "{}"));
    });
    ControllerClient client(m_network, {server.url(), "k"});
    bool called = false;
    auto context = std::make_unique<QObject>();
    client.get(u"/1"_s, {}, context.get(), [&](const auto &) { called = true; });
    context.reset();
    bool second = false;
    QTRY_COMPARE(answered, 1);
    client.get(u"/2"_s, {}, this, [&](const auto &) { second = true; });
    QTRY_VERIFY(second);
    QVERIFY(!called);
}

Result<DownloadedFile> RequestsTest::fetch(TinyServer &server, DownloadOrder order)
{
    const ControllerClient client(m_network, {server.url(), "k"});
    order.request = client.request(u"/file"_s);
    Download download(m_network, order);
    std::optional<Result<DownloadedFile>> got;
    connect(&download, &Download::finished, this, [&](const auto &result) { got = result; });
    download.start();
    [&] { QTRY_VERIFY(got); }();
    return got.value_or(failure("test.timeout", {}));
}

void RequestsTest::downloads()
{
    const QByteArray bytes = content(3'000'000);
    TinyServer server([&](QTcpSocket *socket, const TinyRequest &) { socket->write(TinyServer::answer("200 OK", bytes)); });
    const QTemporaryDir dir;
    const QString target = dir.filePath(u"a.apk"_s);
    const auto file = fetch(server, {{}, target, bytes.size(), sumOf(bytes).toUpper()});
    QVERIFY(file);
    QCOMPARE(*file, (DownloadedFile{target, bytes.size(), sumOf(bytes), true, 0}));
    QFile saved(target);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), bytes);
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{u"a.apk"_s});
}

/// A pipe gets the bytes as they come: nothing is made beside it, nothing replaced, and it stays open.
void RequestsTest::streamsIntoADescriptor()
{
    const QByteArray bytes = content(40'000);
    TinyServer server([&](QTcpSocket *socket, const TinyRequest &) { socket->write(TinyServer::answer("200 OK", bytes)); });
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    DownloadOrder order{{}, u"a pipe"_s, bytes.size(), sumOf(bytes)};
    order.descriptor = ends[1];
    const auto file = fetch(server, order);
    QVERIFY(file);
    QCOMPARE(*file, (DownloadedFile{u"a pipe"_s, bytes.size(), sumOf(bytes), true, 0}));
    QByteArray got(bytes.size() + 1, 0);
    QCOMPARE(::read(ends[0], got.data(), size_t(got.size())), ssize_t(bytes.size()));
    QCOMPARE(got.first(bytes.size()), bytes);
    QCOMPARE(::write(ends[1], "x", 1), ssize_t(1));
    order.sha256 = sumOf("something else");
    const auto wrong = fetch(server, order);
    QVERIFY(!wrong && wrong.error().code == "download.checksum");
    ::close(ends[0]);
    ::close(ends[1]);
    QVERIFY(!QFileInfo::exists(u"a pipe"_s));
}

void RequestsTest::resumes()
{
    const QByteArray bytes = content(2'500'000);
    const qsizetype had = 1'400'000;
    QByteArray range;
    TinyServer server([&](QTcpSocket *socket, const TinyRequest &request) {
        range = request.headers.value("range");
        socket->write(TinyServer::answer("206 Partial Content", bytes.sliced(had)));
    });
    const QTemporaryDir dir;
    const QString target = dir.filePath(u"a.apk"_s);
    QFile part(target + u'.' + QString::fromLatin1(sumOf(bytes).first(12)) + u".part"_s);
    QVERIFY(part.open(QIODevice::WriteOnly));
    part.write(bytes.first(had));
    part.close();
    const auto file = fetch(server, {{}, target, bytes.size(), sumOf(bytes)});
    QVERIFY(file);
    QCOMPARE(range, "bytes=" + QByteArray::number(had) + '-');
    QCOMPARE(file->resumedFrom, had);
    QVERIFY(file->verified);
    QCOMPARE(QFile(target).size(), bytes.size());
}

void RequestsTest::beginsAnewWhenTheServerDoes()
{
    const QByteArray bytes = content(100'000);
    TinyServer server([&](QTcpSocket *socket, const TinyRequest &) { socket->write(TinyServer::answer("200 OK", bytes)); });
    const QTemporaryDir dir;
    const QString target = dir.filePath(u"a.apk"_s);
    QFile part(target + u'.' + QString::fromLatin1(sumOf(bytes).first(12)) + u".part"_s);
    QVERIFY(part.open(QIODevice::WriteOnly));
    part.write("rubbish from before");
    part.close();
    const auto file = fetch(server, {{}, target, bytes.size(), sumOf(bytes)});
    QVERIFY(file);
    QCOMPARE(file->resumedFrom, 0);
    QCOMPARE(QFile(target).size(), bytes.size());
}

void RequestsTest::refusesAnotherContent()
{
    TinyServer server([&](QTcpSocket *socket, const TinyRequest &) { socket->write(TinyServer::answer("200 OK", "tampered")); });
    const QTemporaryDir dir;
    const auto file = fetch(server, {{}, dir.filePath(u"a.apk"_s), 8, sumOf("original")});
    QVERIFY(!file);
    QCOMPARE(file.error().code, QByteArray("download.checksum"));
    QVERIFY(QDir(dir.path()).isEmpty());
}

void RequestsTest::saysWhenNothingWasNamed()
{
    QByteArray header;
    TinyServer server([&](QTcpSocket *socket, const TinyRequest &) { socket->write(TinyServer::answer("200 OK", "abc", header)); });
    const QTemporaryDir dir;
    const auto unnamed = fetch(server, {{}, dir.filePath(u"a"_s), -1, {}});
    QVERIFY(unnamed);
    QVERIFY(!unnamed->verified);
    header = "X-Checksum-SHA256: " + sumOf("abc") + "\r\n";
    const auto named = fetch(server, {{}, dir.filePath(u"a"_s), -1, {}});
    QVERIFY(named);
    QVERIFY(named->verified);
    header = "X-Checksum-SHA256: " + sumOf("abd") + "\r\n";
    QVERIFY(!fetch(server, {{}, dir.filePath(u"b"_s), -1, {}}));
}

void RequestsTest::keepsThePartOfACutDownload()
{
    const QByteArray bytes = content(500'000);
    int round = 0;
    TinyServer server([&](QTcpSocket *socket, const TinyRequest &request) {
        if (++round == 1) {
            socket->write(TinyServer::answer("200 OK", bytes).chopped(200'000));
            socket->disconnectFromHost();
            return;
        }
        const qsizetype from = request.headers.value("range").mid(6).chopped(1).toLongLong();
        QCOMPARE(from, bytes.size() - 200'000);
        socket->write(TinyServer::answer("206 Partial Content", bytes.sliced(from)));
    });
    const QTemporaryDir dir;
    const DownloadOrder order{{}, dir.filePath(u"a.apk"_s), bytes.size(), sumOf(bytes)};
    QVERIFY(!fetch(server, order));
    QVERIFY(!QFile::exists(order.target));
    const auto file = fetch(server, order);
    QVERIFY(file);
    QCOMPARE(file->resumedFrom, bytes.size() - 200'000);
}

void RequestsTest::cannotWrite()
{
    TinyServer server([&](QTcpSocket *socket, const TinyRequest &) { socket->write(TinyServer::answer("200 OK", "abc")); });
    const auto file = fetch(server, {{}, u"/nowhere/at/all/a.apk"_s, 3, {}});
    QVERIFY(!file);
    QCOMPARE(file.error().code, QByteArray("file.write"));
}

QTEST_GUILESS_MAIN(RequestsTest)
#include "requests_test.moc"
