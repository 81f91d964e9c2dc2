// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/farm.h"

#include <QCryptographicHash>
#include <QTest>
#include <thread>

namespace freeagent::integration {

using namespace Qt::StringLiterals;

/// Files far larger than the memory that they may take.
class LargeFilesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fourUploadsAtOnce();
};

namespace {
constexpr qint64 kMegabyte = 1'000'000;
constexpr qint64 kSize = 300 * kMegabyte;

QByteArray block(int seed)
{
    QByteArray bytes(int(kMegabyte), Qt::Uninitialized);
    quint32 x = quint32(seed) * 2654435761u + 1;
    for (char &byte : bytes) {
        x = x * 1664525u + 1013904223u;
        byte = char(x >> 24);
    }
    return bytes;
}

QByteArray digest(int seed)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QByteArray bytes = block(seed);
    for (qint64 sent = 0; sent < kSize; sent += kMegabyte)
        hash.addData(bytes);
    return hash.result().toHex();
}

/// One multipart submission, sent block by block: this side, too, holds no whole file.
test::HttpReply submitLarge(const test::ControllerFixture &controller, int seed)
{
    const QByteArray form = test::Form().field("platform", "ios").file("source", "@").body();
    const qsizetype at = form.indexOf("\r\n\r\n@") + 4;
    test::HttpRequest request{"POST", "/api/builds/submit", {{"X-API-Key", controller.key()}, {"Content-Type", test::Form().contentType()}}, {}, false, false};
    QByteArray head = test::encode(request, controller.port());
    head.replace("Content-Length: 0", "Content-Length: " + QByteArray::number(form.size() - 1 + kSize));
    test::RawHttp http(controller.port(), std::chrono::seconds(120));
    const QByteArray bytes = block(seed);
    bool whole = http.write(head + form.left(at));
    for (qint64 sent = 0; whole && sent < kSize; sent += kMegabyte)
        whole = http.write(bytes);
    http.write(form.mid(at + 1));
    return http.readReply();
}
} // namespace

void LargeFilesTest::fourUploadsAtOnce()
{
    test::ControllerFixture controller;
    QVERIFY(controller.start());
    Farm farm(controller);
    QVERIFY(!farm.submit().isEmpty());
    test::resetPeak(controller.pid());
    std::array<test::HttpReply, 4> replies;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&replies, &controller, i] { replies[size_t(i)] = submitLarge(controller, i); });
    for (std::thread &thread : threads)
        thread.join();
    const qint64 peak = controller.figures().peakResidentBytes;
    for (int i = 0; i < 4; ++i) {
        const test::HttpReply &reply = replies[size_t(i)];
        QVERIFY2(reply.status == 200, (reply.body + reply.error).constData());
        const QByteArray id = reply.object().value("id"_L1).toString().toLatin1();
        const test::HttpReply head = controller.request({"HEAD", "/api/builds/" + id + "/download/source", farm.admin(), {}, false, false});
        QCOMPARE(head.header("content-length"), QByteArray::number(kSize));
        QCOMPARE(head.header("x-checksum-sha256"), digest(i));
    }
    qInfo("peak resident set %lld MiB", qlonglong(peak >> 20));
    QVERIFY2(peak < 80ll << 20, QByteArray::number(peak >> 20).constData());
}

} // namespace freeagent::integration

QTEST_GUILESS_MAIN(freeagent::integration::LargeFilesTest)
#include "tst_largefiles.moc"
