// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/calmproxy.h"

#include <algorithm>

namespace freeagent::console {

namespace {
/// More new rows than this are sorted in at once instead of one by one.
constexpr size_t kFew = 32;
} // namespace

CalmProxy::CalmProxy(QObject *parent)
    : QAbstractProxyModel(parent)
    , m_accept([](int) { return true; })
    , m_less([](int a, int b, int) { return a < b; })
{
}

void CalmProxy::setRules(Accept accept, Less less)
{
    m_accept = std::move(accept);
    m_less = std::move(less);
    refilter();
}

void CalmProxy::setSourceModel(QAbstractItemModel *source)
{
    beginResetModel();
    if (sourceModel())
        sourceModel()->disconnect(this);
    QAbstractProxyModel::setSourceModel(source);
    m_order.clear();
    m_due.clear();
    m_position.assign(size_t(source->rowCount()), kHidden);
    connect(source, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { takeInserted(first, last); });
    connect(source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { hideRows(first, last); });
    connect(source, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { forgetRows(first, last); });
    connect(source, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &from, const QModelIndex &to, const QList<int> &roles) {
                takeChanged(from.row(), to.row(), roles);
            });
    endResetModel();
    refilter();
}

bool CalmProxy::before(int a, int b) const
{
    return m_direction == Qt::AscendingOrder ? m_less(a, b, m_column) : m_less(b, a, m_column);
}

void CalmProxy::takeInserted(int first, int last)
{
    Q_ASSERT(size_t(first) == m_position.size());
    m_position.resize(size_t(last) + 1, kHidden);
    std::vector<int> shown;
    for (int row = first; row <= last; ++row)
        if (m_accept(row))
            shown.push_back(row);
    if (shown.empty())
        return;
    if (m_held || shown.size() > kFew) {
        insertAt(int(m_order.size()), shown);
        for (const int row : shown)
            if (m_held)
                setDue(row, true);
        if (!m_held)
            sortAll();
        return;
    }
    for (const int row : shown)
        place(row);
}

void CalmProxy::takeChanged(int first, int last, const QList<int> &roles)
{
    if (roles == QList<int>{Qt::DisplayRole}) {
        // Only a text moved on: all visible rows may show it anew, none needs another place.
        if (!m_order.empty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_order.size()) - 1, columnCount() - 1), roles);
        return;
    }
    for (int row = first; row <= last; ++row) {
        const int position = m_position[size_t(row)];
        if (position != kHidden)
            Q_EMIT dataChanged(index(position, 0), index(position, columnCount() - 1), roles);
        const bool wanted = m_accept(row);
        setDue(row, wanted != (position != kHidden) || (wanted && outOfOrder(position)));
    }
    if (!m_held)
        settle();
}

void CalmProxy::hideRows(int first, int last)
{
    for (int row = first; row <= last; ++row)
        if (m_position[size_t(row)] != kHidden)
            removeAt(m_position[size_t(row)]);
}

void CalmProxy::forgetRows(int first, int last)
{
    const int count = last - first + 1;
    m_position.erase(m_position.begin() + first, m_position.begin() + last + 1);
    for (int &row : m_order)
        if (row > last)
            row -= count;
    std::set<int> due;
    for (const int row : m_due)
        if (row < first || row > last)
            due.insert(row > last ? row - count : row);
    if (due != m_due) {
        m_due = std::move(due);
        Q_EMIT dueRowsChanged(dueRows());
    }
}

void CalmProxy::setHeld(bool held)
{
    m_held = held;
    if (!held)
        settle();
}

void CalmProxy::settle()
{
    if (m_due.empty())
        return;
    const std::set<int> due = std::exchange(m_due, {});
    std::vector<int> missing;
    bool move = false;
    for (const int row : due) {
        const int position = m_position[size_t(row)];
        const bool wanted = m_accept(row);
        if (position != kHidden && !wanted)
            removeAt(position);
        else if (position == kHidden && wanted)
            missing.push_back(row);
        else if (position != kHidden)
            move = move || outOfOrder(position);
    }
    if (move)
        sortAll();
    for (const int row : missing)
        place(row);
    Q_EMIT dueRowsChanged(0);
}

void CalmProxy::refilter()
{
    if (!sourceModel())
        return;
    const bool wasDue = !std::exchange(m_due, {}).empty();
    std::vector<int> fresh;
    std::vector<int> unwanted;
    for (size_t row = 0; row < m_position.size(); ++row) {
        const bool wanted = m_accept(int(row));
        if (wanted && m_position[row] == kHidden)
            fresh.push_back(int(row));
        else if (!wanted && m_position[row] != kHidden)
            unwanted.push_back(int(row));
    }
    if (unwanted.size() > kFew) {
        // Row by row, a filter over many rows would take seconds. The view puts the selection back (CalmTable).
        beginResetModel();
        std::erase_if(m_order, [this](int row) { return !m_accept(row); });
        std::fill(m_position.begin(), m_position.end(), kHidden);
        m_order.insert(m_order.end(), fresh.begin(), fresh.end());
        std::stable_sort(m_order.begin(), m_order.end(), [this](int a, int b) { return before(a, b); });
        renumber(0);
        endResetModel();
    } else {
        for (const int row : unwanted)
            removeAt(m_position[size_t(row)]);
        if (!fresh.empty())
            insertAt(int(m_order.size()), fresh);
        sortAll();
    }
    if (wasDue)
        Q_EMIT dueRowsChanged(0);
}

void CalmProxy::insertAt(int position, const std::vector<int> &sourceRows)
{
    beginInsertRows({}, position, position + int(sourceRows.size()) - 1);
    m_order.insert(m_order.begin() + position, sourceRows.begin(), sourceRows.end());
    renumber(position);
    endInsertRows();
}

void CalmProxy::removeAt(int position)
{
    beginRemoveRows({}, position, position);
    m_position[size_t(m_order[size_t(position)])] = kHidden;
    m_order.erase(m_order.begin() + position);
    renumber(position);
    endRemoveRows();
}

void CalmProxy::place(int sourceRow)
{
    const auto at = std::upper_bound(m_order.begin(), m_order.end(), sourceRow, [this](int a, int b) { return before(a, b); });
    insertAt(int(at - m_order.begin()), {sourceRow});
}

bool CalmProxy::outOfOrder(int position) const
{
    const size_t at = size_t(position);
    return (at > 0 && before(m_order[at], m_order[at - 1]))
        || (at + 1 < m_order.size() && before(m_order[at + 1], m_order[at]));
}

void CalmProxy::sort(int column, Qt::SortOrder order)
{
    m_column = column;
    m_direction = order;
    refilter();
}

void CalmProxy::sortAll()
{
    const auto inOrder = [this](int a, int b) { return before(a, b); };
    if (std::is_sorted(m_order.begin(), m_order.end(), inOrder))
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList kept = persistentIndexList();
    std::vector<int> rows;
    for (const QModelIndex &index : kept)
        rows.push_back(m_order[size_t(index.row())]);
    std::stable_sort(m_order.begin(), m_order.end(), inOrder);
    renumber(0);
    for (qsizetype i = 0; i < kept.size(); ++i)
        changePersistentIndex(kept[i], index(m_position[size_t(rows[size_t(i)])], kept[i].column()));
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void CalmProxy::renumber(int from)
{
    for (size_t position = size_t(from); position < m_order.size(); ++position)
        m_position[size_t(m_order[position])] = int(position);
}

void CalmProxy::setDue(int sourceRow, bool due)
{
    const bool changed = due ? m_due.insert(sourceRow).second : m_due.erase(sourceRow) > 0;
    if (changed && m_held)
        Q_EMIT dueRowsChanged(dueRows());
}

QModelIndex CalmProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex CalmProxy::parent(const QModelIndex &) const { return {}; }
int CalmProxy::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_order.size()); }

int CalmProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !sourceModel() ? 0 : sourceModel()->columnCount();
}

QModelIndex CalmProxy::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid() || !sourceModel())
        return {};
    return sourceModel()->index(m_order[size_t(proxyIndex.row())], proxyIndex.column());
}

QModelIndex CalmProxy::mapFromSource(const QModelIndex &sourceIndex) const
{
    if (!sourceIndex.isValid())
        return {};
    const int position = m_position[size_t(sourceIndex.row())];
    return position == kHidden ? QModelIndex() : index(position, sourceIndex.column());
}

QVariant CalmProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && sourceModel())
        return sourceModel()->headerData(section, orientation, role);
    return {};
}

} // namespace freeagent::console
