// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/helptext.h"

#include "daemon/ctl/exitcodes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
QString twoColumns(const QList<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &[left, right] : rows)
        width = std::max(width, std::min<qsizetype>(left.size(), 30));
    QString text;
    for (const auto &[left, right] : rows) {
        const bool fits = left.size() <= width;
        text += u"  "_s + (fits ? left.leftJustified(width) : left + u'\n' + QString(width + 2, u' ')) + u"  "_s + right + u'\n';
    }
    return text;
}

QList<std::pair<QString, QString>> rowsOf(const QList<OptionSpec> &options)
{
    QList<std::pair<QString, QString>> rows;
    for (const OptionSpec &option : options)
        rows.emplaceBack(signatureOf(option), meaningOf(option));
    return rows;
}

const QString &connection()
{
    static const QString kText = u"\nConnection:\n"
                                 "  --url ADDRESS, --key-file FILE, --ca-file FILE, --data-dir FOLDER, --config FILE, --print-config\n"
                                 "  or EXPO_CONTROLLER_URL, EXPO_CONTROLLER_API_KEY, EXPO_CONTROLLER_API_KEY_FILE, or ctl.toml\n"_s;
    return kText;
}
} // namespace

QString placeholderOf(const OptionSpec &option)
{
    if (!option.placeholder.isEmpty())
        return option.placeholder;
    switch (option.value) {
    case Value::None:
        return {};
    case Value::Integer:
    case Value::Number:
        return u"N"_s;
    case Value::Duration:
        return u"TIME"_s;
    case Value::Moment:
    case Value::End:
        return u"WHEN"_s;
    case Value::File:
        return u"FILE"_s;
    case Value::Id:
        return u"ID"_s;
    case Value::Build:
        return u"BUILD"_s;
    case Value::Worker:
        return u"WORKER"_s;
    case Value::Choice:
        return option.many ? u"A,B"_s : u"WORD"_s;
    case Value::Text:
        break;
    }
    return option.many ? u"A,B"_s : u"TEXT"_s;
}

QString signatureOf(const OptionSpec &option)
{
    const QString placeholder = placeholderOf(option);
    return (option.letter.isNull() ? QString() : u"-%1, "_s.arg(option.letter)) + u"--"_s + option.name
        + (placeholder.isEmpty() ? QString() : u' ' + placeholder);
}

QString meaningOf(const OptionSpec &option)
{
    QStringList more;
    if (!option.choices.isEmpty())
        more.append(option.choices.join(u", "_s));
    if (option.value == Value::Moment)
        more.append(u"7d, 1h, 2026-01-31"_s);
    if (option.value == Value::End)
        more.append(u"7d from now, 1h, 2026-01-31"_s);
    if (!option.usual.isEmpty())
        more.append(u"default "_s + option.usual);
    return more.isEmpty() ? option.help : u"%1 (%2)"_s.arg(option.help, more.join(u"; "_s));
}

QString usageOf(const CommandSpec &command)
{
    QString text = command.path;
    for (const OptionSpec &option : command.options) {
        const QString placeholder = placeholderOf(option);
        text += (option.required ? u" --%1%2"_s : u" [--%1%2]"_s).arg(option.name, placeholder.isEmpty() ? QString() : u' ' + placeholder);
    }
    for (const PositionalSpec &positional : command.positional) {
        const QString name = positional.name.toUpper() + (positional.many ? u"..."_s : QString());
        text += positional.required ? u' ' + name : u" [%1]"_s.arg(name);
    }
    return text;
}

QList<ExitCode> exitsOf(const CommandSpec &command)
{
    QList<ExitCode> all = command.exits;
    const auto add = [&all](int code, const QString &meaning) {
        if (std::none_of(all.cbegin(), all.cend(), [code](const ExitCode &known) { return known.code == code; }))
            all.append({code, meaning});
    };
    if (command.path.startsWith(u"check ")) // also answers a wrong call in a monitor's words
        return all;
    add(kDone, u"done"_s);
    add(kFailed, u"the controller refused it, or what was waited for went wrong"_s);
    add(kUsage, u"the command line is wrong, or a question was not answered with yes"_s);
    add(kUnavailable, u"no contact with the controller"_s);
    add(kNotWritten, u"the output, or a file, could not be written"_s);
    add(kNotNow, u"the controller is busy or closed for maintenance, or a deadline has passed: try again"_s);
    add(kNoRight, u"the key is missing, wrong or not enough"_s);
    add(kConfiguration, u"a setting is wrong"_s);
    std::sort(all.begin(), all.end(), [](const ExitCode &a, const ExitCode &b) { return a.code < b.code; });
    return all;
}

QString commandHelp(const CommandSpec &command)
{
    QString text = u"expoctl %1: %2\n\nUsage: expoctl %3\n"_s.arg(command.path, command.help, usageOf(command));
    if (!command.details.isEmpty())
        text += u'\n' + command.details + u'\n';
    if (!command.positional.isEmpty()) {
        QList<std::pair<QString, QString>> rows;
        for (const PositionalSpec &positional : command.positional)
            rows.emplaceBack(positional.name.toUpper(),
                             positional.choices.isEmpty() ? positional.help
                                                          : u"%1 (%2)"_s.arg(positional.help, positional.choices.join(u", "_s)));
        text += u"\nArguments:\n"_s + twoColumns(rows);
    }
    if (!command.options.isEmpty())
        text += u"\nOptions:\n"_s + twoColumns(rowsOf(command.options));
    text += u"\nCommon options:\n"_s + twoColumns(rowsOf(commonOptions())) + connection();
    QList<std::pair<QString, QString>> exits;
    for (const ExitCode &exit : exitsOf(command))
        exits.emplaceBack(QString::number(exit.code), exit.meaning);
    text += u"\nExit status:\n"_s + twoColumns(exits);
    if (command.role != Role::Open)
        text += u"\nNeeds the role %1.\n"_s.arg(word(command.role));
    return text;
}

QString overviewHelp(const QString &group)
{
    QList<std::pair<QString, QString>> rows;
    if (group.isEmpty()) {
        for (const Group &known : groups())
            rows.emplaceBack(known.name, known.help);
        return u"expoctl: operates an Expo Free Agent build farm\n\nUsage: expoctl COMMAND [options]\n\nCommands:\n"_s + twoColumns(rows)
            + u"\nCommon options:\n"_s + twoColumns(rowsOf(commonOptions())) + connection()
            + u"\nMore: expoctl COMMAND --help, man expoctl\n"_s;
    }
    for (const CommandSpec &command : commands())
        if (command.path.startsWith(group + u' ') && !command.hidden)
            rows.emplaceBack(command.path, command.help);
    return u"Usage: expoctl %1 COMMAND [options]\n\nCommands:\n"_s.arg(group) + twoColumns(rows)
        + u"\nMore: expoctl %1 COMMAND --help\n"_s.arg(group);
}

} // namespace freeagent::ctl
