// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/logging/record.h"

namespace freeagent::logging {

QByteArrayView word(Level level)
{
    switch (level) {
    case Level::Debug: return "debug";
    case Level::Info: return "info";
    case Level::Warning: return "warning";
    case Level::Error: break;
    }
    return "error";
}

std::optional<Level> levelFrom(QStringView text)
{
    for (Level level : {Level::Debug, Level::Info, Level::Warning, Level::Error})
        if (text.compare(QLatin1StringView(word(level)), Qt::CaseInsensitive) == 0)
            return level;
    return text.compare(QLatin1StringView("warn"), Qt::CaseInsensitive) == 0 ? std::optional(Level::Warning) : std::nullopt;
}

int priority(Level level)
{
    switch (level) {
    case Level::Debug: return 7;
    case Level::Info: return 6;
    case Level::Warning: return 4;
    case Level::Error: break;
    }
    return 3;
}

} // namespace freeagent::logging
