// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/presence/glance.h"

#include <QPalette>
#include <QPixmap>

namespace freeagent::console {

/// What the icon on the desktop's edge says: do I have to look? In the order of how much it asks for somebody.
struct Beacon {
    enum class Shape : quint8 { Disc, Wrench, Question, Triangle, Octagon };

    Shape shape = Shape::Question;
    int number = 0; ///< problems of that severity that nobody has taken

    friend bool operator==(const Beacon &, const Beacon &) = default;
};

/// The worst of all farms. What is acknowledged or silenced does not count; what was last known of a farm without contact does not
/// either, and no farm at all is a question.
Beacon beaconOf(const QList<Glance> &farms);

/// Shape, colour and number together. `lit` false is the dark half of a flash. `size` in logical pixels.
QPixmap beaconPixmap(const Beacon &beacon, const QPalette &palette, int size, qreal devicePixelRatio, bool lit);

} // namespace freeagent::console
