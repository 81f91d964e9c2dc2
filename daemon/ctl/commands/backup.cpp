// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/id.h"
#include "daemon/ctl/commands/backupfile.h"
#include "daemon/ctl/commands/common.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace freeagent::ctl {

namespace {
constexpr Millis kCheckTime = std::chrono::minutes(30); ///< every page of a large database is read

QString verifiedWord(const QJsonValue &verified) { return verified.isObject() ? verified["outcome"_L1].toString() : u"not checked"_s; }

Cell verifiedCell(const QJsonValue &verified)
{
    const QString word = verifiedWord(verified);
    Cell cell = stateCell(word == u"ok" ? u"done"_s : word == u"failed" ? u"failed"_s : u"pending"_s);
    cell.text = word;
    return cell;
}

int list(Session &session, const Arguments &)
{
    return session.show(session.get(u"/api/backups"_s), [&](const QJsonObject &body) {
        TextTable table({u"BACKUP"_s, u"MADE"_s, u">SIZE"_s, u">BUILDS"_s, u">FILES"_s, u"VERIFIED"_s, u"REASON"_s});
        for (const QJsonValue &item : body.value("backups"_L1).toArray())
            table.add({item["id"_L1].toString(), session.when(item["startedAt"_L1]), bytesOf(item["bytes"_L1]),
                       textOf(item["database"_L1]["rows"_L1]["builds"_L1]), textOf(item["storage"_L1]["files"_L1]), verifiedCell(item["verified"_L1]),
                       harmless(item["reason"_L1].toString())});
        table.print(session.out(), u"There is no backup yet."_s);
    });
}

int show(Session &session, const Arguments &arguments)
{
    return session.show(session.get(u"/api/backups/"_s + arguments.at(0)), [&](const QJsonObject &body) {
        const QJsonObject backup = body.value("backup"_L1).toObject();
        const QJsonValue verified = backup.value("verified"_L1);
        QList<std::pair<QString, QString>> facts{{u"Backup"_s, backup.value("id"_L1).toString()},
                                                 {u"Folder"_s, harmless(backup.value("path"_L1).toString())},
                                                 {u"Made"_s, session.when(backup.value("startedAt"_L1))},
                                                 {u"By"_s, harmless(backup.value("by"_L1).toString())},
                                                 {u"Reason"_s, harmless(backup.value("reason"_L1).toString())},
                                                 {u"Version"_s, backup.value("version"_L1).toString()},
                                                 {u"Size"_s, bytesOf(backup.value("bytes"_L1))},
                                                 {u"Verified"_s, verifiedWord(verified) + u' ' + session.when(verified["at"_L1])},
                                                 {u"Trouble"_s, harmless(verified["message"_L1].toString())}};
        const QJsonObject rows = backup.value("database"_L1)["rows"_L1].toObject();
        for (auto it = rows.begin(); it != rows.end(); ++it)
            facts.emplaceBack(u"Rows of "_s + it.key(), textOf(*it));
        for (const QJsonValue &copy : backup.value("copies"_L1).toArray())
            facts.emplaceBack(u"Copy"_s, harmless(copy["target"_L1].toString() + u": "_s + copy["error"_L1].toString(u"arrived"_s)));
        session.out().facts(facts);
    });
}

int create(Session &session, const Arguments &arguments)
{
    const QString file = arguments.text(u"out"_s);
    if (!file.isEmpty() && arguments.has(u"no-wait"_s))
        return session.fail({"usage.contradiction", u"--out needs the backup to be there, --no-wait does not wait for it."_s, u"Leave one of them out."_s});
    if (!file.isEmpty() && QFileInfo::exists(file))
        return session.fail({"file.exists", u"%1 exists already."_s.arg(file), u"Name another file."_s});
    QJsonObject body = withReason({}, arguments.text(u"reason"_s));
    if (arguments.has(u"with-storage"_s))
        body.insert("withStorage"_L1, true);
    const auto answer = session.post(u"/api/backups"_s, body);
    const QString run = answer ? answer->json.object().value("runId"_L1).toString() : QString();
    if (!answer || run.isEmpty() || arguments.has(u"no-wait"_s))
        return session.show(answer, [&](const QJsonObject &) { session.out().line(run); });
    const int ended = followRun(session, run);
    return ended != 0 || file.isEmpty() ? ended : packBackup(session, run, file);
}

int verify(Session &session, const Arguments &arguments)
{
    if (QFileInfo(arguments.at(0)).isFile())
        return checkBackupFile(session, arguments.at(0));
    if (!isWellFormedId(arguments.at(0).toUtf8()))
        return session.fail({"file.missing", u"%1 is neither the id of a backup nor a file that is here."_s.arg(arguments.at(0)), u"expoctl backup list shows the ids."_s});
    const auto answer = session.send({.verb = "POST", .path = u"/api/backups/%1/verify"_s.arg(arguments.at(0)),
                                      .body = withReason({}, arguments.text(u"reason"_s)), .within = kCheckTime});
    const int shown = session.show(answer, [&](const QJsonObject &body) {
        const QJsonValue verified = body.value("verified"_L1);
        const QString message = harmless(verified["message"_L1].toString());
        session.out().line(arguments.at(0) + u": "_s + verifiedWord(verified) + (message.isEmpty() ? QString() : u", "_s + message));
    });
    if (shown != 0)
        return shown;
    const QString outcome = verifiedWord(answer->json.object().value("verified"_L1));
    return outcome == u"ok" ? 0 : outcome == u"failed" ? 1 : 3;
}

int remove(Session &session, const Arguments &arguments)
{
    if (const auto agreed = session.agree(u"Remove the backup %1 for good?"_s.arg(arguments.at(0))); !agreed)
        return session.fail(agreed.error());
    return session.confirm(session.remove(u"/api/backups/"_s + arguments.at(0), arguments.text(u"reason"_s)), arguments.at(0) + u": removed"_s);
}

int status(Session &session, const Arguments &)
{
    return session.show(session.get(u"/api/backups/status"_s), [&](const QJsonObject &body) {
        const auto last = [&](QLatin1StringView key) {
            return body.value(key).isNull() ? u"never"_s : session.when(body.value(key)) + u" ("_s + session.sinceWhen(body.value(key)) + u')';
        };
        QList<std::pair<QString, QString>> facts{{u"Last success"_s, last("lastSuccess"_L1)},
                                                 {u"Last verified"_s, last("lastVerified"_L1)},
                                                 {u"Age"_s, secondsOf(body.value("ageSeconds"_L1))},
                                                 {u"Next"_s, session.when(body.value("next"_L1))},
                                                 {u"Latest"_s, body.value("latest"_L1).toString()},
                                                 {u"Folder"_s, harmless(body.value("folder"_L1).toString())}};
        if (body.value("sameDevice"_L1).toBool())
            facts.emplaceBack(u"Warning"_s, u"the backups are on the disk of the data"_s);
        if (const QJsonValue log = body.value("changelog"_L1); log.isObject())
            facts.emplaceBack(u"Change log"_s, log["from"_L1].isNull() ? u"nothing can be had back from it yet"_s : u"every second since "_s + session.when(log["from"_L1]));
        for (const QJsonValue &target : body.value("targets"_L1).toArray())
            facts.emplaceBack(u"Copy"_s, harmless(target["target"_L1].toString() + u": "_s
                                                  + (target["at"_L1].isNull() ? u"none yet"_s : target["error"_L1].toString(u"arrived"_s))));
        for (const QJsonValue &reason : body.value("reasons"_L1).toArray())
            facts.emplaceBack(u"Trouble"_s, harmless(reason.toString()));
        session.out().facts(facts);
    });
}

int retention(Session &session, const Arguments &)
{
    return session.show(session.get(u"/api/backups/retention"_s), [&](const QJsonObject &body) {
        TextTable table({u"BACKUP"_s, u"KEPT"_s, u">SIZE"_s, u"WHY"_s});
        for (const QJsonValue &item : body.value("items"_L1).toArray())
            table.add({item["id"_L1].toString(), item["kept"_L1].toBool() ? u"yes"_s : u"goes"_s, bytesOf(item["bytes"_L1]), textOf(item["reasons"_L1])});
        table.print(session.out(), u"There is no backup yet."_s);
        session.out().talk(bytesOf(body.value("freedBytes"_L1)) + u" go with the next backup"_s);
    });
}
} // namespace

QList<CommandSpec> backupCommands()
{
    const QList<PositionalSpec> backup{{.name = u"backup"_s, .help = u"id of a backup"_s, .value = Value::Id}};
    return {
        {.path = u"backup status"_s, .help = u"Last success, age, next, what is wrong"_s, .standsForGroup = true, .handler = status},
        {.path = u"backup create"_s,
         .help = u"Make a backup now, and wait for it"_s,
         .role = Role::Operator,
         .options = {{.name = u"with-storage"_s, .help = u"Also copy the files of builds that are new"_s},
                     {.name = u"out"_s, .letter = u'o', .value = Value::File, .help = u"Also as one file, on the controller's machine: x.efabak"_s},
                     {.name = u"no-wait"_s, .help = u"Print the id of the run instead of following it"_s},
                     reasonOption()},
         .exits = {{0, u"it was made and verified"_s}, {1, u"it has failed or was cancelled"_s}},
         .handler = create},
        {.path = u"backup list"_s, .help = u"Backups, newest first"_s, .handler = list},
        {.path = u"backup show"_s, .help = u"One backup and what is in it"_s, .positional = backup, .handler = show},
        {.path = u"backup verify"_s,
         .help = u"Check every byte, page and row count of a backup, or every byte of a file that backup create --out wrote"_s,
         .role = Role::Operator,
         .positional = {{.name = u"backup"_s, .help = u"id of a backup, or a file"_s, .value = Value::File}},
         .options = {reasonOption()},
         .exits = {{0, u"it is whole"_s}, {1, u"it is damaged"_s}, {3, u"it could not be checked"_s}},
         .handler = verify},
        {.path = u"backup remove"_s,
         .help = u"Remove a backup"_s,
         .role = Role::Operator,
         .positional = backup,
         .options = {reasonOption()},
         .handler = remove},
        {.path = u"backup retention"_s, .help = u"What will be kept and what will go, and why"_s, .handler = retention},
    };
}

} // namespace freeagent::ctl
