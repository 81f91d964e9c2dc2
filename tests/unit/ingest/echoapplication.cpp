// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/ingest/echoapplication.h"

namespace freeagent::ingest::test {

Response text(QByteArray body, int status)
{
    Response response;
    response.status = status;
    response.contentType = "text/plain";
    response.body = std::move(body);
    return response;
}

Admission EchoApplication::admit(const RequestHead &head)
{
    ++admitted;
    Admission admission;
    if (head.path == "/forbidden")
        admission.refusal = text("no", 401);
    if (head.path == "/echo") {
        admission.body = BodyPolicy::Memory;
        admission.maxBody = 100'000;
        admission.tooLarge = "Echo too large";
    }
    if (head.path == "/upload" || head.path == "/keep") {
        admission.body = BodyPolicy::Multipart;
        admission.maxBody = maxSource + (1 << 20);
        admission.tooLarge = "Upload too large";
        admission.notMultipart = "Only multipart here";
        admission.files = {{"source", maxSource, "Source file too large"}, {"certs", 100'000, "Certs file too large"}};
    }
    return admission;
}

void EchoApplication::answerUpload(Exchange &exchange)
{
    QByteArray lines;
    for (const auto &part : exchange.parts()) {
        lines += part.name + '=';
        if (part.file)
            lines += "file " + QByteArray::number(part.file->size()) + ' ' + part.file->sha256() + ' '
                + (part.file->path().isEmpty() ? "memory" : "disk");
        else
            lines += part.value + (part.truncated ? " (truncated)" : "");
        lines += '\n';
        if (part.file && exchange.head().path == "/keep")
            kept.push_back(part.file);
    }
    exchange.answer(text(lines));
}

void EchoApplication::serve(ExchangePtr exchange)
{
    ++served;
    const QByteArray path = exchange->head().path;
    if (path == "/ping") {
        exchange->answer(text("pong"));
    } else if (path == "/echo") {
        exchange->answer(text(exchange->body()));
    } else if (path == "/upload" || path == "/keep") {
        answerUpload(*exchange);
    } else if (path == "/drop") {
        exchange->answer(text("dropped"));
    } else if (path == "/empty") {
        exchange->answer(text({}, 204));
    } else if (path == "/injected") {
        Response response = text("x");
        response.headers.emplaceBack("x-name", "a\r\nx-evil: 1");
        exchange->answer(response);
    } else if (path == "/large") {
        exchange->answer(text(QByteArray(20 << 20, 'l')));
    } else if (path == "/late" || path == "/park") {
        parked.push_back(std::move(exchange));
    } else if (path == "/watched") {
        exchange->onPeerGone([this] {
            ++gone;
            parked.clear();
        });
        parked.push_back(std::move(exchange));
    } else if (path == "/forgotten") {
        exchange.reset();
    } else if (path == "/file") {
        exchange->onPeerGone([this] { ++gone; });
        exchange->answerFile({filePath, "application/zip", "\"tag-1\"", {{"x-checksum-sha256", "abc"}}});
    } else if (path == "/stream" || path == "/followed") {
        exchange->onPeerGone([this] { ++gone; });
        streams.push_back(exchange->answerStream("text/event-stream"));
        if (path == "/followed")
            parked.push_back(std::move(exchange));
    } else {
        exchange->answer(text("nothing here", 404));
    }
}

} // namespace freeagent::ingest::test
