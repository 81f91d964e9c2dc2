// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/items.h"
#include "console/pages/builds/buildquery.h"

#include <QAbstractTableModel>
#include <QHash>

namespace freeagent::console {

/// Up to some hundred thousand builds as rows. A row stays where it is for as long as its build is known, new ones come behind all
/// others, nothing is ever reset. GUI thread.
class BuildTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { State, Project, Platform, Where, Class, Priority, Wait, Run, Submitted, Id, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void apply(const QList<api::BuildItem> &changed, const QList<BuildId> &removed);
    /// Moves the times of builds that wait or run.
    void setNow(Time now);
    Time now() const { return m_now; }

    const api::BuildItem &row(int row) const { return m_rows[size_t(row)].build; }
    /// -1 when unknown.
    int rowOf(const BuildId &id) const { return m_index.value(id, -1); }
    bool matches(int row, const BuildQuery &query) const { return query.accepts(m_rows[size_t(row)].build, m_rows[size_t(row)].folded); }
    /// For a proxy: typed. Equal by this column means ordered by time of submission.
    bool rowLess(int a, int b, int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        api::BuildItem build;
        QByteArray folded;
    };

    QString cellText(const api::BuildItem &build, int column) const;
    void removeRow(int row);
    std::optional<Millis> waited(const api::BuildItem &build) const;
    std::optional<Millis> ran(const api::BuildItem &build) const;

    std::vector<Row> m_rows;
    QHash<BuildId, int> m_index;
    Time m_now{};
};

/// Whose failure it was, in a word; empty when it did not fail.
QString failureText(FailureClass failure);

} // namespace freeagent::console
