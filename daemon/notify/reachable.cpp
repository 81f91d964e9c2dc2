// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/notify/reachable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::notify {

namespace {
/// The addresses that need no name server.
QList<QHostAddress> literals(const QString &host)
{
    if (const QHostAddress address(host); !address.isNull())
        return {address};
    const bool isHere = host.compare(u"localhost", Qt::CaseInsensitive) == 0 || host.endsWith(u".localhost"_s, Qt::CaseInsensitive);
    return isHere ? QList<QHostAddress>{QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)} : QList<QHostAddress>();
}
} // namespace

Result<void> reachable(const QString &setting, const QString &host, bool isProtected, const reach::AddressGuard &guard, bool listsAny)
{
    const QList<QHostAddress> addresses = literals(host);
    const bool isSent = addresses.isEmpty() ? isProtected || listsAny : std::any_of(addresses.begin(), addresses.end(), [&](const QHostAddress &one) {
        return guard.permits(one) && (isProtected || !reach::AddressGuard::isPublic(one));
    });
    if (isSent)
        return {};
    if (isProtected)
        return failure("config.bad_value", u"%1: %2 is an address of this machine or a private network that notify.allow-private does not list"_s.arg(setting, host),
                       u"Add it to notify.allow-private, or name a public host."_s);
    return failure("config.bad_value", u"%1: without TLS only addresses in notify.allow-private are sent to, not %2"_s.arg(setting, host),
                   u"Use https (mail: starttls or tls), or add an address of your own network to notify.allow-private."_s);
}

Result<void> reachable(const Channel &channel, const reach::AddressGuard &guard, bool listsAny)
{
    const QString table = u"channel."_s + channel.name;
    if (channel.kind == ChannelKind::Sendmail)
        return {};
    if (channel.kind == ChannelKind::Email)
        return reachable(table + u".server"_s, channel.mail.host, channel.mail.security != MailSecurity::None, guard, listsAny);
    return reachable(table + (channel.kind == ChannelKind::PagerDuty ? u".endpoint"_s : u".url"_s), channel.url.host(), channel.url.scheme() == u"https", guard, listsAny);
}

} // namespace freeagent::notify
