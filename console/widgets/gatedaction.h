// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/rights.h"

#include <QAction>

namespace freeagent::console {

/// An action that says why it cannot be used now: because of the role of who is here, or because of what is chosen. The reason is the
/// tool tip and the palette's second line; nobody finds out by pressing.
class GatedAction final : public QAction
{
    Q_OBJECT
public:
    /// `rights` must outlive this object. `does`: what pressing it does, the tool tip while it can be used.
    GatedAction(const Rights &rights, Level level, const QString &text, const QString &drawing, const QString &does, QObject *parent);

    /// Why not, besides the role; empty: nothing is in the way.
    void setBlocked(const QString &why);
    /// For Level::Owner: the machine in question.
    void setMachine(const WorkerId &machine);
    void setDoes(const QString &does);
    /// Empty while it can be used.
    QString whyNot() const;

private:
    void update();

    const Rights &m_rights;
    Level m_level;
    WorkerId m_machine;
    QString m_does;
    QString m_blocked;
};

} // namespace freeagent::console
