// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/worker.h"
#include "daemon/agent/download.h"
#include "daemon/agent/logpump.h"
#include "daemon/runner/recipe.h"
#include "daemon/runner/sandbox.h"
#include "daemon/runner/unpack.h"

#include <QHash>
#include <QUrl>

namespace freeagent::agent {

/// How builds are run on this machine.
struct BuildSettings {
    QString scratchFolder;
    QString stateFolder;
    QString cacheFolder; ///< kept from build to build, writable for all of them
    QString path; ///< PATH of builds
    QStringList passedOn; ///< names of variables of the worker's environment that builds get
    QList<runner::Recipe> recipes;
    QHash<Platform, QString> runnerFor; ///< name of the recipe
    runner::ProcessLimits limits;
    Millis timeLimit = std::chrono::hours(1);
    qint64 memoryLimit = 0; ///< bytes; 0: none
    Millis grace {2000}; ///< between SIGTERM and SIGKILL
    runner::UnpackLimits unpack;
    DownloadLimits source;
    bool keepFailed = false; ///< leave the scratch folder of a failed build for people to look at
};

/// How the worker talks to its controller.
struct TalkSettings {
    Millis pollWait {30'000}; ///< how long the controller may hold a poll
    Millis pollPause {5'000}; ///< before the next poll, for controllers that answer at once
    Millis answer {15'000}; ///< how long any other answer may take
    Millis heartbeat {2'000};
    Millis telemetry {5'000};
    Millis patience = std::chrono::hours(6); ///< how long a result is kept for a controller that is away
    Millis farewell {3'000}; ///< how long giving builds back may take at the end
    Millis backoffFirst {250};
    Millis backoffMost {15'000};
    LogPumpLimits log;
};

struct AgentSettings {
    QUrl controller;
    QByteArray apiKey;
    QString caFile; ///< PEM, trusted in addition; may be empty
    QString name;
    QList<Platform> platforms;
    int maxConcurrentBuilds = 1;
    qint64 leastFreeDisk = 0; ///< bytes; below it the worker takes no work
    runner::SandboxMode sandbox = runner::SandboxMode::Auto;
    runner::SandboxView view;
    BuildSettings build;
    TalkSettings talk;
    QHash<MachineTask, QString> errands; ///< the shell command for what the controller may ask of this machine
    Millis errandLimit = std::chrono::minutes(30);
};

/// The recipe for a platform; nothing when its name is not among the recipes.
std::optional<runner::Recipe> recipeFor(const BuildSettings &settings, Platform platform);

} // namespace freeagent::agent
