// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farms/farmcolor.h"

#include <QUrl>

class QSettings;

namespace freeagent::console {

/// A farm that the console knows of.
struct KnownFarm {
    QString id;
    QUrl url;     ///< of its controller
    QString name; ///< as a person calls it; empty: its address
    FarmColor color = FarmColor::None;
    bool kept = true; ///< also after the end of the program

    QString shownName() const;

    friend bool operator==(const KnownFarm &, const KnownFarm &) = default;
};

/// True when a link such as "expo://farm.example:3000/build/ID" is of the farm at `farm`. Without a port it is of any at that host.
bool isOf(const QUrl &link, const QUrl &farm);

/// The list of farms in the settings. No keys: they are kept elsewhere. Every change is written at once. GUI thread.
class FarmRoster
{
public:
    /// Takes over the one address that was kept by consoles that knew a single farm. `settings` must outlive this object.
    explicit FarmRoster(QSettings &settings);

    const QList<KnownFarm> &farms() const { return m_farms; }
    /// Null when there is none; valid until the next change.
    const KnownFarm *find(const QString &id) const;
    /// The id of the farm at this address; it is added when it is new. One that is kept stays kept.
    QString add(const QUrl &url, bool keep);
    /// An empty name is the address again.
    void rename(const QString &id, const QString &name);
    void recolor(const QString &id, FarmColor color);
    void remove(const QString &id);

    /// Which one to begin with; empty when none is known.
    QString lastShown() const;
    void setLastShown(const QString &id);

private:
    void read();
    void write() const;
    void migrate();
    FarmColor freeColor() const;
    KnownFarm *edit(const QString &id);

    QSettings &m_settings;
    QList<KnownFarm> m_farms;
    int m_lastId = 0;
};

} // namespace freeagent::console
