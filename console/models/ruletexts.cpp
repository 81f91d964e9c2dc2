// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/ruletexts.h"

#include "console/models/jsontexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::RuleTexts)
};
} // namespace

QString figureText(const QJsonValue &value, const QString &unit)
{
    if (unit == "bytes"_L1)
        return bytesOf(value);
    if (unit == "ratio"_L1)
        return percentOf(value, 0);
    if (unit == "seconds"_L1)
        return secondsOf(value);
    if (unit == "builds"_L1)
        return value.isDouble() ? Text::tr("%n build(s)", nullptr, value.toInt()) : numberOf(value);
    return textOf(value);
}

QString conditionText(const QJsonValue &condition, const QString &unit)
{
    const QJsonObject json = condition.toObject();
    if (json.contains("above"_L1))
        //: %1 is a figure such as "10 builds".
        return Text::tr("above %1").arg(figureText(json.value("above"_L1), unit));
    if (json.contains("below"_L1))
        //: %1 is a figure.
        return Text::tr("below %1").arg(figureText(json.value("below"_L1), unit));
    if (json.contains("atLeast"_L1))
        //: %1 is a figure.
        return Text::tr("%1 or more").arg(figureText(json.value("atLeast"_L1), unit));
    return u"–"_s;
}

QString backTestText(const QJsonObject &test)
{
    const int fired = test.value("wouldHaveFired"_L1).toInt();
    const int days = test.value("days"_L1).toInt();
    if (test.value("samples"_L1).toInt() == 0)
        return Text::tr("Nothing is recorded for this figure in the last %n day(s).", nullptr, days);
    if (fired == 0)
        return Text::tr("Would not have fired in the last %n day(s).", nullptr, days);
    //: The end of "Would have fired 4 times in the last 30 days, 2 of them shorter than 3 min."
    const QString period = Text::tr("in the last %n day(s)", nullptr, days);
    //: The end of "Would have fired 4 times in the last 30 days, 2 of them shorter than 3 min."
    const QString brief = Text::tr("%n of them shorter than 3 min", nullptr, test.value("shorterThan3Min"_L1).toInt());
    //: %1 is "in the last 30 days", %2 "2 of them shorter than 3 min".
    return Text::tr("Would have fired %n time(s) %1, %2.", nullptr, fired).arg(period, brief);
}

QJsonObject numbersOf(const QJsonObject &rule)
{
    QJsonObject numbers;
    for (const auto key : {"warning"_L1, "critical"_L1, "forSeconds"_L1, "minimumSample"_L1, "enabled"_L1}) {
        const QJsonValue value = rule.value(key);
        numbers.insert(key, value.isNull() ? QJsonValue(false) : value);
    }
    return numbers;
}

QJsonObject wayBack(const QJsonObject &rule)
{
    if (rule.value("isDefault"_L1).toBool())
        return {{u"rule"_s, QJsonValue::Null}};
    return numbersOf(rule);
}

} // namespace freeagent::console
