// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <optional>

namespace freeagent {

/// How much something needs a person, least first.
enum class Severity : quint8 { Info, Warning, Critical };

constexpr QByteArrayView word(Severity severity)
{
    switch (severity) {
    case Severity::Info: return "info";
    case Severity::Warning: return "warning";
    case Severity::Critical: break;
    }
    return "critical";
}

constexpr std::optional<Severity> severityFrom(QByteArrayView text)
{
    for (const Severity severity : {Severity::Info, Severity::Warning, Severity::Critical})
        if (word(severity) == text)
            return severity;
    return std::nullopt;
}

} // namespace freeagent
