// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/client/access.h"
#include "console/farms/farms.h"
#include "console/shell/keystore.h"
#include "console/shell/options.h"

namespace freeagent::console {

/// Which farms the console knows and which one it looks at: found out at the start from the command line, the settings and the key
/// store, or by asking. All farms with a key are watched; one of them has the pages. A demonstration stands alone: while it is shown no
/// other farm is watched. GUI thread.
class Session final : public QObject
{
    Q_OBJECT
public:
    /// All must outlive this object.
    Session(Options options, const Clock &clock, QSettings &settings, KeyStore &keys, QObject *parent = nullptr);
    ~Session() override;

    /// Leads to sourceChanged() or accessWanted().
    void begin();
    /// What a second start of the program was told: another farm to look at.
    void goOn(const Options &options);
    /// The person entered this; it is remembered, as a farm of its own when the address is a new one.
    void connectTo(const client::Access &access);
    /// The person wants to see or change where the console connects to.
    void askForAccess();
    void askForAccess(const QString &farm);
    void askForNewFarm();

    /// Leads to sourceChanged(), or to accessWanted() when there is no key for it. Nothing when it is looked at already.
    void choose(const QString &farm);
    void rename(const QString &farm, const QString &name);
    void recolor(const QString &farm, FarmColor color);
    /// With its key. Not the one that is looked at.
    void remove(const QString &farm);

    /// The farm that is looked at; null before there is one.
    FarmWatch *watch() const;
    FarmSource *source() const;
    /// Its id; empty for a demonstration.
    QString current() const;
    /// Its name for people.
    QString name() const;
    FarmColor color() const;
    /// Of its controller; empty for a demonstration.
    QUrl url() const { return urlOf(current()); }
    /// Counts all farms anew; once a second.
    void look();
    /// Only the one that is looked at.
    void lookAtShown();
    /// Empty while a demonstration is shown.
    QList<FarmLine> lines() const;
    /// Which farm a link means: the id of the current one when it names none, nothing when the console does not know that farm.
    std::optional<QString> farmOf(const QUrl &link) const;

Q_SIGNALS:
    /// The old source lives until this returns.
    void sourceChanged(freeagent::console::FarmSource *source);
    /// The list of farms, their names or colours.
    void farmsChanged();
    /// An address or a key is missing or was refused. `why` has no code when nothing went wrong.
    void accessWanted(const QUrl &proposal, const freeagent::Error &why);
    /// Something a person should know, such as where a key is kept.
    void warned(const QString &text);

private:
    void startAt(const QString &farm, const QString &keyFile);
    void watchOthers();
    void readKey(const QString &farm);
    void takeKept(const QString &farm, const KeptKey &kept);
    void open(const QString &farm, const client::Access &access);
    void show(const QString &farm);
    void takeLink(const QString &farm, const LinkState &link);
    QUrl urlOf(const QString &farm) const;

    Options m_options;
    const Clock &m_clock;
    KeyStore &m_keys;
    QString m_snapshots; ///< folder of the last known states
    FarmRoster m_roster;
    Farms m_farms;
    QString m_current; ///< the one with the pages
    QString m_wanted;  ///< the one that a person wants to see, perhaps before there is a key for it
    std::unique_ptr<FarmWatch> m_demo;
};

} // namespace freeagent::console
