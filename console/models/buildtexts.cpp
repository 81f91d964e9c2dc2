// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/buildtexts.h"

#include "console/farm/spokentime.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::BuildTexts)
};
} // namespace

QString platformText(Platform platform)
{
    return platform == Platform::Ios ? u"iOS"_s : u"Android"_s;
}

QString stateText(const api::BuildItem &build)
{
    switch (build.status) {
    case BuildStatus::Pending: return Text::tr("Waiting");
    case BuildStatus::Assigned:
        //: A worker has been given the build but has shown no sign of life yet.
        return Text::tr("Starting");
    case BuildStatus::Building: return Text::tr("Running");
    case BuildStatus::Completed: return Text::tr("Done");
    case BuildStatus::Failed: break;
    }
    if (build.outcome == Outcome::Cancelled)
        return Text::tr("Cancelled");
    return build.outcome == Outcome::Timeout ? Text::tr("Timed out") : Text::tr("Failed");
}

Severity stateSeverity(const api::BuildItem &build)
{
    if (build.isPending())
        return Severity::Waiting;
    if (build.isActive())
        return Severity::Busy;
    if (build.hasFailed())
        return Severity::Critical;
    return build.status == BuildStatus::Completed ? Severity::Good : Severity::Neutral;
}

QString waitText(const api::WaitReason &reason)
{
    if (reason.code == "no_workers")
        return Text::tr("no worker registered");
    if (reason.code == "no_compatible_worker")
        return Text::tr("no worker for this platform");
    if (reason.code == "all_offline")
        return Text::tr("all workers offline");
    if (reason.code == "all_busy")
        return Text::tr("next; all workers busy");
    if (reason.code == "behind_others")
        return Text::tr("others go first");
    if (reason.code == "starting")
        return Text::tr("starts at the next poll");
    if (reason.code == "given_back")
        return Text::tr("given back; looks for another");
    if (reason.code == "paused")
        return Text::tr("assigning is paused");
    return reason.message;
}

QString timeText(const api::BuildItem &build, Time now)
{
    if (build.isPending())
        //: %1 is a duration.
        return Text::tr("waits %1").arg(spokenDuration(now - build.submittedAt));
    if (!build.startedAt)
        return u"–"_s;
    if (build.isActive())
        //: %1 is a duration.
        return Text::tr("runs %1").arg(spokenDuration(now - *build.startedAt));
    //: %1 is a duration.
    return build.completedAt ? Text::tr("took %1").arg(spokenDuration(*build.completedAt - *build.startedAt)) : u"–"_s;
}

} // namespace freeagent::console
