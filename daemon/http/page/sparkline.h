// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/http/page/html.h"
#include "daemon/http/page/model.h"

namespace freeagent::http::page {

/// The queue of the last hour as an inline picture with lines at 10 and 20, and a sentence that says the same.
Html sparkline(const QList<Sample> &history, int waitingNow, Time now);

} // namespace freeagent::http::page
