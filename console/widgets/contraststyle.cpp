// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/contraststyle.h"

#include "console/widgets/severitytokens.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr double kShare = 0.55; ///< of the text's colour over the field's: 3:1 and more in both themes
constexpr double kFaint = 0.25; ///< of a choice that cannot be made

bool isChoice(QStyle::PrimitiveElement element)
{
    return element == QStyle::PE_IndicatorCheckBox || element == QStyle::PE_IndicatorItemViewItemCheck || element == QStyle::PE_IndicatorRadioButton;
}
} // namespace

ContrastStyle::ContrastStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
}

void ContrastStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!isChoice(element))
        return;
    const QPalette &palette = option->palette;
    const bool enabled = option->state.testFlag(State_Enabled);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(blend(palette.color(QPalette::Active, QPalette::Text), palette.color(QPalette::Base), enabled ? kShare : kFaint), 1));
    painter->setBrush(Qt::NoBrush);
    const QRectF frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    element == PE_IndicatorRadioButton ? painter->drawEllipse(frame) : painter->drawRoundedRect(frame, 2, 2);
    painter->restore();
}

} // namespace freeagent::console
