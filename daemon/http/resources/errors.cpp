// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/replies.h"
#include "daemon/http/resources/resources.h"
#include "daemon/services/errorreview.h"
#include "daemon/wire/jsonwriter.h"

namespace freeagent::http {

namespace {
using services::ErrorClass;
using services::ErrorReview;

constexpr Millis kUsual = std::chrono::hours(1);
constexpr int kMostExamples = 50;

struct Question {
    Time since{};
    std::vector<ErrorClass> classes;
    int examples = 5;
};

tl::unexpected<Error> invalid(const char *name, const char *want)
{
    return failure("request.invalid_query", QStringLiteral("Invalid %1: %2").arg(QLatin1StringView(name), QLatin1StringView(want)));
}

Result<Question> questionOf(const Request &request, Time now)
{
    Question question{now - kUsual, {}, 5};
    if (const QByteArray text = request.query("since"); !text.isNull()) {
        bool isNumber = false;
        const qint64 ms = text.toLongLong(&isNumber);
        const auto time = isNumber ? std::optional(fromMs(ms)) : fromIso(QString::fromUtf8(text));
        if (!time)
            return invalid("since", "an ISO 8601 time or Unix milliseconds");
        question.since = *time;
    }
    for (const QByteArray &text : request.query("class").split(',')) {
        const auto kind = services::errorClassFrom(text.trimmed());
        if (!kind && !text.isEmpty())
            return invalid("class", "auth, db, worker");
        if (kind && std::find(question.classes.begin(), question.classes.end(), *kind) == question.classes.end())
            question.classes.push_back(*kind);
    }
    if (question.classes.empty())
        question.classes = {ErrorClass::Auth, ErrorClass::Database, ErrorClass::Worker};
    if (const QByteArray text = request.query("limit"); !text.isNull()) {
        bool ok = false;
        question.examples = text.toInt(&ok);
        if (!ok || question.examples < 0 || question.examples > kMostExamples)
            return invalid("limit", "a number from 0 to 50");
    }
    return question;
}

void writeSum(wire::JsonWriter &json, const ErrorReview::Sum &sum)
{
    json.beginObject().field("class", services::word(sum.kind)).field("count", sum.count).key("lastAt").iso(sum.last);
    json.key("bySource").beginArray();
    for (const auto &[source, count] : sum.bySource.first(std::min<qsizetype>(sum.bySource.size(), 20)))
        json.beginObject().field("source", source).field("count", count).endObject();
    json.endArray().key("examples").beginArray();
    for (const services::ErrorNote &note : sum.examples) {
        json.beginObject().field("at", toIso(note.at)).field("code", note.code).field("message", note.message);
        json.field("source", note.source).endObject();
    }
    json.endArray().endObject();
}

void review(const Request &request, const Farm &farm)
{
    const Time now = farm.clock.now();
    const Result<Question> question = questionOf(request, now);
    if (!question)
        return refuse(request, 400, question.error().code, question.error().message);
    wire::JsonWriter json;
    json.beginObject().field("since", toIso(question->since)).field("until", toIso(now));
    json.field("coveredSince", toIso(farm.errors.coveredSince())).key("classes").beginArray();
    qint64 total = 0;
    for (const ErrorClass kind : question->classes) {
        const ErrorReview::Sum sum = farm.errors.sum(kind, question->since, question->examples);
        total += sum.count;
        writeSum(json, sum);
    }
    reply(request, json.endArray().field("total", total).endObject().take());
}
} // namespace

void addErrors(RouteTable &routes, Farm &farm)
{
    routes.add(
        {"GET", "/api/admin/errors", Access::Operator, Via::Router, noBody(), [&farm](const Request &request) { review(request, farm); }});
}

} // namespace freeagent::http
