// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/reach/addressguard.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::reach {

namespace {
using Subnet = QPair<QHostAddress, int>;

QList<Subnet> subnets(std::initializer_list<const char *> texts)
{
    QList<Subnet> list;
    for (const char *text : texts)
        list.append(QHostAddress::parseSubnet(QString::fromLatin1(text)));
    return list;
}

bool isIn(const QHostAddress &address, const QList<Subnet> &list)
{
    return std::any_of(list.begin(), list.end(), [&](const Subnet &subnet) { return address.isInSubnet(subnet); });
}

quint32 word(const Q_IPV6ADDR &bytes, int at)
{
    return (quint32(bytes[at]) << 24) | (quint32(bytes[at + 1]) << 16) | (quint32(bytes[at + 2]) << 8) | quint32(bytes[at + 3]);
}

/// The IPv4 address that an IPv6 one stands for, if it does: mapped, compatible, NAT64, 6to4.
std::optional<QHostAddress> hiddenIn(const QHostAddress &address)
{
    static const QList<Subnet> kAtTheEnd = subnets({"::ffff:0:0/96", "::/96", "64:ff9b::/96"});
    static const QList<Subnet> kSixToFour = subnets({"2002::/16"});
    if (isIn(address, kAtTheEnd))
        return QHostAddress(word(address.toIPv6Address(), 12));
    if (isIn(address, kSixToFour))
        return QHostAddress(word(address.toIPv6Address(), 2));
    return std::nullopt;
}

/// Scopes aside, and a mapped address is what it stands for.
QHostAddress bare(const QHostAddress &address)
{
    bool mapped = false;
    const quint32 four = address.toIPv4Address(&mapped);
    if (mapped)
        return QHostAddress(four);
    QHostAddress plain = address;
    plain.setScopeId({});
    return plain;
}
} // namespace

Result<AddressGuard> AddressGuard::allowing(const QStringList &entries, const QString &setting)
{
    AddressGuard guard;
    for (const QString &entry : entries) {
        const QHostAddress single(entry);
        const Subnet subnet = entry.contains(u'/') ? QHostAddress::parseSubnet(entry)
                                                   : Subnet(single, single.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128);
        if (subnet.first.isNull() || subnet.second < 0)
            return failure("config.bad_value", u"%1: \"%2\" is neither an address nor a network"_s.arg(setting, entry),
                           u"Write 127.0.0.1, 10.1.0.0/16 or fd00::/8."_s);
        guard.m_allowed.append(subnet);
    }
    return guard;
}

bool AddressGuard::isPublic(const QHostAddress &given)
{
    static const QList<Subnet> kFour = subnets({"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24",
                                                "192.168.0.0/16", "198.18.0.0/15", "224.0.0.0/4", "240.0.0.0/4"});
    static const QList<Subnet> kSix = subnets({"fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8", "100::/64", "2001::/32"});
    const QHostAddress address = bare(given);
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return !isIn(address, kFour);
    if (address.protocol() != QAbstractSocket::IPv6Protocol || isIn(address, kSix))
        return false;
    const auto hidden = hiddenIn(address);
    return !hidden || !isIn(*hidden, kFour);
}

bool AddressGuard::permits(const QHostAddress &given) const
{
    const QHostAddress address = bare(given);
    return isPublic(address) || std::any_of(m_allowed.begin(), m_allowed.end(), [&](const Subnet &subnet) {
               return subnet.first.protocol() == address.protocol() && address.isInSubnet(subnet);
           });
}

} // namespace freeagent::reach
