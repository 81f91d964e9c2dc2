// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/judgement.h"
#include "tests/drills/score.h"
#include "tests/drills/traffic.h"
#include "tests/fuzz/mutator.h"
#include "tests/fuzz/seeds.h"

#include <QTest>
#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace freeagent;
using namespace freeagent::drills;

namespace {
constexpr int kSenders = 3;

/// Says one thing, then that it will say no more, and reads what comes until the other side closes.
QByteArray answerTo(quint16 port, const QByteArray &request, quint32 from)
{
    const int client = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval patience{15, 0}; // longer than the gate's own for a head
    ::setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK + from % 200); // many addresses: each has its own free ports
    ::bind(client, reinterpret_cast<const sockaddr *>(&address), sizeof address);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    QByteArray answer("could not connect");
    if (::connect(client, reinterpret_cast<const sockaddr *>(&address), sizeof address) == 0) {
        answer.clear();
        (void)::send(client, request.constData(), size_t(request.size()), MSG_NOSIGNAL);
        ::shutdown(client, SHUT_WR);
        char buffer[4096];
        ssize_t count = 0;
        while ((count = ::recv(client, buffer, sizeof buffer, 0)) > 0)
            answer.append(buffer, count);
        if (count < 0 && errno != ECONNRESET)
            answer = "no end: " + answer.left(200);
    }
    ::close(client);
    return answer;
}

/// Nothing, or answers of HTTP/1.1.
bool isSound(const QByteArray &answer)
{
    return answer.isEmpty() || (answer.startsWith("HTTP/1.1 ") && answer.size() > 12 && answer[9] >= '1' && answer[9] <= '5');
}

std::vector<QByteArray> inputs()
{
    std::vector<QByteArray> all = fuzz::headSeeds();
    for (const QByteArray &chunks : fuzz::chunkSeeds())
        all.push_back("POST /api/builds/submit HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks);
    for (const QByteArray &parts : fuzz::multipartSeeds())
        all.push_back("POST /api/workers/upload HTTP/1.1\r\nHost: a\r\nContent-Type: multipart/form-data; boundary=B\r\nContent-Length: "
                      + QByteArray::number(parts.size()) + "\r\n\r\n" + parts);
    for (const QByteArray &body : fuzz::bodySeeds())
        all.push_back("POST /api/alerts HTTP/1.1\r\nHost: a\r\nX-API-Key: not-the-key\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    for (const QByteArray &path : fuzz::pathSeeds())
        all.push_back("GET " + path + " HTTP/1.1\r\nHost: a\r\n\r\n");
    return all;
}
} // namespace

/// A generator of malformed requests against the running controller, while honest clients do their work.
class Malformed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requests()
    {
        const qint64 tries = qint64(rounds(20)) * 1000;
        // Wrong keys come by the thousand here: that one address is told to wait is another test's matter.
        test::ControllerFixture controller({.arguments = {QStringLiteral("--log-level"), QStringLiteral("error")}, .environment = {},
                                            .configuration = "[auth]\nfailures-per-minute = 0\n"});
        QVERIFY2(controller.start(), controller.log().constData());
        const pid_t pid = controller.pid();
        Bookkeeping books;
        Traffic traffic(controller, books, 11);
        traffic.start();
        std::atomic<qint64> sent{0};
        std::mutex mutex;
        QByteArray unsound;
        std::vector<std::thread> senders;
        for (int i = 0; i < kSenders; ++i)
            senders.emplace_back([&, i] {
                fuzz::Mutator mutator(inputs(), seed(20261125) + quint32(i));
                for (qint64 number = sent++; number < tries; number = sent++) {
                    const QByteArray request = mutator.next();
                    const QByteArray answer = answerTo(controller.port(), request, quint32(number));
                    if (isSound(answer))
                        continue;
                    const std::lock_guard lock(mutex);
                    if (unsound.isEmpty())
                        unsound = request.toPercentEncoding() + " -> " + answer.left(300);
                }
            });
        for (std::thread &sender : senders)
            sender.join();
        traffic.stop();
        QVERIFY2(unsound.isEmpty(), unsound.constData());
        QCOMPARE(controller.pid(), pid);
        QVERIFY2(controller.isRunning(), controller.log().right(2000).constData());
        QVERIFY2(traffic.finish(std::chrono::seconds(120)), "the queue did not end");
        const Judgement judgement = judge(controller, books, Depth::Bytes);
        report({"malformed requests", tries, books.acknowledgements(), judgement.lost, judgement.duplicated, {}});
        QVERIFY2(judgement.isClean(), qPrintable(judgement.first));
        QVERIFY(books.acknowledgements() > 20);
        const qint64 resident = controller.figures().residentBytes;
        QVERIFY2(resident < (128 << 20), QByteArray::number(resident).constData());
    }
};

QTEST_GUILESS_MAIN(Malformed)
#include "malformed.moc"
