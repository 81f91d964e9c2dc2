// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/notify/postman.h"
#include "tests/support/httpsink.h"
#include "tests/support/patience.h"
#include "tests/support/smtpsink.h"
#include "tests/unit/notify/outboxlife.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace freeagent;
using namespace freeagent::notify;
using namespace freeagent::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// RB-43 to RB-45: what receivers get, over real connections; only the clock is ours.
class ChannelRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rb_43_one_message_per_state_change();
    void rb_43_one_a_second_and_retry_after();
    void rb_44_mail_by_smtp_with_starttls_and_login();
    void rb_44_digest_every_15_minutes();
    void rb_45_trigger_acknowledge_resolve();
    void rb_45_failing_channel_is_told_by_the_others();
};

namespace {
/// An outbox that sends for real.
struct Sender {
    FakeClock clock;
    FakeStore store;
    services::Ledger ledger{store};
    Postman postman;
    Outbox outbox;
    int storing = 0; ///< notices on their way to the store

    Sender(const QList<Channel> &channels, const QString &caFile = {})
        : postman({*AddressGuard::allowing({u"127.0.0.1"_s}), caFile})
        , outbox(ledger, clock, postman, [] { return 0.5; })
    {
        outbox.setChannels(channels);
    }
    void tell(const Notice &notice)
    {
        Unit unit;
        unit.changes = outbox.outgoing(notice);
        ++storing;
        ledger.commit(std::move(unit), [this](Result<void>) {
            --storing;
            outbox.wake();
        });
    }
    /// As soon as nothing is under way; only for channels that work.
    bool settles()
    {
        return QTest::qWaitFor([this] {
            outbox.wake();
            const auto all = outbox.book().all();
            return storing == 0 && std::none_of(all.begin(), all.end(), [](const Delivery *delivery) { return delivery->isPending(); });
        }, patience);
    }
    void pass(Millis time)
    {
        clock.advance(time);
        outbox.tick();
        QTest::qWait(0);
    }
};

Channel to(const HttpSink &sink, const QString &name, ChannelKind kind)
{
    Channel channel = channelOf(name, kind);
    channel.url = QUrl(QString::fromLatin1(sink.url("/" + name.toLatin1())));
    return channel;
}

QJsonObject json(const QByteArray &bytes) { return QJsonDocument::fromJson(bytes).object(); }

Channel to(const SmtpSink &smtp)
{
    Channel channel = channelOf(u"mail"_s, ChannelKind::Email);
    channel.mail.host = u"127.0.0.1"_s;
    channel.mail.port = smtp.port();
    channel.mail.user = u"farm"_s;
    channel.mail.password = "canary-password";
    return channel;
}
} // namespace

void ChannelRows::rb_43_one_message_per_state_change()
{
    HttpSink sink;
    Sender sender({to(sink, u"chat"_s, ChannelKind::Slack)});
    for (const NoticeKind kind : {NoticeKind::Trigger, NoticeKind::Acknowledge, NoticeKind::Resolve}) {
        for (int sample = 0; sample < 3; ++sample) // the same state, told again
            sender.tell(noticeOf("disk", kind));
        QVERIFY(sender.settles());
        sender.pass(10s);
    }
    QCOMPARE(sink.requests.size(), size_t(3));
    const QStringList words{u"*CRITICAL: disk*"_s, u"*ACKNOWLEDGED: disk*"_s, u"*RESOLVED: disk*"_s};
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(json(sink.requests[size_t(i)].body).keys(), QStringList{u"text"_s});
        QCOMPARE(json(sink.requests[size_t(i)].body).value(u"text"_s).toString(), words[i]);
    }
}

void ChannelRows::rb_43_one_a_second_and_retry_after()
{
    HttpSink sink;
    Sender sender({to(sink, u"chat"_s, ChannelKind::Slack)});
    sender.tell(noticeOf("disk", NoticeKind::Trigger));
    sender.tell(noticeOf("queue", NoticeKind::Trigger));
    QTRY_COMPARE(sink.requests.size(), size_t(1));
    QTRY_COMPARE(sender.outbox.report().front().pending, 1);
    sender.pass(999ms);
    QCOMPARE(sink.requests.size(), size_t(1));
    sink.answer = [](const HttpSink::Request &) { return HttpSink::status("429 Too Many Requests", "", "Retry-After: 30\r\n"); };
    sender.pass(1ms);
    QTRY_COMPARE(sink.requests.size(), size_t(2));
    sink.answer = [](const HttpSink::Request &) { return HttpSink::status("200 OK", "ok"); };
    QTRY_VERIFY(!sender.outbox.report().front().lastError.isEmpty());
    sender.pass(29'999ms);
    QTest::qWait(0);
    QCOMPARE(sink.requests.size(), size_t(2));
    sender.pass(1ms);
    QTRY_COMPARE(sink.requests.size(), size_t(3));
    QCOMPARE(sink.requests[1].body, sink.requests[2].body);
}

void ChannelRows::rb_44_mail_by_smtp_with_starttls_and_login()
{
    SmtpSink smtp;
    Sender sender({to(smtp)}, smtp.authority());
    Notice notice = noticeOf("disk", NoticeKind::Trigger);
    notice.title = u"The disk is full: \u00e4\u00f6\u00fc"_s;
    notice.lines = {u"No build is taken."_s};
    sender.tell(notice);
    QTRY_COMPARE_WITH_TIMEOUT(smtp.mails().size(), 1, patience);
    const QJsonObject mail = smtp.mails().front();
    QVERIFY(mail.value("tls"_L1).toBool());
    QCOMPARE(mail.value("from"_L1).toString(), u"farm@example.com"_s);
    QCOMPARE(mail.value("to"_L1).toArray().first().toString(), u"ops@example.com"_s);
    const QString data = mail.value("data"_L1).toString();
    for (const QString &line : {u"Auto-Submitted: auto-generated"_s, u"List-Id: Expo Free Agent <alerts.example.com>"_s, u"Content-Type: text/plain; charset=utf-8"_s})
        QVERIFY2(data.contains(line), qPrintable(data));
    QCOMPARE(SmtpSink::textOf(mail), u"CRITICAL: The disk is full: \u00e4\u00f6\u00fc\r\nNo build is taken.\r\n"_s);

    // Without the certificate's authority, or with a wrong password, nothing is sent and the password is not shown.
    for (const bool trusted : {false, true}) {
        Channel wrong = to(smtp);
        wrong.mail.password = trusted ? "wrong-password" : "canary-password";
        Sender other({wrong}, trusted ? smtp.authority() : QString());
        other.tell(noticeOf("queue", NoticeKind::Trigger));
        QTRY_VERIFY_WITH_TIMEOUT(!other.outbox.report().front().lastError.isEmpty(), patience);
        const QString error = other.outbox.report().front().lastError;
        QVERIFY2(!error.contains(QString::fromLatin1(wrong.mail.password)), qPrintable(error));
    }
    QCOMPARE(smtp.mails().size(), 1);
}

void ChannelRows::rb_44_digest_every_15_minutes()
{
    SmtpSink smtp;
    Sender sender({to(smtp)}, smtp.authority());
    sender.tell(noticeOf("queue", NoticeKind::Trigger, Severity::Warning));
    sender.tell(noticeOf("workers", NoticeKind::Trigger, Severity::Warning));
    QTRY_COMPARE(sender.outbox.report().front().pending, 2);
    sender.pass(15min - 1ms);
    QTest::qWait(0);
    QCOMPARE(sender.outbox.report().front().pending, 2);
    sender.pass(1ms);
    QVERIFY(sender.settles());
    QCOMPARE(smtp.mails().size(), 1);
    const QString text = SmtpSink::textOf(smtp.mails().front());
    QVERIFY2(text.contains(u"WARNING: queue"_s) && text.contains(u"WARNING: workers"_s), qPrintable(text));
}

void ChannelRows::rb_45_trigger_acknowledge_resolve()
{
    HttpSink sink;
    sink.answer = [](const HttpSink::Request &) { return HttpSink::status("202 Accepted", "{\"status\":\"success\"}"); };
    Channel pager = to(sink, u"pager"_s, ChannelKind::PagerDuty);
    pager.severities = {Severity::Critical};
    Sender sender({pager});
    sender.tell(noticeOf("queue", NoticeKind::Trigger, Severity::Warning)); // not critical: nobody is woken
    for (const NoticeKind kind : {NoticeKind::Trigger, NoticeKind::Acknowledge, NoticeKind::Resolve}) {
        Notice notice = noticeOf("disk", kind);
        notice.facts = {{u"value"_s, u"4 GiB"_s}};
        notice.link = u"https://farm.example.com/runbook#RB-06"_s;
        sender.tell(notice);
        QVERIFY(sender.settles());
        sender.pass(1s);
    }
    QCOMPARE(sink.requests.size(), size_t(3));
    QStringList actions;
    QSet<QString> keys;
    for (const HttpSink::Request &request : sink.requests) {
        actions.append(json(request.body).value("event_action"_L1).toString());
        keys.insert(json(request.body).value("dedup_key"_L1).toString());
    }
    QCOMPARE(actions, (QStringList{u"trigger"_s, u"acknowledge"_s, u"resolve"_s}));
    QCOMPARE(keys.size(), 1);
    const QJsonObject trigger = json(sink.requests[0].body);
    QCOMPARE(trigger["payload"_L1]["custom_details"_L1]["value"_L1].toString(), u"4 GiB"_s);
    QCOMPARE(trigger["links"_L1][0]["href"_L1].toString(), u"https://farm.example.com/runbook#RB-06"_s);
}

void ChannelRows::rb_45_failing_channel_is_told_by_the_others()
{
    HttpSink broken;
    broken.answer = [](const HttpSink::Request &) { return HttpSink::status("500 Oops"); };
    HttpSink sink;
    Sender sender({to(broken, u"pager"_s, ChannelKind::PagerDuty), to(sink, u"hook"_s, ChannelKind::Webhook)});
    for (int i = 0; i < 5; ++i)
        sender.tell(noticeOf("thing" + QByteArray::number(i), NoticeKind::Trigger));
    QTRY_COMPARE_WITH_TIMEOUT(sink.requests.size(), size_t(6), patience);
    QCOMPARE(broken.requests.size(), size_t(5));
    QVERIFY(sink.requests.back().body.contains("Messages to the channel pager do not arrive"));
    broken.answer = [](const HttpSink::Request &) { return HttpSink::status("202 Accepted"); };
    sender.pass(61s);
    QTRY_COMPARE_WITH_TIMEOUT(sink.requests.size(), size_t(7), patience);
    QVERIFY(sink.requests.back().body.contains("Messages to the channel pager arrive again"));
}

QTEST_GUILESS_MAIN(ChannelRows)
#include "channels.moc"
