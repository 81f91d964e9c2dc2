// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractProxyModel>
#include <functional>
#include <set>

namespace freeagent::console {

/// Filters and sorts a flat table, and holds still when told. While held, a changed row keeps its place even when order or filter
/// would move or hide it, and new rows come at the end; what is due then happens when it is let go. What a person asks for (sort,
/// another filter) happens at once. No change of the source ever resets the model; only refilter() does, when it hides many rows.
/// The source must append new rows behind all others. GUI thread.
class CalmProxy final : public QAbstractProxyModel
{
    Q_OBJECT
public:
    using Accept = std::function<bool(int sourceRow)>;
    using Less = std::function<bool(int sourceRowA, int sourceRowB, int column)>;

    explicit CalmProxy(QObject *parent = nullptr);

    void setRules(Accept accept, Less less);
    /// The rules now say something else.
    void refilter();
    void setHeld(bool held);
    bool isHeld() const { return m_held; }
    /// Rows whose place or presence is not what order and filter want.
    int dueRows() const { return int(m_due.size()); }

    void setSourceModel(QAbstractItemModel *source) override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void dueRowsChanged(int count);

private:
    bool before(int a, int b) const;
    void takeInserted(int first, int last);
    void takeChanged(int first, int last, const QList<int> &roles);
    void hideRows(int first, int last);
    void forgetRows(int first, int last);
    void settle();
    void insertAt(int position, const std::vector<int> &sourceRows);
    void removeAt(int position);
    void place(int sourceRow);
    bool outOfOrder(int position) const;
    void sortAll();
    void renumber(int from);
    void setDue(int sourceRow, bool due);

    static constexpr int kHidden = -1;

    Accept m_accept;
    Less m_less;
    std::vector<int> m_order;    ///< proxy row -> source row
    std::vector<int> m_position; ///< source row -> proxy row, or kHidden
    std::set<int> m_due;         ///< source rows
    int m_column = 0;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
    bool m_held = false;
};

} // namespace freeagent::console
