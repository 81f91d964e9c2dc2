// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/alerting/sources/workermetrics.h"

#include "common/base/textforms.h"
#include "daemon/services/holds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::alerting {

namespace {
constexpr size_t kMostNames = 20;
const QByteArray kQuarantined = "workers.quarantined";

bool isExcused(const services::FleetMember &member)
{
    const Worker &worker = member.worker;
    const bool held = worker.hold && worker.hold->kind != HoldKind::Quarantined;
    const bool sent = !member.online && !worker.requests.isEmpty() && worker.requests.first().deliveredAt;
    return held || sent;
}
} // namespace

WorkerMetrics::WorkerMetrics(const services::Fleet &fleet, const services::FarmPolicy &policy, const Clock &clock)
    : m_fleet(fleet)
    , m_policy(policy)
    , m_clock(clock)
    , m_started(clock.monotonic())
{
}

QList<MetricInfo> WorkerMetrics::metrics() const
{
    return {{"workers.offline", "ratio", u"Share of the expected workers that are not online; paused and retired ones are not expected"_s, {}},
            {kQuarantined, "workers", u"Workers that the farm took out by itself"_s, {}}};
}

/// Whom a person holds, that person knows of.
std::vector<const services::FleetMember *> WorkerMetrics::quarantined() const
{
    std::vector<const services::FleetMember *> found;
    m_fleet.each([&found](const services::FleetMember &member) {
        const auto &hold = member.worker.hold;
        if (!member.worker.retired && hold && hold->kind == HoldKind::Quarantined && hold->by == services::Holds::farm())
            found.push_back(&member);
    });
    std::sort(found.begin(), found.end(), [](const auto *a, const auto *b) { return a->worker.hold->since < b->worker.hold->since; });
    return found;
}

WorkerMetrics::Tally WorkerMetrics::tally() const
{
    Tally tally;
    int present = 0;
    int counted = 0;
    m_fleet.each([&](const services::FleetMember &member) {
        if (isExcused(member)) {
            ++tally.excused;
            return;
        }
        ++counted;
        if (member.online)
            ++present;
        else
            tally.offline.push_back(&member);
    });
    tally.expected = m_policy.fleetExpected ? std::max(0, m_policy.fleetExpected - tally.excused) : counted;
    tally.missing = std::max(0, tally.expected - present);
    return tally;
}

std::vector<Reading> WorkerMetrics::read(const QByteArray &metric)
{
    if (metric == kQuarantined) {
        Reading reading;
        reading.value = double(quarantined().size());
        return {reading};
    }
    const Tally now = tally();
    Reading reading;
    if (now.missing == 0)
        reading.value = 0;
    else if (m_clock.monotonic() - m_started >= m_policy.offlineAfter)
        reading.value = double(now.missing) / double(now.expected);
    return {reading};
}

Story WorkerMetrics::explain(const QByteArray &metric, const Reading &)
{
    return metric == kQuarantined ? explainQuarantine() : explainOffline();
}

Story WorkerMetrics::explainQuarantine() const
{
    const auto held = quarantined();
    Story story;
    QStringList names;
    for (const services::FleetMember *member : held) {
        const Hold &hold = *member->worker.hold;
        names.append(member->worker.name);
        story.evidence.append(u"%1, since %2: %3"_s.arg(member->worker.name, QString::fromLatin1(toIso(hold.since)), hold.reason));
        if (size_t(names.size()) == kMostNames)
            break;
    }
    if (held.size() > size_t(names.size()))
        names.append(u"and %1 more"_s.arg(held.size() - size_t(names.size())));
    story.summary = held.empty() ? u"No worker is in quarantine"_s : u"In quarantine: %1"_s.arg(names.join(u", "_s));
    story.cause = u"Builds that others could make failed there; it gets a trial build from time to time and comes back by itself when that succeeds"_s;
    if (held.size() == 1) {
        const Worker &worker = held.front()->worker;
        story.action = Action{u"Mend %1 and release it, or retire it"_s.arg(worker.name), u"expoctl workers show %1"_s.arg(worker.name), u"/api/workers/%1"_s.arg(worker.id.text())};
    }
    return story;
}

Story WorkerMetrics::explainOffline() const
{
    Tally now = tally();
    std::sort(now.offline.begin(), now.offline.end(),
              [](const auto *a, const auto *b) { return a->worker.name != b->worker.name ? a->worker.name < b->worker.name : a->worker.id < b->worker.id; });
    Story story;
    QStringList names;
    for (size_t i = 0; i < std::min(now.offline.size(), kMostNames); ++i) {
        const services::FleetMember &member = *now.offline[i];
        names.append(member.worker.name);
        QString line = u"%1: last heard of at %2, silent for %3"_s.arg(member.worker.name, QString::fromLatin1(toIso(member.worker.lastSeenAt)), durationText(m_fleet.silent(member)));
        if (!member.builds.isEmpty())
            line += u", had build %1"_s.arg(member.builds.first().text());
        story.evidence.append(line);
    }
    if (now.offline.size() > kMostNames)
        names.append(u"and %1 more"_s.arg(now.offline.size() - kMostNames));
    story.summary = u"%1 of %2 workers are offline"_s.arg(now.missing).arg(now.expected);
    if (!names.isEmpty())
        story.summary += u": %1"_s.arg(names.join(u", "_s));
    if (now.missing > int(now.offline.size()))
        story.evidence.append(u"%1 of the declared workers are not registered"_s.arg(now.missing - int(now.offline.size())));
    story.cause = u"They have not been heard of for longer than %1: asleep, without network, or the worker program has ended"_s.arg(durationText(m_policy.offlineAfter));
    if (now.offline.size() == 1) {
        const Worker &worker = now.offline.front()->worker;
        story.action = Action{u"Bring %1 back by its checklist"_s.arg(worker.name), u"expoctl workers show %1"_s.arg(worker.name), u"/api/workers/%1"_s.arg(worker.id.text())};
    }
    return story;
}

} // namespace freeagent::alerting
