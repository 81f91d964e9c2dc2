// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QUrlQuery>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace freeagent::console {

/// What the controller is asked for: from when on, by whom, which action.
class AuditFilters final : public QWidget
{
    Q_OBJECT
public:
    explicit AuditFilters(QWidget *parent = nullptr);

    /// Of GET /api/audit, without limit and page.
    QUrlQuery query(Time now) const;
    /// Actions that were met: offered.
    void offer(const QStringList &actions);
    void setActor(const QString &actor);
    QComboBox *since() const { return m_since; }
    QLineEdit *actor() const { return m_actor; }
    QComboBox *action() const { return m_action; }

Q_SIGNALS:
    void changed();

private:
    QComboBox *m_since;
    QLineEdit *m_actor;
    QComboBox *m_action;
};

} // namespace freeagent::console
