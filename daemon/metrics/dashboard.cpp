// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/metrics/dashboard.h"

#include "daemon/services/thresholds.h"

#include <QJsonArray>
#include <limits>

namespace freeagent::metrics {

using namespace Qt::StringLiterals;

namespace {
using services::kThresholds;
using services::Threshold;

struct Query {
    const char *expression;
    const char *legend;
};
/// Lines of a threshold; `falling` when the figure must stay above them.
struct Lines {
    double warning = std::numeric_limits<double>::quiet_NaN();
    double critical = std::numeric_limits<double>::quiet_NaN();
    bool falling = false;
};
struct Panel {
    const char *title;
    const char *unit; ///< Grafana's word
    std::vector<Query> queries;
    Lines lines;
    const char *kind = "timeseries";
};

QJsonObject dataSource() { return {{u"type"_s, u"prometheus"_s}, {u"uid"_s, u"${DS_PROMETHEUS}"_s}}; }

QJsonObject step(const QString &colour, const QJsonValue &value) { return {{u"color"_s, colour}, {u"value"_s, value}}; }

QJsonObject thresholds(const Lines &lines)
{
    QJsonArray steps;
    if (std::isnan(lines.warning)) {
        steps = {step(u"green"_s, QJsonValue())};
    } else if (lines.falling) {
        steps = {step(u"red"_s, QJsonValue()), step(u"orange"_s, lines.critical), step(u"green"_s, lines.warning)};
    } else {
        steps = {step(u"green"_s, QJsonValue()), step(u"orange"_s, lines.warning)};
        if (!std::isnan(lines.critical))
            steps.append(step(u"red"_s, lines.critical));
    }
    return {{u"mode"_s, u"absolute"_s}, {u"steps"_s, steps}};
}

QJsonObject panelJson(const Panel &panel, int number)
{
    constexpr int kWidth = 12;
    constexpr int kHeight = 8;
    QJsonArray targets;
    for (const Query &query : panel.queries)
        targets.append(QJsonObject{{u"datasource"_s, dataSource()},
                                   {u"expr"_s, QLatin1String(query.expression)},
                                   {u"legendFormat"_s, QLatin1String(query.legend)},
                                   {u"refId"_s, QString(QChar(u'A' + int(targets.size())))}});
    const bool drawn = !std::isnan(panel.lines.warning);
    const QJsonObject custom{{u"thresholdsStyle"_s, QJsonObject{{u"mode"_s, drawn ? u"line"_s : u"off"_s}}}, {u"fillOpacity"_s, 10}};
    const QJsonObject defaults{{u"unit"_s, QLatin1String(panel.unit)}, {u"min"_s, 0}, {u"thresholds"_s, thresholds(panel.lines)}, {u"custom"_s, custom}};
    return {{u"id"_s, number + 1},
            {u"type"_s, QLatin1String(panel.kind)},
            {u"title"_s, QLatin1String(panel.title)},
            {u"datasource"_s, dataSource()},
            {u"gridPos"_s, QJsonObject{{u"x"_s, number % 2 * kWidth}, {u"y"_s, number / 2 * kHeight}, {u"w"_s, kWidth}, {u"h"_s, kHeight}}},
            {u"fieldConfig"_s, QJsonObject{{u"defaults"_s, defaults}, {u"overrides"_s, QJsonArray()}}},
            {u"targets"_s, targets}};
}

Lines rising(const Threshold &threshold) { return {threshold.warning, threshold.critical, false}; }

std::vector<Panel> queuePanels()
{
    return {
        {"Builds waiting and running", "short", {{"sum(expo_builds_pending)", "waiting"}, {"sum(expo_builds_active)", "running"}}, rising(kThresholds.queue)},
        {"Oldest waiting build", "s", {{"expo_queue_oldest_seconds", "oldest"}}, {double(kThresholds.queue.holds.count())}},
        {"Builds an hour by result", "short", {{"sum by (result) (rate(expo_builds_total[1h])) * 3600", "{{result}}"}}, {}},
        {"Failures of the last 24 hours", "percentunit", {{"sum(expo_recent_builds{result=\"failure\"}) / sum(expo_recent_builds)", "failed"}}, rising(kThresholds.failureRate)},
        {"Run time iOS", "s",
         {{"sum(rate(expo_build_duration_seconds_sum{platform=\"ios\"}[1d])) / sum(rate(expo_build_duration_seconds_count{platform=\"ios\"}[1d]))", "mean"},
          {"histogram_quantile(0.95, sum by (le) (rate(expo_build_duration_seconds_bucket{platform=\"ios\"}[1d])))", "p95"}},
         {double(std::chrono::seconds(kThresholds.runObjectiveIos).count())}},
        {"Run time Android", "s",
         {{"sum(rate(expo_build_duration_seconds_sum{platform=\"android\"}[1d])) / sum(rate(expo_build_duration_seconds_count{platform=\"android\"}[1d]))", "mean"},
          {"histogram_quantile(0.95, sum by (le) (rate(expo_build_duration_seconds_bucket{platform=\"android\"}[1d])))", "p95"}},
         {double(std::chrono::seconds(kThresholds.runObjectiveAndroid).count())}},
        {"Wait, 95th percentile", "s", {{"histogram_quantile(0.95, sum by (le, platform) (rate(expo_build_wait_seconds_bucket[1d])))", "{{platform}}"}}, {}},
    };
}

std::vector<Panel> machinePanels()
{
    return {
        {"Workers by state", "short", {{"sum by (state) (expo_workers)", "{{state}}"}}, {}},
        {"Workers missing", "percentunit", {{"sum(expo_workers_missing) / sum(expo_workers_expected)", "missing"}}, rising(kThresholds.workersOffline)},
        {"Disk free", "bytes", {{"expo_disk_free_bytes", "{{volume}}"}}, {kThresholds.diskFree.warning, kThresholds.diskFree.critical, true}},
        {"Processor", "percentunit", {{"expo_machine_cpu_ratio", "machine"}, {"rate(process_cpu_seconds_total[5m])", "controller"}}, rising(kThresholds.cpu)},
        {"Memory", "percentunit", {{"expo_machine_memory_ratio", "machine"}}, rising(kThresholds.memory)},
        {"Slowest routes, 95th percentile", "s",
         {{"topk(5, histogram_quantile(0.95, sum by (le, route) (rate(expo_http_request_duration_seconds_bucket[5m]))))", "{{route}}"}}, {}},
        {"Answers with an error, a second", "reqps", {{"sum by (code) (rate(expo_http_request_duration_seconds_count{code=~\"[45]..\"}[5m]))", "{{code}}"}}, {}},
        {"Health and maintenance", "short", {{"expo_health", "{{status}}"}, {"expo_maintenance_active", "maintenance"}, {"expo_queue_sustained", "queue alarm"}}, {}},
        {"Readiness", "short", {{"expo_ready", "{{check}}"}}, {}},
    };
}
} // namespace

QJsonObject grafanaDashboard()
{
    QJsonArray panels;
    for (const auto &group : {queuePanels(), machinePanels()})
        for (const Panel &panel : group)
            panels.append(panelJson(panel, int(panels.size())));
    const QJsonObject input{{u"name"_s, u"DS_PROMETHEUS"_s}, {u"label"_s, u"Prometheus"_s}, {u"type"_s, u"datasource"_s},
                            {u"pluginId"_s, u"prometheus"_s}, {u"pluginName"_s, u"Prometheus"_s}, {u"description"_s, QString(QLatin1String(""))}};
    const QJsonObject needs{{u"type"_s, u"datasource"_s}, {u"id"_s, u"prometheus"_s}, {u"name"_s, u"Prometheus"_s}, {u"version"_s, u"1.0.0"_s}};
    return {{u"__inputs"_s, QJsonArray{input}},
            {u"__requires"_s, QJsonArray{needs}},
            {u"uid"_s, u"expo-free-agent"_s},
            {u"title"_s, u"Expo Free Agent"_s},
            {u"tags"_s, QJsonArray{u"expo-free-agent"_s}},
            {u"schemaVersion"_s, 38},
            {u"timezone"_s, u"browser"_s},
            {u"refresh"_s, u"30s"_s},
            {u"time"_s, QJsonObject{{u"from"_s, u"now-24h"_s}, {u"to"_s, u"now"_s}}},
            {u"panels"_s, panels}};
}

} // namespace freeagent::metrics
