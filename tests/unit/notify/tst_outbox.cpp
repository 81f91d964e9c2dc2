// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/notify/noticesink.h"
#include "tests/unit/notify/outboxlife.h"

using namespace freeagent;
using namespace freeagent::notify;
using namespace freeagent::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What goes out, and what does not, on channels that work.
class TestOutbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void eachStateOnce();
    void sameNoticeIsQueuedOnce();
    void nothingBeforeTheUnitIsStored();
    void unsentTriggerAndItsEnd();
    void unsentTriggerAndItsEndAtThePager();
    void endGoesWhereTheBeginningWent();
    void slackGetsOneASecond();
    void digestOfMail();
    void criticalMailGoesAtOnce();
    void personGetsOwnMail();
    void personWithoutAWayReachesAll();
    void maintenanceGoesToUsers();
    void resending();
    void testMessage();
    void logIsBounded();

private:
    FakeClock m_clock;
    std::unique_ptr<FakeStore> m_store;
    std::unique_ptr<FakeCarrier> m_carrier;
};

void TestOutbox::init()
{
    m_store = std::make_unique<FakeStore>();
    m_carrier = std::make_unique<FakeCarrier>();
}

void TestOutbox::eachStateOnce()
{
    OutboxLife life(m_clock, *m_store, *m_carrier, {channelOf(u"hook"_s, ChannelKind::Webhook), channelOf(u"pager"_s, ChannelKind::PagerDuty, {Severity::Critical})});
    for (const NoticeKind kind : {NoticeKind::Trigger, NoticeKind::Acknowledge, NoticeKind::Resolve}) {
        life.tell(noticeOf("disk", kind));
        life.settle();
    }
    QCOMPARE(m_carrier->on(u"hook"_s).size(), size_t(3));
    QCOMPARE(m_carrier->on(u"pager"_s).size(), size_t(3));
    for (const Delivery &delivery : life.on(u"pager"_s)) {
        QCOMPARE(delivery.state, DeliveryState::Delivered);
        QCOMPARE(delivery.attempts, 1);
    }
    life.tell(noticeOf("queue", NoticeKind::Trigger, Severity::Warning));
    life.settle();
    QCOMPARE(m_carrier->on(u"hook"_s).size(), size_t(4));
    QCOMPARE(m_carrier->on(u"pager"_s).size(), size_t(3)); // critical only
}

void TestOutbox::sameNoticeIsQueuedOnce()
{
    OutboxLife life(m_clock, *m_store, *m_carrier, {channelOf(u"hook"_s, ChannelKind::Webhook)});
    life.tell(noticeOf("disk", NoticeKind::Trigger));
    life.tell(noticeOf("disk", NoticeKind::Trigger)); // before the first is stored
    life.settle();
    QVERIFY(life.outbox.outgoing(noticeOf("disk", NoticeKind::Trigger)).empty());
    life.pass(10s);
    QCOMPARE(m_carrier->all.size(), size_t(1));
}

void TestOutbox::nothingBeforeTheUnitIsStored()
{
    OutboxLife life(m_clock, *m_store, *m_carrier, {channelOf(u"hook"_s, ChannelKind::Webhook)});
    m_store->refuse = Error{"store.full", u"full"_s, {}};
    life.tell(noticeOf("disk", NoticeKind::Trigger));
    life.settle();
    life.outbox.wake();
    life.pass(5s);
    QVERIFY(m_carrier->all.empty());
    life.tell(noticeOf("disk", NoticeKind::Trigger)); // its service tries again
    life.settle();
    QCOMPARE(m_carrier->all.size(), size_t(1));
}

void TestOutbox::unsentTriggerAndItsEnd()
{
    OutboxLife life(m_clock, *m_store, *m_carrier, {channelOf(u"chat"_s, ChannelKind::Slack)});
    life.tell(noticeOf("first", NoticeKind::Trigger)); // keeps the channel for a second
    life.settle();
    life.tell(noticeOf("disk", NoticeKind::Trigger));
    life.tell(noticeOf("disk", NoticeKind::Acknowledge));
    life.tell(noticeOf("disk", NoticeKind::Resolve));
    life.settle();
    life.pass(5s);
    QCOMPARE(m_carrier->all.size(), size_t(2));
    QVERIFY(m_carrier->all.back().body.contains("RESOLVED"));
    QCOMPARE(life.on(u"chat"_s)[1].state, DeliveryState::Superseded);
    QCOMPARE(life.on(u"chat"_s)[2].state, DeliveryState::Superseded);
}

void TestOutbox::unsentTriggerAndItsEndAtThePager()
{
    OutboxLife life(m_clock, *m_store, *m_carrier, {channelOf(u"pager"_s, ChannelKind::PagerDuty)});
    m_carrier->hold = true;
    life.tell(noticeOf("first", NoticeKind::Trigger));
    life.settle();
    life.tell(noticeOf("disk", NoticeKind::Trigger));
    life.tell(noticeOf("disk", NoticeKind::Resolve));
    life.settle();
    m_carrier->hold = false;
    OutboxLife next(m_clock, *m_store, *m_carrier, {channelOf(u"pager"_s, ChannelKind::PagerDuty)});
    next.pass(5s);
    QCOMPARE(m_carrier->fresh.size(), size_t(1)); // the first; nobody was called for the second
    for (const Delivery &delivery : next.on(u"pager"_s))
        QCOMPARE(delivery.state, delivery.notice.group == "first" ? DeliveryState::Delivered : DeliveryState::Superseded);
}

void TestOutbox::endGoesWhereTheBeginningWent()
{
    OutboxLife life(m_clock, *m_store, *m_carrier, {channelOf(u"pager"_s, ChannelKind::PagerDuty, {Severity::Critical})});
    life.tell(noticeOf("disk", NoticeKind::Trigger, Severity::Critical));
    life.settle();
    life.tell(noticeOf("disk", NoticeKind::Resolve, Severity::Warning)); // it got better before it was over
    life.settle();
    QCOMPARE(m_carrier->all.size(), size_t(2));
    QVERIFY(m_carrier->all.back().body.contains("\"event_action\":\"resolve\""));
    OutboxLife two(m_clock, *m_store, *m_carrier, {channelOf(u"pager"_s, ChannelKind::PagerDuty, {Severity::Critical}), channelOf(u"chat"_s, ChannelKind::Slack, {Severity::Warning})});
    two.tell(noticeOf("queue", NoticeKind::Trigger, Severity::Critical));
    two.settle();
    two.tell(noticeOf("queue", NoticeKind::Resolve, Severity::Warning));
    two.settle();
    two.pass(2s);
    QVERIFY(two.on(u"chat"_s).empty()); // it never heard of it
}

void TestOutbox::slackGetsOneASecond()
{
    OutboxLife life(m_clock, *m_store, *m_carrier, {channelOf(u"chat"_s, ChannelKind::Slack)});
    for (int i = 0; i < 3; ++i)
        life.tell(noticeOf("thing" + QByteArray::number(i), NoticeKind::Trigger));
    life.settle();
    QCOMPARE(m_carrier->all.size(), size_t(1));
    life.pass(999ms, 999ms);
    QCOMPARE(m_carrier->all.size(), size_t(1));
    life.pass(1ms, 1ms);
    QCOMPARE(m_carrier->all.size(), size_t(2));
    life.pass(1s);
    QCOMPARE(m_carrier->all.size(), size_t(3));
}

void TestOutbox::digestOfMail()
{
    OutboxLife life(m_clock, *m_store, *m_carrier, {channelOf(u"mail"_s, ChannelKind::Email)});
    life.tell(noticeOf("queue", NoticeKind::Trigger, Severity::Warning));
    life.settle();
    life.pass(5min);
    life.tell(noticeOf("disk", NoticeKind::Trigger, Severity::Warning));
    Notice short_ = noticeOf("worker", NoticeKind::Trigger, Severity::Warning);
    short_.at = *fromIso(u"2026-01-05T03:29:00Z"_s);
    short_.lines = {u"a line"_s};
    life.tell(short_);
    short_.id = "worker/over";
    short_.kind = NoticeKind::Resolve;
    short_.at += 4min;
    life.tell(short_);
    life.settle();
    life.pass(10min - 1s);
    QVERIFY(m_carrier->all.empty());
    life.pass(1s);
    QCOMPARE(m_carrier->all.size(), size_t(1));
    const QByteArray text = QByteArray::fromBase64(m_carrier->all.front().body.mid(m_carrier->all.front().body.indexOf("\r\n\r\n")));
    QVERIFY2(text.contains("WARNING: queue") && text.contains("WARNING: disk") && text.contains("RESOLVED: worker (fired 03:29, over 03:33 UTC)") && !text.contains("WARNING: worker") && !text.contains("a line"), text.constData());
    QVERIFY(m_carrier->all.front().body.contains("Subject: 3 messages"));
}

void TestOutbox::criticalMailGoesAtOnce()
{
    OutboxLife life(m_clock, *m_store, *m_carrier, {channelOf(u"mail"_s, ChannelKind::Email)});
    life.tell(noticeOf("queue", NoticeKind::Trigger, Severity::Warning));
    life.tell(noticeOf("disk", NoticeKind::Trigger, Severity::Critical));
    life.settle();
    QCOMPARE(m_carrier->all.size(), size_t(1));
    QVERIFY(m_carrier->all.front().body.contains("Subject: CRITICAL: disk"));
}

void TestOutbox::personGetsOwnMail()
{
    OutboxLife life(m_clock, *m_store, *m_carrier, {channelOf(u"mail"_s, ChannelKind::Email), channelOf(u"hook"_s, ChannelKind::Webhook)});
    life.outbox.setMailOf([](const QByteArray &person) { return person == "ada" ? QStringList{u"ada@example.com"_s} : QStringList(); });
    Notice notice = noticeOf("disk", NoticeKind::Trigger);
    notice.audience = "ada";
    life.tell(notice);
    life.settle();
    const auto mails = [&] {
        QList<QList<QByteArray>> to;
        for (const Message &message : m_carrier->all)
            if (message.channel == u"mail"_s)
                to.append(message.to);
        return to;
    };
    QCOMPARE(mails(), QList<QList<QByteArray>>{{"ada@example.com"}});
    QCOMPARE(m_carrier->on(u"hook"_s).size(), size_t(1)); // the room of all on call hears of it too
    Notice over = noticeOf("disk", NoticeKind::Resolve); // to all, but the mail goes to whom it began with
    life.tell(over);
    life.settle();
    QCOMPARE(mails(), (QList<QList<QByteArray>>{{"ada@example.com"}, {"ada@example.com"}}));
    QCOMPARE(m_carrier->on(u"hook"_s).size(), size_t(2));
    Notice handover = noticeOf("handover", NoticeKind::Information);
    handover.audience = "ada";
    life.tell(handover);
    life.settle();
    QCOMPARE(mails().size(), 3);
    QCOMPARE(m_carrier->on(u"hook"_s).size(), size_t(2));
}

void TestOutbox::personWithoutAWayReachesAll()
{
    OutboxLife life(m_clock, *m_store, *m_carrier, {channelOf(u"hook"_s, ChannelKind::Webhook)});
    Notice notice = noticeOf("disk", NoticeKind::Trigger);
    notice.audience = "ada";
    life.tell(notice);
    life.settle();
    QCOMPARE(m_carrier->on(u"hook"_s).size(), size_t(1));
}

void TestOutbox::maintenanceGoesToUsers()
{
    Channel users = channelOf(u"news"_s, ChannelKind::Slack);
    users.audiences = {"users"};
    OutboxLife life(m_clock, *m_store, *m_carrier, {users, channelOf(u"hook"_s, ChannelKind::Webhook)});
    MaintenanceSink sink(life.ledger, life.outbox);
    maintenance::Notice notice;
    notice.id = "w1-T-24h";
    notice.text = u"Maintenance begins tomorrow"_s;
    int taken = 0;
    for (int i = 0; i < 2; ++i) { // the second as after a kill between taking and telling so
        sink.deliver(notice, [&](bool done) { taken += done; });
        life.settle();
    }
    QCOMPARE(taken, 2);
    QCOMPARE(m_carrier->all.size(), size_t(1));
    QVERIFY(m_carrier->on(u"news"_s).front().body.contains("Maintenance begins tomorrow"));
}

void TestOutbox::resending()
{
    OutboxLife life(m_clock, *m_store, *m_carrier, {channelOf(u"hook"_s, ChannelKind::Webhook)});
    life.tell(noticeOf("disk", NoticeKind::Trigger));
    life.settle();
    const QByteArray first = life.on(u"hook"_s).front().id;
    std::optional<Result<Delivery>> again;
    life.outbox.resend(first, [&](Result<Delivery> delivery) { again = std::move(delivery); });
    life.settle();
    QVERIFY(again && *again);
    QCOMPARE((*again)->resendOf, first);
    QCOMPARE(m_carrier->all.size(), size_t(2));
    QCOMPARE(m_carrier->fresh.size(), size_t(1)); // the same webhook-id
    m_clock.advance(Book::kResendOnce);
    int taken = 0;
    for (int i = 0; i < 6; ++i) // six people at once
        life.outbox.resend(first, [&](Result<Delivery> delivery) { delivery ? ++taken : int(delivery.error().code == "delivery.sending" ? 0 : (taken += 100)); });
    life.settle();
    QCOMPARE(taken, 1);
    QCOMPARE(m_carrier->all.size(), size_t(3));
    life.tell(noticeOf("disk", NoticeKind::Resolve));
    life.settle();
    m_clock.advance(Book::kResendOnce);
    life.outbox.resend(first, [&](Result<Delivery> delivery) { again = std::move(delivery); });
    life.settle();
    QCOMPARE(again->error().code, QByteArray("delivery.over"));
    QCOMPARE(m_carrier->all.size(), size_t(4)); // the end alone
    life.outbox.resend("nothing", [&](Result<Delivery> delivery) { again = std::move(delivery); });
    QCOMPARE(again->error().code, QByteArray("delivery.not_found"));
}

void TestOutbox::testMessage()
{
    OutboxLife life(m_clock, *m_store, *m_carrier, {channelOf(u"pager"_s, ChannelKind::PagerDuty, {Severity::Critical})});
    std::optional<Result<Verdict>> verdict;
    life.outbox.test(u"pager"_s, [&](Result<Verdict> told) { verdict = std::move(told); });
    life.settle();
    QVERIFY(verdict && *verdict && (*verdict)->kind == Verdict::Kind::Delivered);
    QCOMPARE(m_carrier->all.size(), size_t(2)); // a trigger, and its end
    QVERIFY(m_carrier->all.back().body.contains("resolve"));
    QVERIFY(life.on(u"pager"_s).front().test);
    life.outbox.test(u"nowhere"_s, [&](Result<Verdict> told) { verdict = std::move(told); });
    QCOMPARE(verdict->error().code, QByteArray("channel.not_found"));
}

void TestOutbox::logIsBounded()
{
    OutboxLife life(m_clock, *m_store, *m_carrier, {channelOf(u"hook"_s, ChannelKind::Webhook)});
    life.tell(noticeOf("disk", NoticeKind::Trigger));
    life.settle();
    life.pass(std::chrono::hours(24 * 30) - 10min, 10min);
    QCOMPARE(life.on(u"hook"_s).size(), size_t(1));
    life.pass(20min, 10min);
    QVERIFY(life.on(u"hook"_s).empty());
    QVERIFY(std::none_of(m_store->records.begin(), m_store->records.end(), [](const Record &record) { return record.kind == "delivery"; }));
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
