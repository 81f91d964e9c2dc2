// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/alerting/sources/buildmetrics.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace freeagent::alerting {

namespace {
constexpr std::chrono::hours kDay(24);
constexpr Millis kReadEvery = std::chrono::minutes(1);
constexpr int kMostAttempts = 2000;
constexpr size_t kShown = 3;
constexpr double kOneWorkerExplains = 0.6; ///< of all failures

/// Failed builds by worker over all clusters; the one with most first.
QList<attribution::Cluster::Share> byWorker(const std::vector<attribution::Cluster> &clusters)
{
    QList<attribution::Cluster::Share> shares;
    for (const attribution::Cluster &cluster : clusters)
        for (const attribution::Cluster::Share &share : cluster.workers) {
            const auto known = std::find_if(shares.begin(), shares.end(), [&share](const auto &one) { return one.worker == share.worker; });
            known == shares.end() ? shares.append(share) : void(known->builds += share.builds);
        }
    std::stable_sort(shares.begin(), shares.end(), [](const auto &a, const auto &b) { return a.builds > b.builds; });
    return shares;
}
} // namespace

BuildMetrics::BuildMetrics(metrics::BuildFigures &figures, Store &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_figures(figures)
    , m_store(store)
    , m_clock(clock)
{
}

QList<MetricInfo> BuildMetrics::metrics() const
{
    return {{"builds.failure_rate", "ratio", u"Share of failures among the builds that ended in the last 24 hours, cancelled ones left out"_s, {}}};
}

std::vector<Reading> BuildMetrics::read(const QByteArray &)
{
    if (!m_figures.isLoaded())
        return {Reading()};
    const metrics::BuildFigures::Recent recent = m_figures.lastDay();
    const int all = recent.success + recent.failure;
    if (recent.failure > 0)
        readClusters();
    return {{.value = all ? double(recent.failure) / all : 0, .sample = all}};
}

void BuildMetrics::readClusters()
{
    const Instant now = m_clock.monotonic();
    if (m_read && now - *m_read < kReadEvery)
        return;
    m_read = now;
    m_store.failedAttempts(m_clock.now() - kDay, kMostAttempts, [self = QPointer(this)](Result<std::vector<Attempt>> failed) {
        if (self && failed)
            self->m_clusters = attribution::clustersOf(*failed);
    });
}

Story BuildMetrics::explain(const QByteArray &, const Reading &reading)
{
    const metrics::BuildFigures::Recent recent = m_figures.lastDay();
    Story story;
    story.summary = u"%1 of %2 builds of the last 24 hours failed (%3)"_s.arg(recent.failure).arg(recent.success + recent.failure)
                        .arg(figureText(reading.value.value_or(0), "ratio"));
    for (size_t i = 0; i < std::min(m_clusters.size(), kShown); ++i) {
        const attribution::Cluster &cluster = m_clusters[i];
        story.evidence.append(u"%1 builds: %2 (%3)"_s.arg(cluster.builds).arg(cluster.message.left(120), QString::fromLatin1(word(cluster.failure))));
    }
    const auto workers = byWorker(m_clusters);
    if (!workers.isEmpty() && recent.failure > 1 && workers.front().builds >= kOneWorkerExplains * recent.failure) {
        story.cause = u"%1 of them were on %2"_s.arg(workers.front().builds).arg(workers.front().name);
        story.action = Action{u"Take %1 out until it is mended"_s.arg(workers.front().name), u"expoctl workers quarantine %1 --reason \"fails what others build\""_s.arg(workers.front().name), u"/api/failures/clusters?days=1"_s};
    } else if (!m_clusters.empty()) {
        story.cause = u"The most frequent failure: %1"_s.arg(m_clusters.front().message.left(120));
    }
    return story;
}

} // namespace freeagent::alerting
