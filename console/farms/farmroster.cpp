// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farms/farmroster.h"

#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
const QString kList = u"farms/list"_s;
const QString kLast = u"farms/last"_s;
const QString kSingle = u"controller/url"_s;
constexpr int kLongestName = 60;

int portOf(const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); }
} // namespace

bool isOf(const QUrl &link, const QUrl &farm)
{
    return link.host() == farm.host() && (link.port() < 0 || link.port() == portOf(farm));
}

QString KnownFarm::shownName() const
{
    return name.isEmpty() ? url.toString(QUrl::RemoveScheme | QUrl::RemoveUserInfo | QUrl::StripTrailingSlash).mid(2) : name;
}

FarmRoster::FarmRoster(QSettings &settings)
    : m_settings(settings)
{
    read();
    migrate();
}

void FarmRoster::read()
{
    const int count = m_settings.beginReadArray(kList);
    for (int row = 0; row < count; ++row) {
        m_settings.setArrayIndex(row);
        const KnownFarm farm{m_settings.value("id"_L1).toString(), m_settings.value("url"_L1).toUrl(),
                             m_settings.value("name"_L1).toString().left(kLongestName), colorFrom(m_settings.value("color"_L1).toString())};
        m_lastId = std::max(m_lastId, farm.id.toInt());
        // What somebody wrote by hand and cannot be used is left out, not shown as a farm that never answers.
        if (!farm.id.isEmpty() && farm.url.isValid() && !farm.url.host().isEmpty() && !find(farm.id))
            m_farms << farm;
    }
    m_settings.endArray();
}

void FarmRoster::migrate()
{
    const QUrl single = m_settings.value(kSingle).toUrl();
    m_settings.remove(kSingle);
    if (single.isValid() && !single.host().isEmpty())
        setLastShown(add(single, true));
}

void FarmRoster::write() const
{
    m_settings.remove(kList);
    m_settings.beginWriteArray(kList);
    int row = 0;
    for (const KnownFarm &farm : m_farms) {
        if (!farm.kept)
            continue;
        m_settings.setArrayIndex(row++);
        m_settings.setValue("id"_L1, farm.id);
        m_settings.setValue("url"_L1, farm.url);
        m_settings.setValue("name"_L1, farm.name);
        m_settings.setValue("color"_L1, colorWord(farm.color));
    }
    m_settings.endArray();
}

const KnownFarm *FarmRoster::find(const QString &id) const
{
    const auto found = std::find_if(m_farms.begin(), m_farms.end(), [&](const KnownFarm &farm) { return farm.id == id; });
    return found == m_farms.end() ? nullptr : &*found;
}

KnownFarm *FarmRoster::edit(const QString &id) { return const_cast<KnownFarm *>(std::as_const(*this).find(id)); }

QString FarmRoster::add(const QUrl &url, bool keep)
{
    for (KnownFarm &farm : m_farms) {
        if (farm.url != url)
            continue;
        if (keep && !std::exchange(farm.kept, true))
            write();
        return farm.id;
    }
    m_farms << KnownFarm{QString::number(++m_lastId), url, {}, freeColor(), keep};
    if (keep)
        write();
    return m_farms.last().id;
}

FarmColor FarmRoster::freeColor() const
{
    const QList<FarmColor> all = farmColors();
    for (const FarmColor color : all)
        if (std::none_of(m_farms.begin(), m_farms.end(), [&](const KnownFarm &farm) { return farm.color == color; }))
            return color;
    return all[m_farms.size() % all.size()];
}

void FarmRoster::rename(const QString &id, const QString &name)
{
    if (KnownFarm *farm = edit(id)) {
        farm->name = name.simplified().left(kLongestName);
        write();
    }
}

void FarmRoster::recolor(const QString &id, FarmColor color)
{
    if (KnownFarm *farm = edit(id)) {
        farm->color = color;
        write();
    }
}

void FarmRoster::remove(const QString &id)
{
    m_farms.removeIf([&](const KnownFarm &farm) { return farm.id == id; });
    write();
}

QString FarmRoster::lastShown() const
{
    const QString last = m_settings.value(kLast).toString();
    if (find(last))
        return last;
    return m_farms.isEmpty() ? QString() : m_farms.first().id;
}

void FarmRoster::setLastShown(const QString &id)
{
    if (const KnownFarm *farm = find(id); farm && farm->kept)
        m_settings.setValue(kLast, id);
}

} // namespace freeagent::console
