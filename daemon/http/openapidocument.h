// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace freeagent::http {

/// The OpenAPI document of this program, compact: resources/openapi/openapi.json with the paths and schemas of every file in
/// resources/openapi/parts. Empty when it was not compiled in.
QByteArray openApiDocument();

} // namespace freeagent::http
