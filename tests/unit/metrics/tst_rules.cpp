// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/metrics/dashboard.h"
#include "daemon/metrics/rules.h"
#include "daemon/services/thresholds.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace freeagent;
using namespace Qt::StringLiterals;

namespace {
/// A figure, and the alerts that must ring for it at a moment.
struct Trial {
    const char *name;
    QByteArrayList series; ///< "name{labels}=values"
    QByteArray at;
    QByteArray alert;
    QByteArrayList severities; ///< firing
};

QByteArray gigabytes(double number) { return QByteArray::number(number * (1ll << 30), 'f', 0); }

/// Each just on a threshold of the runbook, and just beyond it.
std::vector<Trial> trials()
{
    const auto queue = [](int n) { return QByteArrayList{"expo_builds_pending{platform=\"ios\"}=" + QByteArray::number(n - 4) + "x2000",
                                                         "expo_builds_pending{platform=\"android\"}=4x2000"}; };
    const auto builds = [](int failed, int all) { return QByteArrayList{"expo_recent_builds{result=\"failure\"}=" + QByteArray::number(failed) + "x2000",
                                                                        "expo_recent_builds{result=\"success\"}=" + QByteArray::number(all - failed) + "x2000"}; };
    const auto one = [](const QByteArray &name, const QByteArray &value) { return QByteArrayList{name + '=' + value + "x2000"}; };
    const auto workers = [](int missing, int expected) { return QByteArrayList{"expo_workers_missing=" + QByteArray::number(missing) + "x2000",
                                                                               "expo_workers_expected=" + QByteArray::number(expected) + "x2000"}; };
    const QByteArrayList warning{"warning"};
    const QByteArrayList both{"warning", "critical"};
    const QByteArray disk = "expo_disk_free_bytes{volume=\"data\"}";
    return {
        {"queue 10", queue(10), "1m", "ExpoQueueDepth", {}},
        {"queue 11", queue(11), "1m", "ExpoQueueDepth", warning},
        {"queue 20", queue(20), "1m", "ExpoQueueDepth", warning},
        {"queue 21", queue(21), "1m", "ExpoQueueDepth", both},
        {"11 for 14:59", queue(11), "14m59s", "ExpoQueueSustained", {}},
        {"11 for 15:01", queue(11), "15m1s", "ExpoQueueSustained", warning},
        {"10 for half an hour", queue(10), "30m", "ExpoQueueSustained", {}},
        {"1 of 1 failed", builds(1, 1), "1m", "ExpoFailureRate", {}},
        {"7 of 7 failed", builds(7, 7), "1m", "ExpoFailureRate", {}},
        {"8 of 8 failed", builds(8, 8), "1m", "ExpoFailureRate", both},
        {"1 of 10 failed", builds(1, 10), "1m", "ExpoFailureRate", {}},
        {"3 of 12 failed", builds(3, 12), "1m", "ExpoFailureRate", warning},
        {"4 of 12 failed", builds(4, 12), "1m", "ExpoFailureRate", both},
        {"disk 20 GiB", one(disk, gigabytes(20)), "1m", "ExpoDiskFree", {}},
        {"disk below 20 GiB", one(disk, gigabytes(19.99)), "1m", "ExpoDiskFree", warning},
        {"disk 5 GiB", one(disk, gigabytes(5)), "1m", "ExpoDiskFree", warning},
        {"disk below 5 GiB", one(disk, gigabytes(4.99)), "1m", "ExpoDiskFree", both},
        {"cpu 70 %", one("expo_machine_cpu_ratio", "0.7"), "10m", "ExpoCpu", {}},
        {"cpu 71 % for 4:59", one("expo_machine_cpu_ratio", "0.71"), "4m59s", "ExpoCpu", {}},
        {"cpu 71 % for 5:01", one("expo_machine_cpu_ratio", "0.71"), "5m1s", "ExpoCpu", warning},
        {"cpu 91 % for 5:01", one("expo_machine_cpu_ratio", "0.91"), "5m1s", "ExpoCpu", both},
        {"memory 80 %", one("expo_machine_memory_ratio", "0.8"), "1m", "ExpoMemory", {}},
        {"memory 81 %", one("expo_machine_memory_ratio", "0.81"), "1m", "ExpoMemory", warning},
        {"memory 96 %", one("expo_machine_memory_ratio", "0.96"), "1m", "ExpoMemory", both},
        {"0 of 4 workers missing", workers(0, 4), "1m", "ExpoWorkersOffline", {}},
        {"1 of 4 workers missing", workers(1, 4), "1m", "ExpoWorkersOffline", warning},
        {"2 of 4 workers missing", workers(2, 4), "1m", "ExpoWorkersOffline", warning},
        {"3 of 4 workers missing", workers(3, 4), "1m", "ExpoWorkersOffline", both},
        // Age is the time less the timestamp; it is judged from the end of the first minute on.
        {"backup 26 h old", one("expo_backup_last_success_timestamp_seconds", "-93540"), "31m", "ExpoBackupLate", {}},
        {"backup older than 26 h", one("expo_backup_last_success_timestamp_seconds", "-93541"), "31m", "ExpoBackupLate", warning},
        {"backup 50 h old", one("expo_backup_last_success_timestamp_seconds", "-179940"), "31m", "ExpoBackupLate", warning},
        {"backup older than 50 h", one("expo_backup_last_success_timestamp_seconds", "-179941"), "31m", "ExpoBackupLate", both},
        {"no backup yet", {"expo_backup_last_success_timestamp_seconds=0x2000", "expo_backup_late=0x2000"}, "31m", "ExpoBackupLate", {}},
        {"no backup at all", {"expo_backup_last_success_timestamp_seconds=0x2000", "expo_backup_late=1x2000"}, "31m", "ExpoBackupLate", warning},
        {"backup failed", one("expo_backup_failed", "1"), "1m", "ExpoBackupFailed", warning},
        {"backup made", one("expo_backup_failed", "0"), "1m", "ExpoBackupFailed", {}},
        {"database damaged", one("expo_database_damaged", "1"), "1m", "ExpoDatabaseDamaged", {"critical"}},
        {"database sound", one("expo_database_damaged", "0"), "1m", "ExpoDatabaseDamaged", {}},
        {"a file missing", one("expo_storage_missing_files", "1"), "1m", "ExpoStoredFilesMissing", warning},
        {"no file missing", one("expo_storage_missing_files", "0"), "1m", "ExpoStoredFilesMissing", {}},
        {"drill failed", one("expo_drill_failed", "1"), "1m", "ExpoDrillFailed", warning},
        {"drill 8 days ago", one("expo_drill_last_success_timestamp_seconds", "-691140"), "31m", "ExpoDrillLate", {}},
        {"drill longer ago", one("expo_drill_last_success_timestamp_seconds", "-691141"), "31m", "ExpoDrillLate", warning},
        {"not ready", one("expo_ready{check=\"database\"}", "0"), "1m1s", "ExpoNotReady", {"critical"}},
        {"ready", one("expo_ready{check=\"database\"}", "1"), "5m", "ExpoNotReady", {}},
        {"no figures", one("up", "0"), "2m1s", "ExpoControllerDown", {"critical"}},
        {"figures", one("expo_build_info{version=\"1\"}", "1"), "5m", "ExpoControllerDown", {}},
    };
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
}

/// Empty when the tool is content, else its words.
QByteArray promtool(const QStringList &arguments)
{
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(u"promtool"_s, arguments);
    if (!tool.waitForStarted())
        return "promtool is missing: resources/packaging/packages.sh check installs it";
    tool.waitForFinished();
    const QByteArray words = tool.readAll();
    return tool.exitCode() == 0 && tool.exitStatus() == QProcess::NormalExit ? QByteArray() : words + "(no success)";
}

/// Silent when nobody looks for the annotations: they are compared with the rule's own, filled in.
QByteArray caseText(const Trial &trial)
{
    QByteArray text = "  - name: '" + QByteArray(trial.name) + "'\n    interval: 1s\n    input_series:\n";
    for (const QByteArray &series : trial.series) {
        const qsizetype at = series.lastIndexOf('=');
        text += "      - series: '" + series.left(at) + "'\n        values: '" + series.mid(at + 1) + "'\n";
    }
    // promtool compares annotations too, so alerts are asked for as what they are: series of their own.
    text += "    promql_expr_test:\n      - expr: 'count by (severity) (ALERTS{alertname=\"" + trial.alert + "\",alertstate=\"firing\"})'\n        eval_time: " + trial.at + '\n';
    text += "        exp_samples:\n";
    for (const QByteArray &severity : trial.severities)
        text += "          - labels: '{severity=\"" + severity + "\"}'\n            value: 1\n";
    return text;
}
} // namespace

/// The rule file and the dashboard, as Prometheus and Grafana take them.
class RulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(write(file(u"rules.yml"), metrics::rulesFile())); }

    void promtoolAcceptsTheRules()
    {
        const QByteArray words = promtool({u"check"_s, u"rules"_s, file(u"rules.yml")});
        QVERIFY2(words.isEmpty(), words.constData());
    }

    void alertsRingBeyondTheirThresholdsOnly()
    {
        QByteArray text = "rule_files:\n  - rules.yml\nevaluation_interval: 1s\ntests:\n";
        for (const Trial &trial : trials())
            text += caseText(trial);
        QVERIFY(write(file(u"test.yml"), text));
        const QByteArray words = promtool({u"test"_s, u"rules"_s, file(u"test.yml")});
        QVERIFY2(words.isEmpty(), words.right(4000).constData());
    }

    void theCheckItselfFindsAWrongThreshold()
    {
        QVERIFY(write(file(u"wrong.yml"), "rule_files:\n  - rules.yml\nevaluation_interval: 1s\ntests:\n"
                                              + caseText({"wrong", {"expo_builds_pending{platform=\"ios\"}=10x100"}, "1m", "ExpoQueueDepth", {"warning"}})));
        QVERIFY(!promtool({u"test"_s, u"rules"_s, file(u"wrong.yml")}).isEmpty());
    }

    void everyAlertSaysWhatToDo()
    {
        for (const metrics::AlertRule &rule : metrics::alertRules()) {
            QVERIFY2(!rule.summary.isEmpty() && !rule.advice.isEmpty() && rule.row.startsWith("RB-"), rule.alert.constData());
            QVERIFY(rule.severity == "warning" || rule.severity == "critical");
        }
    }

    void theDashboardAsksForItsSourceAndDrawsTheThresholds()
    {
        const QJsonObject dashboard = metrics::grafanaDashboard();
        QCOMPARE(dashboard["__inputs"_L1][0]["pluginId"_L1].toString(), u"prometheus"_s);
        const QJsonArray panels = dashboard["panels"_L1].toArray();
        QVERIFY(panels.size() >= 12);
        QSet<double> drawn;
        QSet<int> numbers;
        for (const QJsonValue &panel : panels) {
            numbers.insert(panel["id"_L1].toInt());
            QVERIFY(!panel["targets"_L1].toArray().isEmpty());
            const QJsonObject defaults = panel["fieldConfig"_L1]["defaults"_L1].toObject();
            if (defaults["custom"_L1]["thresholdsStyle"_L1]["mode"_L1].toString() != "line"_L1)
                continue;
            const QJsonArray steps = defaults["thresholds"_L1]["steps"_L1].toArray();
            for (const QJsonValue &step : steps)
                drawn.insert(step["value"_L1].toDouble(-1));
        }
        QCOMPARE(numbers.size(), panels.size());
        const services::Thresholds &t = services::kThresholds;
        for (double value : {t.queue.warning, t.queue.critical, t.failureRate.warning, t.failureRate.critical, t.diskFree.warning, t.diskFree.critical,
                             t.cpu.warning, t.cpu.critical, t.memory.warning, t.memory.critical, t.workersOffline.critical, 900.0, 600.0})
            QVERIFY2(drawn.contains(value), QByteArray::number(value).constData());
    }

private:
    QString file(QStringView name) const { return m_folder.filePath(name.toString()); }
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
