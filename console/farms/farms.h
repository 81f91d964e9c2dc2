// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farms/farmroster.h"
#include "console/farms/farmwatch.h"

#include <map>

namespace freeagent::console {

/// A farm of the list and how it is.
struct FarmLine {
    KnownFarm farm;
    bool watched = false; ///< false: there is no key for it, so nothing is known
    FarmView view{};

    friend bool operator==(const FarmLine &, const FarmLine &) = default;
};

/// All farms that the console knows of, each with its watch. An invented farm is never among them. GUI thread.
class Farms final : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive this object.
    Farms(FarmRoster &roster, const Clock &clock);
    ~Farms() override;

    /// Null when the farm is not watched.
    FarmWatch *watch(const QString &id) const;
    /// Watches it from now on. Gives back the watch that was there before, for as long as somebody still needs it.
    std::unique_ptr<FarmWatch> attach(const QString &id, std::unique_ptr<FarmSource> source);
    std::unique_ptr<FarmWatch> detach(const QString &id);
    /// Once a second.
    void look();
    /// In the order of the list, as of the last look().
    QList<FarmLine> lines() const;

private:
    FarmRoster &m_roster;
    const Clock &m_clock;
    std::map<QString, std::unique_ptr<FarmWatch>> m_watches;
};

} // namespace freeagent::console
