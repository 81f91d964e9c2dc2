// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/severity.h"

#include <QColor>
#include <QPalette>
#include <QString>

/// How a severity looks: colour, shape and word, so that no one of them has to be seen. Colours reach a contrast of 4.5:1 on the
/// window and on the table background of the light and the dark palette (tested).
namespace freeagent::console {

bool isDark(const QPalette &palette);
QColor severityColor(Severity severity, const QPalette &palette);
/// A soft background that text in the colour of `severity` can be read on.
QColor severityTint(Severity severity, const QPalette &palette);
/// Name of the icon (icons.h).
QString severityShape(Severity severity);
QString severityWord(Severity severity);

/// Colours of the two curves (3:1, they are no text) and of quiet text (4.5:1).
QColor pendingColor(const QPalette &palette);
QColor runningColor(const QPalette &palette);
QColor quietText(const QPalette &palette);

QColor blend(const QColor &over, const QColor &under, double part);
/// WCAG 2: 1 to 21.
double contrastRatio(const QColor &a, const QColor &b);

} // namespace freeagent::console
