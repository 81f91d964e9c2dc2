// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farms/farms.h"

namespace freeagent::console {

Farms::Farms(FarmRoster &roster, const Clock &clock)
    : m_roster(roster)
    , m_clock(clock)
{
}

Farms::~Farms() = default;

FarmWatch *Farms::watch(const QString &id) const
{
    const auto found = m_watches.find(id);
    return found == m_watches.end() ? nullptr : found->second.get();
}

std::unique_ptr<FarmWatch> Farms::attach(const QString &id, std::unique_ptr<FarmSource> source)
{
    auto watch = std::make_unique<FarmWatch>(std::move(source), m_clock);
    std::swap(m_watches[id], watch);
    return watch;
}

std::unique_ptr<FarmWatch> Farms::detach(const QString &id)
{
    const auto found = m_watches.find(id);
    if (found == m_watches.end())
        return nullptr;
    auto watch = std::move(found->second);
    m_watches.erase(found);
    return watch;
}

void Farms::look()
{
    for (const KnownFarm &farm : m_roster.farms())
        if (FarmWatch *watched = watch(farm.id))
            watched->look(farm.shownName());
}

QList<FarmLine> Farms::lines() const
{
    QList<FarmLine> lines;
    for (const KnownFarm &farm : m_roster.farms()) {
        const FarmWatch *watched = watch(farm.id);
        lines << FarmLine{farm, watched != nullptr, watched ? watched->view() : FarmView{}};
    }
    return lines;
}

} // namespace freeagent::console
