// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/farmstate.h"
#include "console/farm/livefarm.h"
#include "tests/support/fakeclock.h"
#include "tests/unit/client/tinyserver.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace freeagent::console;
using freeagent::test::FakeClock;
using freeagent::test::TinyRequest;
using freeagent::test::TinyServer;
using namespace Qt::StringLiterals;
using Phase = LinkState::Phase;

namespace {
struct Fixture {
    explicit Fixture(TinyServer::Handler handler)
        : server(std::move(handler))
        , farm({server.url(), "key-0123456789abcdef"}, clock, {Millis(12'000), Millis(40'000), Millis(4), Millis(20)})
    {
        QObject::connect(&farm, &FarmSource::eventReceived, &state, &FarmState::apply);
        QObject::connect(&farm, &FarmSource::linkChanged, &state, &FarmState::setLink);
        QObject::connect(&farm, &FarmSource::actionChanged, &state, [this](const ActionReport &report) { reports << report; });
    }
    FakeClock clock;
    TinyServer server;
    LiveFarm farm;
    FarmState state;
    QList<ActionReport> reports;
};

QByteArray frame(const QByteArray &event, const QByteArray &data)
{
    return "event: " + event + "\ndata: " + data + "\n\n";
}

QByteArray failures(int count)
{
    QByteArrayList items;
    for (int i = 0; i < count; ++i)
        items << R"({"id":"f)" + QByteArray::number(i) + R"(","status":"failed","outcome":"error"})";
    return R"({"builds":[)" + items.join(',') + "]}";
}
} // namespace

class LiveFarmTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheFeed();
    void fetchesTheFailuresOfADay();
    void tellsAGoodbye();
    void actsAndReports();
    void reportsWhatTheControllerSays();
    void downloadsAndVerifies();
};

void LiveFarmTest::followsTheFeed()
{
    Fixture f([](QTcpSocket *socket, const TinyRequest &request) {
        if (request.path != "/api/events")
            return void(socket->write(TinyServer::answer("200 OK", failures(0))));
        socket->write(TinyServer::streamHead() + frame("snapshot", R"({"revision":1,"builds":[{"id":"a","status":"pending"}]})")
                      + frame("build.assigned", R"({"id":"a","status":"assigned"})") + frame("build.changed", "not json")
                      + frame("worker.online", R"({"id":"w","status":"online"})"));
    });
    QCOMPARE(f.state.link().phase, Phase::Idle);
    f.farm.start();
    QTRY_VERIFY(f.state.workers().contains({"w"}));
    QCOMPARE(f.state.build({"a"})->status, BuildStatus::Assigned);
    QCOMPARE(f.state.link().phase, Phase::Live);
    QVERIFY(!f.farm.isDemo());
}

void LiveFarmTest::fetchesTheFailuresOfADay()
{
    QList<QByteArray> asked;
    Fixture f([&](QTcpSocket *socket, const TinyRequest &request) {
        if (request.path == "/api/events")
            return void(socket->write(TinyServer::streamHead() + frame("snapshot", "{}")));
        asked << request.path;
        socket->write(TinyServer::answer("200 OK", failures(request.path.endsWith("offset=0") ? 100 : 7)));
    });
    f.farm.start();
    QTRY_COMPARE(asked.size(), 2);
    QCOMPARE(asked[0], QByteArray("/api/builds?status=failed&since=2026-01-04T09:00:00.000Z&limit=100&offset=0"));
    QVERIFY(asked[1].endsWith("&offset=100"));
    QTRY_COMPARE(f.state.builds().size(), 100);
}

void LiveFarmTest::tellsAGoodbye()
{
    Fixture f([](QTcpSocket *socket, const TinyRequest &request) {
        if (request.path != "/api/events")
            return void(socket->write(TinyServer::answer("200 OK", failures(0))));
        socket->write(TinyServer::streamHead() + frame("snapshot", "{}") + frame("goodbye", R"({"reason":"update"})"));
        socket->disconnectFromHost();
    });
    QList<QByteArray> codes;
    connect(&f.farm, &FarmSource::linkChanged, this, [&](const LinkState &link) { codes << link.why.code; });
    f.farm.start();
    QTRY_VERIFY(codes.contains("controller.stopped"));
}

void LiveFarmTest::actsAndReports()
{
    QList<QByteArray> asked;
    Fixture f([&](QTcpSocket *socket, const TinyRequest &request) {
        asked << request.method + ' ' + request.path;
        socket->write(TinyServer::answer("200 OK", R"({"id":"new","status":"pending"})"));
    });
    const quint64 cancel = f.farm.cancelBuild({"a"});
    QCOMPARE(f.reports.size(), 1);
    QCOMPARE(f.reports[0].stage, ActionReport::Stage::Running);
    QTRY_COMPARE(f.reports.size(), 2);
    QCOMPARE(f.reports[1].ticket, cancel);
    QCOMPARE(f.reports[1].stage, ActionReport::Stage::Done);
    QVERIFY(f.farm.retryBuild({"a"}) != cancel);
    QTRY_COMPARE(f.reports.size(), 4);
    QCOMPARE(f.reports[3].created, BuildId{"new"});
    QCOMPARE(asked, (QList<QByteArray>{"POST /api/builds/a/cancel", "POST /api/builds/a/retry"}));
}

void LiveFarmTest::reportsWhatTheControllerSays()
{
    Fixture f([](QTcpSocket *socket, const TinyRequest &) {
        socket->write(TinyServer::answer("400 Bad Request", R"({"error":"Build already finished"})"));
    });
    f.farm.cancelBuild({"a"});
    f.farm.downloadArtifact({"a"}, u"/tmp/never"_s);
    QTRY_COMPARE(f.reports.size(), 4);
    for (const ActionReport &report : std::as_const(f.reports))
        if (report.stage != ActionReport::Stage::Running)
            QCOMPARE(report.why.message, u"Build already finished"_s);
    QVERIFY(!QFile::exists(u"/tmp/never"_s));
}

void LiveFarmTest::downloadsAndVerifies()
{
    const QByteArray artifact(70'000, 'z');
    const QByteArray sum = QCryptographicHash::hash(artifact, QCryptographicHash::Sha256).toHex();
    Fixture f([&](QTcpSocket *socket, const TinyRequest &request) {
        if (request.path.endsWith("/status"))
            socket->write(TinyServer::answer("200 OK", R"({"id":"a","artifacts":[{"name":"a.apk","size":70000,"checksum":"sha256:)" + sum + R"("}]})"));
        else
            socket->write(TinyServer::answer("200 OK", artifact));
    });
    const QTemporaryDir dir;
    f.farm.downloadArtifact({"a"}, dir.filePath(u"a.apk"_s));
    QTRY_COMPARE(f.reports.last().stage, ActionReport::Stage::Done);
    QVERIFY(f.reports.last().verified);
    QCOMPARE(f.reports.last().size, 70'000);
    QCOMPARE(QFile(dir.filePath(u"a.apk"_s)).size(), 70'000);
}

QTEST_GUILESS_MAIN(LiveFarmTest)
#include "livefarm_test.moc"
