// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/resources/eventstream.h"
#include "daemon/http/resources/resources.h"

namespace freeagent::http {

void addEvents(RouteTable &routes, Farm &farm)
{
    routes.add({"GET", "/api/events", Access::Viewer, Via::Gate, noBody(),
                [&farm](const Request &request) { EventStream::start(request, farm); }});
}

} // namespace freeagent::http
