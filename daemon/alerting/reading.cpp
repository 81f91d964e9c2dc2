// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/alerting/reading.h"

#include "common/base/textforms.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace freeagent::alerting {

QString labelText(const Labels &labels)
{
    QStringList parts;
    for (auto it = labels.begin(); it != labels.end(); ++it)
        parts.append(it.key() + u'=' + it.value());
    return parts.join(u", "_s);
}

QJsonObject toJson(const Labels &labels)
{
    QJsonObject json;
    for (auto it = labels.begin(); it != labels.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

Labels labelsFrom(const QJsonObject &json)
{
    Labels labels;
    for (auto it = json.begin(); it != json.end(); ++it)
        labels.insert(it.key(), it.value().toString());
    return labels;
}

QString figureText(double value, const QByteArray &unit)
{
    if (unit == "ratio") {
        const double percent = std::round(value * 1000) / 10;
        return QString::number(percent, 'f', percent == std::floor(percent) ? 0 : 1) + u" %"_s;
    }
    if (unit == "bytes")
        return sizeText(qint64(value));
    if (unit == "seconds")
        return durationText(Millis(qint64(value * 1000)));
    return QString::number(value, 'g', 6);
}

} // namespace freeagent::alerting
