// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/load.h"
#include "daemon/notify/channelsettings.h"
#include "daemon/notify/reachable.h"

#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace freeagent::notify;
using namespace Qt::StringLiterals;

class TestChannelSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allKinds();
    void publicAddress();
    void secretsDoNotStandInTheFile();
    void secretsFromCredentials();
    void mistakes_data();
    void mistakes();
    void reachableByRule_data();
    void reachableByRule();

private:
    tl::expected<config::Loaded, QList<Error>> load(QByteArray toml, const config::Environment &environment = {})
    {
        config::Program program;
        program.name = u"expo-controller"_s;
        program.settings = channelSettings();
        write(u"url"_s, "https://hooks.example.com/services/canarysecret");
        write(u"key"_s, "0123456789abcdef");
        write(u"signing"_s, "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        return config::load(program, {}, environment, {write(u"controller.toml"_s, toml)});
    }
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

void TestChannelSettings::allKinds()
{
    const auto loaded = load("[channel.chat]\nkind = \"slack\"\nurl_file = \"url\"\n"
                             "[channel.mail]\nkind = \"email\"\nserver = \"smtp.example.com\"\nuser = \"farm\"\npassword_file = \"key\"\nfrom = \"farm@example.com\"\nto = [\"ops@example.com\"]\nfor = [\"critical\"]\n"
                             "[channel.pager]\nkind = \"pagerduty\"\nrouting-key_file = \"key\"\n"
                             "[channel.hook]\nkind = \"webhook\"\nurl_file = \"url\"\nsecret_file = \"signing\"\nevents = [\"build\"]\n"
                             "[channel.local]\nkind = \"sendmail\"\nfrom = \"farm@example.com\"\nto = [\"ops@example.com\"]\naudience = [\"users\"]\n");
    QVERIFY(loaded);
    const auto channels = channelsFrom(loaded->settings);
    QVERIFY2(channels, channels ? "" : qPrintable(channels.error().message));
    QHash<QString, Channel> named;
    for (const Channel &channel : *channels)
        named.insert(channel.name, channel);
    QCOMPARE(named.size(), 5);
    QCOMPARE(named[u"chat"_s].destination(), u"hooks.example.com"_s);
    QCOMPARE(named[u"pager"_s].severities, QList<Severity>{Severity::Critical});
    QCOMPARE(named[u"pager"_s].url, QUrl(u"https://events.pagerduty.com/v2/enqueue"_s));
    QCOMPARE(named[u"mail"_s].mail.port, quint16(587));
    QCOMPARE(named[u"mail"_s].mail.security, MailSecurity::StartTls);
    QCOMPARE(named[u"hook"_s].secret.toBase64(), QByteArray("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
    QVERIFY(named[u"hook"_s].builds && !named[u"hook"_s].alerts);
    QCOMPARE(named[u"local"_s].mail.program, u"/usr/sbin/sendmail"_s);
    QCOMPARE(named[u"local"_s].audiences, QList<QByteArray>{"users"});
}

void TestChannelSettings::publicAddress()
{
    const QByteArray chat = "[channel.chat]\nkind = \"slack\"\nurl_file = \"url\"\n";
    QCOMPARE(channelsFrom(load(chat)->settings)->front().publicUrl, QString());
    QCOMPARE(channelsFrom(load("[notify]\npublic-url = \"https://builds.example.com/\"\n" + chat)->settings)->front().publicUrl, u"https://builds.example.com"_s);
    for (const QByteArray wrong : {"builds.example.com", "ftp://builds.example.com", "https://user:secret@builds.example.com", "https://builds.example.com/?a=b"}) {
        const auto channels = channelsFrom(load("[notify]\npublic-url = \"" + wrong + "\"\n" + chat)->settings);
        QVERIFY2(!channels, wrong.constData());
        QVERIFY(channels.error().message.contains(u"notify.public-url"_s));
    }
}

void TestChannelSettings::secretsDoNotStandInTheFile()
{
    const auto loaded = load("[channel.chat]\nkind = \"slack\"\nurl = \"https://hooks.example.com/services/canarysecret\"\n");
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().front().code, QByteArray("config.secret_in_clear"));
    QVERIFY(!loaded.error().front().message.contains(u"canarysecret"));
}

void TestChannelSettings::secretsFromCredentials()
{
    write(u"channel.chat.url"_s, "https://hooks.example.com/services/canarysecret");
    const auto loaded = load("[channel.chat]\nkind = \"slack\"\n", {{u"CREDENTIALS_DIRECTORY"_s, m_folder.path()}});
    QVERIFY(loaded);
    QCOMPARE(channelsFrom(loaded->settings)->front().url.host(), u"hooks.example.com"_s);
}

void TestChannelSettings::mistakes_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("words");
    QTest::newRow("no kind") << QByteArray("for = [\"critical\"]") << u"channel.x.kind"_s;
    QTest::newRow("no URL") << QByteArray("kind = \"slack\"") << u"channel.x.url"_s;
    QTest::newRow("no key") << QByteArray("kind = \"pagerduty\"") << u"channel.x.routing-key"_s;
    QTest::newRow("not https") << QByteArray("kind = \"webhook\"\nurl_file = \"ftp\"") << u"is no https URL"_s;
    QTest::newRow("user in the URL") << QByteArray("kind = \"webhook\"\nurl_file = \"userinfo\"") << u"is no https URL"_s;
    QTest::newRow("forged address") << QByteArray("kind = \"sendmail\"\nfrom = \"a@example.com\"\nto = [\"b@example.com\\nBcc: c@example.com\"]") << u"channel.x.to"_s;
    QTest::newRow("option as address") << QByteArray("kind = \"sendmail\"\nfrom = \"a@example.com\"\nto = [\"-oQ/tmp x@example.com\"]") << u"channel.x.to"_s;
    QTest::newRow("no server") << QByteArray("kind = \"email\"\nfrom = \"a@example.com\"\nto = [\"b@example.com\"]") << u"channel.x.server"_s;
    QTest::newRow("password in clear") << QByteArray("kind = \"email\"\nserver = \"mail\"\nsecurity = \"none\"\nuser = \"u\"\npassword_file = \"key\"\nfrom = \"a@example.com\"\nto = [\"b@example.com\"]")
                                       << u"not sent in clear"_s;
    QTest::newRow("builds on slack") << QByteArray("kind = \"slack\"\nurl_file = \"url\"\nevents = [\"build\"]") << u"channel.x.events"_s;
}

void TestChannelSettings::mistakes()
{
    QFETCH(QByteArray, toml);
    QFETCH(QString, words);
    write(u"ftp"_s, "ftp://example.com/canarysecret");
    write(u"userinfo"_s, "https://user:canarysecret@example.com/");
    const auto loaded = load("[channel.x]\n" + toml + "\n");
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().front().message));
    const auto channels = channelsFrom(loaded->settings);
    QVERIFY(!channels);
    QCOMPARE(channels.error().code, QByteArray("config.bad_value"));
    QVERIFY2(channels.error().message.contains(words), qPrintable(channels.error().message));
    QVERIFY(!channels.error().message.contains(u"canarysecret"));
}

void TestChannelSettings::reachableByRule_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QStringList>("listed");
    QTest::addColumn<QString>("why"); ///< empty: it is
    const auto row = [](const char *name, const char *url, const QStringList &listed, const char *why) { QTest::newRow(name) << QString::fromLatin1(url) << listed << QString::fromLatin1(why); };
    row("public name", "https://hooks.example.com/x", {}, "");
    row("public address", "https://203.0.113.7/x", {}, "");
    row("private address", "https://10.0.0.5/x", {}, "does not list");
    row("listed", "https://10.0.0.5/x", {u"10.0.0.0/8"_s}, "");
    row("another one is listed", "https://10.0.0.5/x", {u"10.1.0.0/16"_s}, "does not list");
    row("link-local", "https://169.254.169.254/x", {}, "does not list");
    row("IPv6 loopback", "https://[::1]/x", {}, "does not list");
    row("hidden in IPv6", "https://[::ffff:127.0.0.1]/x", {}, "does not list");
    row("this machine by name", "https://localhost/x", {}, "does not list");
    row("this machine, listed", "https://localhost/x", {u"127.0.0.1"_s}, "");
    row("plain to a name", "http://hooks.example.com/x", {}, "without TLS");
    row("plain to a name of our own", "http://hooks.internal/x", {u"10.0.0.5"_s}, "");
    row("plain to a public address", "http://203.0.113.7/x", {u"203.0.113.7"_s}, "without TLS");
    row("plain to a listed one", "http://10.0.0.5/x", {u"10.0.0.5"_s}, "");
    row("mail in clear to a name", "smtp://mail.example.com", {}, "without TLS");
}

void TestChannelSettings::reachableByRule()
{
    QFETCH(QString, url);
    QFETCH(QStringList, listed);
    QFETCH(QString, why);
    Channel channel;
    channel.name = u"x"_s;
    channel.url = QUrl(url);
    if (url.startsWith(u"smtp"_s)) {
        channel.kind = ChannelKind::Email;
        channel.mail.host = channel.url.host();
        channel.mail.security = MailSecurity::None;
    }
    const auto found = reachable(channel, *reach::AddressGuard::allowing(listed), !listed.isEmpty());
    QCOMPARE(found.has_value(), why.isEmpty());
    QVERIFY2(why.isEmpty() || (found.error().message.startsWith(u"channel.x."_s) && found.error().message.contains(why)), qPrintable(url));
}

QTEST_GUILESS_MAIN(TestChannelSettings)
#include "tst_channelsettings.moc"
