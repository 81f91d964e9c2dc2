// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/session.h"

#include "console/farm/demofarm.h"
#include "console/farm/livefarm.h"
#include "console/offline/keptfarm.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QUrl firstProposal() { return QUrl(u"http://127.0.0.1:3000"_s); }
} // namespace

Session::Session(Options options, const Clock &clock, QSettings &settings, KeyStore &keys, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(clock)
    , m_keys(keys)
    , m_snapshots(QFileInfo(settings.fileName()).absolutePath() + u"/snapshots"_s)
    , m_roster(settings)
    , m_farms(m_roster, clock)
{
}

Session::~Session() = default;

void Session::begin()
{
    if (m_options.demo) {
        auto demo = std::make_unique<FarmWatch>(std::make_unique<DemoFarm>(m_clock), m_clock);
        std::swap(m_demo, demo);
        Q_EMIT sourceChanged(&m_demo->source());
        m_demo->source().start();
        return;
    }
    const QString first = m_options.url ? m_roster.add(*m_options.url, false) : m_roster.lastShown();
    if (first.isEmpty()) {
        Q_EMIT accessWanted(firstProposal(), {});
        return;
    }
    startAt(first, m_options.keyFile);
    watchOthers();
}

void Session::goOn(const Options &options)
{
    if (m_demo || (!options.url && options.keyFile.isEmpty()))
        return;
    const QString farm = options.url ? m_roster.add(*options.url, false) : m_current;
    Q_EMIT farmsChanged();
    if (options.keyFile.isEmpty())
        choose(farm);
    else
        startAt(farm, options.keyFile);
}

void Session::startAt(const QString &farm, const QString &keyFile)
{
    m_wanted = farm;
    if (keyFile.isEmpty())
        return readKey(farm);
    if (const auto key = readKeyFile(keyFile))
        open(farm, {urlOf(farm), *key});
    else
        Q_EMIT accessWanted(urlOf(farm), key.error());
}

void Session::watchOthers()
{
    for (const KnownFarm &farm : m_roster.farms())
        if (farm.id != m_wanted && !m_farms.watch(farm.id))
            readKey(farm.id);
}

void Session::readKey(const QString &farm)
{
    m_keys.read(urlOf(farm), this, [this, farm](const KeptKey &kept) { takeKept(farm, kept); });
}

void Session::takeKept(const QString &farm, const KeptKey &kept)
{
    const QUrl url = urlOf(farm);
    if (url.isEmpty() || m_demo)
        return;
    if (m_farms.watch(farm)) {
        if (farm == m_wanted && farm != m_current)
            show(farm);
        return;
    }
    if (kept.where == KeptKey::Where::Nowhere) {
        if (farm == m_wanted)
            Q_EMIT accessWanted(url, {});
        return;
    }
    if (kept.where == KeptKey::Where::File)
        Q_EMIT warned(tr("No keyring: the key is kept in the file %1, which only you can read.").arg(m_keys.fileFor(url)));
    open(farm, {url, kept.key});
}

void Session::connectTo(const client::Access &access)
{
    const auto demo = std::move(m_demo); // until nobody looks at it any more
    m_wanted = m_roster.add(access.base, true);
    m_keys.write(access.base, access.key, this, [this, url = access.base](const Result<KeptKey> &kept) {
        if (!kept)
            Q_EMIT warned(kept.error().message + u' ' + kept.error().fix);
        else if (kept->where == KeptKey::Where::File)
            Q_EMIT warned(tr("No keyring: the key is kept in the file %1, which only you can read.").arg(m_keys.fileFor(url)));
    });
    open(m_wanted, access);
    watchOthers();
}

void Session::askForAccess()
{
    const QUrl url = urlOf(m_current.isEmpty() ? m_wanted : m_current);
    Q_EMIT accessWanted(url.isEmpty() ? firstProposal() : url, {});
}

void Session::askForAccess(const QString &farm) { Q_EMIT accessWanted(urlOf(farm), {}); }
void Session::askForNewFarm() { Q_EMIT accessWanted({}, {}); }

void Session::open(const QString &farm, const client::Access &access)
{
    auto source = std::make_unique<KeptFarm>(std::make_unique<LiveFarm>(access, m_clock), m_snapshots, m_clock);
    connect(source.get(), &FarmSource::linkChanged, this, [this, farm](const LinkState &link) { takeLink(farm, link); });
    FarmSource &begun = *source;
    const auto old = m_farms.attach(farm, std::move(source));
    if (farm == m_wanted)
        show(farm);
    begun.start();
    Q_EMIT farmsChanged();
}

void Session::show(const QString &farm)
{
    m_current = m_wanted = farm;
    m_roster.setLastShown(farm);
    FarmWatch &shown = *m_farms.watch(farm);
    Q_EMIT sourceChanged(&shown.source());
    if (m_current == farm)
        takeLink(farm, shown.state().link());
}

void Session::choose(const QString &farm)
{
    if (m_demo || !m_roster.find(farm))
        return;
    m_wanted = farm;
    if (!m_farms.watch(farm))
        readKey(farm);
    else if (farm != m_current)
        show(farm);
}

void Session::rename(const QString &farm, const QString &name)
{
    m_roster.rename(farm, name);
    Q_EMIT farmsChanged();
}

void Session::recolor(const QString &farm, FarmColor color)
{
    m_roster.recolor(farm, color);
    Q_EMIT farmsChanged();
}

void Session::remove(const QString &farm)
{
    if (farm == m_current)
        return;
    m_keys.forget(urlOf(farm));
    m_roster.remove(farm);
    const auto gone = m_farms.detach(farm);
    if (m_wanted == farm)
        m_wanted = m_current;
    Q_EMIT farmsChanged();
}

FarmWatch *Session::watch() const { return m_demo ? m_demo.get() : m_farms.watch(m_current); }

FarmSource *Session::source() const
{
    const FarmWatch *shown = watch();
    return shown ? &shown->source() : nullptr;
}

QString Session::current() const { return m_demo ? QString() : m_current; }

QString Session::name() const
{
    const KnownFarm *farm = m_demo ? nullptr : m_roster.find(m_current);
    if (farm && !farm->name.isEmpty())
        return farm->name;
    const FarmSource *shown = source();
    return shown ? shown->name() : QString();
}

FarmColor Session::color() const
{
    const KnownFarm *farm = m_demo ? nullptr : m_roster.find(m_current);
    return farm ? farm->color : FarmColor::None;
}

void Session::look()
{
    if (m_demo)
        lookAtShown();
    else
        m_farms.look();
}

void Session::lookAtShown()
{
    if (FarmWatch *shown = watch())
        shown->look(name());
}

QList<FarmLine> Session::lines() const { return m_demo ? QList<FarmLine>() : m_farms.lines(); }

std::optional<QString> Session::farmOf(const QUrl &link) const
{
    if (m_demo || link.host().isEmpty() || isOf(link, urlOf(m_current)))
        return current();
    for (const KnownFarm &farm : m_roster.farms())
        if (isOf(link, farm.url))
            return farm.id;
    return std::nullopt;
}

void Session::takeLink(const QString &farm, const LinkState &link)
{
    // A farm in the background says so in its line.
    if (link.phase == LinkState::Phase::Refused && farm == m_current)
        Q_EMIT accessWanted(urlOf(farm), link.why);
}

QUrl Session::urlOf(const QString &farm) const
{
    const KnownFarm *known = m_roster.find(farm);
    return known ? known->url : QUrl();
}

} // namespace freeagent::console
