// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/buildfilter.h"

#include "console/farm/farmsummary.h"
#include "console/models/buildtexts.h"

#include <algorithm>

namespace freeagent::console {

QStringList BuildFilter::wordsOf(const QString &text)
{
    return text.simplified().split(u' ', Qt::SkipEmptyParts);
}

bool BuildFilter::accepts(const api::BuildItem &build, Time now) const
{
    if (show == Show::Waiting && !build.isPending())
        return false;
    if (show == Show::Running && !build.isActive())
        return false;
    if (show == Show::FailedDay && !failedWithinDay(build, now))
        return false;
    if (words.isEmpty())
        return true;
    const QString id = build.id.text();
    const QString state = stateText(build);
    const QString platform = platformText(build.platform);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        for (const QString *field : {&build.project, &id, &build.workerName, &state, &platform, &build.errorMessage})
            if (field->contains(word, Qt::CaseInsensitive))
                return true;
        return false;
    });
}

} // namespace freeagent::console
