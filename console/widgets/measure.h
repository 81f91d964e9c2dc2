// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontMetrics>
#include <QWidget>

namespace freeagent::console {

/// Lengths grow with the font: no constant of the console is in pixels.
inline int em(const QWidget *widget, double count)
{
    return qRound(widget->fontMetrics().height() * count);
}

/// Wide enough for so many average characters.
inline int characters(const QWidget *widget, int count)
{
    return widget->fontMetrics().averageCharWidth() * count;
}

} // namespace freeagent::console
