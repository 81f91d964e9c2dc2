// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/start.h"

#include "common/config/manual.h"
#include "common/config/printing.h"

#include <QFileInfo>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace freeagent::config {

QStringList filesToRead(const Program &program, const CommandLine &line, const Environment &environment)
{
    if (!line.configFiles.isEmpty())
        return line.configFiles;
    const QString named = environment.value(program.environmentPrefix + u"CONFIG"_s);
    if (!program.environmentPrefix.isEmpty() && !named.isEmpty())
        return {named};
    QStringList present;
    for (const QString &file : program.configFiles)
        if (QFileInfo::exists(file))
            present.append(file);
    return present;
}

namespace {
QString checkedSentence(const QStringList &files)
{
    return files.isEmpty() ? u"The configuration is right (no file was read).\n"_s
                           : u"The configuration is right (read: %1).\n"_s.arg(files.join(u", "_s));
}

/// The exit status of --check-config for settings that are right one by one.
int judge(const Program &program, const Settings &settings, const QStringList &files, QTextStream &out, QTextStream &err)
{
    const QList<Error> problems = program.judge ? program.judge(settings) : QList<Error>();
    bool isRight = true;
    for (const Error &problem : problems) {
        if (problem.code == kUnwise) {
            err << u"%1: warning: %2. %3\n"_s.arg(program.name, problem.message, problem.fix);
            continue;
        }
        err << problemText(program, problem);
        isRight = false;
    }
    if (!isRight)
        return kConfigurationError;
    out << checkedSentence(files);
    return 0;
}
} // namespace

tl::expected<Start, int> startWith(const Program &program, const CommandLine &line, const Environment &environment,
                                   QTextStream &out, QTextStream &err, Loaded *loaded)
{
    if (line.help || line.version) {
        out << (line.help ? helpText(program) : u"%1 %2\n"_s.arg(program.name, QStringLiteral(FREEAGENT_VERSION)));
        return tl::unexpected(0);
    }
    if (line.printManual) {
        out << manualPage(program);
        return tl::unexpected(0);
    }
    const QStringList files = filesToRead(program, line, environment);
    const auto result = load(program, line, environment, files);
    if (!result) {
        for (const Error &problem : result.error())
            err << problemText(program, problem);
        return tl::unexpected(kConfigurationError);
    }
    for (const QString &warning : result->warnings)
        err << program.name << u": warning: "_s << warning << u'\n';
    if (line.printConfig) {
        out << printedSettings(program, result->settings);
        return tl::unexpected(0);
    }
    if (line.checkConfig)
        return tl::unexpected(judge(program, result->settings, files, out, err));
    if (loaded)
        *loaded = *result;
    return Start{result->settings, line.positional, files, line, environment};
}

tl::expected<Start, int> start(const Program &program, int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QTextStream out(stdout);
    QTextStream err(stderr);
    Loaded loaded;
    auto started = startWith(program, parseCommandLine(program, arguments), systemEnvironment(), out, err, &loaded);
    for (const QString &flag : loaded.scrubFlags)
        scrubArgument(flag, argc, argv);
    for (const QString &name : loaded.scrubVariables)
        scrubEnvironment(name);
    return started;
}

} // namespace freeagent::config
