// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/http/farm.h"
#include "daemon/http/routetable.h"

namespace freeagent::http {

// Each adds the routes of one subject. A resource parses, asks a service, and writes the answer; it decides nothing.
void addSubmission(RouteTable &routes, Farm &farm);  ///< submit, retry, cancel
void addBuildReads(RouteTable &routes, Farm &farm);  ///< lists, one build, status
void addBuildLogs(RouteTable &routes, Farm &farm);   ///< append, read, follow
void addBuildFiles(RouteTable &routes, Farm &farm);  ///< download, source, certificates
void addReports(RouteTable &routes, Farm &farm);     ///< how builds ended: upload, fail, abandon
void addLifeSigns(RouteTable &routes, Farm &farm);   ///< heartbeat, telemetry
void addVirtualMachines(RouteTable &routes, Farm &farm); ///< one-time passwords, readiness
void addWorkers(RouteTable &routes, Farm &farm);     ///< register, poll, leave, list
void addDiagnostics(RouteTable &routes, Farm &farm);
void addSystem(RouteTable &routes, Farm &farm);      ///< health, statistics, maintenance, cleanup
void addEvents(RouteTable &routes, Farm &farm);      ///< the feed
void addPages(RouteTable &routes, Farm &farm);       ///< "/" and the OpenAPI document

} // namespace freeagent::http
