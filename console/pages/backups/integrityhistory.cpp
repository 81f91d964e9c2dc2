// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/backups/integrityhistory.h"

#include "console/pages/backups/backuptexts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::console {

QJsonArray integrityHistory(const QJsonObject &recovery, const QJsonArray &backups, const QJsonArray &drills)
{
    QList<QJsonObject> rows;
    const auto add = [&rows](const QString &id, const QJsonValue &at, const QString &what, const QString &outcome, const QString &message) {
        if (at.isString())
            rows << QJsonObject{{u"id"_s, id}, {u"at"_s, at}, {u"what"_s, what}, {u"outcome"_s, outcome}, {u"message"_s, message}};
    };
    add(u"database"_s, recovery.value("checkedAt"_L1), BackupTexts::tr("The whole database"), u"ok"_s, {});
    add(u"damage"_s, recovery.value("foundAt"_L1), BackupTexts::tr("The database, while it served"), u"failed"_s, recovery.value("damage"_L1).toString());
    for (const QJsonValue &backup : backups) {
        const QJsonValue verdict = backup["verified"_L1];
        //: %1 is the name of a backup.
        add(backup["id"_L1].toString(), verdict["at"_L1], BackupTexts::tr("The backup %1").arg(backup["id"_L1].toString()), verdict["outcome"_L1].toString(), verdict["message"_L1].toString());
    }
    for (const QJsonValue &drill : drills)
        if (const QString outcome = drill["outcome"_L1].toString(); outcome != "cancelled"_L1)
            //: %1 is the name of a backup.
            add(drill["id"_L1].toString(), drill["at"_L1], BackupTexts::tr("A restore of %1, in a drill").arg(drill["backup"_L1].toString()), outcome == "done"_L1 ? u"ok"_s : u"failed"_s,
                outcome == "done"_L1 ? QString() : drill["message"_L1].toString());
    std::stable_sort(rows.begin(), rows.end(), [](const QJsonObject &a, const QJsonObject &b) { return a.value("at"_L1).toString() > b.value("at"_L1).toString(); });
    QJsonArray history;
    for (const QJsonObject &row : std::as_const(rows))
        history.append(row);
    return history;
}

} // namespace freeagent::console
