// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/people/peopletexts.h"

#include "console/farm/spokentime.h"
#include "console/models/jsontexts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTime>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(freeagent::console::People)
};
} // namespace

QByteArray RotaTurn::id() const { return QByteArray::number(level) + '@' + QByteArray::number(toMs(from)); }

QList<RotaTurn> rotaTurns(const QJsonObject &rota)
{
    QList<RotaTurn> turns;
    for (const QJsonValue &level : rota.value("levels"_L1).toArray())
        for (const QJsonValue &turn : level["turns"_L1].toArray()) {
            const auto from = jsonTime(turn["from"_L1]);
            const auto until = jsonTime(turn["until"_L1]);
            if (from && until)
                turns << RotaTurn{level["level"_L1].toInt(), turn["person"_L1].toString(), turn["name"_L1].toString(), *from, *until, turn["overrideId"_L1].toString()};
        }
    return turns;
}

QString turnText(const RotaTurn &turn, Time now)
{
    //: A turn of being on call: %1 is a person, %2 a number, %3 and %4 times.
    const QString text = Text::tr("%1, level %2, from %3 to %4").arg(turn.name).arg(turn.level).arg(spokenTime(turn.from, now), spokenTime(turn.until, now));
    return turn.overrideId.isEmpty() ? text : text + u", "_s + Text::tr("instead of the rotation");
}

QString quietHoursText(const QJsonValue &hours)
{
    return hours.isObject() ? hours["from"_L1].toString() + u'-' + hours["to"_L1].toString() : QString();
}

std::optional<QJsonValue> quietHoursFrom(const QString &text)
{
    if (text.trimmed().isEmpty())
        return QJsonValue(QJsonValue::Null);
    static const QRegularExpression kForm(u"^\\s*(\\d{1,2}:\\d\\d)\\s*[-–]\\s*(\\d{1,2}:\\d\\d)\\s*$"_s);
    const auto match = kForm.match(text);
    const QTime from = QTime::fromString(match.captured(1), u"H:mm"_s);
    const QTime to = QTime::fromString(match.captured(2), u"H:mm"_s);
    if (!from.isValid() || !to.isValid())
        return std::nullopt;
    return QJsonObject{{u"from"_s, from.toString(u"HH:mm"_s)}, {u"to"_s, to.toString(u"HH:mm"_s)}};
}

} // namespace freeagent::console
