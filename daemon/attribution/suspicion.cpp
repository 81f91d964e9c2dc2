// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/attribution/suspicion.h"

#include <QStringList>

namespace freeagent::attribution {

namespace {
constexpr int kMachineInARow = 2;
constexpr int kAnyInARow = 3;
constexpr int kOthersSucceeded = 2;
constexpr std::chrono::hours kLately{24};

/// The failures since the last success that may be the worker's and that no other worker had as well, newest first.
std::vector<Trial> run(const Trials &trials, const Others &others, Time now)
{
    std::vector<Trial> failures;
    const QByteArray *last = nullptr; // mostly it is one cause again and again
    bool isElsewhere = false;
    for (auto it = trials.rbegin(); it != trials.rend() && !it->success && now - it->at <= kLately; ++it) {
        if (!last || *last != it->cluster)
            isElsewhere = others.clusters.contains(it->cluster);
        last = &it->cluster;
        if (!it->certain && !isElsewhere)
            failures.push_back(*it);
    }
    return failures;
}

bool isMachine(const Trial &trial) { return trial.failure == FailureClass::Machine; }

QString evidence(const std::vector<Trial> &failures, const Others &others)
{
    QStringList projects;
    for (const Trial &trial : failures)
        if (!projects.contains(trial.project))
            projects.append(trial.project);
    return QStringLiteral("projects: %1; other workers completed %2 builds meanwhile").arg(projects.join(QStringLiteral(", "))).arg(others.successes);
}
} // namespace

std::optional<Suspicion> suspect(const Trials &ofWorker, const Others &others, Time now)
{
    const std::vector<Trial> failures = run(ofWorker, others, now);
    int machine = 0;
    while (machine < int(failures.size()) && isMachine(failures[size_t(machine)]))
        ++machine;
    if (machine >= kMachineInARow)
        return Suspicion{QStringLiteral("%1 builds in a row failed because of this machine").arg(machine), evidence(failures, others)};
    QSet<QString> projects;
    for (const Trial &trial : failures)
        projects.insert(trial.project);
    if (int(failures.size()) >= kAnyInARow && projects.size() >= kAnyInARow && others.successes >= kOthersSucceeded)
        return Suspicion{QStringLiteral("%1 builds of %2 projects in a row failed here while other workers completed theirs")
                             .arg(failures.size()).arg(projects.size()),
                         evidence(failures, others)};
    return std::nullopt;
}

} // namespace freeagent::attribution
