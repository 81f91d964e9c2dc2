// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/calmtable.h"

#include "console/models/rowroles.h"
#include "console/widgets/celldelegate.h"
#include "console/widgets/measure.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>

namespace freeagent::console {

namespace {
constexpr int kAfterKeyMs = 3'000;
}

CalmTable::CalmTable(CalmProxy *proxy, QWidget *parent)
    : QTableView(parent)
    , m_proxy(proxy)
{
    setModel(proxy);
    setItemDelegate(new CellDelegate(true, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setSortingEnabled(true);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(em(this, 1.6));
    verticalHeader()->setMinimumSectionSize(em(this, 1.6));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setAccessibleName(tr("Column headers; press to sort"));

    m_afterKey.setSingleShot(true);
    m_afterKey.setInterval(kAfterKeyMs);
    connect(&m_afterKey, &QTimer::timeout, this, &CalmTable::updateHold);
    connect(proxy, &QAbstractItemModel::rowsAboutToBeInserted, this, &CalmTable::keepAnchor);
    connect(proxy, &QAbstractItemModel::rowsAboutToBeRemoved, this, &CalmTable::keepAnchor);
    connect(proxy, &QAbstractItemModel::layoutAboutToBeChanged, this, &CalmTable::keepAnchor);
    connect(proxy, &QAbstractItemModel::rowsInserted, this, &CalmTable::restoreAnchor);
    connect(proxy, &QAbstractItemModel::rowsRemoved, this, &CalmTable::restoreAnchor);
    connect(proxy, &QAbstractItemModel::layoutChanged, this, &CalmTable::restoreAnchor);
    connect(proxy, &QAbstractItemModel::modelAboutToBeReset, this, &CalmTable::keepChosen);
    connect(proxy, &QAbstractItemModel::modelReset, this, &CalmTable::restoreChosen);
}

void CalmTable::holdFor(QWidget *menu)
{
    auto *popup = qobject_cast<QMenu *>(menu);
    if (!popup)
        return;
    connect(popup, &QMenu::aboutToShow, this, [this] {
        ++m_openMenus;
        updateHold();
    });
    connect(popup, &QMenu::aboutToHide, this, [this] {
        --m_openMenus;
        updateHold();
    });
}

void CalmTable::setColumnCharacters(const QList<int> &widths)
{
    for (int column = 0; column < widths.size(); ++column) {
        const bool takesRest = widths[column] == 0;
        horizontalHeader()->setSectionResizeMode(column, takesRest ? QHeaderView::Stretch : QHeaderView::Interactive);
        if (!takesRest)
            setColumnWidth(column, characters(this, widths[column]) + em(this, 0.6));
    }
}

QList<int> CalmTable::selectedSourceRows() const
{
    QList<int> proxyRows;
    // By ranges: only whole rows are selected, and there may be a hundred thousand of them.
    for (const QItemSelectionRange &range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            proxyRows.append(row);
    std::sort(proxyRows.begin(), proxyRows.end());
    proxyRows.erase(std::unique(proxyRows.begin(), proxyRows.end()), proxyRows.end());
    QList<int> rows;
    for (const int row : std::as_const(proxyRows))
        rows.append(m_proxy->mapToSource(m_proxy->index(row, 0)).row());
    return rows;
}

int CalmTable::currentSourceRow() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? m_proxy->mapToSource(current).row() : -1;
}

bool CalmTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Enter || event->type() == QEvent::Leave) {
        m_pointerInside = event->type() == QEvent::Enter;
        updateHold();
    }
    return QTableView::viewportEvent(event);
}

void CalmTable::keyPressEvent(QKeyEvent *event)
{
    m_afterKey.start();
    updateHold();
    QTableView::keyPressEvent(event);
}

void CalmTable::updateHold()
{
    const bool held = m_pointerInside || m_openMenus > 0 || m_afterKey.isActive();
    if (held != m_proxy->isHeld())
        m_proxy->setHeld(held);
}

void CalmTable::keepAnchor()
{
    // At the very top new rows may push the rest down: that is what the top is for.
    if (m_anchor.isValid() || verticalScrollBar()->value() == verticalScrollBar()->minimum())
        return;
    m_anchor = indexAt({0, 0});
    m_anchorY = m_anchor.isValid() ? rowViewportPosition(m_anchor.row()) : 0;
}

void CalmTable::restoreAnchor()
{
    if (!m_anchor.isValid())
        return;
    updateGeometries();
    const int moved = rowViewportPosition(m_anchor.row()) - m_anchorY;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
    m_anchor = QPersistentModelIndex();
}

void CalmTable::keepChosen()
{
    m_chosen.clear();
    for (const QModelIndex &index : selectionModel()->selectedRows())
        m_chosen.insert(index.data(IdRole).toByteArray());
    m_chosenCurrent = currentIndex().data(IdRole).toByteArray();
}

void CalmTable::restoreChosen()
{
    if (m_chosen.isEmpty())
        return;
    QItemSelection chosen;
    QModelIndex current;
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        const QByteArray id = index.data(IdRole).toByteArray();
        if (m_chosen.contains(id))
            chosen.select(index, index);
        if (id == m_chosenCurrent)
            current = index;
    }
    selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_chosen.clear();
}

} // namespace freeagent::console
