// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/notify/signing.h"
#include "daemon/notify/texts.h"
#include "daemon/notify/compose.h"
#include "tests/unit/notify/outboxlife.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>

using namespace freeagent;
using namespace freeagent::notify;
using namespace freeagent::test;
using namespace Qt::StringLiterals;

class TestCompose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void slack();
    void pagerDuty();
    void webhook();
    void signatureOfTheStandard();
    void buildWebhook();
    void mailHead();
    void mailCannotForgeHeaders();
    void longSubjects();
    void linksBecomeWhole();
};

namespace {
Delivery deliveryOf(Notice notice)
{
    Delivery delivery;
    delivery.id = "d1";
    delivery.notice = std::move(notice);
    delivery.createdAt = fromMs(1'767'603'600'000);
    return delivery;
}

Notice full(NoticeKind kind = NoticeKind::Trigger)
{
    Notice notice = noticeOf("disk/data", kind);
    notice.title = u"Disk <data> is full & *bold*"_s;
    notice.lines = {u"No build is taken."_s, u"Make space."_s};
    notice.facts = {{u"value"_s, u"4 GiB"_s}, {u"threshold"_s, u"5 GiB"_s}};
    notice.link = u"https://farm.example.com/runbook#RB-06"_s;
    notice.at = fromMs(1'767'603'600'000);
    return notice;
}

QJsonObject json(const Message &message) { return QJsonDocument::fromJson(message.body).object(); }
QByteArray header(const Message &message, const QByteArray &name)
{
    for (const QByteArray &line : message.headers)
        if (line.startsWith(name + ": "))
            return line.mid(name.size() + 2);
    return {};
}
} // namespace

void TestCompose::slack()
{
    const Message message = compose(channelOf(u"chat"_s, ChannelKind::Slack), {deliveryOf(full())}, Time());
    QCOMPARE(json(message).keys(), QStringList{u"text"_s});
    QCOMPARE(json(message).value(u"text"_s).toString(),
             u"*CRITICAL: Disk &lt;data&gt; is full &amp; \u2217bold\u2217*\nNo build is taken.\nMake space.\nvalue: 4 GiB\nthreshold: 5 GiB\n"
             "https://farm.example.com/runbook#RB-06"_s);
}

void TestCompose::pagerDuty()
{
    const Channel channel = channelOf(u"pager"_s, ChannelKind::PagerDuty);
    const QJsonObject trigger = json(compose(channel, {deliveryOf(full())}, Time()));
    QCOMPARE(trigger.value(u"event_action"_s).toString(), u"trigger"_s);
    QCOMPARE(trigger.value(u"routing_key"_s).toString(), u"0123456789abcdef"_s);
    QCOMPARE(trigger["payload"_L1]["severity"_L1].toString(), u"critical"_s);
    QCOMPARE(trigger["payload"_L1]["custom_details"_L1]["value"_L1].toString(), u"4 GiB"_s);
    QCOMPARE(trigger["links"_L1][0]["href"_L1].toString(), u"https://farm.example.com/runbook#RB-06"_s);
    for (const NoticeKind kind : {NoticeKind::Acknowledge, NoticeKind::Resolve}) {
        const QJsonObject event = json(compose(channel, {deliveryOf(full(kind))}, Time()));
        QCOMPARE(event.value(u"event_action"_s).toString().toLatin1(), word(kind).toByteArray());
        QCOMPARE(event.value(u"dedup_key"_s), trigger.value(u"dedup_key"_s));
        QVERIFY(!event.contains(u"payload"_s));
    }
    Notice longOne = full();
    longOne.group = QByteArray(1000, 'x');
    QVERIFY(dedupKey(longOne).size() <= 255);
}

void TestCompose::webhook()
{
    const Channel channel = channelOf(u"hook"_s, ChannelKind::Webhook);
    const Message message = compose(channel, {deliveryOf(full())}, fromMs(1'614'265'330'000));
    QCOMPARE(header(message, "webhook-id"), QByteArray("msg_d1"));
    QCOMPARE(header(message, "webhook-timestamp"), QByteArray("1614265330"));
    QCOMPARE(header(message, "webhook-signature"),
             "v1," + QMessageAuthenticationCode::hash("msg_d1.1614265330." + message.body, channel.secret, QCryptographicHash::Sha256).toBase64());
    QCOMPARE(header(message, "expo-signature"), QByteArray());
    QCOMPARE(json(message)["data"_L1]["group"_L1].toString(), u"disk/data"_s);
    Delivery again = deliveryOf(full());
    again.id = "d2";
    again.resendOf = "d1";
    QCOMPARE(header(compose(channel, {again}, Time()), "webhook-id"), QByteArray("msg_d1"));
}

// The example of the specification's own reference libraries.
void TestCompose::signatureOfTheStandard()
{
    const QByteArray secret = QByteArray::fromBase64("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    const QList<QByteArray> headers = standardWebhookHeaders("msg_p5jXN8AQM9LWM0D4loKWxJek", fromMs(1'614'265'330'000), "{\"test\": 2432232314}", secret);
    QCOMPARE(headers.at(2), QByteArray("webhook-signature: v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
}

void TestCompose::buildWebhook()
{
    Channel channel = channelOf(u"hook"_s, ChannelKind::Webhook);
    channel.easSecret = "an eas secret of some length";
    Delivery delivery = deliveryOf({});
    delivery.event = "build.completed";
    delivery.payload = "{\"id\":\"b1\"}";
    const Message message = compose(channel, {delivery}, Time());
    QCOMPARE(message.body, delivery.payload);
    QCOMPARE(header(message, "expo-signature"), "sha1=" + QMessageAuthenticationCode::hash(message.body, channel.easSecret, QCryptographicHash::Sha1).toHex());
}

void TestCompose::mailHead()
{
    const Message message = compose(channelOf(u"mail"_s, ChannelKind::Email), {deliveryOf(full())}, Time());
    const QByteArray head = message.body.left(message.body.indexOf("\r\n\r\n"));
    for (const char *line : {"To: ops@example.com", "Auto-Submitted: auto-generated", "List-Id: Expo Free Agent <alerts.example.com>", "Message-ID: <d1@example.com>",
                             "Content-Type: text/plain; charset=utf-8", "Subject: CRITICAL: Disk <data> is full & *bold*", "Date: Mon, 05 Jan 2026 09:00:00 +0000"})
        QVERIFY2(("\r\n" + head + "\r\n").contains(QByteArray("\r\n") + line + "\r\n"), (QByteArray(line) + " in\n" + head).constData());
    QCOMPARE(message.url, QByteArray("smtp://mail.example.com:587"));
    QVERIFY(message.startTls);
    const QByteArray text = QByteArray::fromBase64(message.body.mid(message.body.indexOf("\r\n\r\n")));
    QVERIFY(text.contains("CRITICAL: Disk <data> is full & *bold*\r\nNo build is taken.\r\nMake space.\r\nvalue: 4 GiB\r\n"));
}

void TestCompose::mailCannotForgeHeaders()
{
    Notice notice = full();
    notice.title = u"x\r\nBcc: evil@example.org\r\n\r\nbody\u2028line\u202e"_s;
    notice.lines = {u"\r\n.\r\nMAIL FROM:<evil@example.org>"_s};
    const Message message = compose(channelOf(u"mail"_s, ChannelKind::Email), {deliveryOf(notice)}, Time());
    const QByteArray head = message.body.left(message.body.indexOf("\r\n\r\n"));
    QVERIFY(!head.contains("\nBcc"));
    QVERIFY(head.contains("Subject: CRITICAL: x Bcc: evil@example.org body line"));
    QVERIFY(!message.body.contains("\r\n.\r\n"));
    for (const QByteArray &line : message.body.split('\n'))
        QVERIFY(line.size() <= 78 || line.startsWith("Subject"));
}

void TestCompose::longSubjects()
{
    Notice notice = full();
    notice.title = u"\u00dcberlaufende Festplatte \U0001F4BE "_s.repeated(12);
    const QByteArray head = compose(channelOf(u"mail"_s, ChannelKind::Email), {deliveryOf(notice)}, Time()).body;
    QByteArray decoded;
    for (QByteArray part : head.mid(head.indexOf("Subject: ") + 9, head.indexOf("\r\nDate") - head.indexOf("Subject: ") - 9).split('\n')) {
        part = part.trimmed();
        QVERIFY2(part.size() <= 75 && part.startsWith("=?UTF-8?B?"), part.constData());
        const QByteArray piece = QByteArray::fromBase64(part.mid(10, part.size() - 12));
        QVERIFY(QString::fromUtf8(piece).toUtf8() == piece); // no character is torn
        decoded += piece;
    }
    QCOMPARE(QString::fromUtf8(decoded), headline(notice));
}

void TestCompose::linksBecomeWhole()
{
    Notice notice = full();
    notice.link = u"/api/capacity/plan"_s;
    Channel pager = channelOf(u"pager"_s, ChannelKind::PagerDuty);
    QVERIFY(!json(compose(pager, {deliveryOf(notice)}, notice.at)).contains(u"links"_s)); // PagerDuty wants whole ones
    QVERIFY(!json(compose(pager, {deliveryOf(notice)}, notice.at))["payload"_L1]["custom_details"_L1].toObject().contains(u"link"_s)); // and people none that leads nowhere
    pager.publicUrl = u"https://builds.example.com/farm"_s;
    QCOMPARE(json(compose(pager, {deliveryOf(notice)}, notice.at))["links"_L1][0]["href"_L1].toString(), u"https://builds.example.com/farm/"_s);
    Channel chat = channelOf(u"chat"_s, ChannelKind::Slack);
    chat.publicUrl = pager.publicUrl;
    QVERIFY(json(compose(chat, {deliveryOf(notice)}, notice.at)).value(u"text"_s).toString().endsWith(u"\nhttps://builds.example.com/farm/"_s)); // a browser has no key for the API
    notice.link = u"/#queue"_s;
    QVERIFY(json(compose(chat, {deliveryOf(notice)}, notice.at)).value(u"text"_s).toString().endsWith(u"\nhttps://builds.example.com/farm/#queue"_s));
    notice.link = u"RB-43"_s; // no path
    QVERIFY(json(compose(chat, {deliveryOf(notice)}, notice.at)).value(u"text"_s).toString().endsWith(u"\nRB-43"_s));
}

QTEST_GUILESS_MAIN(TestCompose)
#include "tst_compose.moc"
