// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/config/valueforms.h"

#include <QHash>
#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;

namespace freeagent::config {

namespace {
constexpr double kLargest = 9.0e18; // below the end of qint64, where a double still converts

tl::unexpected<Error> wrong(const QString &text, const QString &expected)
{
    return failure("config.bad_value", u"\"%1\" is not %2"_s.arg(text, expected));
}

std::optional<double> sizeUnit(const QString &unit)
{
    static const QHash<QString, double> kUnits{
        {u""_s, 1},       {u"b"_s, 1},         {u"k"_s, 0x1p10},   {u"kib"_s, 0x1p10}, {u"kb"_s, 1e3},
        {u"m"_s, 0x1p20}, {u"mib"_s, 0x1p20},  {u"mb"_s, 1e6},     {u"g"_s, 0x1p30},   {u"gib"_s, 0x1p30},
        {u"gb"_s, 1e9},   {u"t"_s, 0x1p40},    {u"tib"_s, 0x1p40}, {u"tb"_s, 1e12}};
    const auto found = kUnits.constFind(unit.toLower());
    return found == kUnits.constEnd() ? std::nullopt : std::optional(*found);
}

double millisOf(QStringView unit)
{
    if (unit == u"ms")
        return 1;
    if (unit == u"s")
        return 1000;
    if (unit == u"m")
        return 60'000;
    return unit == u"h" ? 3'600'000 : 86'400'000;
}
} // namespace

Result<qint64> sizeFrom(const QString &text)
{
    static const QRegularExpression kForm(u"\\A\\s*(\\d+(?:\\.\\d+)?)\\s*([A-Za-z]*)\\s*\\z"_s);
    const auto expected = u"a size such as 500MiB, 10 MB or 1024"_s;
    const QRegularExpressionMatch match = kForm.match(text);
    const std::optional<double> unit = sizeUnit(match.captured(2));
    if (!match.hasMatch() || !unit)
        return wrong(text, expected);
    const double bytes = match.captured(1).toDouble() * *unit;
    return bytes < kLargest ? Result<qint64>(qint64(std::llround(bytes))) : wrong(text, expected);
}

Result<Millis> durationFrom(const QString &text)
{
    static const QRegularExpression kForm(
        u"\\A\\s*(?:\\d+(?:\\.\\d+)?\\s*d\\s*)?(?:\\d+(?:\\.\\d+)?\\s*h\\s*)?(?:\\d+(?:\\.\\d+)?\\s*m(?!s)\\s*)?"
        "(?:\\d+(?:\\.\\d+)?\\s*s\\s*)?(?:\\d+\\s*ms\\s*)?\\z"_s);
    static const QRegularExpression kPart(u"(\\d+(?:\\.\\d+)?)\\s*(ms|d|h|m|s)"_s);
    if (text.trimmed() == u"0")
        return Millis(0);
    double sum = 0;
    bool any = false;
    for (auto parts = kPart.globalMatch(text); parts.hasNext(); any = true) {
        const QRegularExpressionMatch part = parts.next();
        sum += part.captured(1).toDouble() * millisOf(part.capturedView(2));
    }
    if (!any || !kForm.match(text).hasMatch() || sum >= kLargest)
        return wrong(text, u"a duration with its unit, such as 90s, 15m or 1h30m"_s);
    return Millis(std::llround(sum));
}

Result<bool> booleanFrom(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word == u"true" || word == u"yes" || word == u"on" || word == u"1")
        return true;
    if (word == u"false" || word == u"no" || word == u"off" || word == u"0")
        return false;
    return wrong(text, u"true or false"_s);
}

Result<qint64> integerFrom(const QString &text)
{
    bool ok = false;
    const qint64 value = text.trimmed().toLongLong(&ok);
    return ok ? Result<qint64>(value) : wrong(text, u"a whole number"_s);
}

} // namespace freeagent::config
