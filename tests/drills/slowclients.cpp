// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/judgement.h"
#include "tests/drills/score.h"
#include "tests/drills/traffic.h"

#include <QTest>
#include <algorithm>
#include <arpa/inet.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace freeagent;
using namespace freeagent::drills;
using namespace std::chrono;

namespace {
int connectTo(quint16 port, quint32 from)
{
    const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int small = 4096;
    ::setsockopt(client, SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK + from % 200);
    ::bind(client, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    if (::connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0)
        return client;
    ::close(client);
    return -1;
}

bool say(int client, QByteArrayView bytes) { return ::send(client, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT) == bytes.size(); }

/// Whether the other side has closed or reset; never waits. What is there to read stays unread.
bool isClosed(int client)
{
    char byte = 0;
    const ssize_t count = ::recv(client, &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    if (count == 0 || (count < 0 && errno != EAGAIN))
        return true;
    pollfd asked{client, POLLRDHUP, 0};
    return ::poll(&asked, 1, 0) == 1 && (asked.revents & (POLLRDHUP | POLLHUP | POLLERR));
}

/// Many clients that hold on to a connection without ever asking whole, or without ever taking the answer.
class Crowd
{
public:
    ~Crowd() { leave(); }

    void comeHeads(quint16 port, int number)
    {
        for (int i = 0; i < number; ++i)
            if (const int client = connectTo(port, quint32(i)); client >= 0) {
                say(client, "GET /health HTTP/1.1\r\nHost: a\r\nX-A: ");
                m_clients.push_back(client);
            }
    }
    void comeReaders(quint16 port, int number, const QByteArray &request)
    {
        for (int i = 0; i < number; ++i)
            if (const int client = connectTo(port, quint32(i)); client >= 0) {
                say(client, request);
                m_clients.push_back(client);
            }
    }
    void trickle()
    {
        for (const int client : m_clients)
            say(client, "a");
    }
    int open() const
    {
        return int(std::count_if(m_clients.begin(), m_clients.end(), [](int client) { return !isClosed(client); }));
    }
    int size() const { return int(m_clients.size()); }
    void leave()
    {
        for (const int client : m_clients)
            ::close(client);
        m_clients.clear();
    }

private:
    std::vector<int> m_clients;
};

/// Asks again and again like a console does, and keeps how long each answer took.
class HonestClient
{
public:
    explicit HonestClient(const test::ControllerFixture &controller)
        : m_thread([this, port = controller.port()] {
            test::RawHttp http(port);
            while (!m_stopping) {
                const auto begun = steady_clock::now();
                m_refused += http.send({"GET", "/health", {}, {}, false, false}).status != 200;
                m_took.push_back(duration_cast<microseconds>(steady_clock::now() - begun));
                std::this_thread::sleep_for(milliseconds(2));
            }
        })
    {
    }
    ~HonestClient() { stop(); }
    void stop()
    {
        m_stopping = true;
        if (m_thread.joinable())
            m_thread.join();
    }
    int refused() const { return m_refused; }
    double p99Ms()
    {
        std::sort(m_took.begin(), m_took.end());
        return m_took.empty() ? 0 : double(m_took[m_took.size() * 99 / 100].count()) / 1000;
    }
    size_t asked() const { return m_took.size(); }

private:
    std::atomic<bool> m_stopping{false};
    int m_refused = 0;
    std::vector<microseconds> m_took;
    std::thread m_thread;
};
/// A finished build with a result that no buffer of a socket holds.
QByteArray largeBuild(const test::ControllerFixture &controller)
{
    test::RawHttp http(controller.port());
    const auto post = [&](const QByteArray &target, const QByteArray &type, const QByteArray &body) {
        return http.send({"POST", target, {{"X-API-Key", controller.key()}, {"Content-Type", type}}, body, false, false});
    };
    test::Form source;
    source.field("platform", "ios").file("source", "source");
    const QByteArray build = post("/api/builds/submit", source.contentType(), source.body()).object().value(QStringLiteral("id")).toString().toLatin1();
    post("/api/workers/register", "application/json", R"({"id":"large","name":"large","capabilities":{}})");
    http.send({"GET", "/api/workers/poll?worker_id=large", {{"X-API-Key", controller.key()}}, {}, false, false});
    test::Form result;
    result.field("build_id", build).field("worker_id", "large").field("success", "true").file("result", QByteArray(16 << 20, 'x'));
    return post("/api/workers/upload", result.contentType(), result.body()).status == 200 ? build : QByteArray();
}
} // namespace

/// Slowloris and readers that take nothing, in numbers, while honest clients do their work.
class SlowClients : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hold()
    {
        const bool full = rounds(10) >= 1000;
        const int heads = full ? 10'000 : 1000;
        const int readers = full ? 1000 : 100;
        test::ControllerFixture controller({.arguments = {QStringLiteral("--log-level"), QStringLiteral("error")}, .environment = {},
                                            .configuration = "[http]\nhead-timeout = \"5s\"\nwrite-stall = \"5s\"\n"});
        QVERIFY2(controller.start(), controller.log().constData());
        const QByteArray large = largeBuild(controller);
        QVERIFY(!large.isEmpty());
        Bookkeeping books;
        Traffic traffic(controller, books, 13);
        traffic.start();
        QTRY_VERIFY(books.acknowledgements() > 10);
        Crowd slow;
        Crowd reading;
        HonestClient honest(controller);
        const auto begun = steady_clock::now();
        slow.comeHeads(controller.port(), heads);
        reading.comeReaders(controller.port(), readers, "GET /api/builds/" + large + "/download HTTP/1.1\r\nHost: a\r\nX-API-Key: " + controller.key() + "\r\n\r\n");
        QCOMPARE(slow.size() + reading.size(), heads + readers);
        QVERIFY(slow.open() > heads / 2); // else nothing was held
        while (slow.open() + reading.open() > 0 && steady_clock::now() - begun < seconds(60)) {
            slow.trickle(); // a head that grows by an octet is not a head that arrives
            QTest::qWait(250);
        }
        const auto took = duration_cast<milliseconds>(steady_clock::now() - begun);
        QCOMPARE(slow.open(), 0);
        QCOMPARE(reading.open(), 0);
        honest.stop();
        traffic.stop();
        QVERIFY2(traffic.finish(seconds(120)), "the queue did not end");
        const Judgement judgement = judge(controller, books, Depth::Bytes);
        report({"slowloris and slow readers", heads + readers, books.acknowledgements(), judgement.lost, judgement.duplicated, {}});
        qInfo("all were closed after %lld ms; honest clients meanwhile: %zu answers, p99 %.1f ms, %d refused; resident set %lld MiB",
              static_cast<long long>(took.count()), honest.asked(), honest.p99Ms(), honest.refused(),
              static_cast<long long>(controller.figures().residentBytes >> 20));
        QVERIFY2(judgement.isClean(), qPrintable(judgement.first));
        QCOMPARE(honest.refused(), 0);
        QVERIFY2(!full || honest.p99Ms() <= 20, QByteArray::number(honest.p99Ms()).constData());
    }
};

QTEST_GUILESS_MAIN(SlowClients)
#include "slowclients.moc"
