// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/metrics/rules.h"

#include "daemon/services/thresholds.h"

namespace freeagent::metrics {

namespace {
using services::kThresholds;
using services::Threshold;

QByteArray number(double value) { return QByteArray::number(value, 'g', 15); }

QByteArray duration(std::chrono::seconds time)
{
    if (time.count() == 0)
        return {};
    return time.count() % 60 ? QByteArray::number(qint64(time.count())) + 's' : QByteArray::number(qint64(time.count() / 60)) + 'm';
}

/// A warning and a critical alert of one threshold: `left`, `comparison`, the value, `right`.
void addBoth(std::vector<AlertRule> &rules, const AlertRule &pattern, const QByteArray &left, const char *comparison,
             const Threshold &threshold, const QByteArray &right = {})
{
    for (const auto &[severity, value] : {std::pair("warning", threshold.warning), std::pair("critical", threshold.critical)}) {
        AlertRule rule = pattern;
        rule.severity = severity;
        rule.expression = left + ' ' + comparison + ' ' + number(value) + right;
        rules.push_back(rule);
    }
}

void addQueue(std::vector<AlertRule> &rules)
{
    Threshold atOnce = kThresholds.queue;
    addBoth(rules, {"ExpoQueueDepth", {}, {}, {}, {}, "RB-37", "{{ $value }} builds wait", "See why in GET /api/builds?status=pending (waitReason); resume a paused worker or add one."},
            "sum(expo_builds_pending)", ">", atOnce);
    rules.push_back({"ExpoQueueSustained", "warning", "sum(expo_builds_pending) > " + number(kThresholds.queue.warning),
                     duration(kThresholds.queue.holds), duration(kThresholds.queueClearHolds), "RB-07", "{{ $value }} builds wait, more than "
                     + number(kThresholds.queue.warning) + " for " + duration(kThresholds.queue.holds),
                     "GET /health names the cause in reasons."});
}

void addBuilds(std::vector<AlertRule> &rules)
{
    const QByteArray all = "sum(expo_recent_builds)";
    addBoth(rules, {"ExpoFailureRate", {}, {}, {}, {}, "RB-38", "{{ $value | humanizePercentage }} of the builds of the last 24 hours failed", "Look at the failures by class and worker in GET /api/stats/summary?days=1."},
            "sum(expo_recent_builds{result=\"failure\"}) / " + all, ">", kThresholds.failureRate,
            " and " + all + " >= " + QByteArray::number(kThresholds.failureLeast));
}

void addMachine(std::vector<AlertRule> &rules)
{
    addBoth(rules, {"ExpoDiskFree", {}, {}, {}, {}, "RB-39", "{{ $labels.volume }} has {{ $value | humanize1024 }}B left", "Preview a cleanup, or give the volume more room."},
            "expo_disk_free_bytes", "<", kThresholds.diskFree);
    addBoth(rules, {"ExpoCpu", {}, {}, duration(kThresholds.cpu.holds), {}, "RB-40", "The controller's machine is {{ $value | humanizePercentage }} busy", "Look for the busiest routes in expo_http_request_duration_seconds_count, and for other programs on the machine."},
            "expo_machine_cpu_ratio", ">", kThresholds.cpu);
    addBoth(rules, {"ExpoMemory", {}, {}, {}, {}, "RB-41", "The controller's machine uses {{ $value | humanizePercentage }} of its memory", "Compare process_resident_memory_bytes; restart the controller in a quiet minute, nothing is lost by it."},
            "expo_machine_memory_ratio", ">", kThresholds.memory);
    addBoth(rules, {"ExpoWorkersOffline", {}, {}, {}, {}, "RB-42", "Workers are missing", "GET /api/workers says since when; paused workers are not counted."},
            "sum(expo_workers_missing) / sum(expo_workers_expected)", ">", kThresholds.workersOffline);
}

void addController(std::vector<AlertRule> &rules)
{
    rules.push_back({"ExpoNotReady", "critical", "expo_ready == 0", "1m", {}, "RB-46", "The check {{ $labels.check }} fails",
                     "GET /readyz?verbose says why."});
    rules.push_back({"ExpoControllerDown", "critical", "absent(expo_build_info)", "2m", {}, "RB-46", "No figures come from the controller",
                     "systemctl status expo-controller on its machine."});
}

/// Ages are reckoned from timestamps, so that they grow also while nobody sets them; 0 is "never" and told by the gauges beside them.
void addSafety(std::vector<AlertRule> &rules)
{
    const auto age = [](const QByteArray &timestamp, std::chrono::seconds beyond) -> QByteArray {
        return "time() - " + timestamp + " > " + number(double(beyond.count())) + " and " + timestamp + " != 0";
    };
    const QByteArray backup = "expo_backup_last_success_timestamp_seconds";
    rules.push_back({"ExpoBackupFailed", "warning", "expo_backup_failed > 0", {}, {}, "RB-48", "The last backup failed", "expoctl backup status says why; expoctl backup create makes one now."});
    rules.push_back({"ExpoBackupLate", "warning", age(backup, kThresholds.backupLate) + " or expo_backup_late > 0", duration(kThresholds.lateHolds), {}, "RB-51", "The newest verified backup is too old",
                     "See in expoctl backup status why the schedule did not run; expoctl backup create makes one now."});
    rules.push_back({"ExpoBackupLate", "critical", age(backup, kThresholds.backupMissing), duration(kThresholds.lateHolds), {}, "RB-51", "The newest verified backup is {{ $value | humanizeDuration }} old",
                     "See in expoctl backup status why the schedule did not run; expoctl backup create makes one now."});
    rules.push_back({"ExpoDatabaseDamaged", "critical", "expo_database_damaged > 0", {}, {}, "RB-12", "The database is damaged", "GET /readyz?verbose says what; expoctl doctor says what to do."});
    rules.push_back({"ExpoStoredFilesMissing", "warning", "expo_storage_missing_files > 0", {}, {}, "RB-12", "{{ $value }} stored files of builds are missing",
                     "Find out whose they are, and bring them back from a backup with files."});
    rules.push_back({"ExpoDrillFailed", "warning", "expo_drill_failed > 0", {}, {}, "RB-55", "The last restore drill failed", "GET /api/drills says which step; a backup that cannot be restored is none."});
    rules.push_back({"ExpoDrillLate", "warning", age("expo_drill_last_success_timestamp_seconds", kThresholds.drillLate), duration(kThresholds.lateHolds), {}, "RB-55",
                     "The last good restore drill is {{ $value | humanizeDuration }} ago", "Make one now: it touches nothing that runs."});
}

QByteArray quoted(QByteArray text) { return '\'' + text.replace('\'', "''") + '\''; }

QByteArray yaml(const AlertRule &rule)
{
    QByteArray text = "      - alert: " + rule.alert + "\n        expr: " + quoted(rule.expression) + '\n';
    if (!rule.holds.isEmpty())
        text += "        for: " + rule.holds + '\n';
    if (!rule.keeps.isEmpty())
        text += "        keep_firing_for: " + rule.keeps + '\n';
    return text + "        labels:\n          severity: " + rule.severity + "\n        annotations:\n          summary: " + quoted(rule.summary)
        + "\n          description: " + quoted(rule.advice) + "\n          runbook: " + rule.row + '\n';
}
} // namespace

std::vector<AlertRule> alertRules()
{
    std::vector<AlertRule> rules;
    addQueue(rules);
    addBuilds(rules);
    addMachine(rules);
    addController(rules);
    addSafety(rules);
    return rules;
}

QByteArray rulesFile()
{
    QByteArray text = "# Made by expo-controller " FREEAGENT_VERSION " from the thresholds that its /health goes by.\n"
                      "groups:\n  - name: expo-free-agent\n    rules:\n";
    for (const AlertRule &rule : alertRules())
        text += yaml(rule);
    return text;
}

} // namespace freeagent::metrics
