// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/farm.h"
#include "tests/support/daemon/ssereader.h"

#include <QJsonArray>
#include <QTest>

namespace freeagent::integration {

using namespace Qt::StringLiterals;
using test::SseFrame;
using test::SseReader;

/// The event feed as consoles live on it: what is promised in resources/docs/events.md.
class FeedTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void everyChangeInOrder();
    void snapshotHoldsWhatThereIs();
    void resumedWithoutGapOrDuplicate_data();
    void resumedWithoutGapOrDuplicate();
    void tooOldGetsASnapshot_data();
    void tooOldGetsASnapshot();
    void allSubscribersSeeTheSame();
    void momentaryFramesHaveNoId();
    void goodbyeAtTheEnd();

private:
    bool subscribe(SseReader &reader, const QByteArray &lastId = {});
    /// The next `number` frames of stored changes as "revision type build".
    QStringList changes(SseReader &reader, int number);
    qint64 revision();

    std::unique_ptr<test::ControllerFixture> m_controller;
    std::unique_ptr<Farm> m_farm;
};

void FeedTest::init()
{
    m_controller = std::make_unique<test::ControllerFixture>();
    QVERIFY2(m_controller->start(), m_controller->log().constData());
    m_farm = std::make_unique<Farm>(*m_controller);
}

void FeedTest::cleanup()
{
    if (QTest::currentTestFailed())
        qInfo("%s", m_controller->log().right(4000).constData());
    m_farm.reset();
    m_controller.reset();
}

bool FeedTest::subscribe(SseReader &reader, const QByteArray &lastId)
{
    test::Headers headers = m_farm->admin();
    if (!lastId.isNull())
        headers.emplaceBack("Last-Event-ID", lastId);
    return reader.open("/api/events", headers).status == 200;
}

QStringList FeedTest::changes(SseReader &reader, int number)
{
    QStringList list;
    while (list.size() < number) {
        const auto frame = reader.next();
        if (!frame)
            break;
        if (frame->id.isNull() || frame->event == "snapshot")
            continue;
        const QString subject = frame->object().value("id"_L1).toString();
        list.append(QString::fromLatin1(frame->id) + u' ' + QString::fromLatin1(frame->event) + u' ' + subject);
    }
    return list;
}

qint64 FeedTest::revision()
{
    SseReader reader(m_controller->port());
    if (!subscribe(reader))
        return -1;
    const auto snapshot = reader.next();
    return snapshot ? snapshot->id.toLongLong() : -1;
}

void FeedTest::everyChangeInOrder()
{
    SseReader reader(m_controller->port());
    QVERIFY(subscribe(reader));
    const auto snapshot = reader.next();
    QVERIFY(snapshot.has_value());
    QCOMPARE(snapshot->event, QByteArray("snapshot"));
    qint64 next = snapshot->id.toLongLong();

    const QByteArray build = m_farm->submit();
    const QByteArray worker = m_farm->registerWorker();
    QCOMPARE(m_farm->poll(worker), build);
    m_farm->post("/api/builds/" + build + "/heartbeat?worker_id=" + worker, QByteArray("{}"));
    QVERIFY(m_farm->complete(worker, build));
    const QByteArray second = m_farm->submit();
    QVERIFY(m_farm->cancel(second));

    QStringList expected;
    const auto expect = [&](const char *event, const QByteArray &subject) {
        expected.append(u"%1 %2 %3"_s.arg(++next).arg(QLatin1StringView(event), QLatin1StringView(subject)));
    };
    expect("build.submitted", build);
    expect("worker.registered", worker);
    expect("build.assigned", build);
    expect("build.building", build);
    expect("build.completed", build);
    expect("build.submitted", second);
    expect("build.cancelled", second);
    QCOMPARE(changes(reader, 7), expected);
}

void FeedTest::snapshotHoldsWhatThereIs()
{
    const QByteArray done = m_farm->submit();
    const QByteArray worker = m_farm->registerWorker("mac-7");
    QCOMPARE(m_farm->poll(worker), done);
    QVERIFY(m_farm->complete(worker, done));
    const QByteArray waiting = m_farm->submit();
    SseReader reader(m_controller->port());
    QVERIFY(subscribe(reader));
    const auto snapshot = reader.next();
    QVERIFY(snapshot.has_value());
    const QJsonObject object = snapshot->object();
    QCOMPARE(object.value("reset"_L1).toBool(true), false);
    const QJsonArray builds = object.value("builds"_L1).toArray();
    QCOMPARE(builds.size(), 2);
    QCOMPARE(builds[0]["id"_L1].toString().toLatin1(), waiting);
    QCOMPARE(builds[0]["waitReason"_L1].isObject(), true);
    QCOMPARE(builds[1]["id"_L1].toString().toLatin1(), done);
    QCOMPARE(builds[1]["status"_L1].toString(), u"completed"_s);
    QCOMPARE(builds[1]["worker_name"_L1].toString(), u"mac-7"_s);
    QCOMPARE(object.value("workers"_L1)[0]["name"_L1].toString(), u"mac-7"_s);
    QCOMPARE(object.value("stats"_L1)["pending"_L1].toInt(), 1);
    QCOMPARE(object.value("stats"_L1)["completed"_L1].toInt(), 1);
}

void FeedTest::resumedWithoutGapOrDuplicate_data()
{
    QTest::addColumn<QByteArray>("meanwhile");
    QTest::newRow("the connection broke") << QByteArray("nothing");
    QTest::newRow("the controller restarted") << QByteArray("restart");
    QTest::newRow("the controller was killed") << QByteArray("kill");
}

void FeedTest::resumedWithoutGapOrDuplicate()
{
    QFETCH(QByteArray, meanwhile);
    qint64 seen = revision();
    QList<QByteArray> builds;
    for (int i = 0; i < 10; ++i)
        builds.append(m_farm->submit());
    if (meanwhile == "restart")
        QVERIFY(m_controller->restart());
    if (meanwhile == "kill") {
        m_controller->kill();
        QVERIFY(m_controller->start());
    }
    m_farm->reconnect();
    for (int i = 0; i < 5; ++i)
        builds.append(m_farm->submit());

    SseReader reader(m_controller->port());
    QVERIFY(subscribe(reader, QByteArray::number(seen)));
    builds.append(m_farm->submit()); // while it catches up
    for (const QByteArray &build : builds) {
        const QStringList one = changes(reader, 1);
        QCOMPARE(one, QStringList{u"%1 build.submitted %2"_s.arg(++seen).arg(QLatin1StringView(build))});
    }
    // And once more from the end: nothing is told twice.
    SseReader again(m_controller->port());
    QVERIFY(subscribe(again, QByteArray::number(seen)));
    const QByteArray last = m_farm->submit();
    QCOMPARE(changes(again, 1), QStringList{u"%1 build.submitted %2"_s.arg(seen + 1).arg(QLatin1StringView(last))});
}

void FeedTest::tooOldGetsASnapshot_data()
{
    QTest::addColumn<QByteArray>("lastId");
    QTest::newRow("of another life of the database") << QByteArray("999999999");
    QTest::newRow("not a number") << QByteArray("abc");
    QTest::newRow("negative") << QByteArray("-5");
}

void FeedTest::tooOldGetsASnapshot()
{
    QFETCH(QByteArray, lastId);
    const QByteArray build = m_farm->submit();
    SseReader reader(m_controller->port());
    QVERIFY(subscribe(reader, lastId));
    const auto frame = reader.next();
    QVERIFY(frame.has_value());
    QCOMPARE(frame->event, QByteArray("snapshot"));
    QCOMPARE(frame->object().value("reset"_L1).toBool(), true);
    QCOMPARE(frame->object().value("builds"_L1)[0]["id"_L1].toString().toLatin1(), build);
    const QByteArray next = m_farm->submit();
    QCOMPARE(changes(reader, 1), QStringList{u"%1 build.submitted %2"_s.arg(frame->id.toLongLong() + 1).arg(QLatin1StringView(next))});
}

void FeedTest::allSubscribersSeeTheSame()
{
    std::vector<std::unique_ptr<SseReader>> readers;
    for (int i = 0; i < 5; ++i) {
        readers.push_back(std::make_unique<SseReader>(m_controller->port()));
        QVERIFY(subscribe(*readers.back()));
        QVERIFY(readers.back()->nextOf("snapshot").has_value());
    }
    for (int i = 0; i < 20; ++i)
        m_farm->submit();
    const QStringList first = changes(*readers[0], 20);
    QCOMPARE(first.size(), 20);
    for (size_t i = 1; i < readers.size(); ++i)
        QCOMPARE(changes(*readers[i], 20), first);
}

void FeedTest::momentaryFramesHaveNoId()
{
    const QByteArray build = m_farm->submit();
    const QByteArray worker = m_farm->registerWorker();
    QCOMPARE(m_farm->poll(worker), build);
    SseReader reader(m_controller->port());
    QVERIFY(subscribe(reader));
    QVERIFY(reader.nextOf("snapshot").has_value());
    test::Headers names = m_farm->admin();
    names.emplaceBack("X-Worker-Id", worker);
    names.emplaceBack("X-Build-Id", build);
    names.emplaceBack("Content-Type", "application/json");
    m_controller->request({"POST", "/api/builds/" + build + "/telemetry", names,
                           R"({"type":"cpu_snapshot","timestamp":"2026-01-05T09:00:00Z","data":{"cpu_percent":55.5,"memory_mb":1024}})", false, false});
    const auto frame = reader.nextOf("worker.telemetry");
    QVERIFY(frame.has_value());
    QVERIFY(frame->id.isNull());
    QCOMPARE(frame->object().value("worker_id"_L1).toString().toLatin1(), worker);
    QCOMPARE(frame->object().value("build_id"_L1).toString().toLatin1(), build);
    QCOMPARE(frame->object().value("cpu_percent"_L1).toDouble(), 55.5);
    QVERIFY(frame->object().value("disk_percent"_L1).isNull());
}

void FeedTest::goodbyeAtTheEnd()
{
    SseReader reader(m_controller->port());
    QVERIFY(subscribe(reader));
    QVERIFY(reader.nextOf("snapshot").has_value());
    m_controller->terminate();
    const auto frame = reader.nextOf("goodbye");
    QVERIFY(frame.has_value());
    QVERIFY(!frame->object().value("reason"_L1).toString().isEmpty());
    QVERIFY(!reader.next().has_value());
    QVERIFY(reader.ended());
}

} // namespace freeagent::integration

QTEST_GUILESS_MAIN(freeagent::integration::FeedTest)
#include "tst_feed.moc"
