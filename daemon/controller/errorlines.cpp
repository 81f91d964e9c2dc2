// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/errorlines.h"

#include "daemon/access/throttle.h"
#include "daemon/services/errorreview.h"

using namespace Qt::StringLiterals;

namespace freeagent::controller {

using services::ErrorClass;

namespace {
const QByteArray kRefused = "auth.refused";
const QByteArray kTlsInClear = "http.tls_in_clear";
const QByteArray kOthers = "other addresses";

QString sentence(const QByteArray &code)
{
    if (code == kRefused)
        return u"A credential was refused"_s;
    if (code == kTlsInClear)
        return u"A client spoke https to the port for http"_s;
    return code == "store.full" ? u"The disk of the database is full: a change was not stored"_s
                                : u"Another program holds the database: a change was not stored"_s;
}

QString from(const QByteArray &source) { return source.isEmpty() ? QString() : u" from "_s + QString::fromLatin1(source); }

/// An address as it is counted: who has one of IPv6 has a whole network of them.
QByteArray networkOf(const QByteArray &source)
{
    const QHostAddress address(QString::fromLatin1(source));
    return address.isNull() ? source : access::Throttle::network(address);
}
} // namespace

void ErrorLines::take(ErrorClass kind, const services::ErrorNote &noted)
{
    if (kind == ErrorClass::Auth)
        note(kRefused, noted.source, noted.code);
    else if (noted.code == "store.busy" || noted.code == "store.full")
        note(noted.code, {}, {});
}

void ErrorLines::takeTlsInClear(const QHostAddress &peer) { note(kTlsInClear, peer.toString().toLatin1(), {}); }

void ErrorLines::note(const QByteArray &code, const QByteArray &source, const QByteArray &what)
{
    Key key{code, networkOf(source)};
    auto known = m_counts.find(key);
    if (known == m_counts.end() && m_counts.size() >= kMostSources) {
        key.source = kOthers;
        known = m_counts.find(key);
    }
    if (known != m_counts.end()) {
        ++known->more[what];
        return;
    }
    m_counts.insert(key, {m_clock.monotonic(), {}});
    say(key, sentence(code) + from(key.source == kOthers ? kOthers : source) + (what.isEmpty() ? QString() : u": "_s + QString::fromLatin1(what)));
}

void ErrorLines::say(const Key &key, const QString &text)
{
    Q_EMIT notable(key.code == "store.full" ? logging::Level::Error : logging::Level::Warning, key.code, text);
}

void ErrorLines::tell(const Key &key, Count &count)
{
    qint64 number = 0;
    QStringList kinds;
    for (auto it = count.more.cbegin(); it != count.more.cend(); ++it) {
        number += *it;
        if (!it.key().isEmpty())
            kinds.append(QString::fromLatin1(it.key()));
    }
    say(key, sentence(key.code) + from(key.source) + u", %1 more in the last minute"_s.arg(number)
                 + (kinds.isEmpty() ? QString() : u": "_s + kinds.join(u", "_s)));
    count = {m_clock.monotonic(), {}};
}

void ErrorLines::tick()
{
    const Instant now = m_clock.monotonic();
    for (auto it = m_counts.begin(); it != m_counts.end();) {
        if (now - it->began < kWindow) {
            ++it;
        } else if (it->more.isEmpty()) {
            it = m_counts.erase(it);
        } else {
            tell(it.key(), *it);
            ++it;
        }
    }
}

void ErrorLines::flush()
{
    for (auto it = m_counts.begin(); it != m_counts.end(); ++it)
        if (!it->more.isEmpty())
            tell(it.key(), *it);
}

} // namespace freeagent::controller
