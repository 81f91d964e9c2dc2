// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/newmachine.h"

#include "common/base/textforms.h"
#include "daemon/services/certificatewatch.h"
#include "daemon/tls/certificates.h"
#include "daemon/tls/identity.h"

#include <QDnsLookup>
#include <QEventLoop>
#include <QFile>
#include <QHostInfo>
#include <QNetworkInterface>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::controller {

namespace {
constexpr std::chrono::seconds kAnswer{5};
constexpr qsizetype kMostNames = 10;
constexpr qsizetype kMostSettings = 12;

QString good(const QString &text) { return u"  ok     %1\n"_s.arg(text); }
QString toDo(const QString &text) { return u"  TO DO  %1\n"_s.arg(text); }

/// Keeps what is found together with the names to be asked for.
class Look
{
public:
    Look(const config::Settings &settings, const recovery::ConfigText &before, const recovery::ConfigText &here, const Whereabouts &where, Time now)
        : m_settings(settings)
        , m_before(before)
        , m_here(here)
        , m_where(where)
        , m_now(now)
    {
    }

    QString text()
    {
        lookAtCertificate();
        lookAtNames();
        lookAtSecretKey();
        lookAtSettings();
        return u"Checks of this machine:\n"_s + m_text;
    }

private:
    void lookAtCertificate()
    {
        const tls::Identity::Files files{m_settings.path(u"tls.certificate"), m_settings.path(u"tls.key")};
        if (files.certificate.isEmpty() && files.key.isEmpty()) {
            const bool had = !m_before.value(u"tls.certificate"_s).remove(u'"').isEmpty();
            m_text += had ? toDo(u"certificate: the farm had one, here none is set. Bring it and its key, or ask for a new one, and set tls.certificate and tls.key."_s)
                          : good(u"certificate: none is set, as before: TLS is somebody else's (a proxy), or there is none"_s);
            return;
        }
        const auto identity = tls::Identity::load(files);
        if (!identity)
            return void(m_text += toDo(u"certificate: %1. %2"_s.arg(identity.error().message, identity.error().fix)));
        const CertificateFacts &facts = (*identity)->certificate();
        const QString ends = facts.notAfter > m_now ? u"ends in %1"_s.arg(durationText(facts.notAfter - m_now)) : u"ended %1 ago"_s.arg(durationText(m_now - facts.notAfter));
        const bool isGood = facts.notBefore <= m_now && facts.notAfter - m_now >= services::kCertificateWarning;
        m_text += isGood ? good(u"certificate: %1 with its key, %2"_s.arg(facts.subject, ends))
                         : toDo(facts.notBefore > m_now ? u"certificate: %1 is not good yet; is the clock right?"_s.arg(facts.subject)
                                                        : u"certificate: %1 %2: renew it before clients come."_s.arg(facts.subject, ends));
        for (const QString &name : tls::namesIn(files.certificate).value_or(QStringList()))
            want(name);
    }

    void want(const QString &name)
    {
        if (!name.startsWith(u"*.") && !m_names.contains(name) && m_names.size() < kMostNames)
            m_names.append(name);
    }

    void lookAtNames()
    {
        for (const QString &target : m_settings.list(u"tls.watch"))
            want(target.section(u':', 0, -2));
        if (m_names.isEmpty())
            m_text += toDo(u"names: none is known here (no certificate, no tls.watch): see yourself that the farm's name leads to this machine."_s);
        for (const QString &name : m_names)
            lookAtName(name);
    }

    void lookAtName(const QString &name)
    {
        const QStringList addresses = m_where.addressesOf(name);
        if (addresses.isEmpty())
            return void(m_text += toDo(u"name %1: nobody knows it. Make its record lead to this machine (%2)."_s.arg(name, m_where.own.join(u", "_s))));
        if (std::any_of(addresses.begin(), addresses.end(), [this](const QString &address) { return m_where.own.contains(address); }))
            return void(m_text += good(u"name %1: leads here (%2)"_s.arg(name, addresses.join(u", "_s))));
        const auto kept = m_where.secondsKept(name);
        m_text += toDo(u"name %1: leads to %2, not to this machine (%3). Change its record, unless a proxy or router there sends it on%4."_s.arg(
            name, addresses.join(u", "_s), m_where.own.join(u", "_s),
            kept ? u"; the old answer is used for up to %1 more"_s.arg(durationText(std::chrono::seconds(*kept))) : QString()));
    }

    void lookAtSecretKey()
    {
        const bool isHere = QFile::exists(m_settings.path(u"data.folder") + u"/secret.key"_s);
        m_text += isHere ? good(u"secret.key: is here"_s) : toDo(u"secret.key: is not here. Put it back from where it is kept apart; else a new one is made and one-time passwords under way become invalid."_s);
    }

    /// What was sealed differs by another key and says nothing.
    void lookAtSettings()
    {
        QStringList other;
        for (auto it = m_before.begin(); it != m_before.end(); ++it)
            if (!it.value().startsWith(u"(sealed ") && m_here.contains(it.key()) && m_here.value(it.key()) != it.value())
                other.append(it.key());
        if (m_before.isEmpty())
            return;
        if (other.isEmpty())
            return void(m_text += good(u"settings: as the farm had them"_s));
        const QString more = other.size() > kMostSettings ? u" and %1 more"_s.arg(other.size() - kMostSettings) : QString();
        m_text += toDo(u"settings: others than the farm had (config.json of the backup): %1%2. Bring controller.toml, or agree with them."_s.arg(other.mid(0, kMostSettings).join(u", "_s), more));
    }

    const config::Settings &m_settings;
    recovery::ConfigText m_before;
    const recovery::ConfigText &m_here;
    const Whereabouts &m_where;
    const Time m_now;
    QStringList m_names;
    QString m_text;
};

std::optional<int> timeToLive(const QString &name)
{
    QDnsLookup lookup(QDnsLookup::A, name);
    QEventLoop loop;
    QObject::connect(&lookup, &QDnsLookup::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(kAnswer, &loop, &QEventLoop::quit);
    lookup.lookup();
    loop.exec();
    if (!lookup.isFinished() || lookup.hostAddressRecords().isEmpty())
        return std::nullopt;
    return int(lookup.hostAddressRecords().first().timeToLive());
}
} // namespace

Whereabouts Whereabouts::ofThisMachine()
{
    Whereabouts where;
    const QList<QHostAddress> all = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : all)
        if (!address.isLinkLocal())
            where.own.append(address.toString());
    where.addressesOf = [](const QString &name) {
        QStringList addresses;
        const QList<QHostAddress> found = QHostInfo::fromName(name).addresses();
        for (const QHostAddress &address : found)
            addresses.append(address.toString());
        return addresses;
    };
    where.secondsKept = timeToLive;
    return where;
}

QString newMachineText(const config::Settings &settings, const recovery::ConfigText &before, const recovery::ConfigText &here, const Whereabouts &where, Time now)
{
    return Look(settings, before, here, where, now).text()
        + u"For a person:\n"
           "  1. Is the old controller off, and stays off? Two of them on one farm give every build twice.\n"
           "  2. Firewall and ports as before; `expo-controller --check-config` has no complaint.\n"
           "  3. Lower the time to live of the farm's name before the next move.\n"
           "  4. Start it, then `expoctl check morning`, `expoctl certificates`, and `expoctl workers list`: are all of them back?\n"
           "  5. `expoctl backup create --with-storage`: the backups of this machine begin now.\n"_s;
}

} // namespace freeagent::controller
