// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/build.h"

#include <QList>

namespace freeagent {

enum class LogLevel : quint8 { Info, Warn, Error };
QByteArrayView word(LogLevel);
std::optional<LogLevel> logLevelFrom(QByteArrayView);

struct LogLine {
    Time at{};
    LogLevel level = LogLevel::Info;
    QString message;

    friend bool operator==(const LogLine &, const LogLine &) = default;
};

/// The controller's own lines about a build ("Build submitted", "Assigned to worker mac-1", "Build completed successfully"),
/// derived from its rows and therefore never missing and never stored twice. Oldest first.
/// `retriedAs`: the builds that repeat this one, with the time of each.
QList<LogLine> lifecycleLines(const Build &build, const QList<Attempt> &attempts,
                              const QList<std::pair<BuildId, Time>> &retriedAs);

} // namespace freeagent
