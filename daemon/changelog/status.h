// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QStringList>
#include <optional>

namespace freeagent::changelog {

struct ChangeLogStatus {
    QString trouble;             ///< why what is committed is not kept; empty when it is
    Millis lag{0};               ///< age of the oldest change that is not kept yet
    std::optional<Time> shipped; ///< when the last change was kept
    qint64 bytes = 0;            ///< on the disk
    std::optional<Time> base;    ///< of when the newest base is; nothing: nothing could be restored yet
    std::optional<Time> from;    ///< the earliest state that can be had back
    QString baseTrouble;         ///< why there is no newer base
    bool sameDevice = false;     ///< the disk that fails takes the log along
    QStringList mirrorTroubles;  ///< second places that cannot be written
};

} // namespace freeagent::changelog
