// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/recovery/mergebase.h"

#include <QJsonObject>

namespace freeagent::recovery {

// The way of a damaged database: found, salvaged into a new one beside it, promoted when nothing is lost or when somebody has agreed, kept
// in quarantine. What was decided is written down first and carried on by the next start after a kill; the damaged file is not touched
// before the new one has its place.

inline const QString kRepairedName = QStringLiteral("controller.db.repaired");

/// Where the farm is.
struct RescuePlace {
    QString dataFolder;
    QString storageFolder;
    QString backupFolder;

    QString databaseFile() const { return dataFolder + u'/' + kDatabaseName; }
    QString repairedFile() const { return dataFolder + u'/' + kRepairedName; }
    QString quarantineFolder() const { return dataFolder + QStringLiteral("/quarantine"); }
};

enum class RescueState : quint8 {
    Suspect,  ///< damage was met; nothing has been tried yet
    Awaiting, ///< repaired, but something is lost or may be older than it was: somebody has to agree
    Agreed,   ///< the repaired one takes the place with the next start
    Failed,   ///< it cannot be repaired: a backup has to be restored
};
QString word(RescueState state);

struct Rescue {
    QString id; ///< "20260201T101500Z"
    RescueState state = RescueState::Suspect;
    Time foundAt{};
    QString damage;           ///< what was found, one sentence
    QString by;               ///< who agreed; empty: nobody had to
    QString failure;          ///< why it cannot be repaired
    bool triedAlone = false;  ///< also past SQLite, when nobody else had it open
    std::optional<RescueReport> report;
};
QJsonObject toJson(const RescueReport &report);
QJsonObject toJson(const Rescue &rescue);
std::optional<Rescue> rescueFrom(const QJsonObject &json);

/// A damaged database that was put aside.
struct Quarantined {
    QString id;
    QString path;
    qint64 bytes = 0;
    QString sha256;
};

/// What is under way; nothing when nothing is.
std::optional<Rescue> pendingRescue(const QString &dataFolder);
/// Remembers that the database is damaged, so that the next start does not trust it. Keeps what is known already.
Result<Rescue> noteDamage(const QString &dataFolder, const QString &damage, Time now);

struct RescueTools {
    DatabaseSalvager &salvager;
    BaseSource &base;
    const Clock &clock;
};
/// Salvages and writes down what came of it: Awaiting, Agreed when nothing is lost, or Failed. `alone`: nobody has the database open.
/// Blocks; any thread, one at a time. Errors: "recovery.cancelled", "recovery.no_space", "backup.unwritable": nothing has changed.
Result<Rescue> repair(const RescuePlace &place, const Rescue &found, const RescueTools &tools, bool alone, const DatabaseSalvager::Step &step);

/// "recovery.none": nothing waits for it.
Result<Rescue> agree(const RescuePlace &place, const QString &by);

/// Gives the repaired database its place if that was agreed to, and puts the damaged one into quarantine with its digest and the report.
/// Nobody has either open. Nothing when there was nothing to do. May be called again after a kill anywhere within it.
Result<std::optional<Rescue>> promote(const RescuePlace &place, DatabaseInspector &inspector);

/// Oldest first.
QList<Quarantined> quarantined(const RescuePlace &place);

/// After a restore: there is nothing left to repair.
void forgetRescue(const RescuePlace &place);

/// The report as a table, for people.
QString reportText(const Rescue &rescue);

} // namespace freeagent::recovery
