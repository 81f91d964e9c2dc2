// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/judgement.h"
#include "tests/drills/score.h"
#include "tests/drills/traffic.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

using namespace freeagent;
using namespace freeagent::drills;
using namespace std::chrono;
using test::Form;
using test::HttpReply;
using test::RawHttp;

namespace {
constexpr int kWorkers = 6;

/// A build that a worker was given, and still thinks to have.
struct Held {
    QByteArray build;
    QByteArray worker;
};

/// Workers that vanish, report twice, report late, and report what was taken from them long ago.
class Chaos
{
public:
    Chaos(const test::ControllerFixture &controller, Bookkeeping &books, int tries) : m_controller(controller), m_books(books), m_tries(tries) { }

    void run()
    {
        std::vector<std::thread> threads;
        for (int i = 0; i < kWorkers; ++i)
            threads.emplace_back([this, i] { work(i); });
        for (std::thread &thread : threads)
            thread.join();
    }
    int done() const { return m_done; }
    int refused() const { return m_refused; } ///< reports of builds that were another's by then

private:
    HttpReply ask(RawHttp &http, const QByteArray &method, const QByteArray &target, const QByteArray &json = {})
    {
        test::HttpRequest request{method, target, {{"X-API-Key", m_controller.key()}}, json, false, false};
        if (!json.isEmpty())
            request.headers.emplaceBack("Content-Type", "application/json");
        return http.send(request);
    }

    void submit(RawHttp &http, QRandomGenerator &random)
    {
        Form form;
        form.field("platform", "android").file("source", "source " + QByteArray::number(random.generate64()));
        const HttpReply reply = http.send({"POST", "/api/builds/submit", {{"X-API-Key", m_controller.key()}, {"Content-Type", form.contentType()}}, form.body(), false, false});
        if (reply.status == 200)
            m_books.submitted(reply.object().value(QStringLiteral("id")).toString().toLatin1());
    }

    std::optional<Held> poll(RawHttp &http, const QByteArray &worker)
    {
        const HttpReply poll = ask(http, "GET", "/api/workers/poll?worker_id=" + worker);
        if (poll.status == 404)
            ask(http, "POST", "/api/workers/register", "{\"id\":\"" + worker + "\",\"name\":\"" + worker + "\",\"capabilities\":{}}");
        const QByteArray build = poll.object().value(QStringLiteral("job")).toObject().value(QStringLiteral("id")).toString().toLatin1();
        return build.isEmpty() ? std::nullopt : std::optional(Held{build, worker});
    }

    void reportResult(RawHttp &http, const Held &held, QRandomGenerator &random)
    {
        const QByteArray result = held.build + ' ' + QByteArray::number(random.generate64());
        m_books.resultSent(held.build, QCryptographicHash::hash(result, QCryptographicHash::Sha256).toHex());
        Form form;
        form.field("build_id", held.build).field("worker_id", held.worker).field("success", "true").file("result", result);
        const HttpReply reply = http.send({"POST", "/api/workers/upload", {{"X-API-Key", m_controller.key()}, {"Content-Type", form.contentType()}}, form.body(), false, false});
        if (reply.status != 200) {
            ++m_refused;
            return;
        }
        const HttpReply status = ask(http, "GET", "/api/builds/" + held.build + "/status");
        const QString checksum = status.object().value(QStringLiteral("artifacts")).toArray().at(0).toObject().value(QStringLiteral("checksum")).toString();
        if (!checksum.isEmpty())
            m_books.completed(held.build, checksum.section(QLatin1Char(':'), 1).toLatin1());
    }

    void keep(const Held &held)
    {
        const std::lock_guard lock(m_mutex);
        m_lost.push_back(held);
    }
    std::optional<Held> oldOne(QRandomGenerator &random)
    {
        const std::lock_guard lock(m_mutex);
        if (m_lost.size() < 10)
            return std::nullopt;
        return m_lost[random.bounded(int(m_lost.size()))];
    }

    void work(int number)
    {
        RawHttp http(m_controller.port());
        QRandomGenerator random(seed(20261124) * 10 + quint32(number));
        const QByteArray worker = "chaos-" + QByteArray::number(number);
        while (m_done < m_tries) {
            submit(http, random);
            if (const auto old = oldOne(random); old && random.bounded(3) == 0)
                reportResult(http, *old, random); // long after it was taken away
            const auto held = poll(http, worker);
            if (!held)
                continue;
            ++m_done;
            switch (random.bounded(5)) {
            case 0: // vanishes with the build, to come back much later
                keep(*held);
                ask(http, "POST", "/api/workers/unregister", "{\"id\":\"" + worker + "\"}");
                break;
            case 1: // another one reports it
                reportResult(http, {held->build, "chaos-" + QByteArray::number((number + 1) % kWorkers)}, random);
                reportResult(http, *held, random);
                break;
            case 2: // twice, with two results
                reportResult(http, *held, random);
                reportResult(http, *held, random);
                break;
            case 3: // ends, and goes on talking
                reportResult(http, *held, random);
                ask(http, "POST", "/api/workers/heartbeat", "{\"worker_id\":\"" + worker + "\",\"build_id\":\"" + held->build + "\"}");
                keep(*held);
                break;
            default:
                reportResult(http, *held, random);
            }
        }
    }

    const test::ControllerFixture &m_controller;
    Bookkeeping &m_books;
    const int m_tries;
    std::atomic<int> m_done{0};
    std::atomic<int> m_refused{0};
    std::mutex m_mutex;
    std::vector<Held> m_lost;
};
} // namespace

/// Workers at their worst: no build is lost, none has two results.
class Workers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vanishDoubleAndComeLate()
    {
        const int tries = rounds(20) * 20;
        test::ControllerFixture controller({.arguments = {QStringLiteral("--log-level"), QStringLiteral("error"), QStringLiteral("--lease"), QStringLiteral("1s")},
                                            .environment = {}, .configuration = "[queue]\nmax-attempts = 50\n"});
        QVERIFY2(controller.start(), controller.log().constData());
        Bookkeeping books;
        Chaos chaos(controller, books, tries);
        chaos.run();
        QVERIFY(chaos.done() >= tries);
        QVERIFY2(chaos.refused() > tries / 20, "hardly any report was late or foreign");
        Traffic traffic(controller, books, 17);
        Stopwatch recovery;
        recovery.begin();
        QVERIFY2(traffic.finish(seconds(120)), "builds of workers that vanished did not come back into the queue");
        recovery.end();
        const Judgement judgement = judge(controller, books, Depth::Bytes);
        report({"workers that vanish, double, come late", tries, books.acknowledgements(), judgement.lost, judgement.duplicated, recovery.longest()});
        QVERIFY2(judgement.isClean(), qPrintable(judgement.first));
    }
};

QTEST_GUILESS_MAIN(Workers)
#include "workers.moc"
