// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/agent/agent.h"
#include "tests/unit/agent/fakefarm.h"
#include "tests/unit/runner/archivewriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace freeagent::test {

/// A farm, and a worker with quick timing whose only runner is a shell with the given commands.
struct WorkerTrial {
    QTemporaryDir dir;
    FakeFarm farm;
    SystemClock clock;
    agent::AgentSettings settings;
    std::unique_ptr<agent::Agent> agent;
    QStringList statuses;
    bool stopped = false;

    explicit WorkerTrial(const QStringList &commands = {QStringLiteral("cp package.json {artifact}")})
    {
        writeArchive(dir.filePath(QStringLiteral("src")), "tar.gz",
                     {{"package.json", EntryKind::File, "{\"name\":\"app\"}"}});
        QFile file(dir.filePath(QStringLiteral("src")));
        if (file.open(QIODevice::ReadOnly))
            farm.source = file.readAll();
        runner::Recipe recipe;
        recipe.name = QStringLiteral("shell");
        recipe.commands = commands;
        recipe.artifact = QStringLiteral("{artifact}");
        settings.controller = farm.http.url();
        settings.apiKey = FakeFarm::key;
        settings.name = QStringLiteral("trial");
        settings.platforms = {Platform::Android, Platform::Ios};
        settings.build.stateFolder = dir.filePath(QStringLiteral("state"));
        settings.build.scratchFolder = dir.filePath(QStringLiteral("scratch"));
        settings.build.cacheFolder = dir.filePath(QStringLiteral("cache"));
        settings.build.path = QStringLiteral("/usr/bin:/bin");
        settings.build.recipes = {recipe};
        settings.build.runnerFor = {{Platform::Android, recipe.name}, {Platform::Ios, recipe.name}};
        settings.build.grace = Millis(100);
        settings.talk.pollPause = Millis(20);
        settings.talk.heartbeat = Millis(30);
        settings.talk.telemetry = Millis(30);
        settings.talk.backoffFirst = Millis(5);
        settings.talk.backoffMost = Millis(50);
        settings.talk.log.interval = Millis(10);
        for (const QString &path :
             {settings.build.stateFolder, settings.build.scratchFolder, settings.build.cacheFolder})
            QDir().mkpath(path);
    }

    runner::Recipe &recipe() { return settings.build.recipes.first(); }

    void start()
    {
        agent = std::make_unique<agent::Agent>(settings, clock, runner::Sandbox::none());
        QObject::connect(agent.get(), &agent::Agent::statusChanged, agent.get(),
                         [this](const QString &text) { statuses.append(text); });
        QObject::connect(agent.get(), &agent::Agent::stopped, agent.get(), [this] { stopped = true; });
        agent->start();
    }

    /// For commands that wait: `waitFor("go")` goes on when let("go", build) was called.
    static QString waitFor(const QString &name)
    {
        return QStringLiteral("while [ ! -e {source}/%1 ]; do sleep 0.02; done").arg(name);
    }
    bool let(const QString &name, const QString &build) const
    {
        QFile file(settings.build.scratchFolder + QLatin1Char('/') + build + QStringLiteral("/source/") + name);
        return file.open(QIODevice::WriteOnly);
    }
    bool hasLog(const QByteArray &build, const QString &text) const { return farm.logs.value(build).contains(text); }
    /// Builds that have files, whether at work or in the trash.
    QStringList filesLeft() const
    {
        QDir trash(settings.build.scratchFolder + QStringLiteral("/.trash"));
        return QDir(settings.build.scratchFolder).entryList(QDir::AllEntries | QDir::NoDotAndDotDot)
            + trash.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
            + QDir(settings.build.stateFolder + QStringLiteral("/runs")).entryList(QDir::Files);
    }
};

} // namespace freeagent::test
