// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/domain/buildlog.h"
#include "daemon/runner/commandtemplate.h"
#include "daemon/runner/linesplitter.h"
#include "daemon/runner/processtable.h"
#include "daemon/runner/recipe.h"
#include "daemon/runner/sandbox.h"

namespace freeagent::runner {

/// All that the commands of a recipe need to run.
struct RecipeContext {
    Placeholders values;
    QProcessEnvironment environment;
    QString folder; ///< where the commands start
    QString scratch; ///< what they may write
    ProcessLimits limits;
    Millis timeLimit {0}; ///< for all commands together; 0: none
    Millis cleanupLimit {60'000};
    Millis grace {2000}; ///< between SIGTERM and SIGKILL
    qint64 memoryLimit = 0; ///< bytes, of all processes together, looked at every `sampling`; 0: none
    Millis sampling {2000};
};

/// Runs the commands of a recipe one after the other, then, in any case, its cleanup commands. Nothing of it is left
/// running when ended() has been emitted. One event loop.
class RecipeRun final : public QObject
{
    Q_OBJECT

public:
    RecipeRun(const Recipe &recipe, const RecipeContext &context, const Sandbox &sandbox, QObject *parent = nullptr);

    /// Once. Fails at once when a command has an unknown placeholder.
    Result<void> start();
    /// Ends the command that runs; ended() follows with `build.stopped`.
    void stop();
    /// Of the command that runs, as last looked at.
    ProcessUsage usage() const { return m_usage; }

Q_SIGNALS:
    void line(freeagent::LogLevel level, const QString &text);
    /// A command has started, as the leader of this process group.
    void groupStarted(qint64 id);
    /// nothing: all commands succeeded. Else build.failed, build.time_limit, build.memory_limit, build.tool_missing or
    /// build.stopped.
    void ended(const std::optional<freeagent::Error> &error);

private:
    Result<QStringList> expandAll(const QStringList &commands) const;
    void runNext();
    void runCommand(const QString &command);
    void commandEnded(const ProcessEnd &end);
    void giveUp(const Error &error);
    void beginCleanup();
    void runNextCleanup();
    void print(const QByteArray &bytes);
    void sample();

    Recipe m_recipe;
    RecipeContext m_context;
    Sandbox m_sandbox;
    QStringList m_commands;
    QStringList m_cleanup;
    qsizetype m_next = 0;
    qsizetype m_nextCleanup = 0;
    bool m_cleaningUp = false;
    std::optional<Error> m_error;
    std::unique_ptr<ProcessGroup> m_group;
    LineSplitter m_splitter;
    ProcessUsage m_usage;
    QTimer m_deadline;
    QTimer m_sampler;
};

/// How serious a line of a build tool is, by its first word ("npm ERR!", "warning:"); info when it says nothing of the
/// kind.
LogLevel levelOf(const QString &line);

} // namespace freeagent::runner
