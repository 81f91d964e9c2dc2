// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/presence/glance.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::console {

Severity problemSeverity(const QString &word)
{
    return word == "critical"_L1 ? Severity::Critical : word == "warning"_L1 ? Severity::Warning : Severity::Busy;
}

QList<Problem> problemsOf(const QJsonArray &alerts)
{
    QList<Problem> problems;
    for (const QJsonValue &alert : alerts) {
        const QString state = alert["state"_L1].toString();
        if (state != "firing"_L1 && state != "acknowledged"_L1)
            continue;
        problems << Problem{alert["id"_L1].toString(),
                            problemSeverity(alert["severity"_L1].toString()),
                            alert["summary"_L1].toString(),
                            {{u"rule"_s, alert["rule"_L1]}, {u"labels"_s, alert["labels"_L1].toObject()}},
                            fromIso(alert["since"_L1].toString()),
                            state == "acknowledged"_L1 || alert["suppressedBy"_L1].isObject()};
    }
    std::stable_sort(problems.begin(), problems.end(), [](const Problem &a, const Problem &b) {
        return std::pair(!a.handled, a.severity) > std::pair(!b.handled, b.severity);
    });
    return problems;
}

} // namespace freeagent::console
