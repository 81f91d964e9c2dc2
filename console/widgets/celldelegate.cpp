// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/celldelegate.h"

#include "console/models/rowroles.h"
#include "console/widgets/icons.h"
#include "console/widgets/severitytokens.h"

namespace freeagent::console {

CellDelegate::CellDelegate(bool shapes, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_shapes(shapes)
{
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // The row is the unit, not the cell: a dotted box around one cell says nothing.
    option->state &= ~QStyle::State_HasFocus;
    const QVariant severity = index.data(SeverityRole);
    if (!severity.isValid())
        return;
    const auto value = Severity(severity.toInt());
    const QColor color = severityColor(value, option->palette);
    option->palette.setColor(QPalette::Text, color);
    option->palette.setColor(QPalette::HighlightedText, color);
    if (!m_shapes)
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    const int side = qRound(option->fontMetrics.height() * 0.85);
    option->decorationSize = QSize(side, side);
    option->icon = icon(severityShape(value), color);
}

} // namespace freeagent::console
