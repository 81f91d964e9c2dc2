// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/drills/traffic.h"

#include <QJsonArray>
#include <QJsonObject>
#include <openssl/evp.h>

namespace freeagent::drills {

using test::Form;
using test::HttpReply;
using test::RawHttp;

namespace {
constexpr int kSubmitters = 2;
constexpr int kWorkers = 4;

QByteArray sha256(const QByteArray &bytes)
{
    QByteArray digest(32, Qt::Uninitialized);
    ::EVP_Digest(bytes.constData(), size_t(bytes.size()), reinterpret_cast<unsigned char *>(digest.data()), nullptr, ::EVP_sha256(), nullptr);
    return digest.toHex();
}

/// Small ones stay in the controller's memory, larger ones go through its incoming folder.
QByteArray content(QRandomGenerator &random, const QByteArray &label)
{
    const int size = random.bounded(5) == 0 ? 100'000 + random.bounded(200'000) : 100 + random.bounded(3000);
    QByteArray bytes = label + '-' + QByteArray::number(random.generate64(), 16) + '-';
    while (bytes.size() < size)
        bytes += bytes;
    return bytes.left(size);
}
} // namespace

Traffic::Traffic(const test::ControllerFixture &controller, Bookkeeping &books, quint32 seed)
    : m_controller(controller)
    , m_books(books)
    , m_seed(seed)
{
}

HttpReply Traffic::send(RawHttp &http, const QByteArray &method, const QByteArray &target, const QByteArray &json)
{
    test::HttpRequest request{method, target, {{"X-API-Key", m_controller.key()}}, json, false, false};
    if (!json.isEmpty())
        request.headers.emplaceBack("Content-Type", "application/json");
    return http.send(request);
}

HttpReply Traffic::send(RawHttp &http, const QByteArray &target, const Form &form)
{
    return http.send({"POST", target, {{"X-API-Key", m_controller.key()}, {"Content-Type", form.contentType()}}, form.body(), false, false});
}

void Traffic::start()
{
    m_stopping = false;
    for (int i = 0; i < kSubmitters; ++i)
        m_threads.emplace_back([this, i] { submitLoop(i); });
    for (int i = 0; i < kWorkers; ++i)
        m_threads.emplace_back([this, i] { workLoop(i, true); });
}

void Traffic::stop()
{
    m_stopping = true;
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

void Traffic::submitLoop(int number)
{
    QRandomGenerator random(m_seed * 100 + quint32(number));
    RawHttp http(m_controller.port(), std::chrono::seconds(5));
    while (!m_stopping) {
        Form form;
        form.field("platform", random.bounded(2) ? "ios" : "android").file("source", content(random, "source"));
        const HttpReply reply = send(http, "/api/builds/submit", form);
        if (!reply.arrived()) {
            std::this_thread::sleep_for(std::chrono::milliseconds(2)); // down: it is being restarted
            continue;
        }
        if (reply.status == 200)
            m_books.submitted(reply.object().value(QStringLiteral("id")).toString().toLatin1());
        if (random.bounded(10) != 0)
            continue;
        const QByteArray victim = m_books.anyBuild(random.generate());
        m_books.cancelSent(victim);
        if (send(http, "POST", "/api/builds/" + victim + "/cancel").status == 200)
            m_books.cancelled(victim);
    }
}

bool Traffic::enrol(RawHttp &http, const QByteArray &worker)
{
    return send(http, "POST", "/api/workers/register", "{\"id\":\"" + worker + "\",\"name\":\"" + worker + "\",\"capabilities\":{}}").status == 200;
}

bool Traffic::workOnce(RawHttp &http, const QByteArray &worker, QRandomGenerator &random, bool orderly)
{
    const HttpReply poll = send(http, "GET", "/api/workers/poll?worker_id=" + worker);
    if (poll.status == 404)
        enrol(http, worker);
    const QByteArray build = poll.object().value(QStringLiteral("job")).toObject().value(QStringLiteral("id")).toString().toLatin1();
    if (build.isEmpty())
        return false;
    http.send({"POST", "/api/builds/" + build + "/logs",
               {{"X-API-Key", m_controller.key()}, {"X-Worker-Id", worker}, {"Content-Type", "application/json"}},
               "{\"level\":\"info\",\"message\":\"building\"}", false, false});
    Form form;
    form.field("build_id", build).field("worker_id", worker);
    if (!orderly && random.bounded(6) == 0) {
        m_books.failureSent(build);
        form.field("success", "false").field("error_message", "as drawn");
        const HttpReply reply = send(http, "/api/workers/upload", form);
        // A failure that looks like the machine's is tried once more elsewhere: then nothing has ended.
        const QJsonObject answer = reply.object();
        if (reply.status == 200 && answer.value(QStringLiteral("status")).toString() == QLatin1String("failed") && !answer.contains(QStringLiteral("retried")))
            m_books.failed(build);
        return true;
    }
    const QByteArray result = content(random, build);
    m_books.resultSent(build, sha256(result));
    form.field("success", "true").file("result", result);
    const HttpReply reply = send(http, "/api/workers/upload", form);
    // A repeat after an unanswered report is answered with the state that was reached; whose result that is, the digest tells.
    if (reply.status != 200)
        return true;
    const HttpReply status = send(http, "GET", "/api/builds/" + build + "/status");
    const QString checksum = status.object().value(QStringLiteral("artifacts")).toArray().at(0).toObject().value(QStringLiteral("checksum")).toString();
    if (status.status == 200)
        m_books.completed(build, checksum.section(QLatin1Char(':'), 1).toLatin1());
    return true;
}

void Traffic::workLoop(int number, bool forEver)
{
    const QByteArray worker = "drill-worker-" + QByteArray::number(number);
    QRandomGenerator random(m_seed * 100 + 50 + quint32(number));
    RawHttp http(m_controller.port(), std::chrono::seconds(5));
    while (!m_stopping) {
        if (workOnce(http, worker, random, !forEver))
            continue;
        if (!forEver && !anythingOpen())
            return;
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
}

bool Traffic::anythingOpen()
{
    RawHttp http(m_controller.port(), std::chrono::seconds(5));
    const QJsonObject queue = http.send({"GET", "/health", {}, {}, false, false}).object().value(QStringLiteral("queue")).toObject();
    return queue.value(QStringLiteral("total")).toInt(1) != 0;
}

bool Traffic::finish(std::chrono::seconds atMost)
{
    m_stopping = false;
    for (int i = 0; i < kWorkers; ++i)
        m_threads.emplace_back([this, i] { workLoop(i, false); });
    const auto until = std::chrono::steady_clock::now() + atMost;
    while (std::chrono::steady_clock::now() < until && anythingOpen())
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    stop();
    return !anythingOpen();
}

} // namespace freeagent::drills
