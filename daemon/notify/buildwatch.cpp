// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/notify/buildwatch.h"

#include "daemon/wire/jsonvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::notify {

namespace {
const QByteArray kCursor = "webhook-cursor";
constexpr int kAtOnce = 500;

/// The event of an end; empty when the build has not ended.
QByteArray endOf(const Build &build)
{
    if (!build.isTerminal() || build.canary)
        return {};
    return build.outcome == Outcome::Success ? "build.completed" : build.outcome == Outcome::Cancelled ? "build.cancelled" : "build.failed";
}

bool endsBuild(const QByteArray &type) { return type == "build.completed" || type == "build.failed" || type == "build.cancelled"; }

QString latin(QByteArrayView text) { return QString::fromLatin1(text.data(), text.size()); }
} // namespace

QByteArray buildPayload(const BuildRecord &record)
{
    const Build &build = record.build;
    const bool finished = build.outcome == Outcome::Success;
    QJsonObject artifacts;
    if (build.hasResult)
        artifacts.insert(u"buildUrl"_s, QString(u"/api/builds/"_s + build.id.text() + u"/download"_s));
    QJsonObject payload{{u"id"_s, build.id.text()},
                        {u"projectName"_s, build.project},
                        {u"platform"_s, latin(word(build.platform))},
                        {u"status"_s, finished ? u"finished"_s : build.outcome == Outcome::Cancelled ? u"canceled"_s : u"errored"_s},
                        {u"artifacts"_s, artifacts},
                        {u"metadata"_s, QJsonObject{{u"appName"_s, build.project}, {u"gitBranch"_s, build.branch}}},
                        {u"parentBuildId"_s, build.retryOf.isEmpty() ? QJsonValue() : QJsonValue(build.retryOf.text())},
                        {u"createdAt"_s, wire::isoValue(build.submittedAt)},
                        {u"updatedAt"_s, wire::isoValue(build.updatedAt)},
                        {u"completedAt"_s, wire::isoValue(build.completedAt)}};
    if (build.outcome == Outcome::Error || build.outcome == Outcome::Timeout)
        payload.insert(u"error"_s, QJsonObject{{u"errorCode"_s, latin(word(build.outcome)).toUpper()}, {u"message"_s, build.errorMessage}});
    return wire::compact(payload);
}

BuildWatch::BuildWatch(services::Ledger &ledger, Store &store, Outbox &outbox, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_store(store)
    , m_outbox(outbox)
{
    connect(&ledger, &services::Ledger::buildChanged, this, [this](const BuildRecord *, const BuildRecord &after, const Event &event) { hear(after, event); });
}

bool BuildWatch::isWanted() const
{
    return std::any_of(m_outbox.channels().begin(), m_outbox.channels().end(), [](const Channel &channel) { return channel.builds; });
}

void BuildWatch::load(const std::vector<Record> &records)
{
    for (const Record &record : records)
        if (record.kind == kCursor)
            m_cursor = wire::objectOf(record.body).value(u"revision"_s).toInteger();
    if (m_cursor && isWanted())
        catchUp();
}

void BuildWatch::catchUp()
{
    m_reading = true;
    m_store.eventsAfter(*m_cursor, kAtOnce, [this, alive = std::weak_ptr(m_alive)](Result<std::vector<Event>> events) {
        if (alive.expired())
            return;
        if (events && !events->empty())
            return take(std::move(*events));
        m_reading = false; // unread ones, after an error, are read at the next start
        for (End &end : m_meanwhile)
            m_ends.push_back(std::move(end));
        m_meanwhile.clear();
        pass();
    });
}

/// One after the other, since each build may have to be read.
void BuildWatch::take(std::vector<Event> events)
{
    const Revision last = events.back().revision;
    const auto ends = std::make_shared<std::deque<Event>>();
    for (Event &event : events)
        if (endsBuild(event.type))
            ends->push_back(std::move(event));
    const auto step = std::make_shared<std::function<void()>>();
    *step = [this, alive = std::weak_ptr(m_alive), ends, last, weak = std::weak_ptr(step)] {
        if (alive.expired())
            return;
        if (ends->empty()) {
            m_cursor = last;
            return catchUp();
        }
        const Event event = ends->front();
        ends->pop_front();
        m_ledger.find(event.build, [this, alive, event, again = weak.lock()](Result<const BuildRecord *> found) {
            if (alive.expired())
                return;
            if (found && *found && !endOf((*found)->build).isEmpty())
                m_ends.push_back({event.revision, **found, endOf((*found)->build)});
            (*again)();
        });
    };
    (*step)();
}

void BuildWatch::hear(const BuildRecord &after, const Event &event)
{
    const QByteArray end = endsBuild(event.type) ? endOf(after.build) : QByteArray();
    if (end.isEmpty() || !isWanted())
        return;
    if (m_reading)
        m_meanwhile.push_back({event.revision, after, end});
    else {
        m_ends.push_back({event.revision, after, end});
        pass();
    }
}

void BuildWatch::pass()
{
    if (m_ends.empty() || m_saving || m_reading)
        return;
    m_saving = true;
    const End &end = m_ends.front();
    const QByteArray id = "build/" + end.record.build.id.value + '/' + QByteArray::number(end.revision);
    Unit unit;
    unit.changes = m_outbox.outgoingBuild(id, end.event, buildPayload(end.record));
    unit.changes.push_back(PutRecord{{kCursor, "builds", wire::compact({{u"revision"_s, qint64(end.revision)}})}});
    m_ledger.commit(std::move(unit), [this, alive = std::weak_ptr(m_alive), revision = end.revision](Result<void> saved) {
        if (!alive.expired())
            stored(revision, saved.has_value());
    });
}

void BuildWatch::stored(Revision revision, bool saved)
{
    m_saving = false;
    if (!saved)
        return; // tick() tries again
    m_cursor = revision;
    m_ends.pop_front();
    m_outbox.wake();
    pass();
}

void BuildWatch::tick()
{
    // From here on, also when nothing ends before the next start.
    if (!m_cursor && isWanted()) {
        m_cursor = m_ledger.revision();
        Unit unit;
        unit.changes.push_back(PutRecord{{kCursor, "builds", wire::compact({{u"revision"_s, qint64(*m_cursor)}})}});
        m_ledger.commit(std::move(unit), [](Result<void>) {});
    }
    pass();
}

} // namespace freeagent::notify
