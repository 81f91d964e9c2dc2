// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/http/routetable.h"

#include <memory>

namespace freeagent::http {

/// QtHttpServer as a router that nobody can reach: it sits on one socket that exists only inside the process and is shown one small,
/// canonical request at a time. It finds the handler and is done; the handler answers through the exchange, now or later, so no
/// QHttpServerResponder is ever held, no body passes through it, and a client that leaves cannot touch it. Synchronous: dispatch
/// returns when the handler has. Thread: the gate's.
class RouterLane
{
public:
    explicit RouterLane(const RouteTable &routes);
    ~RouterLane();

    /// Runs the handler that QtHttpServer finds for the request. False when it finds none.
    bool dispatch(const Request &request);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace freeagent::http
