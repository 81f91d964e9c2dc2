// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/selftest/report.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::selftest {

bool Report::ok() const { return !parts.isEmpty() && std::all_of(parts.begin(), parts.end(), [](const Part &part) { return part.ok; }); }

QString Report::trouble() const
{
    for (const Part &part : parts)
        if (!part.ok)
            return QString::fromLatin1(part.name) + u": "_s + part.message;
    return {};
}

QJsonObject toJson(const Report &report)
{
    QJsonArray parts;
    for (const Part &part : report.parts)
        parts.append(QJsonObject{{u"name"_s, QString::fromLatin1(part.name)},
                                 {u"ok"_s, part.ok},
                                 {u"ms"_s, qint64(part.took.count())},
                                 {u"message"_s, part.message.isEmpty() ? QJsonValue() : QJsonValue(part.message)}});
    return {{u"at"_s, QString::fromLatin1(toIso(report.at))},
            {u"ok"_s, report.ok()},
            {u"ms"_s, qint64(report.took.count())},
            {u"by"_s, report.by},
            {u"parts"_s, parts}};
}

} // namespace freeagent::selftest
