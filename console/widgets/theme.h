// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

class QApplication;

namespace freeagent::console {

enum class Theme : quint8 { System, Light, Dark };

QPalette lightPalette();
QPalette darkPalette();

/// A desktop that brings its own style and colours keeps them. Where there is none (Fusion is what Qt falls back to), and where a
/// theme is asked for, Fusion with our palettes. Follows the desktop when it changes between light and dark.
void applyTheme(QApplication &application, Theme theme);

} // namespace freeagent::console
