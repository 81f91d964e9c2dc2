// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/replies.h"
#include "daemon/http/resources/resources.h"
#include "daemon/services/certificatewatch.h"
#include "daemon/wire/jsonwriter.h"

namespace freeagent::http {

namespace {
void textOrNull(wire::JsonWriter &json, const char *name, const QString &text)
{
    json.key(name);
    text.isEmpty() ? json.null() : json.value(text);
}

void write(wire::JsonWriter &json, const services::CertificateReport &report)
{
    json.beginObject().field("target", report.target).field("status", services::word(report.status)).key("daysLeft");
    report.daysLeft ? json.value(*report.daysLeft) : json.null();
    json.key("notAfter").iso(report.facts ? std::optional(report.facts->notAfter) : std::nullopt);
    textOrNull(json, "subject", report.facts ? report.facts->subject : QString());
    textOrNull(json, "issuer", report.facts ? report.facts->issuer : QString());
    textOrNull(json, "error", report.error);
    json.key("checkedAt").iso(report.checkedAt).endObject();
}

void writeRenewal(wire::JsonWriter &json, const services::CertificateWatch &watch)
{
    json.key("renewal");
    if (watch.plan().renewalTrial.isEmpty()) {
        json.null();
        return;
    }
    const auto &trial = watch.renewal();
    json.beginObject().field("command", watch.plan().renewalTrial.join(QLatin1Char(' ')));
    json.key("ranAt").iso(trial ? std::optional(trial->ranAt) : std::nullopt).key("ok");
    trial ? json.value(trial->outcome.exitCode == 0) : json.null();
    json.key("exitCode");
    trial && trial->outcome.exitCode >= 0 ? json.value(trial->outcome.exitCode) : json.null();
    json.field("output", trial ? trial->outcome.output : QString()).endObject();
}
} // namespace

void addCertificates(RouteTable &routes, Farm &farm)
{
    routes.add({"GET", "/api/admin/certificates", Access::Viewer, Via::Router, noBody(), [&farm](const Request &request) {
                    const std::vector<services::CertificateReport> reports = farm.certificates.reports();
                    wire::JsonWriter json;
                    json.beginObject().key("certificates").beginArray();
                    for (const services::CertificateReport &report : reports)
                        write(json, report);
                    json.endArray().field("total", qint64(reports.size()));
                    writeRenewal(json, farm.certificates);
                    reply(request, json.endObject().take());
                }});
}

} // namespace freeagent::http
