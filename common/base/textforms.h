// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QString>
#include <QStringList>

namespace freeagent {

/// "0s", "59s", "12m", "1h 2m", "3d 4h": two units at most, rounded down. The form old clients know as `uptime`.
QString durationText(Millis duration);
/// "812 B", "1.4 MiB", "20 GiB": binary units, one digit after the point below ten.
QString sizeText(qint64 bytes);
/// The one of `known` that is nearest, within an edit distance of two to `word`, for "did you mean"; empty when nothing is close.
QString closestWord(const QString &word, const QStringList &known);

} // namespace freeagent
