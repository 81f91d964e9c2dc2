// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace freeagent::console {

/// Fusion, with boxes and circles of choices that can be seen when they are empty: Fusion makes their frame darker than the window, which
/// a dark window swallows. Thread: GUI.
class ContrastStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    ContrastStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
};

} // namespace freeagent::console
