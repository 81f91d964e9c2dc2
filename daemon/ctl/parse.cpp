// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/parse.h"

#include "common/base/textforms.h"
#include "daemon/ctl/values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
class Parser
{
public:
    Parser(const QList<CommandSpec> &table, const QList<config::SettingSpec> &settings, const QStringList &words)
        : m_table(table)
        , m_settings(settings)
        , m_words(words)
    {
    }

    Result<Invocation> run(Time now)
    {
        bool optionsOver = false;
        while (m_next < m_words.size() && !m_error) {
            const QString word = m_words[m_next++];
            if (!optionsOver && word == u"--")
                optionsOver = true;
            else if (!optionsOver && word.startsWith(u"--"))
                takeLong(word.mid(2));
            else if (!optionsOver && word.startsWith(u'-') && word.size() > 1 && !word[1].isDigit()) // -5 is a number
                takeShort(word.mid(1));
            else
                takeWord(word);
        }
        finish(now);
        if (m_error)
            return tl::unexpected(*m_error);
        return std::move(m_found);
    }

private:
    void blame(QByteArray code, const QString &message, const QString &fix = {})
    {
        if (!m_error)
            m_error = Error{std::move(code), message, fix};
    }
    static QString proposal(const QString &word, const QStringList &known, const QString &otherwise)
    {
        const QString near = closestWord(word, known);
        return near.isEmpty() ? otherwise : u"did you mean \"%1\"?"_s.arg(near);
    }
    QString helpHint() const
    {
        const QString words = m_found.command ? m_found.command->path : m_path.join(u' ');
        return u"see expoctl %1--help"_s.arg(words.isEmpty() ? QString() : words + u' ');
    }

    /// Rows whose path begins with the words so far and `word`.
    bool leads(const QStringList &path) const
    {
        const QString prefix = path.join(u' ');
        return std::any_of(m_table.cbegin(), m_table.cend(),
                           [&](const CommandSpec &c) { return c.path == prefix || c.path.startsWith(prefix + u' '); });
    }
    const CommandSpec *exact(const QStringList &path) const
    {
        const QString wanted = path.join(u' ');
        for (const CommandSpec &command : m_table)
            if (command.path == wanted)
                return &command;
        return nullptr;
    }
    const CommandSpec *standIn() const
    {
        for (const CommandSpec &command : m_table)
            if (command.standsForGroup && command.path.section(u' ', 0, -2) == m_path.join(u' '))
                return &command;
        return nullptr;
    }
    QStringList nextWords() const
    {
        QStringList next;
        const QString prefix = m_path.isEmpty() ? QString() : m_path.join(u' ') + u' ';
        for (const CommandSpec &command : m_table)
            if (const QString word = command.path.mid(prefix.size()).section(u' ', 0, 0);
                command.path.startsWith(prefix) && !command.hidden && !next.contains(word))
                next.append(word);
        return next;
    }

    void takeWord(const QString &word)
    {
        const QStringList further = m_path + QStringList{m_path.isEmpty() ? groupNamed(word) : word};
        if (m_found.arguments.positional().isEmpty() && leads(further)) {
            m_path = further;
            m_found.command = exact(m_path);
            return;
        }
        if (!m_found.command)
            m_found.command = m_path.isEmpty() || !takesWords(standIn()) ? nullptr : standIn();
        if (!m_found.command)
            return blame("usage.unknown_command",
                         m_path.isEmpty() ? u"\"%1\" is not a command"_s.arg(word)
                                          : u"\"%1\" is not a command of \"%2\""_s.arg(word, m_path.join(u' ')),
                         proposal(word, nextWords(), helpHint()));
        m_found.arguments.addPositional(word);
    }
    static bool takesWords(const CommandSpec *command) { return command && !command->positional.isEmpty(); }

    const OptionSpec *option(const QString &name, QChar letter) const
    {
        const auto fits = [&](const OptionSpec &spec) { return letter.isNull() ? spec.name == name : spec.letter == letter; };
        if (const CommandSpec *command = m_found.command ? m_found.command : standIn())
            for (const OptionSpec &spec : command->options)
                if (fits(spec))
                    return &spec;
        for (const OptionSpec &spec : commonOptions())
            if (fits(spec))
                return &spec;
        return nullptr;
    }

    void takeLong(const QString &text)
    {
        const qsizetype equals = text.indexOf(u'=');
        const QString name = text.left(equals < 0 ? text.size() : equals);
        const std::optional<QString> given = equals < 0 ? std::nullopt : std::optional(text.mid(equals + 1));
        if (const OptionSpec *spec = option(name, {}))
            takeOption(*spec, u"--"_s + name, given);
        else if (!takeSetting(name, given))
            blame("usage.unknown_option", u"unknown option \"--%1\""_s.arg(name), proposal(u"--"_s + name, knownOptions(), helpHint()));
    }

    void takeShort(const QString &text)
    {
        for (qsizetype i = 0; i < text.size() && !m_error; ++i) {
            const OptionSpec *spec = option({}, text[i]);
            if (!spec)
                return blame("usage.unknown_option", u"unknown option \"-%1\""_s.arg(text[i]), helpHint());
            const bool rest = spec->value != Value::None && i + 1 < text.size();
            takeOption(*spec, u'-' + QString(text[i]), rest ? std::optional(text.mid(i + 1)) : std::nullopt);
            if (rest)
                return;
        }
    }

    void takeOption(const OptionSpec &spec, const QString &asWritten, std::optional<QString> given)
    {
        if (spec.value == Value::None && given)
            return blame("usage.bad_value", u"%1 takes no value"_s.arg(asWritten));
        if (spec.value != Value::None && !given)
            given = nextValue(asWritten);
        if (m_error)
            return;
        if (std::any_of(commonOptions().cbegin(), commonOptions().cend(), [&](const OptionSpec &c) { return &c == &spec; }))
            m_found.common.insert(spec.name);
        else
            m_found.arguments.addOption(spec.name, given.value_or(QString()));
    }

    std::optional<QString> nextValue(const QString &asWritten)
    {
        if (m_next < m_words.size() && !(m_words[m_next].startsWith(u"--")))
            return m_words[m_next++];
        blame("usage.missing_value", u"%1 needs a value"_s.arg(asWritten), helpHint());
        return std::nullopt;
    }

    /// The flags of common/config, in its form.
    bool takeSetting(const QString &name, std::optional<QString> given)
    {
        if (name == u"check-config" || name == u"print-config") {
            (name == u"check-config" ? m_found.settings.checkConfig : m_found.settings.printConfig) = true;
            return true;
        }
        const auto value = [&] { return given ? given : nextValue(u"--"_s + name); };
        if (name == u"config") {
            if (const auto file = value())
                m_found.settings.configFiles.append(*file);
            return true;
        }
        for (const config::SettingSpec &spec : m_settings) {
            const bool fromFile = spec.kind == config::Kind::Secret && name == spec.flag + u"-file"_s;
            if (name != spec.flag && !fromFile)
                continue;
            if (const auto text = value())
                m_found.settings.flags.append({spec.flag, *text, fromFile});
            return true;
        }
        return false;
    }

    QStringList knownOptions() const
    {
        QStringList known{u"--config"_s, u"--check-config"_s, u"--print-config"_s};
        const CommandSpec *command = m_found.command ? m_found.command : standIn();
        for (const OptionSpec &spec : (command ? command->options : QList<OptionSpec>()) + commonOptions())
            known.append(u"--"_s + spec.name);
        for (const config::SettingSpec &spec : m_settings)
            known.append(u"--"_s + spec.flag);
        return known;
    }

    void finish(Time now)
    {
        m_found.help = m_found.common.contains(u"help"_s);
        m_found.version = m_found.common.contains(u"version"_s);
        m_found.group = m_path.join(u' ');
        const bool ownAnswer = m_found.help || m_found.version || m_found.settings.checkConfig || m_found.settings.printConfig;
        if (!m_found.command && !m_found.help)
            m_found.command = m_path.isEmpty() ? nullptr : standIn();
        if (m_error || ownAnswer)
            return;
        if (!m_found.command)
            return blame("usage.unknown_command",
                         m_path.isEmpty() ? u"no command was given"_s
                                          : u"\"%1\" needs one more word: %2"_s.arg(m_path.join(u' '), nextWords().join(u", "_s)),
                         helpHint());
        if (const auto checked = checkArguments(*m_found.command, m_found.arguments, now, m_found.common.contains(u"utc"_s)); !checked)
            blame(checked.error().code, checked.error().message, checked.error().fix.isEmpty() ? helpHint() : checked.error().fix);
        else
            m_found.arguments = *checked;
    }

    const QList<CommandSpec> &m_table;
    const QList<config::SettingSpec> &m_settings;
    const QStringList &m_words;
    qsizetype m_next = 0;
    QStringList m_path;
    Invocation m_found;
    std::optional<Error> m_error;
};
} // namespace

Result<Invocation> parse(const QList<CommandSpec> &table, const QList<config::SettingSpec> &settings, const QStringList &words, Time now)
{
    return Parser(table, settings, words).run(now);
}

} // namespace freeagent::ctl
