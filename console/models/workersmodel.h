// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/items.h"

#include <QAbstractTableModel>
#include <QHash>
#include <functional>

namespace freeagent::console {

/// Workers as rows; the rules are those of BuildsModel. What a worker has not told is shown as a dash, never as zero. GUI thread.
class WorkersModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Name, Platforms, Building, Cpu, Memory, Disk, LastSeen, ColumnCount };
    using BuildNamer = std::function<QString(const BuildId &)>;

    /// `namer` turns a build into what people call it.
    explicit WorkersModel(BuildNamer namer, QObject *parent = nullptr);

    void apply(const QList<api::WorkerItem> &changed, const QList<WorkerId> &removed);
    void setNow(Time now);

    const api::WorkerItem &row(int row) const { return m_rows[size_t(row)]; }
    int rowOf(const WorkerId &id) const { return m_index.value(id, -1); }
    bool rowLess(int a, int b, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cellText(const api::WorkerItem &worker, int column) const;

    BuildNamer m_namer;
    std::vector<api::WorkerItem> m_rows;
    QHash<WorkerId, int> m_index;
    Time m_now{};
};

} // namespace freeagent::console
