// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/trialbook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace freeagent::services {

using attribution::Trial;
using attribution::Trials;

namespace {
const QByteArray kKind = "worker-trials";
constexpr size_t kKept = 40; ///< of each worker
constexpr size_t kSuccesses = 200; ///< of all workers: a handful decides
constexpr Millis kFlush = std::chrono::seconds(5);
constexpr std::chrono::hours kLately{24};

QJsonArray encode(const Trials &trials)
{
    QJsonArray array;
    for (const Trial &trial : trials)
        array.append(QJsonArray{toMs(trial.at), trial.success, QString::fromLatin1(word(trial.failure)), QString::fromLatin1(trial.cluster),
                                trial.project, trial.certain});
    return array;
}

Trials decode(const QJsonArray &array)
{
    Trials trials;
    for (const QJsonValue &value : array) {
        const QJsonArray row = value.toArray();
        trials.push_back({fromMs(row.at(0).toInteger()), row.at(1).toBool(), failureClassFrom(row.at(2).toString().toLatin1()).value_or(FailureClass::None),
                          row.at(3).toString().toLatin1(), row.at(4).toString(), row.at(5).toBool()});
    }
    return trials;
}

bool hasFailure(const Trials &trials)
{
    return std::any_of(trials.begin(), trials.end(), [](const Trial &trial) { return !trial.success; });
}
} // namespace

QString projectOf(const Build &build) { return build.project.isEmpty() ? build.id.text() : build.project; }

TrialBook::TrialBook(Ledger &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
    connect(&ledger, &Ledger::buildChanged, this,
            [this](const BuildRecord *before, const BuildRecord &after) { onBuildChanged(before, after); });
}

void TrialBook::load(const std::vector<Record> &records)
{
    for (const Record &record : records)
        if (record.kind == kKind)
            m_trials.insert({record.id}, decode(QJsonDocument::fromJson(record.body).object().value(QStringLiteral("trials")).toArray()));
    for (auto it = m_trials.begin(); it != m_trials.end(); ++it)
        for (const Trial &trial : *it)
            index(it.key(), trial);
    std::sort(m_successes.begin(), m_successes.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
}

const Trials &TrialBook::of(const WorkerId &worker) const
{
    static const Trials kNone;
    const auto it = m_trials.constFind(worker);
    return it == m_trials.constEnd() ? kNone : *it;
}

int TrialBook::succeededElsewhere(const WorkerId &worker, Time since) const
{
    int number = 0;
    for (auto it = m_successes.rbegin(); it != m_successes.rend() && it->first >= since; ++it)
        number += it->second != worker;
    return number;
}

attribution::Others TrialBook::others(const WorkerId &worker, Time since) const
{
    attribution::Others others;
    others.successes = succeededElsewhere(worker, since);
    const Time lately = m_clock.now() - kLately;
    const Trials &own = of(worker);
    const QByteArray *last = nullptr; // mostly it is one cause again and again
    for (auto it = own.rbegin(); it != own.rend() && !it->success; ++it) {
        if (last && *last == it->cluster)
            continue;
        last = &it->cluster;
        if (!others.clusters.contains(*last) && m_clusters.isElsewhere(*last, worker, lately))
            others.clusters.insert(*last);
    }
    return others;
}

attribution::Elsewhere TrialBook::elsewhere(const BuildRecord &record, const QByteArray &cluster) const
{
    const Time since = m_clock.now() - kLately;
    const WorkerId here = record.build.worker;
    const ClusterIndex::Alike alike = m_clusters.alike(cluster, here, projectOf(record.build), since);
    attribution::Elsewhere seen;
    seen.projectsHere = alike.projectsHere;
    seen.projectsAlike = alike.projects;
    seen.workersAlike = alike.workers;
    seen.othersSucceeded = succeededElsewhere(here, since);
    const Build *origin = m_ledger.known(record.build.retryOf);
    seen.sameBuildSucceeded = origin && origin->status == BuildStatus::Completed && origin->worker != here;
    return seen;
}

void TrialBook::onBuildChanged(const BuildRecord *before, const BuildRecord &after)
{
    const Build &build = after.build;
    if (!before || !before->build.isActive() || build.isActive())
        return;
    const bool certain = m_certain.remove(build.id);
    const auto attempt = lastAttempt(after.attempts);
    if (!attempt || build.canary)
        return;
    const bool success = attempt->end == AttemptEnd::Completed;
    if (!success && attempt->failure == FailureClass::None)
        return; // cancelled, or given back
    add(attempt->worker, {attempt->endedAt.value_or(m_clock.now()), success, attempt->failure, attempt->cluster, projectOf(build), certain});
}

void TrialBook::index(const WorkerId &worker, const Trial &trial)
{
    if (!trial.success)
        return m_clusters.add(trial.cluster, worker, trial.project, trial.at);
    m_successes.emplace_back(trial.at, worker);
    if (m_successes.size() > kSuccesses)
        m_successes.pop_front();
}

void TrialBook::add(const WorkerId &worker, const Trial &trial)
{
    Trials &trials = m_trials[worker];
    const bool matters = !trial.success || hasFailure(trials);
    trials.push_back(trial);
    if (trials.size() > kKept)
        trials.pop_front();
    index(worker, trial);
    if (matters)
        m_unsaved.insert(worker);
    if (!trial.success)
        Q_EMIT failed(worker);
}

void TrialBook::forget(const WorkerId &worker)
{
    m_trials.remove(worker);
    m_clusters.forget(worker);
    std::erase_if(m_successes, [&worker](const auto &success) { return success.second == worker; });
    m_unsaved.remove(worker);
    Unit unit;
    unit.changes.push_back(RemoveRecord{kKind, worker.value});
    m_ledger.commit(std::move(unit), [](Result<void>) {});
}

void TrialBook::tick()
{
    if (m_clock.monotonic() - m_flushed < kFlush)
        return;
    flush();
    m_clusters.prune(m_clock.now() - kLately);
}

void TrialBook::flush()
{
    m_flushed = m_clock.monotonic();
    Unit unit;
    for (const WorkerId &worker : std::exchange(m_unsaved, {})) {
        const QJsonObject body{{QStringLiteral("trials"), encode(m_trials.value(worker))}};
        unit.changes.push_back(PutRecord{{kKind, worker.value, QJsonDocument(body).toJson(QJsonDocument::Compact)}});
    }
    if (!unit.changes.empty())
        m_ledger.commit(std::move(unit), [](Result<void>) {});
}

} // namespace freeagent::services
