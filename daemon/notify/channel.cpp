// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/notify/channel.h"

using namespace Qt::StringLiterals;

namespace freeagent::notify {

QByteArrayView word(ChannelKind kind)
{
    switch (kind) {
    case ChannelKind::Slack: return "slack";
    case ChannelKind::Email: return "email";
    case ChannelKind::Sendmail: return "sendmail";
    case ChannelKind::PagerDuty: return "pagerduty";
    case ChannelKind::Webhook: break;
    }
    return "webhook";
}

std::optional<ChannelKind> channelKindFrom(QStringView text)
{
    for (const ChannelKind kind : {ChannelKind::Slack, ChannelKind::Email, ChannelKind::Sendmail, ChannelKind::PagerDuty, ChannelKind::Webhook})
        if (text == QLatin1StringView(word(kind).data(), word(kind).size()))
            return kind;
    return std::nullopt;
}

QString Channel::destination() const { return isMail() ? mail.to.join(u", "_s) : url.host(); }

QList<QByteArray> Channel::secrets() const
{
    QList<QByteArray> all{secret, easSecret, mail.password};
    if (kind == ChannelKind::Slack || kind == ChannelKind::Webhook) {
        all.append(url.toEncoded());
        all.append(url.path(QUrl::FullyEncoded).toLatin1());
        all.append(url.query(QUrl::FullyEncoded).toLatin1());
    }
    all.removeIf([](const QByteArray &word) { return word.size() < 4; });
    return all;
}

} // namespace freeagent::notify
