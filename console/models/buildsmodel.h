// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/items.h"

#include <QAbstractTableModel>
#include <QHash>

namespace freeagent::console {

/// Builds as rows. A row stays where it is for as long as its build is known; new builds come behind all others (order is the
/// proxy's affair). Never reset by a change. GUI thread.
class BuildsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Project, Platform, Where, Duration, Submitted, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void apply(const QList<api::BuildItem> &changed, const QList<BuildId> &removed);
    /// Moves the durations of builds that wait or run.
    void setNow(Time now);
    Time now() const { return m_now; }

    const api::BuildItem &row(int row) const { return m_rows[size_t(row)]; }
    /// -1 when unknown.
    int rowOf(const BuildId &id) const { return m_index.value(id, -1); }
    /// For a proxy: typed, without variants. Equal by this column means ordered by time of submission.
    bool rowLess(int a, int b, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cellText(const api::BuildItem &build, int column) const;
    QString toolTip(const api::BuildItem &build) const;
    void removeRowsOf(const QList<BuildId> &removed);

    std::vector<api::BuildItem> m_rows;
    QHash<BuildId, int> m_index;
    Time m_now{};
};

} // namespace freeagent::console
