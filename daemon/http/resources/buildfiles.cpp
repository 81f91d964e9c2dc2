// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/base/secret.h"
#include "daemon/http/replies.h"
#include "daemon/http/resources/buildaccess.h"
#include "daemon/http/resources/resources.h"
#include "daemon/services/certbundle.h"
#include "daemon/wire/encodebuild.h"

namespace freeagent::http {

namespace {
constexpr qint64 kCertsInMemory = 64ll << 20;

ingest::Headers attachment(const QByteArray &fileName, const QByteArray &sha256)
{
    ingest::Headers headers{{"content-disposition", "attachment; filename=\"" + fileName + '"'}};
    if (!sha256.isEmpty())
        headers.emplaceBack("x-checksum-sha256", sha256);
    return headers;
}

void sendArtifact(const Request &request, Farm &farm, const Artifact &artifact, const QByteArray &type, const QByteArray &fileName)
{
    const Result<ArtifactLocation> location = farm.artifacts.locate(artifact.key);
    if (!location)
        return refuse(request, 404, location.error().code,
                      artifact.kind == ArtifactKind::Result ? QStringLiteral("Build result not found") : QStringLiteral("Source not found"));
    ingest::FileResponse file;
    file.path = location->path;
    file.contentType = type;
    file.etag = '"' + artifact.sha256 + '"';
    file.headers = attachment(fileName, artifact.sha256);
    request.exchange->answerFile(std::move(file));
}

void sendResult(const Request &request, Farm &farm, const BuildRecord &record)
{
    if (record.build.status != BuildStatus::Completed)
        return refuse(request, 400, "build.not_completed", QStringLiteral("Build not completed"));
    const Artifact *result = artifactOf(record, ArtifactKind::Result);
    if (!result)
        return refuse(request, 404, "build.no_result", QStringLiteral("Build result not found"));
    sendArtifact(request, farm, *result, "application/octet-stream", wire::resultFileName(record.build));
}

void sendSource(const Request &request, Farm &farm, const BuildRecord &record)
{
    const Artifact *source = artifactOf(record, ArtifactKind::Source);
    if (!source)
        return refuse(request, 404, "artifact.missing", QStringLiteral("Source not found"));
    sendArtifact(request, farm, *source, "application/zip", record.build.id.value + ".zip");
}

void workerSource(const Request &request, Farm &farm)
{
    withOwnBuild(request, farm, [request, &farm](const BuildRecord &record) {
        if (record.build.isActive())
            farm.leases.sign(record.build.id); // work has begun
        sendSource(request, farm, record);
    });
}

/// Both parts of the signing material, in memory, then `then`; or the answer.
void readCerts(const Request &request, Farm &farm, const BuildRecord &record,
               std::function<void(const QByteArray &certs, const QByteArray &profile)> then)
{
    request.audit->describe(record.build.id.text(), {}, {{QStringLiteral("worker"), record.build.worker.text()}});
    const Artifact *certs = artifactOf(record, ArtifactKind::Certs);
    if (!certs)
        return refuse(request, 404, "certs.none", QStringLiteral("Certs not found"));
    const Artifact *profile = artifactOf(record, ArtifactKind::Profile);
    const QByteArray profileKey = profile ? profile->key : QByteArray();
    farm.artifacts.read(certs->key, kCertsInMemory, [request, &farm, profileKey, then = std::move(then)](Result<QByteArray> bytes) {
        if (!bytes)
            return refuse(request, bytes.error());
        if (profileKey.isEmpty())
            return then(*bytes, {});
        farm.artifacts.read(profileKey, kCertsInMemory, [request, certsBytes = *bytes, then](Result<QByteArray> profileBytes) {
            if (!profileBytes)
                return refuse(request, profileBytes.error());
            then(certsBytes, *profileBytes);
        });
    });
}

void certs(const Request &request, Farm &farm)
{
    withOwnBuild(request, farm, [request, &farm](const BuildRecord &record) {
        const QByteArray name = record.build.id.value + "-certs.zip";
        readCerts(request, farm, record, [request, name](const QByteArray &bytes, const QByteArray &profile) {
            const Result<QByteArray> zip = services::certsZip(bytes, profile);
            if (!zip)
                return refuse(request, zip.error());
            ingest::Response response = json(*zip);
            response.contentType = "application/zip";
            response.headers = attachment(name, {});
            request.exchange->answer(std::move(response));
        });
    });
}

/// 24 random bytes, which base64 writes without padding.
QByteArray keychainPassword()
{
    return QByteArray::fromBase64(newToken(), QByteArray::Base64UrlEncoding).left(24).toBase64();
}

void sendBundle(const Request &request, const services::CertBundle &bundle)
{
    wire::JsonWriter json;
    json.beginObject().field("p12", bundle.p12.toBase64()).field("p12Password", bundle.password);
    json.field("keychainPassword", keychainPassword()).key("provisioningProfiles").beginArray();
    for (const QByteArray &profile : bundle.profiles)
        json.value(profile.toBase64());
    reply(request, json.endArray().endObject().take());
}

void certsSecure(const Request &request, Farm &farm)
{
    const Caller &caller = request.by();
    const bool vm = caller.vmToken == Caller::Proof::Good;
    if (!vm && caller.speakingWorker().isEmpty())
        return refuse(request, 401, "auth.worker_id", QStringLiteral("Missing X-Worker-Id header"));
    if (!vm && caller.claimedBuild.isEmpty())
        return refuse(request, 401, "auth.build_id", QStringLiteral("Missing X-Build-Id header"));
    if (!vm && caller.claimedBuild != request.build().value)
        return refuse(request, 403, "auth.build_id", QStringLiteral("X-Build-Id header does not match build ID in URL"));
    withBuild(request, farm, [request, &farm, vm](const BuildRecord &record) {
        if (!vm && (record.build.worker != request.by().speakingWorker() || !record.build.isActive()))
            return refuse(request, 403, "report.not_assigned", QStringLiteral("Worker not assigned to this build"));
        readCerts(request, farm, record, [request](const QByteArray &bytes, const QByteArray &profile) {
            const Result<services::CertBundle> bundle = services::readCertBundle(bytes, profile);
            if (!bundle)
                return refuse(request, bundle.error());
            sendBundle(request, *bundle);
        });
    });
}

void byType(const Request &request, Farm &farm)
{
    withBuild(request, farm, [request, &farm](const BuildRecord &record) {
        if (request.param(1) == "result")
            return sendResult(request, farm, record);
        if (request.param(1) == "source")
            return sendSource(request, farm, record);
        refuse(request, 400, "request.invalid_type", QStringLiteral("Invalid type. Must be: result or source"));
    });
}

void byName(const Request &request, Farm &farm)
{
    withBuild(request, farm, [request, &farm](const BuildRecord &record) {
        if (request.param(1) != wire::resultFileName(record.build))
            return refuse(request, 404, "build.no_result", QStringLiteral("Artifact not found"));
        sendResult(request, farm, record);
    });
}
} // namespace

void addBuildFiles(RouteTable &routes, Farm &farm)
{
    routes.add({"GET", "/api/builds/:id/download", Access::BuildSubmitter, Via::Gate, noBody(), [&farm](const Request &request) {
                    withBuild(request, farm, [request, &farm](const BuildRecord &record) { sendResult(request, farm, record); });
                }});
    routes.add({"GET", "/api/builds/:id/download/:type", Access::BuildSubmitter, Via::Gate, noBody(),
                [&farm](const Request &request) { byType(request, farm); }});
    routes.add({"GET", "/api/builds/:id/artifacts/:filename", Access::BuildSubmitter, Via::Gate, noBody(),
                [&farm](const Request &request) { byName(request, farm); }});
    routes.add({"GET", "/api/builds/:id/source", Access::BuildAgent, Via::Gate, noBody(),
                [&farm](const Request &request) { workerSource(request, farm); }});
    routes.add({"GET", "/api/builds/:id/certs", Access::BuildAgent, Via::Gate, noBody(),
                [&farm](const Request &request) { certs(request, farm); }, Audited::Always});
    routes.add({"GET", "/api/builds/:id/certs-secure", Access::BuildAgent, Via::Gate, noBody(),
                [&farm](const Request &request) { certsSecure(request, farm); }, Audited::Always});
}

} // namespace freeagent::http
