// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/http/page/model.h"
#include "daemon/http/page/template.h"

namespace freeagent::http::page {

/// The page at "/" from its template and a model. Pure.
QByteArray statusPage(const Template &page, const Model &model);

/// The policy and the other headers of a page that runs nothing, loads nothing and is framed by nobody.
QList<std::pair<QByteArray, QByteArray>> pageHeaders(const Template &page);

} // namespace freeagent::http::page
