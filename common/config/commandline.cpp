// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/commandline.h"

#include "common/base/textforms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::config {

namespace {
class Parser
{
public:
    Parser(const Program &program, const QStringList &arguments) : m_program(program), m_arguments(arguments) { }

    CommandLine run()
    {
        while (m_next < m_arguments.size()) {
            const QString argument = m_arguments[m_next++];
            if (argument == u"--")
                break;
            if (argument.startsWith(u'-') && argument.size() > 1)
                takeFlag(argument);
            else
                takeWord(argument);
        }
        m_line.positional += m_arguments.mid(m_next);
        return m_line;
    }

private:
    void takeWord(const QString &word)
    {
        QStringList names;
        for (const Command &command : m_program.commands)
            names.append(command.name);
        if (m_line.positional.isEmpty() && !names.contains(word))
            complain("config.unknown_command", u"\"%1\" is not a command of %2"_s.arg(word, m_program.name), word, names);
        m_line.positional.append(word);
    }

    void takeFlag(const QString &argument)
    {
        const qsizetype equals = argument.indexOf(u'=');
        const QString dashed = argument.left(equals < 0 ? argument.size() : equals);
        if (equals < 0 && takeOwn(dashed))
            return;
        const QString name = dashed.startsWith(u"--") ? dashed.mid(2) : QString();
        const std::optional<QString> inlineValue = equals < 0 ? std::nullopt : std::optional(argument.mid(equals + 1));
        if (name == u"config") {
            if (const auto file = value(dashed, inlineValue))
                m_line.configFiles.append(*file);
        } else if (!takeDeclared(dashed, name, inlineValue)) {
            complain("config.unknown_flag", u"unknown flag \"%1\""_s.arg(dashed), dashed, knownFlags());
        }
    }

    /// Flags every program has.
    bool takeOwn(const QString &dashed)
    {
        bool *const own = dashed == u"--check-config"              ? &m_line.checkConfig
            : dashed == u"--print-config"                          ? &m_line.printConfig
            : dashed == u"--print-manual"                          ? &m_line.printManual
            : dashed == u"--help" || dashed == u"-h"               ? &m_line.help
            : dashed == u"--version" || dashed == u"-V"            ? &m_line.version
                                                                   : nullptr;
        if (own)
            *own = true;
        return own;
    }

    bool takeDeclared(const QString &dashed, const QString &name, const std::optional<QString> &inlineValue)
    {
        for (const SettingSpec &spec : m_program.settings) {
            if (spec.flag.isEmpty() || name.isEmpty())
                continue;
            if (spec.kind == Kind::Boolean && (name == spec.flag || name == u"no-"_s + spec.flag)) {
                const bool negated = name != spec.flag;
                if (negated && inlineValue)
                    return false;
                m_line.flags.append({spec.flag, inlineValue.value_or(negated ? u"false"_s : u"true"_s)});
                return true;
            }
            const bool fromFile = spec.kind == Kind::Secret && name == spec.flag + u"-file"_s;
            if (name == spec.flag || fromFile) {
                if (const auto given = value(dashed, inlineValue))
                    m_line.flags.append({spec.flag, *given, fromFile});
                return true;
            }
        }
        return false;
    }

    std::optional<QString> value(const QString &dashed, const std::optional<QString> &inlineValue)
    {
        if (inlineValue)
            return inlineValue;
        if (m_next < m_arguments.size() && !m_arguments[m_next].startsWith(u"--"))
            return m_arguments[m_next++];
        m_line.problems.append({"config.missing_value", u"%1 needs a value"_s.arg(dashed), {}});
        return std::nullopt;
    }

    QStringList knownFlags() const
    {
        QStringList known{u"--config"_s, u"--check-config"_s, u"--print-config"_s, u"--print-manual"_s, u"--help"_s, u"--version"_s};
        for (const SettingSpec &spec : m_program.settings) {
            if (spec.flag.isEmpty())
                continue;
            known.append(u"--"_s + spec.flag);
            if (spec.kind == Kind::Secret)
                known.append(u"--%1-file"_s.arg(spec.flag));
        }
        return known;
    }

    void complain(const QByteArray &code, const QString &message, const QString &word, const QStringList &known)
    {
        const QString near = closestWord(word, known);
        m_line.problems.append({code, message, near.isEmpty() ? u"see %1 --help"_s.arg(m_program.name) : u"did you mean \"%1\"?"_s.arg(near)});
    }

    const Program &m_program;
    const QStringList &m_arguments;
    qsizetype m_next = 0;
    CommandLine m_line;
};
} // namespace

CommandLine parseCommandLine(const Program &program, const QStringList &arguments)
{
    return Parser(program, arguments).run();
}

} // namespace freeagent::config
