// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/replies.h"

#include "daemon/wire/jsonwriter.h"
#include "daemon/wire/lenientjson.h"

#include <QCryptographicHash>
#include <QHash>

namespace freeagent::http {

int statusOf(const QByteArray &code)
{
    static const QHash<QByteArray, int> kStatus{
        {"build.not_found", 404},
        {"build.finished", 400},
        {"build.source_gone", 400},
        {"build.not_completed", 400},
        {"build.no_result", 404},
        {"worker.not_found", 404},
        {"worker.retired", 409},
        {"hold.none", 409},
        {"hold.by_person", 409},
        {"hold.until_past", 400},
        {"request.not_found", 404},
        {"rolling.running", 409},
        {"rolling.none", 409},
        {"rolling.no_workers", 409},
        {"canary.wrong_platform", 400},
        {"canary.no_sample", 409},
        {"certs.none", 404},
        {"certs.unreadable", 500}, // the VM bootstrap tries again on 500 and gives up on 4xx
        {"artifact.missing", 404},
        {"artifact.too_large", 500},
        {"report.not_assigned", 403},
        {"report.superseded", 409},
        {"report.cancelled", 409},
        {"report.missing_result", 400},
        {"otp.invalid", 401},
        {"otp.expired", 401},
        {"otp.none", 401},
        {"maintenance.active", 503},
        {"maintenance.bad_window", 400},
        {"maintenance.no_window", 404},
        {"maintenance.running", 409},
        {"maintenance.not_running", 409},
        {"maintenance.not_failed", 409},
        {"maintenance.bad_extension", 400},
        {"schedule.bad_rule", 400},
        {"schedule.bad_zone", 400},
        {"schedule.bad_start", 400},
        {"schedule.never", 400},
        {"schedule.unknown_job", 404},
        {"schedule.unknown_run", 404},
        {"schedule.ended", 409},
        {"token.not_found", 404},
        {"token.ended", 409},
        {"token.expired", 400},
        {"token.invalid_workers", 400},
        {"token.too_many", 409},
        {"capacity.busy", 503},
        {"capacity.stopped", 503},
        {"capacity.too_large", 400},
        {"alert.not_found", 404},
        {"alert.not_firing", 409},
        {"alert.not_acknowledged", 409},
        {"alert.bad_acknowledgement", 400},
        {"alert.bad_rule", 400},
        {"alert.bad_silence", 400},
        {"alert.no_rule", 404},
        {"alert.no_silence", 404},
        {"alert.no_history", 400},
        {"alert.too_many_rules", 409},
        {"alert.too_many_silences", 409},
        {"request.invalid_json", 400},
        {"request.invalid_query", 400},
        {"request.not_an_object", 400},
        {"backup.not_found", 404},
        {"backup.busy", 409},
        {"backup.newest", 409},
        {"backup.no_space", 507},
        {"store.conflict", 409},
        {"store.full", 507},
        {"storage.full", 507},
        {"store.busy", 503},
        {"store.unlogged", 503},
        {"store.damaged", 503},
        {"recovery.none", 409},
        {"storage.low", 507},
        {"storage.unknown", 503},
        {"storage.missing", 503},
        {"retention.invalid_policy", 400},
        {"trash.not_restored", 404},
        {"channel.not_found", 404},
        {"channel.busy", 409},
        {"delivery.not_found", 404},
        {"delivery.sending", 409},
        {"delivery.over", 409},
        {"people.bad_contacts", 400},
        {"people.bad_rotation", 400},
        {"people.bad_override", 400},
        {"people.bad_swap", 400},
        {"people.who", 400},
        {"people.no_override", 404},
        {"people.no_review", 404},
        {"people.in_use", 409},
        {"people.ended", 409},
        {"people.too_many", 409},
    };
    return kStatus.value(code, 500);
}

namespace {
QByteArray wireCode(const QByteArray &code)
{
    QByteArray upper = code.toUpper();
    upper.replace('.', '_');
    return upper;
}
} // namespace

ingest::Response errorResponse(int status, const QByteArray &code, const QString &text, bool bearer, const QString &fix)
{
    wire::JsonWriter body;
    const QByteArray stable = wireCode(code);
    if (bearer) {
        body.beginObject().key("error").beginObject().field("code", stable).field("message", text);
        body.key("details").beginObject();
        if (!fix.isEmpty())
            body.field("fix", fix);
        body.endObject().endObject().endObject();
    } else {
        body.beginObject().field("error", text).field("code", stable).field("message", text);
        if (!fix.isEmpty())
            body.field("fix", fix);
        body.endObject();
    }
    return json(body.take(), status);
}

ingest::Response errorResponse(const Error &error, bool bearer)
{
    ingest::Response response = errorResponse(statusOf(error.code), error.code, error.message, bearer, error.fix);
    if (error.code == "store.busy" || error.code == "store.damaged" || error.code == "store.unlogged")
        response.headers.emplaceBack("retry-after", error.code == "store.busy" ? "5" : "60");
    return response;
}

ingest::Response denial(const Denial &denial, bool bearer)
{
    ingest::Response response = errorResponse(denial.status, denial.code, QString::fromLatin1(denial.text), bearer);
    if (denial.status == 401 || denial.code == "auth.invalid_key" || denial.code == "auth.token_ended")
        response.headers.emplaceBack("www-authenticate", "Bearer realm=\"expo-controller\"");
    return response;
}

ingest::Response json(QByteArray body, int status)
{
    ingest::Response response;
    response.status = status;
    response.body = std::move(body);
    return response;
}

void reply(const Request &request, QByteArray compactJson, int status)
{
    request.exchange->answer(json(std::move(compactJson), status));
}

void answerTagged(const Request &request, QByteArray compactJson, ingest::Headers headers)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(compactJson);
    const QByteArray tag = "W/\"" + hash.result().left(12).toHex() + '"';
    ingest::Response response = json(std::move(compactJson));
    response.headers = std::move(headers);
    response.headers.emplaceBack("etag", tag);
    response.headers.emplaceBack("cache-control", "private, no-cache");
    const QByteArray known = request.exchange->head().value("if-none-match");
    const auto isSame = [&tag](const QByteArray &one) { return one.trimmed() == tag || one.trimmed() == tag.mid(2) || one.trimmed() == "*"; };
    const QByteArrayList tags = known.split(',');
    if (!known.isEmpty() && std::any_of(tags.begin(), tags.end(), isSame)) {
        response.status = 304;
        response.body.clear();
        response.contentType.clear();
    }
    request.exchange->answer(std::move(response));
}

void refuse(const Request &request, const Error &error)
{
    request.exchange->answer(errorResponse(error, request.by().bearer));
}

void refuse(const Request &request, int status, const QByteArray &code, const QString &text)
{
    request.exchange->answer(errorResponse(status, code, text, request.by().bearer));
}

std::optional<QJsonObject> jsonOf(const Request &request)
{
    Result<QJsonObject> object = wire::parseObject(request.exchange->body());
    if (object)
        return *object;
    refuse(request, object.error());
    return std::nullopt;
}

} // namespace freeagent::http
