// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/alerting/sources/queuemetrics.h"

#include "common/base/textforms.h"
#include "daemon/services/thresholds.h"

using namespace Qt::StringLiterals;

namespace freeagent::alerting {

namespace {
constexpr std::array kPlatforms{Platform::Ios, Platform::Android};

QString named(Platform platform) { return platform == Platform::Ios ? u"iOS"_s : u"Android"_s; }
} // namespace

QueueMetrics::QueueMetrics(const services::Statistics &statistics, const services::Fleet &fleet, services::Dispatcher &dispatcher, const Clock &clock)
    : m_statistics(statistics)
    , m_fleet(fleet)
    , m_dispatcher(dispatcher)
    , m_clock(clock)
{
}

QList<MetricInfo> QueueMetrics::metrics() const
{
    return {{"queue.depth", "builds", u"Builds that wait for a worker"_s, {}}};
}

std::vector<Reading> QueueMetrics::read(const QByteArray &)
{
    return {{.value = double(m_statistics.pending())}};
}

/// Nothing when any worker for the platform is not held by a person, or when all were for too long.
std::optional<Suppression> QueueMetrics::heldByPeople(Platform platform) const
{
    const Hold *fresh = nullptr;
    QString name;
    bool all = true;
    m_fleet.each([&](const services::FleetMember &member) {
        if (!accepts(member.worker, platform))
            return;
        const auto &hold = member.worker.hold;
        all = all && hold && hold->kind != HoldKind::Quarantined;
        if (hold && ((hold->until && *hold->until > m_clock.now()) || m_clock.now() - hold->since < kHoldExcuses)) {
            fresh = &*hold;
            name = member.worker.name;
        }
    });
    if (!all || !fresh)
        return std::nullopt;
    return Suppression{"inhibition", fresh->by, u"%1 is %2 by %3: %4"_s.arg(name, QString::fromLatin1(word(fresh->kind)), fresh->by, fresh->reason)};
}

Story QueueMetrics::explain(const QByteArray &, const Reading &reading)
{
    const int pending = int(reading.value.value_or(0));
    Story story;
    story.summary = u"%1 builds wait"_s.arg(pending);
    int unexcused = 0;
    std::optional<Suppression> excuse;
    Platform worst = Platform::Ios;
    for (const Platform platform : kPlatforms) {
        const int waiting = m_dispatcher.pending().size(platform);
        if (!waiting)
            continue;
        if (waiting > m_dispatcher.pending().size(worst))
            worst = platform;
        story.evidence.append(u"%1 builds for %2"_s.arg(waiting).arg(named(platform)));
        const auto held = heldByPeople(platform);
        excuse = held ? held : excuse;
        unexcused += held ? 0 : waiting;
    }
    if (excuse && unexcused <= int(services::kThresholds.queue.warning))
        story.excuse = excuse;
    const Millis oldest = m_statistics.oldestWait();
    story.summary += u", the oldest for %1"_s.arg(durationText(oldest));
    if (const queue::Waiting *first = m_dispatcher.pending().first(worst))
        if (const auto reason = m_dispatcher.reason(first->id)) {
            story.cause = reason->message;
            if (!reason->fix.isEmpty())
                story.evidence.append(u"Would help: %1"_s.arg(reason->fix));
        }
    const queue::FleetView view = m_fleet.view(worst);
    story.evidence.append(u"Workers for %1: %2 online, %3 free, %4 held of %5"_s.arg(named(worst)).arg(view.online).arg(view.free).arg(view.held).arg(view.compatible));
    if (!view.heldWhy.isEmpty())
        story.action = Action{u"Resume %1"_s.arg(view.heldWhy.join(u", "_s)), u"expoctl workers resume %1"_s.arg(view.heldWhy.first().section(u" ("_s, 0, 0)), u"/api/capacity/plan"_s};
    return story;
}

} // namespace freeagent::alerting
