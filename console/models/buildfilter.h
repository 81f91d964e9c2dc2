// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/items.h"

#include <QStringList>

namespace freeagent::console {

/// Which builds a table shows.
struct BuildFilter {
    enum class Show : quint8 { All, Waiting, Running, FailedDay };

    Show show = Show::All;
    QStringList words; ///< each must be found, without regard to case

    static QStringList wordsOf(const QString &text);
    bool accepts(const api::BuildItem &build, Time now) const;
    friend bool operator==(const BuildFilter &, const BuildFilter &) = default;
};

} // namespace freeagent::console
