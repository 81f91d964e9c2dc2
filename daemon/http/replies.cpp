// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/replies.h"

#include "daemon/wire/jsonwriter.h"
#include "daemon/wire/lenientjson.h"

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
        {"request.invalid_json", 400},
        {"request.not_an_object", 400},
        {"store.conflict", 409},
        {"store.full", 507},
        {"storage.full", 507},
        {"store.busy", 503},
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
    return errorResponse(statusOf(error.code), error.code, error.message, bearer, error.fix);
}

ingest::Response denial(const Denial &denial, bool bearer)
{
    ingest::Response response = errorResponse(denial.status, denial.code, QString::fromLatin1(denial.text), bearer);
    if (denial.status == 401)
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
