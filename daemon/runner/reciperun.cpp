// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/runner/reciperun.h"

#include "common/base/textforms.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <signal.h>

using namespace Qt::StringLiterals;

namespace freeagent::runner {
namespace {

QString firstLine(const QString &command)
{
    const QString line = command.section(u'\n', 0, 0);
    return line.size() <= 200 ? line : QString(line.first(199) % u'…');
}

QString endingText(const ProcessEnd &end)
{
    if (!end.problem.isEmpty())
        return u"could not be started (%1)"_s.arg(end.problem);
    switch (end.signal) {
    case 0:
        return u"failed with exit code %1"_s.arg(end.exitCode);
    case SIGXCPU:
        return u"used more processor time than the worker allows"_s;
    case SIGXFSZ:
        return u"wrote a bigger file than the worker allows"_s;
    case SIGKILL:
        return u"was killed (signal 9), most often because memory ran out"_s;
    default:
        return u"was ended by signal %1"_s.arg(end.signal);
    }
}

} // namespace

LogLevel levelOf(const QString &line)
{
    static const QRegularExpression word(u"\\A\\s*(?:npm\\s+)?(err!|error|fatal|warn(?:ing)?)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = word.match(line.left(40));
    if (!match.hasMatch())
        // \b does not hold behind the "!" of npm's older form
        return line.startsWith(u"npm ERR!"_s) ? LogLevel::Error : LogLevel::Info;
    return match.captured(1).startsWith(u'w', Qt::CaseInsensitive) ? LogLevel::Warn : LogLevel::Error;
}

RecipeRun::RecipeRun(const Recipe &recipe, const RecipeContext &context, const Sandbox &sandbox, QObject *parent)
    : QObject(parent)
    , m_recipe(recipe)
    , m_context(context)
    , m_sandbox(recipe.sandbox ? sandbox : Sandbox::none())
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        giveUp(
            {"build.time_limit",
             u"The build was ended: it ran longer than its time limit of %1."_s.arg(durationText(m_context.timeLimit)),
             u"Make the build shorter, or raise time-limit in the worker's configuration."_s});
    });
    connect(&m_sampler, &QTimer::timeout, this, &RecipeRun::sample);
}

Result<void> RecipeRun::start()
{
    auto commands = expandAll(m_recipe.commands);
    auto cleanup = expandAll(m_recipe.cleanup);
    if (!commands || !cleanup)
        return tl::unexpected(!commands ? commands.error() : cleanup.error());
    m_commands = *commands;
    m_cleanup = *cleanup;
    for (const QString &tool : std::as_const(m_recipe.tools)) {
        const QStringList path = m_context.environment.value(u"PATH"_s).split(u':', Qt::SkipEmptyParts);
        if (QStandardPaths::findExecutable(tool, path).isEmpty())
            return failure(
                "build.tool_missing",
                u"This worker cannot build with the runner %1: %2 is not installed."_s.arg(m_recipe.name, tool),
                u"Install %1 on the worker, or choose another runner for this platform."_s.arg(tool));
    }
    if (m_context.timeLimit > Millis(0))
        m_deadline.start(m_context.timeLimit);
    m_sampler.start(m_context.sampling);
    QMetaObject::invokeMethod(
        this, [this] { runNext(); }, Qt::QueuedConnection);
    return {};
}

Result<QStringList> RecipeRun::expandAll(const QStringList &commands) const
{
    QStringList out;
    for (const QString &command : commands) {
        auto text = expanded(command, m_context.values);
        if (!text)
            return tl::unexpected(text.error());
        out.append(*text);
    }
    return out;
}

void RecipeRun::stop() { giveUp({"build.stopped", u"The build was stopped."_s, {}}); }

void RecipeRun::giveUp(const Error &error)
{
    if (m_error || m_cleaningUp)
        return;
    m_error = error;
    if (m_group)
        m_group->end(m_context.grace);
}

void RecipeRun::runNext()
{
    if (m_error || m_next == m_commands.size())
        return beginCleanup();
    runCommand(m_commands.at(m_next++));
}

void RecipeRun::runCommand(const QString &command)
{
    Q_EMIT line(LogLevel::Info, u"$ "_s + firstLine(command));
    m_group = std::make_unique<ProcessGroup>();
    connect(m_group.get(), &ProcessGroup::started, this, [this] { Q_EMIT groupStarted(m_group->id()); });
    connect(m_group.get(), &ProcessGroup::output, this, &RecipeRun::print);
    // Queued, because the group must not be deleted by its own signal.
    connect(m_group.get(), &ProcessGroup::ended, this, &RecipeRun::commandEnded, Qt::QueuedConnection);
    const Launch launch {.program = u"/bin/sh"_s,
                         .arguments = {u"-euc"_s, command},
                         .folder = m_context.folder,
                         .environment = m_context.environment,
                         .limits = m_context.limits};
    m_group->start(m_sandbox.enclosed(launch, m_context.scratch));
}

void RecipeRun::commandEnded(const ProcessEnd &end)
{
    const QStringList rest = m_splitter.finish();
    for (const QString &text : rest)
        Q_EMIT line(levelOf(text), text);
    m_group.reset();
    m_usage = {};
    if (m_cleaningUp) {
        if (!end.succeeded())
            Q_EMIT line(LogLevel::Warn, u"The cleanup command %1."_s.arg(endingText(end)));
        return runNextCleanup();
    }
    if (!m_error && !end.succeeded())
        m_error = Error {"build.failed",
                         u"Command %1 of %2 of the runner %3 %4: %5"_s.arg(m_next)
                             .arg(m_commands.size())
                             .arg(m_recipe.name, endingText(end), firstLine(m_commands.at(m_next - 1))),
                         u"See the last lines of the log."_s};
    runNext();
}

void RecipeRun::beginCleanup()
{
    m_deadline.stop();
    m_sampler.stop();
    m_cleaningUp = true;
    runNextCleanup();
}

void RecipeRun::runNextCleanup()
{
    if (m_nextCleanup == m_cleanup.size()) {
        Q_EMIT ended(m_error);
        return;
    }
    runCommand(m_cleanup.at(m_nextCleanup++));
    QTimer::singleShot(m_context.cleanupLimit, m_group.get(),
                       [group = m_group.get(), grace = m_context.grace] { group->end(grace); });
}

void RecipeRun::print(const QByteArray &bytes)
{
    const QStringList lines = m_splitter.feed(bytes);
    for (const QString &text : lines)
        Q_EMIT line(levelOf(text), text);
}

void RecipeRun::sample()
{
    if (!m_group || m_group->id() == 0)
        return;
    m_usage = processtable::usageOf(m_group->id());
    if (m_context.memoryLimit > 0 && m_usage.residentBytes > m_context.memoryLimit)
        giveUp({"build.memory_limit",
                u"The build was ended: it used %1 of memory, and the worker allows %2."_s.arg(
                    sizeText(m_usage.residentBytes), sizeText(m_context.memoryLimit)),
                u"Make the build smaller, or raise memory-limit in the worker's configuration."_s});
}

} // namespace freeagent::runner
