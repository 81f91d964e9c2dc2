// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ctl/commands/common.h"

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
int status(Session &session, const Arguments &)
{
    return session.show(session.get(u"/api/admin/recovery"_s), [&](const QJsonObject &body) {
        const QString state = body.value("state"_L1).toString();
        QList<std::pair<QString, QString>> facts{{u"Database"_s, state}, {u"Checked"_s, session.when(body.value("checkedAt"_L1))}};
        if (body.value("damage"_L1).isString())
            facts.append({{u"Damage"_s, harmless(body.value("damage"_L1).toString())}, {u"Found"_s, session.when(body.value("foundAt"_L1))}});
        if (body.value("failure"_L1).isString())
            facts.emplaceBack(u"Failure"_s, harmless(body.value("failure"_L1).toString()));
        session.out().facts(facts);
        TextTable lost({u"TABLE"_s, u">IN BACKUP"_s, u">SALVAGED"_s, u">MERGED"_s, u">LOST"_s});
        for (const QJsonValue &table : body.value("report"_L1)["tables"_L1].toArray()) {
            const QJsonValue gone = table["lost"_L1];
            lost.add({table["table"_L1].toString(), table["inBackup"_L1].isDouble() ? QString::number(table["inBackup"_L1].toInteger()) : u"-"_s,
                      QString::number(table["salvaged"_L1].toInteger()), QString::number(table["merged"_L1].toInteger()),
                      table["derived"_L1].toBool() ? u"reckoned"_s : gone.isDouble() ? QString::number(gone.toInteger()) : u"unknown"_s});
        }
        if (body.value("report"_L1).isObject())
            lost.print(session.out(), QString());
        if (state == u"awaiting-confirmation")
            session.out().talk(u"Take the repaired database with `expoctl recovery confirm`, or restore a backup with `expo-controller restore`."_s);
        for (const QJsonValue &one : body.value("quarantine"_L1).toArray())
            session.out().talk(u"In quarantine: %1 (SHA-256 %2)"_s.arg(harmless(one["path"_L1].toString()), one["sha256"_L1].toString()));
    });
}

int confirm(Session &session, const Arguments &arguments)
{
    if (const auto agreed = session.agree(u"Take the repaired database? What the report calls lost stays lost; the damaged file is kept."_s); !agreed)
        return session.fail(agreed.error());
    return session.show(session.post(u"/api/admin/recovery/confirm"_s, withReason({}, arguments.text(u"reason"_s))), [&](const QJsonObject &) {
        session.out().line(u"agreed: the controller opens the repaired database now"_s);
    });
}
} // namespace

QList<CommandSpec> recoveryCommands()
{
    return {
        {.path = u"recovery status"_s,
         .help = u"Whether the database is sound; of a damaged one, what can be saved"_s,
         .standsForGroup = true,
         .handler = status},
        {.path = u"recovery confirm"_s,
         .help = u"Take the repaired database in the place of the damaged one"_s,
         .role = Role::Admin,
         .options = {reasonOption()},
         .handler = confirm},
    };
}

} // namespace freeagent::ctl
