// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/runbook/realfarm.h"
#include "tests/support/patience.h"

#include <QTest>

using namespace freeagent;
using namespace freeagent::test;

namespace {
constexpr qint64 kMib = 1 << 20;
constexpr int kClients = 1000;
const QByteArray kSmall = "[http]\nmax-memory = \"64MiB\"\nmax-memory-per-connection = \"2MiB\"\n";
} // namespace

/// Clients that would take all the memory there is.
class Memory : public QObject
{
    Q_OBJECT

    /// The beginning of a submission of many long fields, none of which goes to a file.
    static QByteArray beginning(const RealFarm &farm, int fields)
    {
        QByteArray body;
        for (int i = 0; i < fields; ++i)
            body += "--b\r\nContent-Disposition: form-data; name=\"field" + QByteArray::number(i) + "\"\r\n\r\n" + QByteArray(60 * 1024, 'x') + "\r\n";
        return "POST /api/builds/submit HTTP/1.1\r\nHost: 127.0.0.1\r\nX-API-Key: " + farm.controller.key()
            + "\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: 50000000\r\n\r\n" + body;
    }

private Q_SLOTS:
    void rb_30_a_thousand_greedy_clients()
    {
        RealFarm farm(kSmall);
        QVERIFY(farm.farm);
        QVERIFY(!farm.farm->submit("ios").isEmpty());
        const qint64 idle = farm.controller.figures().residentBytes;
        resetPeak(farm.controller.pid());
        const QByteArray request = beginning(farm, 16); // close to 1 MiB each, a GiB in all
        std::vector<RawHttp> clients;
        for (int i = 0; i < kClients; ++i) {
            RawHttp &client = clients.emplace_back(farm.controller.port(), std::chrono::seconds(10));
            QVERIFY(client.connect());
            client.write(request); // a refused one is told while it still sends
        }
        const qint64 peak = farm.controller.figures().peakResidentBytes;
        qInfo("idle %lld MiB, peak %lld MiB", qlonglong(idle / kMib), qlonglong(peak / kMib));
        QVERIFY2(peak < idle + 64 * kMib + 48 * kMib, QByteArray::number((peak - idle) / kMib).constData());
        // While they hold what they hold, one more is told to come later; when they go, everything is taken again.
        const HttpReply told = farm.controller.request({"GET", "/api/builds", farm.farm->admin(), {}, false, false});
        QVERIFY2(told.status == 503 || told.status == 200, QByteArray::number(told.status).constData());
        if (told.status == 503)
            QCOMPARE(told.object().value("code"_L1).toString(), u"OVERLOADED"_s);
        clients.clear();
        farm.farm->reconnect();
        QTRY_VERIFY_WITH_TIMEOUT(!farm.farm->submit("ios").isEmpty(), patience);
    }

    void rb_30_one_greedy_client()
    {
        RealFarm farm(kSmall);
        QVERIFY(farm.farm);
        RawHttp client(farm.controller.port());
        QVERIFY(client.connect());
        client.write(beginning(farm, 50));
        const HttpReply reply = client.readReply();
        QCOMPARE(reply.status, 413);
        QCOMPARE(reply.object().value("code"_L1).toString(), u"PAYLOAD_TOO_LARGE"_s);
    }

    /// Answers that nobody takes count as well.
    void rb_30_readers_that_do_not_read()
    {
        RealFarm farm("[http]\nmax-memory = \"2MiB\"\n");
        QVERIFY(farm.farm);
        const QByteArray request = "GET /api/openapi.json HTTP/1.1\r\nHost: 127.0.0.1\r\nX-API-Key: " + farm.controller.key() + "\r\n\r\n";
        std::vector<RawHttp> clients;
        for (int i = 0; i < 200; ++i) {
            RawHttp &client = clients.emplace_back(farm.controller.port(), std::chrono::seconds(10));
            QVERIFY(client.connect());
            for (int many = 0; many < 40; ++many)
                client.write(request);
        }
        QTRY_COMPARE_WITH_TIMEOUT(farm.controller.request({"GET", "/api/builds", farm.farm->admin(), {}, false, false}).status, 503, patience);
        clients.clear();
        QTRY_COMPARE_WITH_TIMEOUT(farm.controller.request({"GET", "/api/builds", farm.farm->admin(), {}, false, false}).status, 200, patience);
    }
};

QTEST_GUILESS_MAIN(Memory)
#include "memory.moc"
