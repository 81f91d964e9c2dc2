// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/feed.h"

#include "daemon/wire/encodebuild.h"

namespace freeagent::services {

namespace {
constexpr size_t kRemembered = 20'000;
constexpr qsizetype kReadAgain = 2000; ///< more builds than this are cheaper as a snapshot
}

Feed::Feed(Ledger &ledger, Fleet &fleet, Dispatcher &dispatcher, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_fleet(fleet)
    , m_dispatcher(dispatcher)
    , m_clock(clock)
    , m_oldestKnown(ledger.revision())
{
    // The build's change is announced after its event was noted, so that memory already shows it.
    connect(&ledger, &Ledger::eventCommitted, this, [this](const Event &event) {
        if (event.build.isEmpty())
            onEvent(event);
    });
    connect(&ledger, &Ledger::buildChanged, this,
            [this](const BuildRecord *before, const BuildRecord &after, const Event &event) {
                onEvent(event);
                publishOccupation(before ? &before->build : nullptr, after.build);
            });
    connect(&dispatcher, &Dispatcher::reasonChanged, this, [this](const BuildId &id) {
        if (!m_subscribers.empty())
            if (const auto current = data(id, {}))
                publish({FeedFrame::kMomentary, "build.waiting", *current});
    });
    connect(&fleet, &Fleet::lateChanged, this, [this](const WorkerId &worker) {
        if (!m_subscribers.empty())
            publishWorker(worker);
    });
    connect(&fleet, &Fleet::measured, this, [this](const WorkerId &worker, const BuildId &build) {
        const FleetMember *member = m_subscribers.empty() ? nullptr : m_fleet.find(worker);
        if (!member)
            return;
        wire::JsonWriter json;
        const auto figure = [&json](const char *key, const std::optional<double> &v) {
            v ? json.field(key, *v) : json.key(key).null();
        };
        json.beginObject().field("worker_id", worker.value).field("build_id", build.value);
        figure("cpu_percent", member->cpuPercent);
        figure("memory_mb", member->memoryMb);
        figure("disk_percent", member->diskPercent);
        json.field("at", toMs(m_clock.now())).endObject();
        publish({FeedFrame::kMomentary, "worker.telemetry", json.take()});
    });
}

void Feed::publishWorker(const WorkerId &worker)
{
    if (const auto current = data({}, worker))
        publish({FeedFrame::kMomentary, "worker.changed", *current});
}

void Feed::publishOccupation(const Build *before, const Build &after)
{
    if (m_subscribers.empty())
        return;
    const WorkerId had = before && before->isActive() ? before->worker : WorkerId();
    const WorkerId has = after.isActive() ? after.worker : WorkerId();
    if (had == has)
        return;
    for (const WorkerId &worker : {had, has})
        if (!worker.isEmpty())
            publishWorker(worker);
}

quint64 Feed::subscribe(Subscriber subscriber)
{
    m_subscribers.emplace(++m_lastHandle, std::move(subscriber));
    return m_lastHandle;
}

void Feed::unsubscribe(quint64 handle) { m_subscribers.erase(handle); }

QByteArray Feed::item(const Build &build)
{
    return wire::buildItem(build, {m_fleet.nameOf(build.worker), m_dispatcher.reason(build.id)});
}

QByteArray Feed::item(const FleetMember &member) const { return wire::workerItem(member.worker, m_fleet.presence(member)); }

std::optional<QByteArray> Feed::data(const BuildId &build, const WorkerId &worker)
{
    if (build.isEmpty()) {
        const FleetMember *member = m_fleet.find(worker);
        return member ? std::optional(item(*member)) : std::nullopt;
    }
    if (const Build *known = m_ledger.known(build))
        return item(*known);
    return std::nullopt;
}

void Feed::load(const std::vector<Event> &recent)
{
    if (!recent.empty())
        m_oldestKnown = recent.front().revision - 1;
    for (const Event &event : recent)
        remember(event);
}

void Feed::remember(const Event &event)
{
    const bool ofTheFarm = event.build.isEmpty() && event.worker.isEmpty();
    m_recent.push_back({event.revision, event.type, event.build, event.worker, ofTheFarm ? event.body : QByteArray()});
    if (m_recent.size() > kRemembered) {
        m_oldestKnown = m_recent.front().revision;
        m_recent.pop_front();
    }
}

void Feed::onEvent(const Event &event)
{
    remember(event);
    if (m_subscribers.empty())
        return;
    if (!m_recent.back().body.isEmpty())
        publish({event.revision, event.type, event.body});
    else if (const auto current = data(event.build, event.worker))
        publish({event.revision, event.type, *current});
}

void Feed::since(Revision revision, Missed done)
{
    if (revision < m_oldestKnown || revision > m_ledger.revision())
        return done(std::nullopt);
    QSet<BuildId> absent; // finished and no longer in memory: read again first
    for (const Remembered &event : m_recent)
        if (event.revision > revision && !event.build.isEmpty() && !m_ledger.known(event.build))
            absent.insert(event.build);
    if (absent.size() > kReadAgain)
        return done(std::nullopt);
    if (absent.isEmpty())
        return done(compose(revision));
    auto left = std::make_shared<qsizetype>(absent.size());
    for (const BuildId &build : absent)
        m_ledger.find(build, [this, left, revision, done](Result<const BuildRecord *>) {
            if (--*left == 0)
                done(compose(revision));
        });
}

std::optional<QList<FeedFrame>> Feed::compose(Revision after)
{
    QList<FeedFrame> frames;
    for (const Remembered &event : m_recent) {
        if (event.revision <= after)
            continue;
        const auto current = event.body.isEmpty() ? data(event.build, event.worker) : std::optional(event.body);
        if (!current)
            return std::nullopt; // its row is gone: only a snapshot tells
        frames.append({event.revision, event.type, *current});
    }
    return frames;
}

void Feed::publish(FeedFrame frame)
{
    const auto subscribers = m_subscribers; // a copy: one may leave while it is told
    for (const auto &[handle, subscriber] : subscribers)
        subscriber(frame);
}

} // namespace freeagent::services
