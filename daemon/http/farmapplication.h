// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/http/farm.h"
#include "daemon/http/livecallers.h"
#include "daemon/http/routetable.h"

namespace freeagent::http {

class RouterLane;

/// The farm's HTTP interface behind the gate: admits by route and credential before a body is read, then lets the resource answer.
/// Thread: the gate's.
class FarmApplication final : public ingest::Application
{
public:
    explicit FarmApplication(Farm &farm);
    ~FarmApplication() override;

    ingest::Admission admit(const ingest::RequestHead &head) override;
    void serve(ingest::ExchangePtr exchange) override;
    void answered(const ingest::Exchange &exchange, int status) override;

    const RouteTable &routes() const { return m_routes; }

private:
    std::optional<Error> objection(const Route &route, const ingest::RequestHead &head) const;
    ingest::ExchangePtr watched(const ingest::ExchangePtr &exchange) const;

    Farm &m_farm;
    RouteTable m_routes;
    std::unique_ptr<RouterLane> m_lane;
    LiveCallers m_live;
    QObject m_here; ///< ends the connections to it with us
};

/// The routes of a farm; also for listing them without one.
void addAllRoutes(RouteTable &routes, Farm &farm);

} // namespace freeagent::http
