// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/farm.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

namespace freeagent::integration {

using namespace Qt::StringLiterals;

/// Workers that wait for work.
class LongPollTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aWaitingWorkerIsServedAtOnce();
    void oneBuildOneWorker();
    void onlyTheRightPlatform();
    void whoLeftGetsNothing();
    void theWaitEnds();
    void aSecondPollReplacesTheFirst();
    void waitingIsASignOfLife();

private:
    test::RawHttp waiting(const QByteArray &worker, int seconds = 30);
    static QByteArray jobIn(const test::HttpReply &reply) { return reply.object().value("job"_L1).toObject().value("id"_L1).toString().toLatin1(); }

    std::unique_ptr<test::ControllerFixture> m_controller;
    std::unique_ptr<Farm> m_farm;
};

void LongPollTest::init()
{
    m_controller = std::make_unique<test::ControllerFixture>();
    QVERIFY2(m_controller->start(), m_controller->log().constData());
    m_farm = std::make_unique<Farm>(*m_controller);
}

void LongPollTest::cleanup()
{
    m_farm.reset();
    m_controller.reset();
}

/// The poll is sent and, as one more answered request shows, has arrived.
test::RawHttp LongPollTest::waiting(const QByteArray &worker, int seconds)
{
    test::RawHttp http = m_controller->connection();
    const QByteArray target = "/api/workers/poll?worker_id=" + worker + "&wait=" + QByteArray::number(seconds);
    http.write(test::encode({"GET", target, m_farm->admin(), {}, false, false}, m_controller->port()));
    m_farm->get("/health");
    m_farm->get("/health");
    return http;
}

void LongPollTest::aWaitingWorkerIsServedAtOnce()
{
    test::RawHttp poll = waiting(m_farm->registerWorker());
    QElapsedTimer timer;
    timer.start();
    const QByteArray build = m_farm->submit();
    QCOMPARE(jobIn(poll.readReply()), build);
    QVERIFY2(timer.elapsed() < 1000, QByteArray::number(timer.elapsed()).constData());
    QCOMPARE(m_farm->status(build).value("status"_L1).toString(), u"assigned"_s);
}

void LongPollTest::oneBuildOneWorker()
{
    std::vector<test::RawHttp> polls;
    for (int i = 0; i < 10; ++i)
        polls.push_back(waiting(m_farm->registerWorker("mac-" + QByteArray::number(i))));
    QList<QByteArray> builds;
    for (int i = 0; i < 10; ++i)
        builds.append(m_farm->submit());
    QList<QByteArray> given;
    for (test::RawHttp &poll : polls)
        given.append(jobIn(poll.readReply()));
    std::sort(builds.begin(), builds.end());
    std::sort(given.begin(), given.end());
    QCOMPARE(given, builds);
}

void LongPollTest::onlyTheRightPlatform()
{
    test::RawHttp mac = waiting(m_farm->registerWorker("mac", "ios"));
    test::RawHttp linux = waiting(m_farm->registerWorker("linux", "android"));
    const QByteArray android = m_farm->submit("android");
    QCOMPARE(jobIn(linux.readReply()), android);
    const QByteArray ios = m_farm->submit("ios");
    QCOMPARE(jobIn(mac.readReply()), ios);
}

void LongPollTest::whoLeftGetsNothing()
{
    test::RawHttp left = waiting(m_farm->registerWorker("left"));
    left.close();
    const QByteArray stayed = m_farm->registerWorker("stayed");
    m_farm->get("/health");
    test::RawHttp poll = waiting(stayed);
    const QByteArray build = m_farm->submit();
    QCOMPARE(jobIn(poll.readReply()), build);
    QCOMPARE(m_farm->status(build).value("worker_id"_L1).toString().toLatin1(), stayed);
}

void LongPollTest::theWaitEnds()
{
    QElapsedTimer timer;
    timer.start();
    test::RawHttp poll = waiting(m_farm->registerWorker(), 1);
    const test::HttpReply reply = poll.readReply();
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.object().value("job"_L1).isNull());
    QVERIFY2(timer.elapsed() >= 900, QByteArray::number(timer.elapsed()).constData());
    QVERIFY(poll.isOpen());
}

/// Its connection broke without a trace and it asks anew.
void LongPollTest::aSecondPollReplacesTheFirst()
{
    const QByteArray worker = m_farm->registerWorker();
    test::RawHttp first = waiting(worker);
    test::RawHttp second = waiting(worker);
    const test::HttpReply early = first.readReply();
    QCOMPARE(early.status, 200);
    QVERIFY(early.object().value("job"_L1).isNull());
    const QByteArray build = m_farm->submit();
    QCOMPARE(jobIn(second.readReply()), build);
}

void LongPollTest::waitingIsASignOfLife()
{
    test::RawHttp poll = waiting(m_farm->registerWorker());
    QCOMPARE(m_farm->get("/api/workers").object().value("workers"_L1)[0]["status"_L1].toString(), u"online"_s);
    QCOMPARE(m_farm->get("/health").object().value("activeWorkers"_L1).toInt(), 1);
}

} // namespace freeagent::integration

QTEST_GUILESS_MAIN(freeagent::integration::LongPollTest)
#include "tst_longpoll.moc"
