// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/access/matrix.h"

namespace freeagent::contract {

QByteArray nameOf(Asker asker)
{
    static const QList<QByteArray> kNames{"nobody", "viewer", "submitter", "operator", "owner", "other owner", "admin token", "admin key",
                                          "worker", "other worker", "build token", "other build's token", "VM token", "other VM's token",
                                          "expired token", "revoked token", "names alone", "other names"};
    return kNames.value(int(asker));
}

namespace {
//                 nobody viewer submitter operator owner other-owner admin-token admin-key
//                 worker other-worker build other-build vm other-vm expired revoked names other-names
const RouteClass kOpen{"open", "YYYYYYYYYYYYYYYYYY"};
const RouteClass kRead{"read", "1YYYYYYY1111111111"};
const RouteClass kSubmit{"submit", "13YY33YY1111111111"};
const RouteClass kOperate{"operate", "133Y33YY1111111111"};
const RouteClass kOwnMachine{"own machine", "133YY3YY1111111111"};
const RouteClass kAdmin{"administer", "133333YY1111111111"};
const RouteClass kReadBuild{"read a build", "1YYYYYYY11Y3111111"};
const RouteClass kChangeBuild{"change or fetch a build", "13YY33YY11Y3111111"};
const RouteClass kEnrol{"enrol", "133YY3YY1111111111"};
const RouteClass kMachine{"work as a machine", "1333Y3YYY311111111"};
const RouteClass kPoll{"poll for oneself", "1333Y3YYYY11111111"}; // another worker's token polls for that other worker
const RouteClass kAgent{"build", "1333Y3YYY311Y31111"};
const RouteClass kVm{"virtual machine", "133333YY1111Y31111"};
const RouteClass kLifeSign{"sign of life", "1333Y3YYY311Y311Y3"};
constexpr bool kChanges = true;
} // namespace

QList<MatrixRow> matrixRows()
{
    return {
        {"GET /", kOpen},
        {"GET /api/openapi.json", kOpen},
        {"GET /health", kOpen},
        {"OPTIONS /health", kOpen},
        {"GET /api/health", kOpen},
        {"OPTIONS /api/health", kOpen},
        {"GET /api/stats", kOpen},
        {"OPTIONS /api/stats", kOpen},
        {"GET /public/stats", kOpen},
        {"OPTIONS /public/stats", kOpen},
        {"GET /livez", kOpen},
        {"GET /readyz", kOpen},
        {"GET /metrics", kOpen}, // from this machine; from others for viewers
        {"POST /api/builds/{}/authenticate", kOpen},
        {"GET /api/builds/{}/vm-status", kOpen},

        {"GET /api/whoami", kRead},
        {"GET /api/builds", kRead},
        {"GET /api/builds/active", kRead},
        {"GET /api/builds/statistics", kRead},
        {"GET /api/events", kRead},
        {"GET /api/workers", kRead},
        {"GET /api/workers/{}/stats", kRead},
        {"GET /api/diagnostics/{}", kRead},
        {"GET /api/diagnostics/{}/latest", kRead},
        {"GET /api/stats/summary", kRead},
        {"GET /api/maintenance/windows", kRead},
        {"GET /api/alerts", kRead},
        {"GET /api/alerts/{}", kRead},
        {"GET /api/alerts/{}/timeline", kRead},
        {"GET /api/alert-rules", kRead},
        {"POST /api/alert-rules/back-test", kRead},
        {"GET /api/silences", kRead},
        {"POST /api/silences/preview", kRead},
        {"GET /api/maintenance/run", kRead},
        {"GET /api/maintenance/notices", kRead},
        {"GET /api/maintenance/next", kRead},
        {"GET /api/maintenance/drain", kRead},
        {"GET /api/maintenance/calendar.ics", kRead},
        {"GET /api/backups", kRead},
        {"GET /api/backups/status", kRead},
        {"GET /api/admin/recovery", kRead},
        {"GET /api/backups/retention", kRead},
        {"GET /api/backups/{}", kRead},
        {"GET /api/selftest", kRead},
        {"GET /api/drills", kRead},
        {"GET /api/admin/schedule", kRead},
        {"GET /api/admin/runs/{}", kRead},
        {"GET /api/admin/runs", kRead},
        {"GET /api/admin/database", kRead},
        {"GET /api/admin/trash", kRead},
        {"GET /api/admin/storage", kRead},
        {"GET /api/admin/pins", kRead},
        {"GET /api/admin/retention", kRead},
        {"GET /api/admin/doctor", kRead},
        {"GET /api/metrics/series", kRead},
        {"GET /api/metrics/series/{}", kRead},
        {"GET /api/metrics/dashboard.json", kRead},
        {"GET /api/metrics/rules.yml", kRead},
        {"GET /api/capacity/plan", kRead},
        {"GET /api/failures/clusters", kRead},
        {"GET /api/builds/limits", kRead},
        {"GET /api/workers/rolling-update", kRead},
        {"GET /api/workers/{}", kRead},
        {"GET /api/admin/certificates", kRead},
        {"GET /api/oncall", kRead},
        {"GET /api/oncall/rota", kRead},
        {"GET /api/oncall/calendar.ics", kRead},
        {"GET /api/oncall/handoff", kRead},
        {"GET /api/oncall/rotation", kRead},
        {"GET /api/contacts", kRead},
        {"GET /api/reviews/{}", kRead},
        {"GET /api/channels", kRead},
        {"GET /api/deliveries", kRead},
        {"GET /api/admin/maintenance", kRead},

        {"GET /api/builds/{}", kReadBuild},
        {"GET /api/builds/{}/status", kReadBuild},
        {"GET /api/builds/{}/logs", kReadBuild},
        {"GET /api/builds/{}/download", kChangeBuild},
        {"GET /api/builds/{}/download/{}", kChangeBuild},
        {"GET /api/builds/{}/artifacts/{}", kChangeBuild},
        {"POST /api/builds/{}/retry", kChangeBuild},
        {"POST /api/builds/{}/cancel", kChangeBuild, kChanges},
        {"DELETE /api/builds/{}", kChangeBuild, kChanges},
        {"POST /api/builds/submit", kSubmit},
        {"POST /api/builds", kSubmit},

        {"POST /api/builds/{}/logs", kAgent},
        {"GET /api/builds/{}/source", kAgent},
        {"GET /api/builds/{}/certs", kAgent},
        {"GET /api/builds/{}/certs-secure", kAgent},
        {"POST /api/builds/{}/heartbeat", kLifeSign},
        {"POST /api/builds/{}/telemetry", kLifeSign},
        {"POST /api/builds/{}/vm-ready", kVm},
        {"POST /api/builds/{}/artifact", kVm},

        {"POST /api/workers/register", kEnrol, kChanges},
        {"GET /api/workers/poll", kPoll},
        {"GET /api/workers/{}/poll", kMachine},
        {"POST /api/workers/upload", kMachine},
        {"POST /api/workers/result", kMachine},
        {"POST /api/workers/fail", kMachine, kChanges},
        {"POST /api/workers/heartbeat", kPoll}, // for the build it names: another worker's is not found
        {"POST /api/workers/unregister", kPoll, kChanges},
        {"POST /api/workers/{}/unregister", kMachine, kChanges},
        {"POST /api/workers/abandon", kMachine, kChanges},
        {"PUT /api/workers/{}/jobs/{}", kMachine},
        {"POST /api/workers/{}/jobs/{}/artifacts", kMachine},
        {"POST /api/diagnostics/report", kMachine},

        {"POST /api/admin/maintenance", kOperate},
        {"POST /api/alerts/{}/ack", kOperate},
        {"POST /api/alerts/{}/unack", kOperate},
        {"PUT /api/alert-rules/{}", kOperate},
        {"POST /api/silences", kOperate},
        {"DELETE /api/silences/{}", kOperate},
        {"POST /api/admin/cleanup", kOperate},
        {"POST /api/channels/{}/test", kOperate},
        {"POST /api/deliveries/{}/resend", kOperate},
        {"PUT /api/maintenance/windows/{}", kOperate},
        {"POST /api/backups/{}/verify", kOperate},
        {"POST /api/backups", kOperate},
        {"POST /api/selftest", kOperate},
        {"POST /api/drills", kOperate},
        {"DELETE /api/backups/{}", kOperate},
        {"PUT /api/admin/schedule/{}", kOperate},
        {"POST /api/maintenance/windows", kOperate},
        {"POST /api/maintenance/run/skip", kOperate},
        {"POST /api/maintenance/run/retry", kOperate},
        {"POST /api/maintenance/run/extend", kOperate},
        {"POST /api/maintenance/run/abort", kOperate},
        {"POST /api/maintenance/run", kOperate},
        {"POST /api/maintenance/drain", kOperate},
        {"POST /api/builds/canary", kOperate},
        {"POST /api/admin/schedule/{}/run", kOperate},
        {"POST /api/admin/runs/{}/cancel", kOperate},
        {"POST /api/admin/database/optimize", kOperate},
        {"DELETE /api/maintenance/windows/{}", kOperate},
        {"DELETE /api/maintenance/drain", kOperate},
        {"PUT /api/admin/retention", kOperate},
        {"POST /api/builds/{}/pin", kOperate},
        {"POST /api/admin/trash/restore", kOperate},
        {"DELETE /api/builds/{}/pin", kOperate},
        {"GET /api/admin/errors", kOperate},
        {"POST /api/oncall/overrides", kOperate},
        {"DELETE /api/oncall/overrides/{}", kOperate},
        {"POST /api/oncall/swap", kOperate},
        {"POST /api/oncall/take", kOperate},
        {"POST /api/runbook/reviewed", kOperate},
        {"POST /api/reviews/{}/send", kOperate},
        {"POST /api/builds/{}/priority", kOperate},
        {"POST /api/workers/rolling-update", kOperate},
        {"DELETE /api/workers/rolling-update", kOperate},
        {"POST /api/workers/{}/quarantine", kOperate},
        {"POST /api/workers/{}/requests", kOperate},
        {"DELETE /api/workers/{}/requests/{}", kOperate},
        {"POST /api/workers/{}/retire", kOperate, kChanges},

        {"POST /api/workers/{}/pause", kOwnMachine},
        {"POST /api/workers/{}/drain", kOwnMachine},
        {"POST /api/workers/{}/resume", kOwnMachine},
        {"POST /api/workers/{}/requests/{}/done", kMachine},

        {"GET /api/tokens", kAdmin},
        {"GET /api/admin/configuration", kAdmin},
        {"POST /api/admin/recovery/confirm", kAdmin},
        {"PUT /api/oncall/rotation", kAdmin},
        {"PUT /api/contacts", kAdmin},
        {"POST /api/tokens", kAdmin},
        {"POST /api/tokens/{}/rotate", kAdmin},
        {"DELETE /api/tokens/{}", kAdmin},
        {"GET /api/audit", kAdmin},
        {"GET /api/audit/verify", kAdmin},
        {"POST /api/admin/trash/empty", kAdmin},
        {"PUT /api/workers/{}/owner", kAdmin},
    };
}

} // namespace freeagent::contract
