// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"
#include "daemon/http/route.h"

namespace freeagent::http {

/// The status that a stable error code means on the wire; 500 for one that is not in the table.
int statusOf(const QByteArray &code);

/// The error body. Published clients read `error` as a string; requests with a bearer token get the documented object.
ingest::Response errorResponse(int status, const QByteArray &code, const QString &text, bool bearer, const QString &fix = {});
ingest::Response errorResponse(const Error &error, bool bearer);
ingest::Response denial(const Denial &denial, bool bearer);

ingest::Response json(QByteArray body, int status = 200);

/// The short ways of a handler.
void reply(const Request &request, QByteArray compactJson, int status = 200);
/// 200 with an ETag made from the body, or 304 when the client has the same already.
void answerTagged(const Request &request, QByteArray compactJson, ingest::Headers headers = {});
void refuse(const Request &request, const Error &error);
void refuse(const Request &request, int status, const QByteArray &code, const QString &text);

/// The JSON body of a request, or nothing after it was refused with a 400. Empty means {}.
std::optional<QJsonObject> jsonOf(const Request &request);

} // namespace freeagent::http
