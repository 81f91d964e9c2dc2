// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/textforms.h"
#include "daemon/access/chainwatch.h"
#include "daemon/http/replies.h"
#include "daemon/http/resources/resources.h"
#include "daemon/http/resources/storageforms.h"
#include "daemon/ports/databaseupkeep.h"
#include "daemon/probes/checks.h"
#include "daemon/recovery/backups.h"
#include "daemon/retention/retention.h"
#include "daemon/services/certificatewatch.h"

namespace freeagent::http {

namespace {
using probes::Check;
using probes::Level;

QList<Check> certificateChecks(const services::CertificateWatch &watch)
{
    QList<Check> checks;
    for (const services::CertificateReport &report : watch.reports()) {
        if (report.status == services::CertificateStatus::Unknown)
            continue;
        const Level level = report.status == services::CertificateStatus::Ok ? Level::Ok
            : report.status == services::CertificateStatus::Warning          ? Level::Warning
                                                                             : Level::Critical;
        const QString left = report.daysLeft ? QStringLiteral("%1 days left").arg(*report.daysLeft) : QStringLiteral("could not be looked at");
        checks.append({"certificate." + report.target.toUtf8(), level, report.error.isEmpty() ? left : report.error,
                       level == Level::Ok ? QString() : QStringLiteral("Renew it; GET /api/admin/certificates says more.")});
    }
    return checks;
}

bool hasFolder(const recovery::Backups &backups)
{
    const std::vector<recovery::Target> &targets = backups.options().targets;
    return std::any_of(targets.begin(), targets.end(), [](const recovery::Target &target) { return !target.folder.isEmpty(); });
}

/// Whether there is something to restore from, and whether it would be there after the disk has failed.
QList<Check> backupChecks(const recovery::Backups &backups, Time now)
{
    const recovery::BackupStatus status = backups.status();
    const QStringList reasons = backups.reasons();
    const QString age = status.lastSuccess ? QStringLiteral("%1 is %2 old").arg(status.latest, durationText(now - *status.lastSuccess))
                                           : QStringLiteral("there is no backup yet");
    QList<Check> checks{{"backup", reasons.isEmpty() ? Level::Ok : status.late ? Level::Critical : Level::Warning,
                         reasons.isEmpty() ? age : reasons.join(QStringLiteral("; ")),
                         reasons.isEmpty() ? QString() : QStringLiteral("Look at `expoctl runs list`, then `expoctl backup create`.")}};
    if (status.sameDevice && backups.options().targets.empty())
        checks.append({"backup.device", Level::Warning, QStringLiteral("%1 is on the disk of the data").arg(backups.options().folder),
                       QStringLiteral("A disk that fails takes the backups along: name a folder on another one with backup.folder, or a second "
                                      "place with backup.targets.")});
    if (const auto log = backups.log(); log && log->sameDevice && !hasFolder(backups))
        checks.append({"changelog.device", Level::Warning, QStringLiteral("The change log is on the disk of the data"),
                       QStringLiteral("A disk that fails takes the last changes along: name a folder on another one with changelog.folder, or a file: target "
                                      "with backup.targets, where the log goes too.")});
    return checks;
}

QList<Check> fileChecks(const retention::MissingFiles &missing, const probes::Probes &probes)
{
    if (const auto room = probes.admit(); !room && room.error().code == "storage.missing")
        return {{"files", Level::Critical, room.error().message, room.error().fix}};
    if (!missing.isKnown())
        return {{"files", Level::Ok, QStringLiteral("stored files are being compared with their rows"), {}}};
    if (missing.number() == 0)
        return {{"files", Level::Ok, QStringLiteral("every stored file was in its place at the start, or is again"), {}}};
    return {{"files", missing.isAll() ? Level::Critical : Level::Warning, missing.concern(), missing.fix()}};
}

Check auditCheck(const access::ChainWatch &chain)
{
    const auto &verdict = chain.verdict();
    if (!verdict)
        return {"audit", Level::Ok, QStringLiteral("the audit log has not been looked through since the start"), {}};
    if (!verdict->ok)
        return {"audit", Level::Critical, chain.concerns().join(QStringLiteral("; ")), access::ChainWatch::fix()};
    return {"audit", Level::Ok, QStringLiteral("the chain of %1 entries held together when it was last looked through").arg(verdict->entries), {}};
}

void send(const Request &request, const QList<Check> &checks)
{
    Level worst = Level::Ok;
    wire::JsonWriter json;
    json.beginObject().key("checks").beginArray();
    for (const Check &check : checks) {
        worst = std::max(worst, check.status);
        json.beginObject().field("name", check.name).field("status", probes::word(check.status)).field("message", check.message);
        textOrNull(json, "fix", check.fix);
        json.endObject();
    }
    reply(request, json.endArray().field("status", probes::word(worst)).endObject().take());
}

void doctor(const Request &request, Farm &farm)
{
    farm.upkeep.figures([request, &farm](Result<DatabaseFigures> database) {
        if (!database)
            return refuse(request, database.error());
        QList<Check> checks = probes::volumeChecks(farm.probes.volumes(), farm.probes.limits());
        checks.append(probes::databaseCheck(database->bytes, database->walBytes, database->freelistBytes));
        checks.append(probes::machineChecks(farm.probes.machine()));
        checks.append(probes::clockCheck(probes::clockState(), farm.probes.clockWatch().jump(), farm.clock.now()));
        checks.append(probes::openFilesCheck(probes::allowedOpenFiles(), farm.wantedOpenFiles));
        checks.append(probes::fleetCheck(farm.statistics.workersOnline(), farm.statistics.workersExpected()));
        checks.append(auditCheck(farm.auditChain));
        send(request, checks + fileChecks(farm.retention.missing(), farm.probes) + certificateChecks(farm.certificates) + backupChecks(farm.backups, farm.clock.now()));
    });
}
} // namespace

void addDoctor(RouteTable &routes, Farm &farm)
{
    routes.add({"GET", "/api/admin/doctor", Access::Viewer, Via::Router, noBody(), [&farm](const Request &request) { doctor(request, farm); }});
}

} // namespace freeagent::http
