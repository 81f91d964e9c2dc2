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
void addWorkerHolds(RouteTable &routes, Farm &farm); ///< pause, drain, quarantine, resume, requests, retire, owner
void addWorkerDetail(RouteTable &routes, Farm &farm); ///< one worker, rolling update
void addFailures(RouteTable &routes, Farm &farm);    ///< clusters of failures; priority and time limits of builds
void addDiagnostics(RouteTable &routes, Farm &farm);
void addSystem(RouteTable &routes, Farm &farm);      ///< health, statistics, cleanup
void addMaintenance(RouteTable &routes, Farm &farm); ///< whether submissions are taken, windows, notices
void addMaintenanceRuns(RouteTable &routes, Farm &farm); ///< a maintenance under way, the drain, trial builds
void addSchedule(RouteTable &routes, Farm &farm);    ///< jobs, their runs, the database's upkeep
void addBackups(RouteTable &routes, Farm &farm);     ///< backups: list, make, check, remove
void addRecovery(RouteTable &routes, Farm &farm);    ///< whether the database is sound, and what becomes of a damaged one
void addProofs(RouteTable &routes, Farm &farm);      ///< self-test and restore drills
void addCleanup(RouteTable &routes, Farm &farm);     ///< clean-ups, the retention policy, pins
void addStorage(RouteTable &routes, Farm &farm);     ///< figures of storage, volumes, the trash
void addDoctor(RouteTable &routes, Farm &farm);
void addSummary(RouteTable &routes, Farm &farm);     ///< builds of the last days
void addFigures(RouteTable &routes, Farm &farm);     ///< liveness, readiness, Prometheus, history
void addErrors(RouteTable &routes, Farm &farm);      ///< error review
void addEvents(RouteTable &routes, Farm &farm);      ///< the feed
void addTokens(RouteTable &routes, Farm &farm);      ///< who one is, tokens
void addConfiguration(RouteTable &routes, Farm &farm); ///< the settings, and where they come from
void addAudit(RouteTable &routes, Farm &farm);       ///< the audit log
void addCapacity(RouteTable &routes, Farm &farm);    ///< how many workers are needed
void addCertificates(RouteTable &routes, Farm &farm); ///< those that clients meet
void addAlerts(RouteTable &routes, Farm &farm);      ///< what needs somebody, acknowledgements
void addAlertRules(RouteTable &routes, Farm &farm);  ///< rules, back-tests, silences
void addOnCall(RouteTable &routes, Farm &farm);      ///< rotation, overrides, rota, handoff
void addContacts(RouteTable &routes, Farm &farm);    ///< people, vendors, their review
void addReviews(RouteTable &routes, Farm &farm);     ///< morning report, weekly digest
void addChannels(RouteTable &routes, Farm &farm);    ///< ways to people, what was sent
void addPages(RouteTable &routes, Farm &farm);       ///< "/" and the OpenAPI document

} // namespace freeagent::http
