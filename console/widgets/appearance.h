// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/widgets/theme.h"

#include <QString>

class QSettings;

namespace freeagent::console {

/// How the console looks on this computer, as its settings remember it.
struct Appearance {
    Theme theme = Theme::System;
    QString language; ///< "de"; empty: that of the desktop

    static Appearance from(const QSettings &settings);
    void keep(QSettings &settings) const;
};

} // namespace freeagent::console
