// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <algorithm>

namespace freeagent::console {

/// The lines and so many before and after each, every one once, growing; `lines` grow, `all` is how many lines there are. Pure.
inline QList<qint64> withContext(const QList<qint64> &lines, int around, qint64 all)
{
    if (around <= 0)
        return lines;
    QList<qint64> shown;
    shown.reserve(lines.size() * (1 + around));
    qint64 next = 0;
    for (const qint64 line : lines) {
        const qint64 last = std::min(all - 1, line + around);
        for (qint64 at = std::max(next, line - around); at <= last; ++at)
            shown.append(at);
        next = std::max(next, last + 1);
    }
    return shown;
}

} // namespace freeagent::console
