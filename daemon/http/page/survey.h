// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/http/farm.h"
#include "daemon/http/page/model.h"

namespace freeagent::http::page {

/// What the farm shows at the moment. `latest`: the builds submitted last, newest first.
Model survey(Farm &farm, const QList<Build> &latest);

} // namespace freeagent::http::page
