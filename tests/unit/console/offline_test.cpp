// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/demofarm.h"
#include "console/farm/farmstate.h"
#include "console/farm/resource.h"
#include "console/offline/contactalarm.h"
#include "console/offline/keptfarm.h"
#include "tests/support/fakeclock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace freeagent::console;
using freeagent::test::FakeClock;
using namespace Qt::StringLiterals;
using Phase = LinkState::Phase;

namespace {
const QString kFarm = u"farm.example:3000"_s;

Snapshot filled()
{
    Snapshot snapshot(kFarm);
    snapshot.keep(u"/api/alerts"_s, {}, fromMs(1'000), R"({"alerts":[{"id":"a1"}]})");
    snapshot.keep(u"/api/builds"_s, QUrlQuery(u"limit=100"_s), fromMs(2'000), R"([{"id":"b1"}])");
    return snapshot;
}

/// A farm in memory that answers what it is told, or nothing at all.
class ToldFarm final : public FarmSource
{
public:
    QString name() const override { return kFarm; }
    bool isDemo() const override { return false; }
    void start() override { Q_EMIT linkChanged({isThere ? Phase::Live : Phase::Connecting, {}, {}, {}}); }
    void refresh() override { }
    quint64 cancelBuild(const BuildId &) override { return 0; }
    quint64 retryBuild(const BuildId &) override { return 0; }
    quint64 downloadArtifact(const BuildId &, const QString &) override { return 0; }
    LogFeed *followLog(const BuildId &, QObject *) override { return nullptr; }
    void ask(const Ask &ask, const QObject *context, Answered done) override
    {
        asked << ask;
        const QByteArray body = answers.value(ask.path);
        QMetaObject::invokeMethod(
            const_cast<QObject *>(context),
            [this, body, done] {
                if (!isThere)
                    return done(failure("net.refused", u"Nothing listens there."_s));
                if (body.isEmpty())
                    return done(failure("http.not_found", u"No."_s));
                done(Answer{200, body, QJsonDocument::fromJson(body), {}});
            },
            Qt::QueuedConnection);
    }
    void miss(Time since) { Q_EMIT linkChanged({Phase::Offline, since, {"net.refused", u"Nothing listens there."_s, {}}, since + Millis(++misses)}); }

    bool isThere = true;
    int misses = 0;
    QHash<QString, QByteArray> answers;
    QList<Ask> asked;
};
} // namespace

class OfflineTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void snapshotComesBackAsItWas();
    void snapshotIsForItsOwnerAlone();
    void brokenSnapshotsAreRefused_data();
    void brokenSnapshotsAreRefused();
    void secretsAreNotKept();
    void snapshotStaysSmall();
    void answersAreKeptAndShownWithoutContact();
    void nothingOfBeforeIsShownOnceThereWasContact();
    void searchesAndTokensAreNotKept();
    void alarmRule_data();
    void alarmRule();
    void alarmEnds();
};

void OfflineTest::snapshotComesBackAsItWas()
{
    const QTemporaryDir dir;
    const QString path = snapshotPath(dir.path(), kFarm);
    QVERIFY(saveSnapshot(path, filled().write()));
    const auto read = loadSnapshot(path, kFarm);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QCOMPARE(read->takenAt(), fromMs(2'000));
    QCOMPARE(read->find(u"/api/alerts"_s)->at, fromMs(1'000));
    QCOMPARE(read->find(u"/api/alerts"_s)->body, QByteArray(R"({"alerts":[{"id":"a1"}]})"));
    QCOMPARE(read->find(u"/api/builds"_s, QUrlQuery(u"limit=100"_s))->body, QByteArray(R"([{"id":"b1"}])"));
    QVERIFY(!read->find(u"/api/builds"_s));
    QCOMPARE(loadSnapshot(snapshotPath(dir.path(), u"another:1"_s), u"another:1"_s).error().code, QByteArray("snapshot.none"));
    QVERIFY(snapshotPath(dir.path(), kFarm) != snapshotPath(dir.path(), u"another:1"_s));
}

void OfflineTest::snapshotIsForItsOwnerAlone()
{
    const QTemporaryDir dir;
    const QString path = snapshotPath(dir.filePath(u"inner"_s), kFarm);
    QVERIFY(saveSnapshot(path, filled().write()));
    QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadOther));
    QVERIFY(saveSnapshot(path, filled().write()));
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(path) & kOthers));
    QVERIFY(!(QFile::permissions(dir.filePath(u"inner"_s)) & kOthers));
    QVERIFY(!saveSnapshot(u"/dev/null/x/y.snapshot"_s, "text"));
}

void OfflineTest::brokenSnapshotsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("farm");
    QTest::addColumn<QByteArray>("code");
    const QByteArray whole = filled().write();
    QByteArray changed = whole;
    changed[changed.size() - 10] = char(changed[changed.size() - 10] ^ 1);
    QByteArray later = whole;
    later.replace("snapshot 1 ", "snapshot 2 ");
    QTest::newRow("torn") << whole.left(whole.size() / 2) << kFarm << QByteArray("snapshot.damaged");
    QTest::newRow("torn in its head") << whole.left(12) << kFarm << QByteArray("snapshot.damaged");
    QTest::newRow("empty") << QByteArray() << kFarm << QByteArray("snapshot.damaged");
    QTest::newRow("a byte is another") << changed << kFarm << QByteArray("snapshot.damaged");
    QTest::newRow("no snapshot") << QByteArray("{\"farm\":1}\n{}") << kFarm << QByteArray("snapshot.damaged");
    QTest::newRow("a later version") << later << kFarm << QByteArray("snapshot.newer");
    QTest::newRow("another farm") << whole << u"other:3000"_s << QByteArray("snapshot.foreign");
}

void OfflineTest::brokenSnapshotsAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, farm);
    QFETCH(QByteArray, code);
    const auto read = Snapshot::read(bytes, farm);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
}

void OfflineTest::secretsAreNotKept()
{
    Snapshot snapshot(kFarm);
    snapshot.keep(u"/api/workers"_s, {}, fromMs(1), R"({"workers":[{"id":"w","accessToken":"abc-hidden","tokenRevoked":true,"vm":{"password":"abc-hidden"}}],"apiKey":"abc-hidden"})");
    const QByteArray written = snapshot.write();
    QVERIFY(!written.contains("abc-hidden"));
    QVERIFY(written.contains("tokenRevoked"));
    QVERIFY(written.contains("workers"));
}

void OfflineTest::snapshotStaysSmall()
{
    Snapshot snapshot(kFarm);
    const QByteArray large = "[\"" + QByteArray(500 << 10, 'x') + "\"]";
    for (int i = 0; i < 20; ++i)
        snapshot.keep(u"/api/alerts"_s, QUrlQuery(u"n=%1"_s.arg(i)), fromMs(i), large);
    QVERIFY(snapshot.bytes() <= Snapshot::kMostBytes);
    QVERIFY(!snapshot.find(u"/api/alerts"_s, QUrlQuery(u"n=0"_s)));
    QVERIFY(snapshot.find(u"/api/alerts"_s, QUrlQuery(u"n=19"_s)));
    snapshot.keep(u"/api/stats"_s, {}, fromMs(99), "[\"" + QByteArray(Snapshot::kMostBytesOfOne, 'x') + "\"]");
    QVERIFY(!snapshot.find(u"/api/stats"_s));
    snapshot.keep(u"/api/stats"_s, {}, fromMs(99), "no JSON");
    QVERIFY(!snapshot.find(u"/api/stats"_s));
}

void OfflineTest::answersAreKeptAndShownWithoutContact()
{
    const QTemporaryDir dir;
    FakeClock clock;
    const Time then = clock.now();
    {
        auto told = std::make_unique<ToldFarm>();
        told->answers = {{u"/api/alerts"_s, R"({"alerts":[{"id":"a1"}]})"},
                         {u"/api/builds"_s, R"([{"id":"b1","status":"pending"}])"},
                         {u"/api/workers"_s, R"({"workers":[{"id":"w1","name":"mac-1","status":"idle"}]})"},
                         {u"/api/stats"_s, R"({"pendingBuilds":1})"}};
        KeptFarm farm(std::move(told), dir.path(), clock);
        farm.start();
        Resource alerts(farm, clock, u"/api/alerts"_s);
        alerts.setActive(true);
        QTRY_VERIFY(alerts.hasData());
        QTRY_VERIFY_WITH_TIMEOUT(farm.remembered(u"/api/workers"_s, {}), 5'000); // by itself, soon after contact
        QTRY_VERIFY(farm.remembered(u"/api/builds"_s, QUrlQuery(u"limit=100"_s)));
        QTRY_VERIFY(farm.remembered(u"/api/stats"_s, {}));
    }
    clock.advance(std::chrono::hours(3));
    auto told = std::make_unique<ToldFarm>();
    told->isThere = false;
    ToldFarm *inner = told.get();
    KeptFarm farm(std::move(told), dir.path(), clock);
    FarmState state;
    connect(&farm, &FarmSource::eventReceived, &state, &FarmState::apply);
    connect(&farm, &FarmSource::linkChanged, &state, &FarmState::setLink);
    farm.start();
    QVERIFY(!state.hasData());
    inner->miss(clock.now());
    QVERIFY(state.hasData());
    QCOMPARE(state.builds().size(), 1);
    QCOMPARE(state.workers().value(WorkerId(QByteArray("w1"))).name, u"mac-1"_s);
    QCOMPARE(farm.shownFrom(), std::optional(then));
    QCOMPARE(state.link().since, then); // figures are from then, not from the first miss
    Resource alerts(farm, clock, u"/api/alerts"_s);
    alerts.setActive(true);
    QTRY_VERIFY(alerts.hasData());
    QCOMPARE(alerts.asOf(), then);
    QCOMPARE(alerts.error().code, QByteArray("net.refused"));
    QCOMPARE(alerts.list("alerts"_L1).size(), 1);
    Resource unknown(farm, clock, u"/api/contacts"_s);
    unknown.setActive(true);
    QTRY_VERIFY(!unknown.isWaiting());
    QVERIFY(!unknown.hasData());
    inner->isThere = true;
    inner->start();
    QVERIFY(!farm.shownFrom());
}

void OfflineTest::nothingOfBeforeIsShownOnceThereWasContact()
{
    const QTemporaryDir dir;
    QVERIFY(saveSnapshot(snapshotPath(dir.path(), kFarm), filled().write()));
    FakeClock clock;
    auto told = std::make_unique<ToldFarm>();
    ToldFarm *inner = told.get();
    KeptFarm farm(std::move(told), dir.path(), clock);
    QSignalSpy events(&farm, &FarmSource::eventReceived);
    farm.start();
    inner->isThere = false;
    inner->miss(clock.now());
    QCOMPARE(events.size(), 0);
    QVERIFY(!farm.shownFrom());
}

void OfflineTest::searchesAndTokensAreNotKept()
{
    const QTemporaryDir dir;
    const FakeClock clock;
    auto told = std::make_unique<ToldFarm>();
    for (const QString &path : {u"/api/builds"_s, u"/api/admin/tokens"_s, u"/api/builds/b1/logs"_s, u"/api/audit"_s})
        told->answers.insert(path, R"({"a":1})");
    KeptFarm farm(std::move(told), dir.path(), clock);
    int answered = 0;
    const auto ask = [&](const QString &path, const QUrlQuery &query) {
        farm.ask({.path = path, .query = query}, this, [&](const Result<Answer> &answer) { answered += answer.has_value(); });
    };
    ask(u"/api/builds"_s, QUrlQuery(u"q=somebody"_s));
    ask(u"/api/admin/tokens"_s, {});
    ask(u"/api/builds/b1/logs"_s, {});
    ask(u"/api/audit"_s, {});
    QTRY_COMPARE(answered, 4);
    QVERIFY(!farm.remembered(u"/api/builds"_s, QUrlQuery(u"q=somebody"_s)));
    for (const QString &path : {u"/api/admin/tokens"_s, u"/api/builds/b1/logs"_s, u"/api/audit"_s})
        QVERIFY2(!farm.remembered(path, {}), qPrintable(path));
}

void OfflineTest::alarmRule_data()
{
    QTest::addColumn<QByteArray>("what"); // m: a miss; a number: seconds that go by; L C S R: what the link does besides
    QTest::addColumn<bool>("isRaised");
    QTest::newRow("nothing yet") << QByteArray("C") << false;
    QTest::newRow("three misses, but within a restart") << QByteArray("m 2 m 2 m") << false;
    QTest::newRow("a moment short") << QByteArray("m 3 m 3 m 3") << false;
    QTest::newRow("three misses over ten seconds") << QByteArray("m 5 m 5 m") << true;
    QTest::newRow("by time alone") << QByteArray("m m m 10") << true;
    QTest::newRow("two misses for long") << QByteArray("m 60 m 600") << false;
    QTest::newRow("contact between") << QByteArray("m 5 m 5 L m 5") << false;
    QTest::newRow("contact after") << QByteArray("m 5 m 5 m L") << false;
    QTest::newRow("tries between are none") << QByteArray("m 5 C m 5 C m") << true;
    QTest::newRow("silence is no miss") << QByteArray("L S 60 S 60 S") << false;
    QTest::newRow("silence, then misses") << QByteArray("L S 30 m 5 m 5 m") << true;
    QTest::newRow("a refused key is contact") << QByteArray("m 5 m 5 m R") << false;
}

void OfflineTest::alarmRule()
{
    QFETCH(QByteArray, what);
    QFETCH(bool, isRaised);
    FakeClock clock;
    ContactAlarm alarm(clock, {3, Millis(10'000)});
    for (const QByteArray &word : what.split(' ')) {
        if (word == "m")
            alarm.take({Phase::Offline, clock.now(), {"net.refused", {}, {}}, {}});
        else if (word == "L" || word == "C" || word == "S" || word == "R")
            alarm.take({word == "L" ? Phase::Live : word == "C" ? Phase::Connecting : word == "S" ? Phase::Stale : Phase::Refused, clock.now(), {}, {}});
        else
            clock.advance(std::chrono::seconds(word.toInt()));
    }
    QCOMPARE(alarm.isRaised(), isRaised);
}

void OfflineTest::alarmEnds()
{
    FakeClock clock;
    ContactAlarm alarm(clock, {});
    const Time last = clock.now();
    clock.advance(Millis(40'000));
    for (int i = 0; i < 4; ++i) {
        alarm.take({Phase::Offline, last, {"net.timeout", u"slow"_s, {}}, {}});
        clock.advance(Millis(4'000));
    }
    QVERIFY(alarm.isRaised());
    QCOMPARE(alarm.since(), last); // when contact was, not when it was missed
    QCOMPARE(alarm.misses(), 4);
    QCOMPARE(alarm.why().code, QByteArray("net.timeout"));
    alarm.take({Phase::Live, clock.now(), {}, {}});
    QVERIFY(!alarm.isRaised());
    QCOMPARE(alarm.misses(), 0);
}

QTEST_GUILESS_MAIN(OfflineTest)
#include "offline_test.moc"
