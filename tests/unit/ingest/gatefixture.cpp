// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ingest/gatefixture.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <unistd.h>

/// AddressSanitizer, when it is there, keeps little freed memory back: what a test measures is the gate's.
extern "C" const char *__asan_default_options() { return "quarantine_size_mb=1"; }

namespace freeagent::ingest::test {

static constexpr int patience = 20'000;

GateFixture::GateFixture(Limits limits) : gate(application, limits, folder.filePath(QStringLiteral("incoming")))
{
    if (const auto listening = gate.listen(QHostAddress::LocalHost, 0); !listening)
        qFatal("%s", qPrintable(listening.error().message));
}

int GateFixture::incomingFiles() const
{
    return int(QDir(folder.filePath(QStringLiteral("incoming"))).entryList(QDir::Files | QDir::Hidden).size());
}

QByteArray Answer::field(const QByteArray &name) const
{
    const QByteArray lower = "\r\n" + name.toLower() + ": ";
    const auto at = head.toLower().indexOf(lower);
    if (at < 0)
        return {};
    const auto start = at + lower.size();
    return head.mid(start, head.indexOf("\r\n", start) - start);
}

RawClient::RawClient(const GateFixture &fixture)
{
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { received += socket.readAll(); });
    socket.connectToHost(QHostAddress::LocalHost, fixture.gate.port());
    socket.waitForConnected(patience);
}

void RawClient::send(const QByteArray &bytes)
{
    socket.write(bytes);
    socket.flush();
}

/// Octets of the chunked body at the start of `bytes`, or -1 while it is incomplete.
static qsizetype takeChunks(const QByteArray &bytes, qsizetype from, QByteArray &body)
{
    for (qsizetype at = from;;) {
        const qsizetype line = bytes.indexOf("\r\n", at);
        if (line < 0)
            return -1;
        const qsizetype size = bytes.mid(at, line - at).toLongLong(nullptr, 16);
        if (bytes.size() < line + 4 + size)
            return -1;
        body += bytes.mid(line + 2, size);
        at = line + 4 + size;
        if (size == 0)
            return at;
    }
}

static bool takeAnswer(QByteArray &received, Answer &answer, bool headOnly, bool closed)
{
    const qsizetype end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    Answer result;
    result.head = received.left(end + 2);
    result.status = result.head.mid(9, 3).toInt();
    qsizetype used = end + 4;
    const bool bodiless = headOnly || result.status == 204 || result.status == 304 || result.status == 100;
    if (!bodiless && result.field("transfer-encoding") == "chunked") {
        used = takeChunks(received, used, result.body);
        if (used < 0)
            return false;
    } else if (!bodiless && result.field("content-length").isNull()) {
        if (!closed)
            return false;
        result.body = received.mid(used);
        used = received.size();
    } else if (!bodiless) {
        const auto length = result.field("content-length").toLongLong();
        if (received.size() < used + length)
            return false;
        result.body = received.mid(used, length);
        used += length;
    }
    received.remove(0, used);
    answer = result;
    return true;
}

Answer RawClient::answer(bool headOnly)
{
    Answer result;
    [[maybe_unused]] const bool came
        = QTest::qWaitFor([&] { return takeAnswer(received, result, headOnly, !isOpen()) || !isOpen(); }, patience);
    if (result.status == 0)
        takeAnswer(received, result, headOnly, true);
    return result;
}

Answer RawClient::ask(const QByteArray &bytes)
{
    send(bytes);
    return answer();
}

void RawClient::stopReading()
{
    socket.blockSignals(true);
    socket.setReadBufferSize(1);
}

bool RawClient::waitForClosed()
{
    return QTest::qWaitFor([this] { return !isOpen(); }, patience);
}

QByteArray get(const QByteArray &target, const QByteArray &fields)
{
    return "GET " + target + " HTTP/1.1\r\nHost: test\r\n" + fields + "\r\n";
}

QByteArray post(const QByteArray &target, const QByteArray &body, const QByteArray &fields)
{
    return "POST " + target + " HTTP/1.1\r\nHost: test\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + fields
        + "\r\n" + body;
}

QByteArray multipart(const QByteArray &target, const QByteArray &parts)
{
    return post(target, parts + "--frontier--\r\n", "Content-Type: multipart/form-data; boundary=frontier\r\n");
}

QByteArray fieldPart(const QByteArray &name, const QByteArray &value)
{
    return "--frontier\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
}

QByteArray filePart(const QByteArray &name, const QByteArray &content)
{
    return "--frontier\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + name
        + ".zip\"\r\nContent-Type: application/zip\r\n\r\n" + content + "\r\n";
}

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * ::sysconf(_SC_PAGESIZE);
}

} // namespace freeagent::ingest::test
