// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/alerting/defaultrules.h"

#include "daemon/services/thresholds.h"

using namespace Qt::StringLiterals;

namespace freeagent::alerting {

namespace {
using services::kThresholds;
using Kind = Condition::Kind;
using namespace std::chrono_literals;

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
} // namespace

std::vector<Rule> defaultRules(const DiskBounds &disk)
{
    std::vector<Rule> rules = queueRules();
    rules.push_back(failureRate());
    rules.push_back(diskFree(disk));
    for (std::vector<Rule> more : {machineRules(), std::vector<Rule>{workersOffline()}, ownRules()})
        rules.insert(rules.end(), more.begin(), more.end());
    return rules;
}

} // namespace freeagent::alerting
