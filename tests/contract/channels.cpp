// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/suite.h"
#include "tests/contract/suites.h"

#include <QTemporaryDir>

namespace freeagent::contract {

using namespace Qt::StringLiterals;

namespace {
/// A secret in a file, as an operator keeps it.
QByteArray secretFile(const QByteArray &content)
{
    static const QTemporaryDir kFolder;
    const QString path = kFolder.filePath(QString::fromLatin1(content.toBase64(QByteArray::Base64UrlEncoding).left(40)));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        fail("cannot write " + path.toUtf8());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return '"' + path.toUtf8() + '"';
}
} // namespace

/// Channels to addresses that are refused: nothing leaves this machine.
class ChannelsSuite : public Suite
{
    Q_OBJECT
public:
    ChannelsSuite()
        : Suite({{}, {},
                 "[channel.chat]\nkind = \"slack\"\nurl_file = " + secretFile("https://127.0.0.1:1/services/T0/B0/canarysecret")
                     + "\n[channel.mail]\nkind = \"email\"\nserver = \"127.0.0.1:1\"\nfrom = \"farm@example.com\"\nto = [\"ops@example.com\"]\nfor = [\"critical\"]\n",
                 true})
    {
    }

private Q_SLOTS:
    void channels();
    void testing();
    void deliveries();
    void unknown();
};

void ChannelsSuite::channels()
{
    const HttpReply reply = api().get("/api/channels", bearer());
    ANSWERS(reply, 200,
            R"({"channels":[{"name":"chat","kind":"slack","for":["critical","warning","info"],"audience":["oncall","reviews"],"events":["alert"],
                "destination":"127.0.0.1","state":"ok","lastDelivery":null,"lastError":null,"pending":0},
                {"name":"mail","kind":"email","for":["critical"],"audience":["oncall","reviews"],"events":["alert"],"destination":"ops@example.com",
                "state":"ok","lastDelivery":null,"lastError":null,"pending":0}],"total":2})");
    QVERIFY(!reply.body.contains("canarysecret"));
    ANSWERS(api().get("/api/channels", {}), 401, R"({"error":"#text"})");
}

void ChannelsSuite::testing()
{
    const HttpReply reply = api().post("/api/channels/chat/test", admin(), "{}");
    ANSWERS(reply, 200, R"({"outcome":"failed","detail":"#text"})");
    QVERIFY2(reply.body.contains("notify.allow-private"), reply.body.constData());
    ANSWERS(api().post("/api/channels/nowhere/test", admin(), "{}"), 404, R"({"error":"#text","code":"CHANNEL_NOT_FOUND"})");
    ANSWERS(api().post("/api/channels/chat/test", admin(), "["), 400, R"({"error":"#text"})");
    QVERIFY(!controller().log().contains("canarysecret"));
}

void ChannelsSuite::deliveries()
{
    ANSWERS(api().post("/api/channels/mail/test", admin(), "{}"), 200, R"({"outcome":"failed","detail":"#text"})");
    QTRY_VERIFY(api().get("/api/deliveries?channel=mail", admin()).object()["total"_L1].toInt() == 1);
    const HttpReply reply = api().get("/api/deliveries?channel=mail&state=given_up&limit=5", admin());
    ANSWERS(reply, 200,
            R"({"deliveries":[{"id":"#text","channel":"mail","state":"given_up","kind":"information","severity":"info","group":"#text","title":"#text",
                "audience":"oncall","attempts":1,"createdAt":"#iso","nextAt":null,"endedAt":"#iso","detail":"#text","resendOf":null,"test":true}],"total":1})");
    const QByteArray id = reply.object()["deliveries"_L1][0]["id"_L1].toString().toLatin1();
    const HttpReply again = api().post("/api/deliveries/" + id + "/resend", admin(), "{}");
    ANSWERS(again, 202, "");
    QCOMPARE(again.object()["delivery"_L1]["resendOf"_L1].toString().toLatin1(), id);
}

void ChannelsSuite::unknown()
{
    ANSWERS(api().get("/api/deliveries?state=lost", admin()), 400, R"({"error":"#text"})");
    ANSWERS(api().get("/api/deliveries?limit=0", admin()), 400, R"({"error":"#text"})");
    ANSWERS(api().post("/api/deliveries/dead/resend", admin(), "{}"), 404, R"({"error":"#text","code":"DELIVERY_NOT_FOUND"})");
    ANSWERS(api().post("/api/deliveries/dead/resend", admin(), "no"), 400, R"({"error":"#text"})");
}

std::unique_ptr<QObject> channelsSuite() { return std::make_unique<ChannelsSuite>(); }

} // namespace freeagent::contract

#include "channels.moc"
