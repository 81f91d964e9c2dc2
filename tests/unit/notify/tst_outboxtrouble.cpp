// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/notify/outboxlife.h"

using namespace freeagent;
using namespace freeagent::notify;
using namespace freeagent::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Channels that do not work.
class TestOutboxTrouble : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void backOff();
    void wishOfTheReceiver();
    void aSuccessReleasesWhatWaits();
    void failuresAreTriedAgain();
    void breakerOpensAndOneTrialClosesIt();
    void failingChannelIsToldByTheOthersOnce();
    void allChannelsFailWithoutALoop();
    void troubleOutlivesARestart();
    void refusalsAreGivenUp();
    void aDayIsEnough();
    void deliveredButNotRecordedIsNotSentAgain();

private:
    QList<Channel> channels() const { return {channelOf(u"hook"_s, ChannelKind::Webhook), channelOf(u"pager"_s, ChannelKind::PagerDuty)}; }
    void failOn(const QStringList &names, Verdict::Kind kind = Verdict::Kind::Failed)
    {
        m_carrier->answer = [names, kind](const Message &message) {
            return names.contains(message.channel) ? Verdict{kind, u"HTTP 500"_s} : Verdict{Verdict::Kind::Delivered, {}};
        };
    }
    size_t reports(const QString &channel, const QByteArray &word) const
    {
        const auto list = m_carrier->on(channel);
        return size_t(std::count_if(list.begin(), list.end(), [&](const Message &m) { return m.body.contains(word); }));
    }

    FakeClock m_clock;
    std::unique_ptr<FakeStore> m_store;
    std::unique_ptr<FakeCarrier> m_carrier;
};

void TestOutboxTrouble::init()
{
    m_store = std::make_unique<FakeStore>();
    m_carrier = std::make_unique<FakeCarrier>();
}

void TestOutboxTrouble::backOff()
{
    QCOMPARE(retryDelay(1, {}, 0), Millis(2500));
    QCOMPARE(retryDelay(1, {}, 0.999).count(), 4997);
    QCOMPARE(retryDelay(3, {}, 0), Millis(10s));
    QCOMPARE(retryDelay(50, {}, 0), Millis(450s)); // half of 15 minutes
    QVERIFY(retryDelay(50, {}, 0.999) < Millis(15min));
    QCOMPARE(retryDelay(1, 30s, 0), Millis(30s));
    QCOMPARE(retryDelay(1, 24h, 0), Millis(1h));
}

void TestOutboxTrouble::wishOfTheReceiver()
{
    OutboxLife life(m_clock, *m_store, *m_carrier, {channelOf(u"hook"_s, ChannelKind::Webhook)});
    m_carrier->answer = [](const Message &) { return Verdict{Verdict::Kind::Failed, u"HTTP 429"_s, Millis(42s), true}; };
    life.tell(noticeOf("disk", NoticeKind::Trigger));
    life.settle();
    life.tell(noticeOf("queue", NoticeKind::Trigger)); // others wait as well
    life.settle();
    life.pass(41s);
    QCOMPARE(m_carrier->all.size(), size_t(1));
    m_carrier->answer = [](const Message &) { return Verdict{Verdict::Kind::Delivered, {}}; };
    life.pass(2s);
    QCOMPARE(m_carrier->all.size(), size_t(3));
    QCOMPARE(life.outbox.report().front().state, Lane::State::Ok);
}

void TestOutboxTrouble::aSuccessReleasesWhatWaits()
{
    OutboxLife life(m_clock, *m_store, *m_carrier, {channelOf(u"hook"_s, ChannelKind::Webhook)});
    m_carrier->answer = [](const Message &) { return Verdict{Verdict::Kind::Failed, u"HTTP 503"_s, Millis(1h)}; };
    life.tell(noticeOf("disk", NoticeKind::Trigger));
    life.settle();
    life.tell(noticeOf("queue", NoticeKind::Trigger));
    life.pass(1min);
    QCOMPARE(m_carrier->all.size(), size_t(1));
    failOn({});
    std::optional<Result<Verdict>> verdict;
    life.outbox.test(u"hook"_s, [&](Result<Verdict> told) { verdict = std::move(told); });
    life.settle();
    life.pass(2s);
    QVERIFY(verdict && *verdict && (*verdict)->kind == Verdict::Kind::Delivered);
    QCOMPARE(m_carrier->all.size(), size_t(4));
    QVERIFY(m_carrier->all[2].body.contains("disk") && m_carrier->all[3].body.contains("queue")); // oldest first
}

void TestOutboxTrouble::failuresAreTriedAgain()
{
    OutboxLife life(m_clock, *m_store, *m_carrier, {channelOf(u"hook"_s, ChannelKind::Webhook)});
    failOn({u"hook"_s});
    life.tell(noticeOf("disk", NoticeKind::Trigger));
    life.settle();
    QCOMPARE(life.on(u"hook"_s).front().state, DeliveryState::Failed);
    life.pass(3s);
    QCOMPARE(m_carrier->all.size(), size_t(1));
    life.pass(1s); // 2.5 s and half of 2.5 s
    QCOMPARE(m_carrier->all.size(), size_t(2));
    failOn({});
    life.pass(10s);
    QCOMPARE(life.on(u"hook"_s).front().state, DeliveryState::Delivered);
    QCOMPARE(m_carrier->all.back().key, m_carrier->all.front().key);
}

void TestOutboxTrouble::breakerOpensAndOneTrialClosesIt()
{
    OutboxLife life(m_clock, *m_store, *m_carrier, {channelOf(u"hook"_s, ChannelKind::Webhook)});
    failOn({u"hook"_s});
    for (int i = 0; i < 8; ++i)
        life.tell(noticeOf("thing" + QByteArray::number(i), NoticeKind::Trigger));
    life.settle();
    QCOMPARE(m_carrier->all.size(), size_t(5));
    QCOMPARE(life.outbox.report().front().state, Lane::State::Open);
    life.pass(59s);
    QCOMPARE(m_carrier->all.size(), size_t(5));
    life.pass(1s);
    QCOMPARE(m_carrier->all.size(), size_t(6)); // one trial; the rest is twice as long now
    life.pass(119s);
    QCOMPARE(m_carrier->all.size(), size_t(6));
    failOn({});
    life.pass(1s);
    life.settle();
    QCOMPARE(life.outbox.report().front().state, Lane::State::Ok);
    life.pass(2s);
    QCOMPARE(m_carrier->fresh.size(), size_t(8));
}

void TestOutboxTrouble::failingChannelIsToldByTheOthersOnce()
{
    OutboxLife life(m_clock, *m_store, *m_carrier, channels());
    failOn({u"hook"_s});
    for (int i = 0; i < 6; ++i)
        life.tell(noticeOf("thing" + QByteArray::number(i), NoticeKind::Trigger));
    life.settle();
    life.pass(30min, 5s);
    QCOMPARE(reports(u"pager"_s, "Messages to the channel hook do not arrive"), size_t(1));
    QCOMPARE(reports(u"hook"_s, "Messages to the channel"), size_t(0));
    failOn({});
    life.pass(20min, 5s);
    QCOMPARE(reports(u"pager"_s, "\"event_action\":\"resolve\""), size_t(1));
    QCOMPARE(life.outbox.report().front().state, Lane::State::Ok);
}

void TestOutboxTrouble::allChannelsFailWithoutALoop()
{
    OutboxLife life(m_clock, *m_store, *m_carrier, channels());
    failOn({u"hook"_s, u"pager"_s});
    life.tell(noticeOf("disk", NoticeKind::Trigger));
    life.settle();
    life.pass(26h, 30s);
    // The notice on both, and one report of each on the other.
    QCOMPARE(life.outbox.book().all().size(), size_t(4));
    for (const Delivery *delivery : life.outbox.book().all())
        QVERIFY(delivery->state == DeliveryState::GivenUp);
}

void TestOutboxTrouble::troubleOutlivesARestart()
{
    failOn({u"hook"_s});
    {
        OutboxLife life(m_clock, *m_store, *m_carrier, channels());
        for (int i = 0; i < 5; ++i)
            life.tell(noticeOf("thing" + QByteArray::number(i), NoticeKind::Trigger));
        life.settle();
        QCOMPARE(reports(u"pager"_s, "do not arrive"), size_t(1));
    }
    OutboxLife life(m_clock, *m_store, *m_carrier, channels());
    QCOMPARE(life.outbox.report().front().state, Lane::State::Failing);
    life.pass(30min, 5s);
    QCOMPARE(reports(u"pager"_s, "do not arrive"), size_t(1));
    failOn({});
    life.pass(20min, 5s);
    QCOMPARE(reports(u"pager"_s, "\"event_action\":\"resolve\""), size_t(1));
}

void TestOutboxTrouble::refusalsAreGivenUp()
{
    OutboxLife life(m_clock, *m_store, *m_carrier, {channelOf(u"hook"_s, ChannelKind::Webhook)});
    failOn({u"hook"_s}, Verdict::Kind::Refused);
    life.tell(noticeOf("disk", NoticeKind::Trigger));
    life.settle();
    life.pass(10min);
    QCOMPARE(m_carrier->all.size(), size_t(5));
    QCOMPARE(life.on(u"hook"_s).front().state, DeliveryState::GivenUp);
    QCOMPARE(life.outbox.counts().at({u"hook"_s, "given_up"}), qint64(1));
}

void TestOutboxTrouble::aDayIsEnough()
{
    OutboxLife life(m_clock, *m_store, *m_carrier, {channelOf(u"hook"_s, ChannelKind::Webhook)});
    failOn({u"hook"_s});
    life.tell(noticeOf("disk", NoticeKind::Trigger));
    life.settle();
    life.pass(23h, 1min);
    QCOMPARE(life.on(u"hook"_s).front().state, DeliveryState::Failed);
    life.pass(1h + 20min, 1min);
    QCOMPARE(life.on(u"hook"_s).front().state, DeliveryState::GivenUp);
}

void TestOutboxTrouble::deliveredButNotRecordedIsNotSentAgain()
{
    OutboxLife life(m_clock, *m_store, *m_carrier, {channelOf(u"hook"_s, ChannelKind::Webhook)});
    m_carrier->answer = [this](const Message &) {
        m_store->refuse = Error{"store.full", u"full"_s, {}};
        return Verdict{Verdict::Kind::Delivered, {}};
    };
    life.tell(noticeOf("disk", NoticeKind::Trigger));
    life.settle();
    QCOMPARE(life.on(u"hook"_s).front().state, DeliveryState::Sending);
    life.pass(3s);
    QCOMPARE(life.on(u"hook"_s).front().state, DeliveryState::Delivered);
    QCOMPARE(m_carrier->all.size(), size_t(1));
}

QTEST_GUILESS_MAIN(TestOutboxTrouble)
#include "tst_outboxtrouble.moc"
