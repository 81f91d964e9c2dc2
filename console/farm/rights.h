// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/role.h"
#include "console/farm/farmsource.h"

namespace freeagent::console {

/// What the person at this desk may do, as the controller says. The controller decides; this is only so that nobody finds out by
/// pressing. GUI thread.
class Rights final : public QObject
{
    Q_OBJECT
public:
    /// `source` must outlive this object. Asks whenever contact is made.
    explicit Rights(FarmSource &source, QObject *parent = nullptr);

    /// Nothing before the controller has said it.
    std::optional<Role> role() const { return m_role; }
    const QString &actor() const { return m_actor; }
    /// The machine is in the scope of the owner who is here.
    bool owns(const WorkerId &machine) const { return m_role == Role::Owner && m_machines.contains(machine); }
    bool may(Level level, const WorkerId &machine = {}) const { return whyNot(level, machine).isEmpty(); }
    /// Why not, in words for a tool tip; empty when allowed. `machine` matters where Level::Owner is asked for.
    QString whyNot(Level level, const WorkerId &machine = {}) const;

Q_SIGNALS:
    void changed();

private:
    void ask();
    void take(const Result<Answer> &answer);

    FarmSource &m_source;
    std::optional<Role> m_role;
    QString m_actor;
    QList<WorkerId> m_machines;
};

/// In the present language.
QString roleText(Role role);

} // namespace freeagent::console
