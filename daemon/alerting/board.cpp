// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/alerting/board.h"

using namespace Qt::StringLiterals;

namespace freeagent::alerting {

QJsonObject toJson(const Telling &telling)
{
    return {{u"group"_s, QString::fromUtf8(telling.group)},
            {u"episode"_s, QString::fromLatin1(telling.episode)},
            {u"told"_s, telling.told ? QJsonValue(QString::fromLatin1(word(*telling.told))) : QJsonValue()},
            {u"acknowledged"_s, telling.acknowledged},
            {u"notices"_s, telling.notices},
            {u"level"_s, telling.level},
            {u"levelHeldMs"_s, qint64(telling.levelHeld.count())}};
}

std::optional<Telling> tellingFrom(const QJsonObject &json)
{
    const QByteArray group = json.value(u"group"_s).toString().toUtf8();
    if (group.isEmpty())
        return std::nullopt;
    return Telling{group,
                   json.value(u"episode"_s).toString().toLatin1(),
                   severityFrom(json.value(u"told"_s).toString().toLatin1()),
                   json.value(u"acknowledged"_s).toBool(),
                   json.value(u"notices"_s).toInt(),
                   json.value(u"level"_s).toInt(),
                   Millis(json.value(u"levelHeldMs"_s).toInteger())};
}

const Alert *Board::find(const QByteArray &id) const
{
    for (const auto &[key, alert] : alerts)
        if (alert.id == id)
            return &alert;
    return nullptr;
}

} // namespace freeagent::alerting
