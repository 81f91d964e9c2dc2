// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/checkedvalue.h"

#include "common/base/textforms.h"
#include "common/config/valueforms.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace freeagent::config {

namespace {
QString numberForm(Kind kind, qint64 number)
{
    if (kind == Kind::Size) {
        for (const auto &[unit, bytes] : {std::pair{u"GiB"_s, 1LL << 30}, {u"MiB"_s, 1LL << 20}, {u"KiB"_s, 1LL << 10}})
            if (number && number % bytes == 0)
                return QString::number(number / bytes) + unit;
        return QString::number(number);
    }
    if (kind == Kind::Duration) {
        for (const auto &[unit, ms] : {std::pair{u"d"_s, 86'400'000LL}, {u"h"_s, 3'600'000LL}, {u"m"_s, 60'000LL}, {u"s"_s, 1000LL}})
            if (number && number % ms == 0)
                return QString::number(number / ms) + unit;
        return number ? QString::number(number) + u"ms"_s : u"0"_s;
    }
    return QString::number(number);
}

Result<qint64> number(const SettingSpec &spec, const QString &text)
{
    if (text.isEmpty())
        return 0;
    if (spec.kind == Kind::Integer)
        return integerFrom(text);
    return spec.kind == Kind::Size ? sizeFrom(text) : durationFrom(text).map([](Millis ms) { return qint64(ms.count()); });
}

Result<Setting> checkedNumber(const SettingSpec &spec, const QString &text)
{
    const Result<qint64> value = number(spec, text);
    if (!value)
        return tl::unexpected(value.error());
    if (spec.least && *value < *spec.least)
        return failure("config.bad_value", u"\"%1\" is below the least allowed, %2"_s.arg(text, numberForm(spec.kind, *spec.least)));
    if (spec.most && *value > *spec.most)
        return failure("config.bad_value", u"\"%1\" is above the most allowed, %2"_s.arg(text, numberForm(spec.kind, *spec.most)));
    return Setting{*value, spec.kind, {}};
}

std::optional<Error> notAChoice(const SettingSpec &spec, const QString &word)
{
    if (spec.choices.isEmpty() || spec.choices.contains(word))
        return std::nullopt;
    const QString near = closestWord(word, spec.choices);
    return Error{"config.bad_value", u"\"%1\" is not one of %2"_s.arg(word, spec.choices.join(u", "_s)),
                 near.isEmpty() ? QString() : u"did you mean \"%1\"?"_s.arg(near)};
}

Result<Setting> checkedList(const SettingSpec &spec, const QString &text, const std::optional<QStringList> &items)
{
    QStringList words;
    for (const QString &item : items.value_or(text.split(u',')))
        if (const QString word = item.trimmed(); !word.isEmpty())
            words.append(word);
    for (const QString &word : words)
        if (const auto error = notAChoice(spec, word))
            return tl::unexpected(*error);
    return Setting{words, spec.kind, {}};
}

QString absolutePath(const QString &text, const QString &folder)
{
    if (text.isEmpty())
        return text;
    if (text == u"~" || text.startsWith(u"~/"))
        return QDir::cleanPath(QDir::homePath() + text.mid(1));
    return QDir::cleanPath(QDir(folder).absoluteFilePath(text));
}
} // namespace

Result<Setting> checkedValue(const SettingSpec &spec, const QString &text, const std::optional<QStringList> &items,
                             const QString &folder)
{
    if (items && spec.kind != Kind::List)
        return failure("config.bad_value", u"one value is wanted here, not a list"_s);
    switch (spec.kind) {
    case Kind::Integer:
    case Kind::Size:
    case Kind::Duration: return checkedNumber(spec, text);
    case Kind::Boolean:
        if (text.isEmpty())
            return Setting{false, spec.kind, {}};
        return booleanFrom(text).map([&](bool value) { return Setting{value, spec.kind, {}}; });
    case Kind::List: return checkedList(spec, text, items);
    case Kind::Path: return Setting{absolutePath(text, folder), spec.kind, {}};
    case Kind::Secret: return Setting{text.toUtf8().trimmed(), spec.kind, {}};
    case Kind::Text: break;
    }
    if (const auto error = notAChoice(spec, text); error && !text.isEmpty())
        return tl::unexpected(*error);
    return Setting{text, spec.kind, {}};
}

QString writtenForm(const Setting &setting)
{
    const auto quoted = [](QString text) -> QString {
        return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
    };
    switch (setting.kind) {
    case Kind::Integer: return QString::number(std::get<qint64>(setting.value));
    case Kind::Size:
    case Kind::Duration: return quoted(numberForm(setting.kind, std::get<qint64>(setting.value)));
    case Kind::Boolean: return std::get<bool>(setting.value) ? u"true"_s : u"false"_s;
    case Kind::Secret: return std::get<QByteArray>(setting.value).isEmpty() ? u"(not set)"_s : u"(set)"_s;
    case Kind::List: {
        QStringList items;
        for (const QString &item : std::get<QStringList>(setting.value))
            items.append(quoted(item));
        return u'[' + items.join(u", "_s) + u']';
    }
    case Kind::Text:
    case Kind::Path: break;
    }
    return quoted(std::get<QString>(setting.value));
}

} // namespace freeagent::config
