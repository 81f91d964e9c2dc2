// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/printing.h"

#include "common/config/checkedvalue.h"

using namespace Qt::StringLiterals;

namespace freeagent::config {

namespace {
QString placeholder(const SettingSpec &spec)
{
    switch (spec.kind) {
    case Kind::Integer: return u" N"_s;
    case Kind::Boolean: return {};
    case Kind::Size: return u" SIZE"_s;
    case Kind::Duration: return u" TIME"_s;
    case Kind::Path: return u" PATH"_s;
    case Kind::List: return u" A,B"_s;
    case Kind::Secret: return u" SECRET"_s;
    case Kind::Text: break;
    }
    return u" TEXT"_s;
}

QString ways(const SettingSpec &spec)
{
    QStringList ways;
    if (!spec.choices.isEmpty())
        ways.append(u"one of %1"_s.arg(spec.choices.join(u", "_s)));
    if (!spec.defaultText.isEmpty())
        ways.append(u"default %1"_s.arg(spec.defaultText));
    ways += spec.environment;
    ways.append(spec.key);
    return ways.join(u"; "_s);
}

QString settingHelp(const SettingSpec &spec)
{
    QString text;
    if (!spec.flag.isEmpty())
        text += u"  --%1%2\n"_s.arg(spec.flag, placeholder(spec));
    if (!spec.flag.isEmpty() && spec.kind == Kind::Secret)
        text += u"  --%1-file PATH\n"_s.arg(spec.flag);
    if (spec.flag.isEmpty())
        text += u"  %1\n"_s.arg(spec.key);
    return text + u"        %1\n        (%2)\n"_s.arg(spec.help, ways(spec));
}
} // namespace

QString helpText(const Program &program)
{
    QString text = u"%1: %2\n\nUsage: %1 [options]%3\n"_s.arg(program.name, program.summary,
                                                              program.commands.isEmpty() ? QString() : u" [command]"_s);
    if (!program.commands.isEmpty())
        text += u"\nCommands:\n"_s;
    for (const Command &command : program.commands)
        text += u"  %1\n        %2\n"_s.arg(command.name, command.help);
    text += u"\nOptions:\n"
            "  --config FILE\n        Read settings from this TOML file (again: more files, a later one wins)\n"
            "  --check-config\n        Say whether all settings are right, and end (0 or 78)\n"
            "  --print-config\n        Print every setting with where it came from, and end\n"
            "  --print-manual\n        Print the manual page, and end\n"
            "  --help, --version\n\nSettings, by flag, environment variable and key in the TOML file:\n"_s;
    for (const SettingSpec &spec : program.settings)
        text += settingHelp(spec);
    if (!program.configFiles.isEmpty())
        text += u"\nWithout --config these files are read when they exist: %1\n"_s.arg(program.configFiles.join(u", "_s));
    return text;
}

QString printedSettings(const Program &program, const Settings &settings)
{
    struct Row {
        QString left;
        QString origin;
    };
    QList<Row> rows;
    qsizetype width = 0;
    for (const SettingSpec &spec : program.settings) {
        const QString before = spec.key.section(u'*', 0, 0);
        const QString behind = spec.key.section(u'*', 1);
        for (auto it = settings.all().cbegin(); it != settings.all().cend(); ++it) {
            const bool own = spec.isPattern() ? it.key().startsWith(before) && it.key().endsWith(behind) : it.key() == spec.key;
            if (!own)
                continue;
            const QString left = (spec.kind == Kind::Secret ? u"# %1 %2"_s : u"%1 = %2"_s).arg(it.key(), writtenForm(*it));
            rows.append({left, it->origin.detail});
            width = std::max(width, std::min<qsizetype>(left.size(), 60));
        }
    }
    QString text;
    for (const Row &row : rows)
        text += row.left.leftJustified(width) + u"  # "_s + row.origin + u'\n';
    return text;
}

QString problemText(const Program &program, const Error &problem)
{
    QString text = problem.message;
    if (!problem.fix.isEmpty() && problem.fix.front().isUpper()) // a sentence of its own
        text += (text.endsWith(u'.') ? u" "_s : u". "_s) + problem.fix;
    else if (!problem.fix.isEmpty())
        text += u"; "_s + problem.fix;
    return u"%1: %2\n"_s.arg(program.name, text);
}

} // namespace freeagent::config
