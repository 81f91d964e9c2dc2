// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QList>
#include <QPalette>
#include <QString>

class QWidget;

/// The colour of a farm, so that nobody takes one for another. It says nothing about its state, and never stands without the name.
namespace freeagent::console {

enum class FarmColor : quint8 { None, Blue, Teal, Violet, Orange, Pink, Green, Brown, Red };

/// Those that a person can choose.
QList<FarmColor> farmColors();
/// Invalid for None. Reaches 3:1 on the window of the light and the dark palette (tested).
QColor shownColor(FarmColor color, const QPalette &palette);
/// In the present language.
QString colorText(FarmColor color);
/// As it is written into the settings; an unknown word is None.
QString colorWord(FarmColor color);
FarmColor colorFrom(const QString &word);
/// A filled square with round corners, as large as the icons of a menu.
QIcon colorIcon(FarmColor color, const QWidget &on);

} // namespace freeagent::console
