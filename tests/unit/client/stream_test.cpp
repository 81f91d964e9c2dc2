// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/client/controllerclient.h"
#include "common/client/eventstream.h"
#include "common/client/logfollower.h"
#include "tests/support/fakeclock.h"
#include "tests/unit/client/tinyserver.h"

#include <QNetworkAccessManager>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace freeagent;
using namespace freeagent::client;
using freeagent::test::FakeClock;
using freeagent::test::TinyRequest;
using freeagent::test::TinyServer;
using Phase = LinkState::Phase;

namespace {
const StreamTiming kQuick{Millis(12'000), Millis(40'000), Millis(4), Millis(20)};

struct Fixture {
    explicit Fixture(TinyServer::Handler handler)
        : server(std::move(handler))
        , client(network, {server.url(), "secret-key-0123456789"})
        , stream(network, clock, kQuick)
    {
        QObject::connect(&stream, &EventStream::stateChanged, &stream, [this](const LinkState &state) { phases << state.phase; });
        QObject::connect(&stream, &EventStream::frameReceived, &stream, [this](const SseFrame &frame) { frames << frame; });
    }
    void open() { stream.open(client.request(QStringLiteral("/api/events"))); }

    FakeClock clock;
    QNetworkAccessManager network;
    TinyServer server;
    ControllerClient client;
    EventStream stream;
    QList<Phase> phases;
    QList<SseFrame> frames;
};
} // namespace

class StreamTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void delivers();
    void resumesBehindTheLastId();
    void forgetsAnIdThatIsGone();
    void refusedKeyEndsTheTries_data();
    void refusedKeyEndsTheTries();
    void silenceIsSeen();
    void nobodyThere();
    void notAStream();
    void mayBeClosedFromWithin();
    void logResumesWithoutDoubles();
    void logOfNothing();
};

void StreamTest::delivers()
{
    TinyRequest seen;
    Fixture f([&](QTcpSocket *socket, const TinyRequest &request) {
        seen = request;
        socket->write(TinyServer::streamHead() + "event: stats\ndata: {}\n\nid: 5\ndata: x\n\n");
    });
    f.open();
    QTRY_COMPARE(f.frames.size(), 2);
    QCOMPARE(f.phases, (QList<Phase>{Phase::Connecting, Phase::Live}));
    QCOMPARE(seen.path, QByteArray("/api/events"));
    QCOMPARE(seen.headers.value("accept"), QByteArray("text/event-stream"));
    QCOMPARE(seen.headers.value("x-api-key"), QByteArray("secret-key-0123456789"));
    QVERIFY(!seen.headers.contains("last-event-id"));
    QCOMPARE(f.stream.lastEventId(), QByteArray("5"));
}

void StreamTest::resumesBehindTheLastId()
{
    QList<QByteArray> wanted;
    Fixture f([&](QTcpSocket *socket, const TinyRequest &request) {
        wanted << request.headers.value("last-event-id");
        socket->write(TinyServer::streamHead() + "id: " + QByteArray::number(10 + wanted.size()) + "\ndata: x\n\n: half a fra");
        socket->disconnectFromHost();
    });
    f.open();
    QTRY_VERIFY(wanted.size() >= 3);
    QCOMPARE(wanted.first(3), (QList<QByteArray>{{}, "11", "12"}));
    QVERIFY(f.phases.contains(Phase::Offline));
}

void StreamTest::forgetsAnIdThatIsGone()
{
    QList<QByteArray> wanted;
    Fixture f([&](QTcpSocket *socket, const TinyRequest &request) {
        wanted << request.headers.value("last-event-id");
        if (wanted.size() == 2)
            socket->write(TinyServer::answer("410 Gone", R"({"error":"too old"})"));
        else
            socket->write(TinyServer::streamHead() + "id: 7\ndata: x\n\n");
        if (wanted.size() == 1)
            socket->disconnectFromHost();
    });
    f.open();
    QTRY_COMPARE(wanted, (QList<QByteArray>{{}, "7", {}}));
    QTRY_COMPARE(f.stream.state().phase, Phase::Live);
}

void StreamTest::refusedKeyEndsTheTries_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("401") << QByteArray("401 Unauthorized") << QByteArray("http.unauthorized");
    QTest::newRow("403") << QByteArray("403 Forbidden") << QByteArray("http.forbidden");
}

void StreamTest::refusedKeyEndsTheTries()
{
    QFETCH(QByteArray, status);
    int tries = 0;
    Fixture f([&](QTcpSocket *socket, const TinyRequest &) {
        ++tries;
        socket->write(TinyServer::answer(status, R"({"error":"Invalid API key"})"));
    });
    f.open();
    QTRY_COMPARE(f.stream.state().phase, Phase::Refused);
    QTEST(f.stream.state().why.code, "code");
    QCOMPARE(f.stream.state().why.message, QStringLiteral("Invalid API key"));
    QVERIFY(!f.stream.state().nextTry);
    QCOMPARE(tries, 1);
    f.stream.retryNow();
    QTRY_COMPARE(tries, 2);
}

void StreamTest::silenceIsSeen()
{
    QPointer<QTcpSocket> speaker;
    int connections = 0;
    Fixture f([&](QTcpSocket *socket, const TinyRequest &) {
        ++connections;
        speaker = socket;
        socket->write(TinyServer::streamHead() + "data: x\n\n");
    });
    f.open();
    QTRY_COMPARE(f.stream.state().phase, Phase::Live);
    const Time heard = f.clock.now();
    f.clock.advance(Millis(13'000));
    QTRY_COMPARE(f.stream.state().phase, Phase::Stale);
    QCOMPARE(f.stream.state().since, heard);
    speaker->write(": ping\n\n");
    QTRY_COMPARE(f.stream.state().phase, Phase::Live);
    f.clock.advance(Millis(41'000));
    QTRY_COMPARE(connections, 2);
    QVERIFY(f.phases.contains(Phase::Offline));
    QTRY_COMPARE(f.stream.state().phase, Phase::Live);
}

void StreamTest::nobodyThere()
{
    Fixture f([](QTcpSocket *, const TinyRequest &) {});
    f.server.close();
    f.open();
    QTRY_COMPARE(f.stream.state().phase, Phase::Offline);
    QCOMPARE(f.stream.state().why.code, QByteArray("net.refused"));
    QVERIFY(f.stream.state().nextTry > f.clock.now());
    const Time since = f.stream.state().since;
    const qsizetype tries = f.phases.size();
    f.clock.advance(Millis(5'000));
    QTRY_VERIFY(f.phases.size() > tries + 1);
    QCOMPARE(f.stream.state().since, since);
    f.stream.close();
    QCOMPARE(f.stream.state().phase, Phase::Idle);
}

void StreamTest::notAStream()
{
    Fixture f([](QTcpSocket *socket, const TinyRequest &) {
        socket->write(TinyServer::answer("200 OK", "<html>", "Content-Type: text/html\r\n"));
    });
    f.open();
    QTRY_COMPARE(f.stream.state().phase, Phase::Offline);
    QCOMPARE(f.stream.state().why.code, QByteArray("api.malformed"));
}

void StreamTest::mayBeClosedFromWithin()
{
    Fixture f([](QTcpSocket *socket, const TinyRequest &) {
        socket->write(TinyServer::streamHead() + "data: 1\n\ndata: 2\n\ndata: 3\n\n");
    });
    connect(&f.stream, &EventStream::frameReceived, this, [&] { f.stream.close(); });
    f.open();
    QTRY_COMPARE(f.stream.state().phase, Phase::Idle);
    QCOMPARE(f.frames.size(), 1);
}

void StreamTest::logResumesWithoutDoubles()
{
    int connections = 0;
    Fixture f([&](QTcpSocket *socket, const TinyRequest &request) {
        QCOMPARE(request.path, QByteArray("/api/builds/b1/logs?follow=true"));
        const auto line = [](int n) -> QByteArray {
            return "event: line\nid: " + QByteArray::number(n) + "\ndata: {\"timestamp\":5,\"level\":\"warn\",\"message\":\"m"
                + QByteArray::number(n) + "\"}\n\n";
        };
        if (++connections == 1) {
            socket->write(TinyServer::streamHead() + line(1) + line(2));
            socket->disconnectFromHost();
        } else {
            QCOMPARE(request.headers.value("last-event-id"), QByteArray("2"));
            // A server that repeats a line is believed, and ignored.
            socket->write(TinyServer::streamHead() + line(2) + line(3) + "event: end\ndata: {}\n\n");
        }
    });
    LogFollower follower(f.client, f.clock, kQuick);
    QList<api::NumberedLine> lines;
    connect(&follower, &LogFollower::linesReceived, this, [&](const auto &more) { lines += more; });
    QSignalSpy ended(&follower, &LogFollower::ended);
    QSignalSpy interrupted(&follower, &LogFollower::interrupted);
    follower.follow({"b1"});
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(lines.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(lines[i], (api::NumberedLine{i + 1, {fromMs(5), LogLevel::Warn, QStringLiteral("m%1").arg(i + 1)}}));
    QCOMPARE(interrupted.size(), 1);
    QCOMPARE(interrupted[0][1].toBool(), false);
    QCOMPARE(connections, 2);
}

void StreamTest::logOfNothing()
{
    Fixture f([](QTcpSocket *socket, const TinyRequest &) {
        socket->write(TinyServer::answer("404 Not Found", R"({"error":"Build not found"})"));
    });
    LogFollower follower(f.client, f.clock, kQuick);
    QSignalSpy interrupted(&follower, &LogFollower::interrupted);
    follower.follow({"b1"});
    QTRY_COMPARE(interrupted.size(), 1);
    QCOMPARE(interrupted[0][0].value<Error>().message, QStringLiteral("Build not found"));
    QCOMPARE(interrupted[0][1].toBool(), true);
}

QTEST_GUILESS_MAIN(StreamTest)
#include "stream_test.moc"
