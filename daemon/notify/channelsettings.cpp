// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/notify/channelsettings.h"

#include "common/base/id.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace freeagent::notify {

using config::Kind;
using config::Settings;

namespace {
constexpr auto kPagerDuty = "https://events.pagerduty.com/v2/enqueue";

/// One table; its first mistake is kept.
class ChannelTable
{
public:
    ChannelTable(const Settings &settings, const QString &name)
        : m_settings(settings)
        , m_name(name)
    {
    }

    Result<Channel> read()
    {
        Channel channel;
        channel.name = m_name;
        const auto kind = channelKindFrom(text(u"kind"));
        if (!isWellFormedId(m_name.toLatin1()) || m_name.toLatin1() != m_name.toUtf8())
            return wrong(u"name"_s, u"is not a name of letters, digits, _ and -"_s);
        if (!kind)
            return wrong(u"kind"_s, u"says none of slack, email, sendmail, pagerduty, webhook"_s);
        channel.kind = *kind;
        readRules(channel);
        if (channel.isMail())
            readMail(channel);
        else
            readTarget(channel);
        return m_problem ? Result<Channel>(tl::unexpected(*m_problem)) : channel;
    }

private:
    QString key(QStringView name) const { return u"channel."_s + m_name + u'.' + name; }
    QString text(QStringView name) const { return m_settings.text(key(name)); }
    QStringList list(QStringView name) const { return m_settings.list(key(name)); }
    QByteArray secret(QStringView name) const { return m_settings.secret(key(name)); }

    tl::unexpected<Error> wrong(const QString &name, const QString &what, const QString &fix = {})
    {
        const Error error{"config.bad_value", u"channel.%1.%2 %3"_s.arg(m_name, name, what), fix};
        if (!m_problem)
            m_problem = error;
        return tl::unexpected(error);
    }

    void readRules(Channel &channel)
    {
        const bool pages = channel.kind == ChannelKind::PagerDuty;
        for (const QString &severity : list(u"for"))
            channel.severities.append(severityFrom(severity.toLatin1()).value_or(Severity::Critical));
        if (channel.severities.isEmpty())
            channel.severities = pages ? QList{Severity::Critical} : QList{Severity::Critical, Severity::Warning, Severity::Info};
        for (const QString &audience : list(u"audience"))
            channel.audiences.append(audience.toUtf8());
        if (channel.audiences.isEmpty())
            channel.audiences = channel.isMail() || channel.kind == ChannelKind::Slack ? QList<QByteArray>{"oncall", "reviews"} : QList<QByteArray>{"oncall"};
        const QStringList events = list(u"events");
        channel.alerts = events.isEmpty() || events.contains(u"alert"_s);
        channel.builds = events.contains(u"build"_s);
        if (channel.builds && channel.kind != ChannelKind::Webhook)
            wrong(u"events"_s, u"holds \"build\", which only a webhook can have"_s);
    }

    void readTarget(Channel &channel)
    {
        const bool pages = channel.kind == ChannelKind::PagerDuty;
        if (pages) {
            channel.url = QUrl(text(u"endpoint").isEmpty() ? QString::fromLatin1(kPagerDuty) : text(u"endpoint"), QUrl::StrictMode);
            channel.secret = secret(u"routing-key");
            if (channel.secret.isEmpty())
                wrong(u"routing-key"_s, u"is missing"_s, u"Put the integration's key into a file and write routing-key_file = \"/path\"."_s);
        } else {
            channel.url = QUrl(QString::fromUtf8(secret(u"url")), QUrl::StrictMode);
            if (channel.url.isEmpty())
                wrong(u"url"_s, u"is missing"_s, u"Put the URL into a file and write url_file = \"/path\"."_s);
        }
        const QString scheme = channel.url.scheme();
        if (!channel.url.isValid() || channel.url.host().isEmpty() || (scheme != u"https" && scheme != u"http") || !channel.url.userInfo().isEmpty())
            wrong(pages ? u"endpoint"_s : u"url"_s, u"is no https URL"_s);
        if (channel.kind == ChannelKind::Webhook)
            readSigning(channel);
    }

    void readSigning(Channel &channel)
    {
        const QByteArray written = secret(u"secret");
        channel.easSecret = secret(u"eas-secret");
        if (!written.startsWith("whsec_")) {
            channel.secret = written;
            return;
        }
        const auto decoded = QByteArray::fromBase64Encoding(written.mid(6), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || decoded.decoded.size() < 16)
            wrong(u"secret"_s, u"is not whsec_ and at least 16 bytes of base64"_s);
        else
            channel.secret = decoded.decoded;
    }

    void readMail(Channel &channel)
    {
        static const QRegularExpression kAddress(u"^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,255}$"_s);
        MailWay &mail = channel.mail;
        mail.from = text(u"from");
        mail.to = list(u"to");
        if (!kAddress.match(mail.from).hasMatch())
            wrong(u"from"_s, u"is no address such as farm@example.com"_s);
        if (mail.to.isEmpty())
            wrong(u"to"_s, u"names nobody"_s);
        for (const QString &to : std::as_const(mail.to))
            if (!kAddress.match(to).hasMatch())
                wrong(u"to"_s, u"holds \"%1\", which is no address"_s.arg(to));
        if (channel.kind == ChannelKind::Sendmail) {
            mail.program = m_settings.path(key(u"program"));
            return;
        }
        const QString security = text(u"security");
        mail.security = security == u"tls" ? MailSecurity::Tls : security == u"none" ? MailSecurity::None : MailSecurity::StartTls;
        const QUrl server(u"smtp://"_s + text(u"server"), QUrl::StrictMode);
        mail.host = server.host();
        mail.port = quint16(server.port(mail.security == MailSecurity::Tls ? 465 : mail.security == MailSecurity::None ? 25 : 587));
        if (text(u"server").isEmpty() || !server.isValid() || mail.host.isEmpty() || !server.path().isEmpty() || !server.userInfo().isEmpty())
            wrong(u"server"_s, u"is not host:port"_s);
        mail.user = text(u"user");
        mail.password = secret(u"password");
        if (mail.user.isEmpty() != mail.password.isEmpty())
            wrong(u"password"_s, u"and user go together"_s, u"Put the password into a file and write password_file = \"/path\"."_s);
        if (mail.security == MailSecurity::None && !mail.user.isEmpty())
            wrong(u"security"_s, u"is none: a password is not sent in clear"_s);
    }

    const Settings &m_settings;
    QString m_name;
    std::optional<Error> m_problem;
};
} // namespace

QList<config::SettingSpec> channelSettings()
{
    const auto secret = [](const QString &key, const QString &help) { return config::SettingSpec{.key = key, .kind = Kind::Secret, .help = help}; };
    return {
        {.key = u"channel.*.kind"_s, .help = u"What it is"_s, .choices = {u"slack"_s, u"email"_s, u"sendmail"_s, u"pagerduty"_s, u"webhook"_s}},
        {.key = u"channel.*.for"_s, .kind = Kind::List, .help = u"Severities it gets; all, but pagerduty critical only"_s, .choices = {u"critical"_s, u"warning"_s, u"info"_s}},
        {.key = u"channel.*.audience"_s, .kind = Kind::List, .help = u"Whom it reaches: oncall, users, reviews, ids of persons; oncall, and reviews for slack and mail"_s},
        {.key = u"channel.*.events"_s, .kind = Kind::List, .help = u"What it gets: alert, and of a webhook also build; alert"_s, .choices = {u"alert"_s, u"build"_s}},
        secret(u"channel.*.url"_s, u"slack, webhook: where to, from url_file"_s),
        secret(u"channel.*.secret"_s, u"webhook: signs by Standard Webhooks, from secret_file; whsec_... is decoded"_s),
        secret(u"channel.*.eas-secret"_s, u"webhook: signs by expo-signature, from eas-secret_file"_s),
        secret(u"channel.*.routing-key"_s, u"pagerduty: key of the integration (Events API v2), from routing-key_file"_s),
        {.key = u"channel.*.endpoint"_s, .help = u"pagerduty: instead of https://events.pagerduty.com/v2/enqueue"_s},
        {.key = u"channel.*.server"_s, .help = u"email: host:port"_s},
        {.key = u"channel.*.security"_s, .defaultText = u"starttls"_s, .help = u"email: how the connection is protected"_s, .choices = {u"starttls"_s, u"tls"_s, u"none"_s}},
        {.key = u"channel.*.user"_s, .help = u"email: name to log in with"_s},
        secret(u"channel.*.password"_s, u"email: for that name, from password_file"_s),
        {.key = u"channel.*.from"_s, .help = u"email, sendmail: address of the sender"_s},
        {.key = u"channel.*.to"_s, .kind = Kind::List, .help = u"email, sendmail: addresses of the recipients"_s},
        {.key = u"channel.*.program"_s, .kind = Kind::Path, .defaultText = u"/usr/sbin/sendmail"_s, .help = u"sendmail: what takes the mail"_s},
        {.key = u"notify.allow-private"_s, .kind = Kind::List, .help = u"Addresses and networks (10.0.0.5, fd00::/8) of our own that may be sent to; others of this machine and of private networks are refused"_s},
        {.key = u"notify.ca-file"_s, .kind = Kind::Path, .help = u"PEM of authorities that count for outgoing connections besides the system's"_s},
        {.key = u"notify.public-url"_s, .environment = {u"EXPO_CONTROLLER_PUBLIC_URL"_s}, .help = u"How people reach this controller, as https://builds.example.com; messages then carry a link to the status page"_s},
        {.key = u"notify.heartbeat-url"_s, .flag = u"heartbeat-url"_s, .environment = {u"EXPO_CONTROLLER_HEARTBEAT_URL"_s}, .kind = Kind::Secret,
         .help = u"URL that is asked for each minute, so that somebody else notices when the controller is gone"_s},
    };
}

Result<QList<Channel>> channelsFrom(const Settings &settings)
{
    QList<Channel> channels;
    const QUrl base(settings.text(u"notify.public-url"), QUrl::StrictMode);
    if (!base.isEmpty() && (!base.isValid() || base.host().isEmpty() || (base.scheme() != u"https" && base.scheme() != u"http") || base.hasQuery() || base.hasFragment() || !base.userInfo().isEmpty()))
        return failure("config.bad_value", u"notify.public-url is no URL such as https://builds.example.com"_s);
    for (const QString &name : settings.tables(u"channel")) {
        auto channel = ChannelTable(settings, name).read();
        if (!channel)
            return tl::unexpected(channel.error());
        channel->publicUrl = base.toString();
        while (channel->publicUrl.endsWith(u'/'))
            channel->publicUrl.chop(1);
        channels.append(std::move(*channel));
    }
    return channels;
}

Result<QUrl> heartbeatFrom(const Settings &settings)
{
    const QUrl url(QString::fromUtf8(settings.secret(u"notify.heartbeat-url")), QUrl::StrictMode);
    if (!url.isEmpty() && (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http")))
        return failure("config.bad_value", u"notify.heartbeat-url is no https URL"_s);
    return url;
}

} // namespace freeagent::notify
