// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QList>
#include <QObject>
#include <functional>
#include <optional>

namespace freeagent::console {

/// What of a log goes to a file, as it was written: all of it or these lines.
struct LogPart {
    QString source;
    qint64 bytes = 0;                    ///< of the source; what comes later is not saved
    std::optional<QList<qint64>> lines;  ///< numbers from 0, growing
};

/// Writes it in another thread, whatever its size; `said` is called in the thread of `receiver` with the number of bytes, never after
/// its end. The file is there whole or not at all. Errors: "log.read", "log.write".
void saveLog(const LogPart &part, const QString &path, QObject *receiver, std::function<void(const Result<qint64> &)> said);

} // namespace freeagent::console
