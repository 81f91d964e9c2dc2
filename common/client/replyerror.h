// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

class QNetworkReply;

namespace freeagent::client {

/// What went wrong with a finished reply, in one sentence, with a stable code:
/// "net.refused" "net.host" "net.timeout" "net.tls" "net.plain" (https to a port for http) "net.closed" "net.failed" without an answer;
/// "http.unauthorized" (401) "http.forbidden" (403) "http.not_found" "http.gone" "http.busy" (429, 503)
/// "http.redirect" (3xx: never followed, it would carry the key elsewhere) or "http.<status>" with one.
/// `body`: what the controller wrote about it; its `error` text becomes the message, its `fix` the fix.
Error replyError(const QNetworkReply &reply, const QByteArray &body);

/// https was asked for, and an answer came that is not TLS.
bool isPlainHttp(const QNetworkReply &reply);

} // namespace freeagent::client
