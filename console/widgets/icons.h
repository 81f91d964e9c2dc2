// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>

namespace freeagent::console {

/// A drawing of resources/icons in one colour, sharp at the given ratio of device pixels. `size` in logical pixels. Cached.
QPixmap glyph(const QString &name, const QColor &color, int size, qreal devicePixelRatio);

/// The same as an icon that is sharp at every size and fainter when disabled. Without a colour it takes that of the text, also when
/// the palette changes later.
QIcon icon(const QString &name, const QColor &color = {});

} // namespace freeagent::console
