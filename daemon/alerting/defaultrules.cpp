// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/alerting/defaultrules.h"

#include "daemon/services/thresholds.h"

using namespace Qt::StringLiterals;

namespace freeagent::alerting {

namespace {
using services::kThresholds;
using Kind = Condition::Kind;
using namespace std::chrono_literals;

double seconds(std::chrono::seconds time) { return double(time.count()); }

const QByteArray kQueueGroup = "queue";
const QByteArray kWorkersOffline = "workers-offline";

Rule above(QByteArray id, QByteArray metric, const services::Threshold &threshold)
{
    Rule rule;
    rule.id = std::move(id);
    rule.metric = std::move(metric);
    rule.warning = Condition{Kind::Above, threshold.warning};
    rule.critical = Condition{Kind::Above, threshold.critical};
    rule.holds = threshold.holds;
    return rule;
}

Rule queueRule(QByteArray id, const services::Threshold &threshold)
{
    Rule rule = above(std::move(id), "queue.depth", threshold);
    rule.clear = Condition{Kind::Below, kThresholds.queueClear};
    rule.clearHolds = kThresholds.queueClearHolds;
    rule.group = kQueueGroup;
    rule.inhibitedBy = {kMaintenance, kWorkersOffline};
    rule.action = {u"Add workers: resume a paused one, or plan for more"_s, u"expoctl workers list"_s, u"/api/capacity/plan"_s};
    return rule;
}

std::vector<Rule> queueRules()
{
    Rule depth = queueRule("queue-depth", kThresholds.queue);
    depth.title = u"Builds that wait"_s;
    depth.runbook = "RB-37";
    depth.holds = 0s; // 11 are a warning at once; that they stay is the other rule's
    Rule sustained = queueRule("queue-sustained", kThresholds.queue);
    sustained.title = u"Builds that wait for long"_s;
    sustained.runbook = "RB-07";
    sustained.critical.reset();
    return {depth, sustained};
}

Rule failureRate()
{
    Rule rule = above("failure-rate", "builds.failure_rate", kThresholds.failureRate);
    rule.title = u"Builds that fail"_s;
    rule.clear = Condition{Kind::Below, 0.08};
    rule.clearHolds = 5min;
    rule.minimumSample = kThresholds.failureLeast;
    rule.runbook = "RB-38";
    rule.action = {u"Look at the failures by cause and machine"_s, u"expoctl failures clusters"_s, u"/api/failures/clusters?days=1"_s};
    return rule;
}

Rule diskFree(const DiskBounds &disk)
{
    Rule rule;
    rule.id = "disk-free";
    rule.metric = "disk.free";
    rule.title = u"Room on disks"_s;
    rule.warning = Condition{Kind::Below, double(disk.warning)};
    rule.critical = Condition{Kind::Below, double(disk.critical)};
    rule.clear = Condition{Kind::AtLeast, double(disk.warning) * 1.1};
    rule.clearHolds = 60s;
    rule.runbook = "RB-39";
    rule.action = {u"See what a cleanup would free"_s, u"expoctl cleanup --dry-run"_s, u"/api/admin/storage"_s};
    return rule;
}

std::vector<Rule> machineRules()
{
    Rule cpu = above("cpu", "machine.cpu", kThresholds.cpu);
    cpu.title = u"Processors of the controller's machine"_s;
    cpu.clear = Condition{Kind::Below, 0.65};
    cpu.clearHolds = 5min;
    cpu.runbook = "RB-40";
    cpu.inhibitedBy = {kMaintenance};
    cpu.action = {u"See which requests keep it busy, and what else runs on the machine"_s, u"expoctl doctor"_s, u"/metrics"_s};
    Rule memory = above("memory", "machine.memory", kThresholds.memory);
    memory.title = u"Memory of the controller's machine"_s;
    memory.clear = Condition{Kind::Below, 0.75};
    memory.clearHolds = 60s;
    memory.runbook = "RB-41";
    memory.action = {u"Restart the controller in a quiet minute: running builds go on, nothing is lost"_s, u"systemctl restart expo-controller"_s, u"/metrics"_s};
    return {cpu, memory};
}

Rule workersOffline()
{
    Rule rule = above(kWorkersOffline, "workers.offline", kThresholds.workersOffline);
    rule.title = u"Workers that are missing"_s;
    rule.clearHolds = 60s;
    rule.runbook = "RB-42";
    rule.inhibitedBy = {kMaintenance};
    rule.action = {u"Bring them back by the checklist of each"_s, u"expoctl workers list --state offline"_s, u"/api/workers"_s};
    return rule;
}

Rule byLevel(QByteArray id, QByteArray metric, const QString &title)
{
    Rule rule;
    rule.id = std::move(id);
    rule.metric = std::move(metric);
    rule.title = title;
    return rule;
}

Rule workersQuarantined()
{
    Rule rule = byLevel("workers-quarantined", "workers.quarantined", u"Workers in quarantine"_s);
    rule.warning = Condition{Kind::AtLeast, 1};
    rule.runbook = "RB-38";
    rule.action = {u"Look at what failed there, mend it, then release it"_s, u"expoctl workers list --state quarantined"_s, u"/api/workers"_s};
    return rule;
}

std::vector<Rule> ownRules()
{
    Rule certificate = byLevel("certificate", "certificate.level", u"Certificates that end or are refused"_s);
    certificate.warning = Condition{Kind::AtLeast, 1};
    certificate.critical = Condition{Kind::AtLeast, 2};
    certificate.runbook = "RB-18";
    certificate.action = {u"Renew it"_s, u"expoctl certificates"_s, u"/api/admin/certificates"_s};
    Rule ready = byLevel("not-ready", "readiness.failed", u"Checks of the controller that fail"_s);
    ready.critical = Condition{Kind::AtLeast, 1};
    ready.holds = 60s;
    ready.clearHolds = 60s;
    ready.runbook = "RB-46";
    ready.action = {u"See which check fails and why"_s, u"expoctl doctor"_s, u"/readyz?verbose"_s};
    Rule stalled = byLevel("evaluation-stalled", "alerting.gap", u"The watch over the farm itself"_s);
    stalled.warning = Condition{Kind::Above, 60};
    stalled.clear = Condition{Kind::Below, 30};
    stalled.runbook = "RB-46";
    stalled.action = {u"See whether the machine slept or the database hung"_s, u"journalctl -u expo-controller --since -1h"_s, u"/readyz?verbose"_s};
    return {certificate, ready, stalled};
}

/// What has to be there on the day when everything else is not.
std::vector<Rule> safetyRules()
{
    Rule failed = byLevel("backup-failed", "backup.failed", u"Backups that fail"_s);
    failed.warning = Condition{Kind::AtLeast, 1};
    failed.runbook = "RB-48";
    failed.action = {u"Mend what the run says, then make one now"_s, u"expoctl backup create"_s, u"/api/backups"_s};
    Rule late = byLevel("backup-late", "backup.age", u"Backups that do not come"_s);
    late.warning = Condition{Kind::Above, seconds(kThresholds.backupLate)};
    late.critical = Condition{Kind::Above, seconds(kThresholds.backupMissing)};
    late.holds = kThresholds.lateHolds;
    late.runbook = "RB-51";
    late.action = {u"See why the schedule did not run, then make one now"_s, u"expoctl backup status"_s, u"/api/backups"_s};
    Rule log = byLevel("changelog-failed", "changelog.failed", u"The change log"_s);
    log.warning = Condition{Kind::AtLeast, 1};
    log.runbook = "RB-55";
    log.action = {u"Make its folder writable again; it goes on by itself"_s, u"expoctl backup status"_s, u"/api/backups/status"_s};
    Rule database = byLevel("db-integrity", "database.damaged", u"The database's file"_s);
    database.critical = Condition{Kind::AtLeast, 1};
    database.runbook = "RB-12";
    database.action = {u"See what is damaged, and what of it can be saved"_s, u"expoctl recovery status"_s, u"/api/admin/recovery"_s};
    Rule files = byLevel("stored-files", "storage.missing", u"Stored files that are gone"_s);
    files.warning = Condition{Kind::Above, 0};
    files.runbook = "RB-12";
    files.action = {u"Find out whose files are missing, and bring them back from a backup"_s, u"expoctl doctor"_s, u"/api/admin/storage"_s};
    Rule drill = byLevel("drill-failed", "drill.failed", u"Restore drills that fail"_s);
    drill.warning = Condition{Kind::AtLeast, 1};
    drill.runbook = "RB-55";
    drill.action = {u"See which step failed, then try it again"_s, u"expoctl drill list"_s, u"/api/drills"_s};
    Rule lateDrill = byLevel("drill-late", "drill.age", u"Restore drills that do not come"_s);
    lateDrill.warning = Condition{Kind::Above, seconds(kThresholds.drillLate)};
    lateDrill.holds = kThresholds.lateHolds;
    lateDrill.runbook = "RB-55";
    lateDrill.action = {u"Make one now: it touches nothing that runs"_s, u"expoctl drill run"_s, u"/api/drills"_s};
    Rule room = byLevel("space-step", "space.step", u"Files that go for lack of space"_s);
    room.warning = Condition{Kind::AtLeast, 1};
    room.critical = Condition{Kind::AtLeast, 2};
    room.runbook = "RB-23";
    room.action = {u"Give the volume more space, or keep less"_s, u"expoctl cleanup --dry-run"_s, u"/api/admin/storage"_s};
    return {failed, late, log, database, files, drill, lateDrill, room};
}
} // namespace

std::vector<Rule> defaultRules(const DiskBounds &disk)
{
    std::vector<Rule> rules = queueRules();
    rules.push_back(failureRate());
    rules.push_back(diskFree(disk));
    for (std::vector<Rule> more : {machineRules(), std::vector<Rule>{workersOffline(), workersQuarantined()}, ownRules(), safetyRules()})
        rules.insert(rules.end(), more.begin(), more.end());
    return rules;
}

} // namespace freeagent::alerting
