// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/http/page/html.h"
#include "daemon/http/page/model.h"

namespace freeagent::http::page {

// The parts of the page, each a function of the model alone.
Html headline(const Model &model);    ///< <h1> and the sentence below it
Html maintenance(const Model &model); ///< empty when there is none
Html figures(const Model &model);
Html queue(const Model &model);
Html workers(const Model &model);
Html builds(const Model &model);
Html footer(const Model &model);

} // namespace freeagent::http::page
