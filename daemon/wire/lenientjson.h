// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/result.h"

#include <QJsonObject>

namespace freeagent::wire {

/// A request body as an object. Empty or blank is {}. Raw control characters inside strings are accepted (build output carries
/// escape sequences). Errors: "request.invalid_json", "request.not_an_object".
Result<QJsonObject> parseObject(QByteArrayView body);

/// What can be rescued of a log line whose JSON was glued together in a shell and broke on a quote or backslash: level and the rest
/// as message. Nothing when the body does not look like one.
std::optional<QJsonObject> salvageLogLine(QByteArrayView body);

} // namespace freeagent::wire
