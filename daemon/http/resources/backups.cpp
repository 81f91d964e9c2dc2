// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/backups.h"
#include "daemon/http/actor.h"
#include "daemon/http/fields.h"
#include "daemon/http/replies.h"
#include "daemon/http/resources/resources.h"
#include "daemon/schedule/scheduler.h"
#include "daemon/wire/jsonvalues.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freeagent::http {

namespace {
const QByteArray kJob = "backup";
constexpr int kMostOfAClass = 10'000;

QJsonValue textOrNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonObject itemOf(const recovery::Backup &backup)
{
    const recovery::Manifest &manifest = backup.manifest;
    QJsonArray copies;
    for (const recovery::SecondCopy &copy : backup.copies)
        copies.append(recovery::toJson(copy));
    QJsonObject item = recovery::toJson(manifest);
    item.remove(u"format"_s);
    item.insert(u"bytes"_s, manifest.bytes());
    item.insert(u"verified"_s, backup.verdict ? QJsonValue(recovery::toJson(*backup.verdict)) : QJsonValue());
    item.insert(u"copies"_s, copies);
    item.insert(u"path"_s, backup.path);
    return item;
}

void list(const Request &request, Farm &farm)
{
    QJsonArray items;
    for (const recovery::Backup &backup : farm.backups.list()) {
        QJsonObject item = itemOf(backup);
        for (const QString &detail : {u"files"_s, u"keys"_s, u"path"_s})
            item.remove(detail);
        if (QJsonObject database = item.value(u"database"_s).toObject(); !database.isEmpty()) {
            database.insert(u"rows"_s, QJsonObject{{u"builds"_s, backup.manifest.builds()}});
            item.insert(u"database"_s, database);
        }
        items.append(item);
    }
    reply(request, wire::compact({{u"backups"_s, items}, {u"total"_s, items.size()}}));
}

void show(const Request &request, Farm &farm)
{
    if (const recovery::Backup *backup = farm.backups.find(QString::fromUtf8(request.param(0))))
        return reply(request, wire::compact({{u"backup"_s, itemOf(*backup)}}));
    refuse(request, 404, "backup.not_found", u"There is no such backup"_s);
}

void create(const Request &request, Farm &farm)
{
    const auto body = jsonOf(request, taking(u"a backup"_s, {u"withStorage"_s, u"kind"_s}));
    if (!body)
        return;
    const QJsonValue withStorage = body->value(u"withStorage"_s);
    const QJsonValue kind = body->value(u"kind"_s);
    if ((!withStorage.isUndefined() && !withStorage.isBool()) || (!kind.isUndefined() && kind.toString() != u"manual"))
        return refuse(request, 400, "request.invalid_backup", u"withStorage must be true or false, and kind can only be \"manual\""_s);
    const QJsonObject options = withStorage.toBool() ? QJsonObject{{u"withStorage"_s, true}} : QJsonObject();
    farm.scheduler.runNow(kJob, {actorOf(request.by()), reasonOf(request, *body), options}, [request](Result<QByteArray> run) {
        if (!run)
            return refuse(request, run.error());
        request.audit->describe(u"backup"_s, {}, {{u"runId"_s, QString::fromLatin1(*run)}});
        reply(request, wire::compact({{u"runId"_s, QString::fromLatin1(*run)}}), 202);
    });
}

void verify(const Request &request, Farm &farm)
{
    if (!jsonOf(request, taking(u"a verification"_s)))
        return;
    const QString id = QString::fromUtf8(request.param(0));
    farm.backups.verify(id, [request, id](Result<recovery::Verdict> verdict) {
        if (!verdict)
            return refuse(request, verdict.error());
        const QJsonObject found = recovery::toJson(*verdict);
        request.audit->describe(id, {}, found);
        reply(request, wire::compact({{u"id"_s, id}, {u"verified"_s, found}}));
    });
}

void remove(const Request &request, Farm &farm)
{
    const QString id = QString::fromUtf8(request.param(0));
    const recovery::Backup *backup = farm.backups.find(id);
    const QJsonObject before = backup ? QJsonObject{{u"kind"_s, recovery::word(backup->manifest.kind)}, {u"bytes"_s, backup->manifest.bytes()}} : QJsonObject();
    farm.backups.remove(id, [request, id, before](Result<void> removed) {
        if (!removed)
            return refuse(request, removed.error());
        request.audit->describe(id, before, {});
        reply(request, wire::compact({{u"removed"_s, id}}));
    });
}

/// Those of the farm, with what the question puts in their place: nobody has to change a setting to see what it would mean.
std::optional<recovery::Classes> classesOf(const Request &request, const recovery::Classes &ours)
{
    recovery::Classes classes = ours;
    for (const auto &[name, count] : {std::pair("daily", &classes.daily), std::pair("weekly", &classes.weekly), std::pair("monthly", &classes.monthly)}) {
        if (!request.exchange->head().hasQuery(name))
            continue;
        bool isNumber = false;
        *count = request.query(name).toInt(&isNumber);
        if (!isNumber || *count < 0 || *count > kMostOfAClass) {
            refuse(request, 400, "request.invalid_query", u"Invalid %1: a number from 0 to %2"_s.arg(QLatin1StringView(name)).arg(kMostOfAClass));
            return std::nullopt;
        }
    }
    return classes;
}

void preview(const Request &request, Farm &farm)
{
    const auto classes = classesOf(request, farm.backups.options().sending.classes);
    if (!classes)
        return;
    QJsonArray items;
    qint64 freed = 0;
    qint64 kept = 0;
    QJsonValue oldest;
    for (const recovery::Keeping &keeping : farm.backups.preview(*classes)) {
        const recovery::Backup *backup = farm.backups.find(keeping.id);
        const qint64 bytes = backup ? backup->manifest.bytes() : 0;
        (keeping.kept ? kept : freed) += bytes;
        if (keeping.kept && backup && backup->hasDatabase())
            oldest = QString::fromLatin1(toIso(backup->manifest.startedAt)); // newest first: the last one is the oldest
        items.append(QJsonObject{{u"id"_s, keeping.id}, {u"kept"_s, keeping.kept}, {u"reasons"_s, QJsonArray::fromStringList(keeping.reasons)}, {u"bytes"_s, bytes}});
    }
    reply(request, wire::compact({{u"classes"_s, QJsonObject{{u"daily"_s, classes->daily}, {u"weekly"_s, classes->weekly}, {u"monthly"_s, classes->monthly}}},
                                  {u"items"_s, items},
                                  {u"total"_s, items.size()},
                                  {u"freedBytes"_s, freed},
                                  {u"keptBytes"_s, kept},
                                  {u"oldestKept"_s, oldest}}));
}

QJsonArray targetsOf(const recovery::Backups &backups, const recovery::Backup *latest)
{
    QJsonArray targets;
    for (const recovery::Target &target : backups.options().targets) {
        QJsonObject item{{u"target"_s, target.text}, {u"at"_s, QJsonValue()}, {u"error"_s, QJsonValue()}, {u"sealed"_s, backups.options().sending.access.key.has_value()}};
        for (const recovery::SecondCopy &copy : latest ? latest->copies : QList<recovery::SecondCopy>())
            if (copy.target == target.text)
                item = recovery::toJson(copy);
        targets.append(item);
    }
    return targets;
}

QJsonValue logOf(const recovery::Backups &backups)
{
    const auto log = backups.log();
    if (!log)
        return QJsonValue();
    return QJsonObject{{u"from"_s, wire::isoValue(log->from)},
                       {u"lastShipped"_s, wire::isoValue(log->shipped)},
                       {u"lagSeconds"_s, double(log->lag.count()) / 1000},
                       {u"newestBase"_s, wire::isoValue(log->base)},
                       {u"bytes"_s, log->bytes},
                       {u"sameDevice"_s, log->sameDevice},
                       {u"trouble"_s, textOrNull(log->trouble)}};
}

void status(const Request &request, Farm &farm)
{
    const recovery::BackupStatus now = farm.backups.status();
    const auto job = farm.scheduler.job(kJob);
    const auto age = now.lastSuccess ? QJsonValue(qint64((farm.clock.now() - *now.lastSuccess).count() / 1000)) : QJsonValue();
    reply(request, wire::compact({{u"lastSuccess"_s, wire::isoValue(now.lastSuccess)},
                                  {u"lastVerified"_s, wire::isoValue(now.lastVerified)},
                                  {u"ageSeconds"_s, age},
                                  {u"next"_s, wire::isoValue(job ? job->nextRunAt : std::nullopt)},
                                  {u"latest"_s, textOrNull(now.latest)},
                                  {u"late"_s, now.late},
                                  {u"running"_s, job && job->open ? QJsonValue(QString::fromLatin1(job->open->id)) : QJsonValue()},
                                  {u"folder"_s, farm.backups.options().folder},
                                  {u"sameDevice"_s, now.sameDevice},
                                  {u"targets"_s, targetsOf(farm.backups, farm.backups.find(now.latest))},
                                  {u"changelog"_s, logOf(farm.backups)},
                                  {u"reasons"_s, QJsonArray::fromStringList(farm.backups.reasons())}}));
}
} // namespace

void addBackups(RouteTable &routes, Farm &farm)
{
    const auto add = [&](const char *method, const char *path, Access access, const BodyRule &body, void (*handle)(const Request &, Farm &)) {
        routes.add({method, path, access, Via::Router, body, [&farm, handle](const Request &request) { handle(request, farm); }});
    };
    add("GET", "/api/backups", Access::Viewer, noBody(), list);
    add("GET", "/api/backups/status", Access::Viewer, noBody(), status); // before what has an id where these have names
    add("GET", "/api/backups/retention", Access::Viewer, noBody(), preview);
    add("GET", "/api/backups/:id", Access::Viewer, noBody(), show);
    add("POST", "/api/backups", Access::Operator, jsonBody(), create);
    add("POST", "/api/backups/:id/verify", Access::Operator, jsonBody(), verify);
    add("DELETE", "/api/backups/:id", Access::Operator, noBody(), remove);
}

} // namespace freeagent::http
