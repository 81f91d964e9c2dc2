// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/charts/treemap.h"

#include "console/models/plaintext.h"
#include "console/widgets/measure.h"
#include "console/widgets/severitytokens.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
/// The longest side ratio in a row of these areas along a side of that length.
double worst(const QList<double> &areas, qsizetype from, qsizetype to, double side)
{
    const double sum = std::accumulate(areas.begin() + from, areas.begin() + to, 0.0);
    const double depth = sum / side;
    double worst = 0;
    for (qsizetype i = from; i < to; ++i) {
        const double length = areas[i] / depth;
        worst = std::max({worst, depth / length, length / depth});
    }
    return worst;
}
} // namespace

QList<QRectF> squarified(const QList<double> &values, const QRectF &room)
{
    QList<QRectF> rects;
    const double total = std::accumulate(values.begin(), values.end(), 0.0);
    if (total <= 0 || room.isEmpty())
        return QList<QRectF>(values.size());
    QList<double> areas;
    for (const double value : values)
        areas << value * room.width() * room.height() / total;
    QRectF left = room;
    for (qsizetype from = 0; from < areas.size();) {
        const double side = std::max(std::min(left.width(), left.height()), 1e-9);
        qsizetype to = from + 1;
        while (to < areas.size() && worst(areas, from, to + 1, side) <= worst(areas, from, to, side))
            ++to;
        const double depth = std::accumulate(areas.begin() + from, areas.begin() + to, 0.0) / side;
        const bool upright = left.width() >= left.height();
        double at = upright ? left.top() : left.left();
        for (; from < to; ++from) {
            const double length = areas[from] / std::max(depth, 1e-9);
            rects << (upright ? QRectF(left.left(), at, depth, length) : QRectF(at, left.top(), length, depth));
            at += length;
        }
        upright ? left.setLeft(left.left() + depth) : left.setTop(left.top() + depth);
    }
    return rects;
}

Treemap::Treemap(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize Treemap::sizeHint() const { return {em(this, 24), em(this, 14)}; }
QSize Treemap::minimumSizeHint() const { return {em(this, 12), em(this, 7)}; }

void Treemap::show(const QList<TreemapItem> &items)
{
    QList<TreemapItem> sorted;
    for (const TreemapItem &item : items)
        if (item.value > 0)
            sorted << item;
    std::stable_sort(sorted.begin(), sorted.end(), [](const TreemapItem &a, const TreemapItem &b) { return a.value > b.value; });
    if (sorted == m_items)
        return;
    const QByteArray before = current();
    m_items = sorted;
    m_current = indexOf(before);
    arrange();
}

QByteArray Treemap::current() const { return m_current < 0 ? QByteArray() : m_items[m_current].id; }

int Treemap::indexOf(const QByteArray &id) const
{
    for (int i = 0; i < m_items.size(); ++i)
        if (m_items[i].id == id)
            return i;
    return -1;
}

void Treemap::select(const QByteArray &id)
{
    const int index = indexOf(id);
    if (index < 0 || index == m_current)
        return;
    m_current = index;
    setAccessibleDescription(partText(index));
    update();
}

void Treemap::choose(int index)
{
    if (index < 0 || index >= m_items.size() || index == m_current)
        return;
    select(m_items[index].id);
    Q_EMIT selected(m_items[index].id);
}

QRectF Treemap::rectOf(const QByteArray &id) const
{
    const int index = indexOf(id);
    return index < 0 ? QRectF() : m_rects.value(index);
}

QString Treemap::partText(int index) const
{
    double total = 0;
    for (const TreemapItem &item : m_items)
        total += item.value;
    //: A part of what is stored: %1 its name, %2 a size as "3 GiB", %3 a number.
    return tr("%1: %2, %3 %").arg(plainText(m_items[index].name), m_items[index].size, QLocale().toString(m_items[index].value * 100 / total, 'f', 1));
}

ChartFigures Treemap::figures() const
{
    ChartFigures figures{{u"name"_s, u"value"_s}, {}};
    for (const TreemapItem &item : m_items)
        figures.rows << QStringList{item.name, QString::number(item.value, 'f', 0)};
    return figures;
}

void Treemap::arrange()
{
    QList<double> values;
    for (const TreemapItem &item : std::as_const(m_items))
        values << item.value;
    m_rects = squarified(values, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    update();
}

void Treemap::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

int Treemap::indexAt(const QPointF &at) const
{
    for (int i = 0; i < m_rects.size(); ++i)
        if (m_rects[i].contains(at))
            return i;
    return -1;
}

void Treemap::mousePressEvent(QMouseEvent *event) { choose(indexAt(event->position())); }

void Treemap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down: return choose(m_current + 1);
    case Qt::Key_Left:
    case Qt::Key_Up: return choose(m_current - 1);
    case Qt::Key_Home: return choose(0);
    case Qt::Key_End: return choose(int(m_items.size()) - 1);
    default: QWidget::keyPressEvent(event);
    }
}

bool Treemap::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int index = indexAt(help->pos());
    index < 0 ? QToolTip::hideText() : QToolTip::showText(help->globalPos(), richlessToolTip(partText(index)), this, m_rects[index].toRect());
    return true;
}

void Treemap::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i < m_items.size(); ++i)
        drawPart(&painter, i);
}

void Treemap::drawPart(QPainter *painter, int index) const
{
    const QRectF box = m_rects.value(index).adjusted(1, 1, -1, -1);
    if (box.width() < 1 || box.height() < 1)
        return;
    // The larger the stronger; text stays readable on all of them.
    const double strength = m_items.first().value > 0 ? m_items[index].value / m_items.first().value : 0;
    painter->fillRect(box, blend(runningColor(palette()), palette().color(QPalette::Base), 0.08 + 0.2 * std::sqrt(strength)));
    const bool chosen = index == m_current;
    painter->setPen(QPen(chosen ? palette().color(hasFocus() ? QPalette::Highlight : QPalette::Link) : palette().color(QPalette::Mid), chosen ? em(this, 0.16) : 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(box);
    const QRectF inner = box.adjusted(em(this, 0.4), em(this, 0.25), -em(this, 0.3), -em(this, 0.2));
    const QString name = plainText(m_items[index].name);
    if (inner.height() < fontMetrics().height() || inner.width() < characters(this, 4))
        return;
    painter->setPen(palette().color(QPalette::WindowText));
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignTop, fontMetrics().elidedText(name, Qt::ElideRight, int(inner.width())));
    if (inner.height() < 2 * fontMetrics().height() || fontMetrics().horizontalAdvance(m_items[index].size) > inner.width())
        return;
    painter->setPen(isDark(palette()) ? palette().color(QPalette::WindowText) : blend(palette().color(QPalette::WindowText), palette().color(QPalette::Base), 0.75));
    painter->drawText(inner.adjusted(0, fontMetrics().height(), 0, 0), Qt::AlignLeft | Qt::AlignTop, m_items[index].size);
}

} // namespace freeagent::console
