// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/recovery/lane.h"
#include "daemon/recovery/rescue.h"

#include <QObject>

namespace freeagent::recovery {

/// What is known of the database's soundness while it serves, and what is done about damage: from the first sign on nothing is written any
/// more, what can be read is read on, and beside it the repaired database is made. Thread: the services'.
class RescueDesk : public QObject
{
    Q_OBJECT
public:
    /// All of it outlives this.
    struct Subjects {
        DatabaseSalvager &salvager;
        BaseSource &base;
        const Clock &clock;
    };
    RescueDesk(const Subjects &subjects, RescuePlace place, QObject *parent = nullptr);
    ~RescueDesk() override; ///< gives up a repair that is under way; the next start makes it

    /// `awaiting`: a repaired database is served in the place of the damaged one, for reading, until somebody agrees to it.
    void load(const std::optional<Rescue> &awaiting);
    /// Every page was gone through and is in order.
    void setChecked(Millis took);
    void setChecking(bool isChecking) { m_isChecking = isChecking; }
    /// Damage was met. Only the first call does something.
    void meet(const QString &damage);

    /// The repaired database takes the place: promotable() follows. "recovery.none".
    void agree(const QString &by, std::function<void(Result<Rescue>)> done);

    bool isDamaged() const { return m_isDamaged; }
    bool isRepairing() const { return m_isRepairing; }
    bool isChecking() const { return m_isChecking; }
    const std::optional<Time> &checkedAt() const { return m_checkedAt; }
    Millis checkTook() const { return m_checkTook; }
    const std::optional<Rescue> &rescue() const { return m_rescue; }
    const QList<Quarantined> &quarantine() const { return m_quarantine; }
    QStringList reasons() const; ///< what is wrong, one sentence each
    /// What is answered to whoever wants to change something. "store.damaged".
    Error refusal() const;

Q_SIGNALS:
    void frozen(const freeagent::Error &error); ///< nothing may be written from now on
    void promotable();                          ///< start again: what has to be done is done before the database is opened
    void undecided(); ///< while it serves: somebody has to agree, or to restore a backup
    void remark(const QString &text);           ///< for the log

private:
    void repairNow();
    void take(Result<Rescue> repaired);

    Subjects m_farm;
    RescuePlace m_place;
    std::optional<Rescue> m_rescue;
    QList<Quarantined> m_quarantine;
    std::optional<Time> m_checkedAt;
    Millis m_checkTook{};
    bool m_isChecking = false;
    bool m_isDamaged = false;
    bool m_isRepairing = false;
    Lane m_lane; ///< ends first: its work uses what is above
};

} // namespace freeagent::recovery
