// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/workers/stripdelegate.h"

#include "console/models/rowroles.h"
#include "console/widgets/severitytokens.h"

#include <QApplication>
#include <QPainter>

namespace freeagent::console {

namespace {
QColor colourOf(StripCell cell, const QPalette &palette)
{
    switch (cell) {
    case StripCell::Busy: return severityColor(Severity::Good, palette);
    case StripCell::Offline: return severityColor(Severity::Critical, palette);
    case StripCell::Held: return severityColor(Severity::Waiting, palette);
    case StripCell::Idle: return blend(palette.color(QPalette::WindowText), palette.color(QPalette::Base), 0.18);
    case StripCell::Unknown: break;
    }
    return {};
}
} // namespace

StripDelegate::StripDelegate(const WorkerStrips &strips, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_strips(strips)
{
}

void StripDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem bare = option;
    initStyleOption(&bare, index);
    bare.text.clear();
    bare.state &= ~QStyle::State_HasFocus;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &bare, painter, option.widget);
    const QList<StripCell> &cells = m_strips.of(index.data(IdRole).toByteArray());
    if (cells.isEmpty())
        return;
    const double inset = option.fontMetrics.height() * 0.25;
    const QRectF box = QRectF(option.rect).adjusted(inset, inset, -inset, -inset);
    const double width = box.width() / double(cells.size());
    // Neighbours of one kind are one box: no seams at fractional widths.
    for (qsizetype first = 0; first < cells.size();) {
        qsizetype end = first + 1;
        while (end < cells.size() && cells[end] == cells[first])
            ++end;
        if (const QColor colour = colourOf(cells[first], option.palette); colour.isValid())
            painter->fillRect(QRectF(box.left() + width * double(first), box.top(), width * double(end - first), box.height()), colour);
        first = end;
    }
}

} // namespace freeagent::console
