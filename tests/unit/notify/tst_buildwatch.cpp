// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/notify/buildwatch.h"
#include "tests/unit/notify/outboxlife.h"
#include "tests/unit/services/farmfixture.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace freeagent;
using namespace freeagent::notify;
using namespace freeagent::test;
using namespace Qt::StringLiterals;

class TestBuildWatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAreToldOnce();
    void endsWhileAwayAreTold();
    void nothingWithoutSuchAChannel();

private:
    static QList<Channel> channels()
    {
        Channel channel = channelOf(u"ci"_s, ChannelKind::Webhook);
        channel.builds = true;
        channel.alerts = false;
        return {channel};
    }
    struct Telling {
        Outbox outbox;
        BuildWatch watch;
        Telling(FarmFixture &farm, FakeCarrier &carrier, const QList<Channel> &channels)
            : outbox(farm.ledger, farm.clock, carrier, [] { return 0.5; })
            , watch(farm.ledger, farm.store, outbox)
        {
            outbox.setChannels(channels);
            outbox.load(farm.store.records);
            watch.load(farm.store.records);
        }
    };
    static BuildId build(FarmFixture &farm, bool success)
    {
        const BuildId id = farm.submit();
        farm.enrol("w1");
        if (!farm.poll("w1") || !farm.report(id, "w1", success))
            qFatal("no build");
        return id;
    }
    static QJsonObject body(const FakeCarrier &carrier, size_t i) { return QJsonDocument::fromJson(carrier.all[i].body).object(); }
};

void TestBuildWatch::endsAreToldOnce()
{
    FarmFixture farm;
    FakeCarrier carrier;
    Telling telling(farm, carrier, channels());
    telling.watch.tick();
    const BuildId good = build(farm, true);
    const BuildId bad = build(farm, false);
    QTRY_COMPARE(carrier.all.size(), size_t(2));
    QCOMPARE(body(carrier, 0).value(u"id"_s).toString(), good.text());
    QCOMPARE(body(carrier, 0).value(u"status"_s).toString(), u"finished"_s);
    QCOMPARE(body(carrier, 0)["artifacts"_L1]["buildUrl"_L1].toString(), u"/api/builds/"_s + good.text() + u"/download"_s);
    QCOMPARE(body(carrier, 1).value(u"id"_s).toString(), bad.text());
    QCOMPARE(body(carrier, 1).value(u"status"_s).toString(), u"errored"_s);
    QCOMPARE(body(carrier, 1)["error"_L1]["message"_L1].toString(), u"boom"_s);
}

void TestBuildWatch::endsWhileAwayAreTold()
{
    FarmFixture farm;
    FakeCarrier carrier;
    {
        Telling telling(farm, carrier, channels());
        telling.watch.tick();
        build(farm, true);
        QTRY_COMPARE(carrier.all.size(), size_t(1));
        QCoreApplication::processEvents();
    }
    const BuildId missed = build(farm, false); // stored, and nobody there to hear of it
    Telling telling(farm, carrier, channels());
    QTRY_COMPARE(carrier.all.size(), size_t(2));
    QCOMPARE(body(carrier, 1).value(u"id"_s).toString(), missed.text());
    const BuildId next = build(farm, true);
    QTRY_COMPARE(carrier.all.size(), size_t(3));
    QCOMPARE(body(carrier, 2).value(u"id"_s).toString(), next.text());
}

void TestBuildWatch::nothingWithoutSuchAChannel()
{
    FarmFixture farm;
    FakeCarrier carrier;
    Telling telling(farm, carrier, {channelOf(u"hook"_s, ChannelKind::Webhook)});
    telling.watch.tick();
    build(farm, true);
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
    QVERIFY(carrier.all.empty());
    QVERIFY(std::none_of(farm.store.records.begin(), farm.store.records.end(), [](const Record &r) { return r.kind == "webhook-cursor" || r.kind == "delivery"; }));
}

QTEST_GUILESS_MAIN(TestBuildWatch)
#include "tst_buildwatch.moc"
