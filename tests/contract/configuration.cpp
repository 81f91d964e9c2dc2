// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/suite.h"
#include "tests/contract/suites.h"
#include "tests/support/daemon/shape.h"

#include <QFile>
#include <csignal>

namespace freeagent::contract {

using namespace Qt::StringLiterals;

namespace {
constexpr auto kInTheEnvironment = "a-secret-of-the-environment";
} // namespace

/// `GET /api/admin/configuration`: every setting and where it comes from; what is written but not yet in effect; no secret.
class ConfigurationSuite : public Suite
{
    Q_OBJECT
public:
    ConfigurationSuite()
        : Suite({.arguments = {},
                 .environment = {u"EXPO_CONTROLLER_LOG_LEVEL=debug"_s, u"EXPO_CONTROLLER_HEARTBEAT_URL=https://beat.example/"_s + QLatin1String(kInTheEnvironment)},
                 .configuration = "[queue]\nlease = \"70s\"\n\n[limits]\nreserve = \"2KiB\"\n"})
    {
    }

private Q_SLOTS:
    void everySettingWithItsOrigin();
    void noSecretIsInIt();
    void filesThatSayOtherwise();
    void isForAdmins();

private:
    QJsonObject setting(const QString &key)
    {
        for (const QJsonValue &one : api().get("/api/admin/configuration", admin()).object().value("settings"_L1).toArray())
            if (one["key"_L1] == key)
                return one.toObject();
        return {};
    }
    void rewrite(const QByteArray &toml)
    {
        QFile file(controller().folder() + u"/controller.toml"_s);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(toml) == toml.size());
        file.close();
        const auto readAt = [this] { return api().get("/api/admin/configuration", admin()).object().value("readAt"_L1).toString(); };
        const QString before = readAt();
        ::kill(controller().pid(), SIGHUP);
        QTRY_VERIFY(readAt() != before);
    }
};

void ConfigurationSuite::everySettingWithItsOrigin()
{
    const HttpReply reply = api().get("/api/admin/configuration", admin());
    ANSWERS(reply, 200, R"({"settings":"#array","total":"#int","pending":0,"readAt":"#iso"})");
    const QJsonArray settings = reply.object().value("settings"_L1).toArray();
    QCOMPARE(reply.object().value("total"_L1).toInt(), settings.size());
    QVERIFY(settings.size() > 50);
    for (const QJsonValue &one : settings) {
        QVERIFY2(!one["help"_L1].toString().isEmpty(), qPrintable(one["key"_L1].toString()));
        QVERIFY2(one["pending"_L1].isNull(), qPrintable(one["key"_L1].toString()));
    }
    const QJsonObject port = setting(u"http.port"_s);
    QCOMPARE(port.value("default"_L1).toString(), u"3000"_s);
    QCOMPARE(port.value("live"_L1).toBool(), false);
    QCOMPARE(port.value("origin"_L1).toObject(), (QJsonObject{{u"source"_s, u"flag"_s}, {u"detail"_s, u"--port"_s}, {u"file"_s, QJsonValue::Null}, {u"line"_s, QJsonValue::Null}}));
    const QJsonObject lease = setting(u"queue.lease"_s);
    QCOMPARE(lease.value("value"_L1).toString(), u"\"70s\""_s);
    QCOMPARE(lease.value("live"_L1).toBool(), true);
    QCOMPARE(lease.value("origin"_L1)["source"_L1].toString(), u"file"_s);
    QVERIFY(lease.value("origin"_L1)["file"_L1].toString().endsWith("/controller.toml"_L1));
    QCOMPARE(lease.value("origin"_L1)["line"_L1].toInt(), 2);
    const QJsonObject level = setting(u"log.level"_s);
    QCOMPARE(level.value("origin"_L1)["source"_L1].toString(), u"environment"_s);
    QCOMPARE(level.value("origin"_L1)["detail"_L1].toString(), u"EXPO_CONTROLLER_LOG_LEVEL"_s);
    QCOMPARE(setting(u"workers.quarantine"_s).value("origin"_L1)["source"_L1].toString(), u"default"_s);
    QCOMPARE(setting(u"workers.quarantine"_s).value("value"_L1), setting(u"workers.quarantine"_s).value("default"_L1));
}

void ConfigurationSuite::noSecretIsInIt()
{
    const HttpReply reply = api().get("/api/admin/configuration", admin());
    QVERIFY(!reply.body.contains(controller().key()));
    QVERIFY(!reply.body.contains(kInTheEnvironment));
    for (const QString &key : {u"api.key"_s, u"notify.heartbeat-url"_s}) {
        const QJsonObject secret = setting(key);
        QCOMPARE(secret.value("value"_L1).toString(), u"set"_s);
        QCOMPARE(secret.value("default"_L1).toString(), u"not set"_s);
        QVERIFY(secret.value("secret"_L1).toBool());
    }
    QCOMPARE(setting(u"backup.key"_s).value("value"_L1).toString(), u"not set"_s);
}

void ConfigurationSuite::filesThatSayOtherwise()
{
    rewrite("# one line more\n[queue]\nlease = \"80s\"\n\n[limits]\nreserve = \"2KiB\"\n\n[disk]\nemergency-floor = 7\n");
    // In effect at once, and at the line where it stands now.
    QCOMPARE(setting(u"queue.lease"_s).value("value"_L1).toString(), u"\"80s\""_s);
    QVERIFY(setting(u"queue.lease"_s).value("pending"_L1).isNull());
    QCOMPARE(setting(u"queue.lease"_s).value("origin"_L1)["line"_L1].toInt(), 3);
    const QJsonObject floor = setting(u"disk.emergency-floor"_s);
    QCOMPARE(floor.value("live"_L1).toBool(), false);
    QCOMPARE(floor.value("value"_L1), floor.value("default"_L1));
    QCOMPARE(floor.value("origin"_L1)["source"_L1].toString(), u"default"_s);
    QCOMPARE(floor.value("pending"_L1)["value"_L1].toString(), u"7"_s);
    QCOMPARE(floor.value("pending"_L1)["origin"_L1]["line"_L1].toInt(), 9);
    ANSWERS(api().get("/api/admin/configuration", admin()), 200, R"({"pending":1})");
    rewrite("[queue]\nlease = \"70s\"\n");
    ANSWERS(api().get("/api/admin/configuration", admin()), 200, R"({"pending":0})");
}

void ConfigurationSuite::isForAdmins()
{
    ANSWERS(api().get("/api/admin/configuration", {}), 401, R"({"error":"#text"})");
    ANSWERS(api().get("/api/admin/configuration", {{"X-API-Key", "wrong"}}), 403, R"({"error":"#text"})");
}

std::unique_ptr<QObject> configurationSuite() { return std::make_unique<ConfigurationSuite>(); }

} // namespace freeagent::contract

#include "configuration.moc"
