// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/values.h"

#include "common/base/id.h"
#include "common/base/textforms.h"
#include "common/config/valueforms.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
tl::unexpected<Error> bad(const QString &what, const QString &text, const QString &want, const QString &fix = {})
{
    return failure("usage.bad_value", u"%1: \"%2\" is not %3"_s.arg(what, text, want), fix);
}

Result<QString> checkedNumber(const QString &what, const QString &text, Value value, std::optional<double> least,
                              std::optional<double> most)
{
    bool ok = false;
    const double number = value == Value::Integer ? double(text.toLongLong(&ok)) : text.toDouble(&ok);
    if (!ok || !std::isfinite(number))
        return bad(what, text, value == Value::Integer ? u"a whole number"_s : u"a number"_s);
    if (least && number < *least)
        return failure("usage.bad_value", u"%1: %2 is below %3"_s.arg(what, text).arg(*least));
    if (most && number > *most)
        return failure("usage.bad_value", u"%1: %2 is above %3"_s.arg(what, text).arg(*most));
    return text;
}

Result<QString> checkedWord(const QString &what, const QString &text, const QStringList &choices)
{
    if (choices.contains(text))
        return text;
    const QString near = closestWord(text, choices);
    return bad(what, text, u"one of %1"_s.arg(choices.join(u", "_s)), near.isEmpty() ? QString() : u"did you mean \"%1\"?"_s.arg(near));
}

Result<QString> checkedOption(const OptionSpec &spec, const QString &text, Time now, bool utc)
{
    const QString what = u"--"_s + spec.name;
    switch (spec.value) {
    case Value::Integer:
    case Value::Number:
        return checkedNumber(what, text, spec.value, spec.least, spec.most);
    case Value::Duration:
        if (!config::durationFrom(text))
            return bad(what, text, u"a duration such as 90m, 1h30m or 7d"_s);
        return text;
    case Value::Moment:
    case Value::End: {
        const auto moment = momentFrom(text, now, utc, spec.value == Value::End ? Toward::Future : Toward::Past);
        if (!moment)
            return failure("usage.bad_value", u"%1: %2"_s.arg(what, moment.error().message), moment.error().fix);
        return QString::fromLatin1(toIso(*moment));
    }
    case Value::Choice:
        if (spec.many) {
            for (const QString &word : text.split(u',', Qt::SkipEmptyParts))
                if (const auto checked = checkedWord(what, word.trimmed(), spec.choices); !checked)
                    return checked;
            return text;
        }
        return checkedWord(what, text, spec.choices);
    case Value::Id:
    case Value::Build:
        if (!isWellFormedId(text.toUtf8()))
            return bad(what, text, u"an id"_s);
        return text;
    case Value::None:
    case Value::Text:
    case Value::File:
    case Value::Worker:
        break;
    }
    return text;
}

Result<QString> checkedPositional(const PositionalSpec &spec, const QString &text)
{
    const QString what = spec.name.toUpper();
    if (text.isEmpty() && spec.value != Value::None)
        return failure("usage.bad_value", u"%1 is empty"_s.arg(what));
    if (spec.value == Value::Choice)
        return checkedWord(what, text, spec.choices);
    if (spec.value == Value::Integer)
        return checkedNumber(what, text, spec.value, {}, {});
    if ((spec.value == Value::Build || spec.value == Value::Id) && !isWellFormedId(text.toUtf8()))
        return bad(what, text, u"an id"_s);
    return text;
}

Result<void> checkPositionals(const CommandSpec &command, const QStringList &given, Arguments &into)
{
    const bool many = !command.positional.isEmpty() && command.positional.last().many;
    if (!many && given.size() > command.positional.size())
        return failure("usage.too_many", u"\"%1\" is one word too many"_s.arg(given[command.positional.size()]));
    for (qsizetype i = 0; i < command.positional.size(); ++i)
        if (command.positional[i].required && i >= given.size())
            return failure("usage.missing_argument",
                           u"\"%1\" needs %2: %3"_s.arg(command.path, command.positional[i].name.toUpper(), command.positional[i].help));
    for (qsizetype i = 0; i < given.size(); ++i) {
        const auto checked = checkedPositional(command.positional[std::min(i, command.positional.size() - 1)], given[i]);
        if (!checked)
            return tl::unexpected(checked.error());
        into.addPositional(*checked);
    }
    return {};
}
} // namespace

Result<Arguments> checkArguments(const CommandSpec &command, const Arguments &given, Time now, bool utc)
{
    Arguments checked;
    if (const auto positionals = checkPositionals(command, given.positional(), checked); !positionals)
        return tl::unexpected(positionals.error());
    for (const OptionSpec &spec : command.options) {
        QStringList texts;
        if (spec.many)
            texts = given.list(spec.name);
        else if (given.has(spec.name))
            texts = {given.text(spec.name)};
        else if (!spec.usual.isEmpty())
            texts = {spec.usual};
        if (spec.required && texts.isEmpty())
            return failure("usage.missing_argument", u"\"%1\" needs --%2: %3"_s.arg(command.path, spec.name, spec.help));
        for (const QString &text : texts) {
            const auto value = checkedOption(spec, text, now, utc);
            if (!value)
                return tl::unexpected(value.error());
            checked.addOption(spec.name, *value);
        }
    }
    return checked;
}

} // namespace freeagent::ctl
