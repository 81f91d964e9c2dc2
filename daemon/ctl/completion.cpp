// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/completion.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
/// Settings that every command takes, as far as they are worth a Tab.
const QList<OptionSpec> &connectionOptions()
{
    static const QList<OptionSpec> kOptions{
        {.name = u"url"_s, .value = Value::Text, .help = u"Address of the controller"_s},
        {.name = u"key-file"_s, .value = Value::File, .help = u"File with the API key"_s},
        {.name = u"ca-file"_s, .value = Value::File, .help = u"Certificate authority to trust"_s},
        {.name = u"data-dir"_s, .value = Value::File, .help = u"Data folder of a controller on this machine"_s},
        {.name = u"config"_s, .value = Value::File, .help = u"Read settings from this file"_s},
    };
    return kOptions;
}

class Completer
{
public:
    Completer(const QList<CommandSpec> &table, const QStringList &words)
        : m_table(table)
    {
        m_result.typed = words.isEmpty() ? QString() : words.last();
        for (qsizetype i = 0; i + 1 < words.size(); ++i)
            take(words[i]);
    }

    Completion run()
    {
        if (m_open)
            return values(m_open->value, m_open->choices, m_open->many);
        const qsizetype equals = m_result.typed.indexOf(u'=');
        if (m_result.typed.startsWith(u"--") && equals > 0 && !m_over) {
            const OptionSpec *option = named(m_result.typed.mid(2, equals - 2));
            m_result.prefix = m_result.typed.left(equals + 1);
            m_result.typed = m_result.typed.mid(equals + 1);
            return option ? values(option->value, option->choices, option->many) : m_result;
        }
        if (m_result.typed.startsWith(u'-') && !m_over)
            return options();
        return words();
    }

private:
    void take(const QString &word)
    {
        if (m_open) {
            m_open = nullptr;
        } else if (word == u"--") {
            m_over = true;
        } else if (word.startsWith(u"--") && !m_over) {
            const OptionSpec *option = word.contains(u'=') ? nullptr : named(word.mid(2));
            m_open = option && option->value != Value::None ? option : nullptr;
        } else if (word.startsWith(u'-') && word.size() > 1 && !m_over) {
            const OptionSpec *option = lettered(word.back());
            m_open = option && option->value != Value::None ? option : nullptr;
        } else if (const QStringList further = m_path + QStringList{m_path.isEmpty() ? groupNamed(word) : word};
                   m_positionals == 0 && leads(further)) {
            m_path = further;
        } else {
            ++m_positionals;
        }
    }

    bool leads(const QStringList &path) const
    {
        const QString prefix = path.join(u' ');
        return std::any_of(m_table.cbegin(), m_table.cend(),
                           [&](const CommandSpec &c) { return c.path == prefix || c.path.startsWith(prefix + u' '); });
    }
    const CommandSpec *command() const
    {
        const QString path = m_path.join(u' ');
        for (const CommandSpec &command : m_table)
            if (command.path == path || (command.standsForGroup && command.path.section(u' ', 0, -2) == path))
                return &command;
        return nullptr;
    }
    QList<OptionSpec> known() const
    {
        return (command() ? command()->options : QList<OptionSpec>()) + commonOptions() + connectionOptions();
    }
    /// Kept, because what is given points into it.
    const OptionSpec *keep(const std::function<bool(const OptionSpec &)> &fits)
    {
        for (const OptionSpec &option : known())
            if (fits(option)) {
                m_kept = option;
                return &m_kept;
            }
        return nullptr;
    }
    const OptionSpec *named(const QString &name)
    {
        return keep([&](const OptionSpec &o) { return o.name == name; });
    }
    const OptionSpec *lettered(QChar letter)
    {
        return keep([&](const OptionSpec &o) { return o.letter == letter; });
    }

    void offer(const QString &word, const QString &help)
    {
        if (word.startsWith(m_result.typed))
            m_result.words.append({m_result.prefix + word, help});
    }

    Completion values(Value value, const QStringList &choices, bool many)
    {
        if (many) { // a list goes on behind its last comma
            const qsizetype comma = m_result.typed.lastIndexOf(u',');
            m_result.prefix += m_result.typed.left(comma + 1);
            m_result.typed = m_result.typed.mid(comma + 1);
        }
        for (const QString &choice : choices)
            offer(choice, {});
        m_result.files = value == Value::File;
        m_result.from = value == Value::Build || value == Value::Worker ? value : Value::None;
        return m_result;
    }

    Completion options()
    {
        for (const OptionSpec &option : known())
            offer(u"--"_s + option.name, option.help);
        return m_result;
    }

    Completion words()
    {
        QStringList seen;
        const QString prefix = m_path.isEmpty() ? QString() : m_path.join(u' ') + u' ';
        for (const CommandSpec &spec : m_table) {
            const QString rest = spec.path.mid(prefix.size());
            const QString word = rest.section(u' ', 0, 0);
            if (spec.hidden || m_positionals || !spec.path.startsWith(prefix) || word.isEmpty() || seen.contains(word))
                continue;
            seen.append(word);
            offer(word, helpOf(prefix, word, rest == word ? spec.help : QString()));
        }
        const CommandSpec *own = command();
        if (own && own->path == m_path.join(u' ') && !own->positional.isEmpty()) {
            const qsizetype index = std::min(m_positionals, own->positional.size() - 1);
            if (const PositionalSpec &positional = own->positional[index]; m_positionals <= index || positional.many)
                values(positional.value, positional.choices, false);
        }
        return m_result;
    }

    static QString helpOf(const QString &prefix, const QString &word, const QString &own)
    {
        if (!own.isEmpty() || !prefix.isEmpty())
            return own;
        const auto group = std::find_if(groups().cbegin(), groups().cend(), [&](const Group &g) { return g.name == word; });
        return group == groups().cend() ? QString() : group->help;
    }

    const QList<CommandSpec> &m_table;
    QStringList m_path;
    qsizetype m_positionals = 0;
    bool m_over = false;
    OptionSpec m_kept;
    const OptionSpec *m_open = nullptr; ///< wants a value
    Completion m_result;
};

/// bash splits "--status=failed" at the sign; put together again, the value is what is being typed.
QStringList unsplit(const QStringList &words)
{
    QStringList joined;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool sign = words[i] == u"=" && !joined.isEmpty() && joined.last().startsWith(u"--");
        if (sign && i + 1 == words.size())
            joined.append(QString());
        else if (!sign)
            joined.append(words[i]);
    }
    return joined;
}
} // namespace

Completion complete(const QList<CommandSpec> &table, QStringList words) { return Completer(table, unsplit(words)).run(); }

QString completionScript(const QString &shell)
{
    if (shell == u"bash")
        return uR"(# bash completion for expoctl: source <(expoctl completion bash)
_expoctl() {
    local line
    local -a words=("${COMP_WORDS[@]:1:COMP_CWORD}")
    COMPREPLY=()
    while IFS= read -r line; do
        if [[ $line == :files ]]; then
            compopt -o default 2>/dev/null
        else
            COMPREPLY+=("${line%%$'\t'*}")
        fi
    done < <("${COMP_WORDS[0]}" __complete -- "${words[@]}" 2>/dev/null)
}
complete -F _expoctl expoctl
)"_s;
    if (shell == u"zsh")
        return uR"(#compdef expoctl
# zsh completion for expoctl: put it as _expoctl into a folder of $fpath, or source <(expoctl completion zsh)
_expoctl() {
    local line word
    local -a found
    for line in "${(@f)$(${words[1]} __complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
        if [[ $line == :files ]]; then
            _files
        elif [[ -n $line ]]; then
            word=${${line%%$'\t'*}//:/\\:}
            [[ $line == *$'\t'* ]] && word+=:${line#*$'\t'}
            found+=("$word")
        fi
    done
    (( $#found )) && _describe expoctl found
}
if [[ $funcstack[1] == _expoctl ]]; then
    _expoctl "$@"
else
    compdef _expoctl expoctl
fi
)"_s;
    if (shell == u"fish")
        return uR"(# fish completion for expoctl: expoctl completion fish | source
function __expoctl_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    for line in (expoctl __complete -- $before[2..-1] "$current" 2>/dev/null)
        if test "$line" = :files
            __fish_complete_path "$current"
        else
            echo $line
        end
    end
end
complete -c expoctl -f -a '(__expoctl_complete)'
)"_s;
    return {};
}

} // namespace freeagent::ctl
