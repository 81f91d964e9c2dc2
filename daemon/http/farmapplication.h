// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/http/farm.h"
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

    const RouteTable &routes() const { return m_routes; }

private:
    Caller identify(const ingest::RequestHead &head, const RouteTable::Match &match) const;

    Farm &m_farm;
    RouteTable m_routes;
    std::unique_ptr<RouterLane> m_lane;
};

/// The routes of a farm; also for listing them without one.
void addAllRoutes(RouteTable &routes, Farm &farm);

} // namespace freeagent::http
