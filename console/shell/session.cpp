// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/session.h"

#include "console/farm/demofarm.h"
#include "console/farm/livefarm.h"

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
const QString kUrlSetting = u"controller/url"_s;
}

Session::Session(Options options, const Clock &clock, QSettings &settings, KeyStore &keys, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(clock)
    , m_settings(settings)
    , m_keys(keys)
{
}

Session::~Session() = default;

void Session::begin()
{
    if (m_options.demo)
        return look(std::make_unique<DemoFarm>(m_clock));
    m_url = m_options.url.value_or(m_settings.value(kUrlSetting).toUrl());
    if (m_url.isEmpty()) {
        Q_EMIT accessWanted(QUrl(u"http://127.0.0.1:3000"_s), {});
        return;
    }
    if (!m_options.keyFile.isEmpty()) {
        const auto key = readKeyFile(m_options.keyFile);
        if (!key) {
            Q_EMIT accessWanted(m_url, key.error());
            return;
        }
        return open({m_url, *key});
    }
    const QUrl url = m_url;
    m_keys.read(url, this, [this, url](const KeptKey &kept) { takeKept(url, kept); });
}

void Session::takeKept(const QUrl &url, const KeptKey &kept)
{
    if (m_source || url != m_url)
        return;
    if (kept.where == KeptKey::Where::Nowhere) {
        Q_EMIT accessWanted(url, {});
        return;
    }
    if (kept.where == KeptKey::Where::File)
        Q_EMIT warned(tr("No keyring: the key is kept in the file %1, which only you can read.").arg(m_keys.fileFor(url)));
    open({url, kept.key});
}

void Session::connectTo(const client::Access &access)
{
    m_url = access.base;
    m_settings.setValue(kUrlSetting, access.base);
    m_keys.write(access.base, access.key, this, [this, url = access.base](const Result<KeptKey> &kept) {
        if (!kept)
            Q_EMIT warned(kept.error().message + u' ' + kept.error().fix);
        else if (kept->where == KeptKey::Where::File)
            Q_EMIT warned(tr("No keyring: the key is kept in the file %1, which only you can read.").arg(m_keys.fileFor(url)));
    });
    open(access);
}

void Session::askForAccess()
{
    Q_EMIT accessWanted(m_url.isEmpty() ? QUrl(u"http://127.0.0.1:3000"_s) : m_url, {});
}

void Session::open(const client::Access &access)
{
    look(std::make_unique<LiveFarm>(access, m_clock));
}

void Session::look(std::unique_ptr<FarmSource> source)
{
    connect(source.get(), &FarmSource::linkChanged, this, &Session::takeLink);
    std::swap(m_source, source);
    Q_EMIT sourceChanged(m_source.get());
    m_source->start();
}

void Session::takeLink(const LinkState &link)
{
    if (link.phase == LinkState::Phase::Refused && !m_source->isDemo())
        Q_EMIT accessWanted(m_url, link.why);
}

} // namespace freeagent::console
