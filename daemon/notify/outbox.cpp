// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/notify/outbox.h"

#include "daemon/notify/compose.h"
#include "daemon/wire/jsonvalues.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace freeagent::notify {

using namespace std::chrono_literals;

namespace {
constexpr int kMostRefusals = 5;
constexpr Millis kPruneEvery = 10min;

Change putOf(const Delivery &delivery) { return PutRecord{{Delivery::kKind, delivery.id, wire::compact(toRecord(delivery))}}; }

std::vector<Change> putsOf(const std::vector<Delivery> &deliveries)
{
    std::vector<Change> changes;
    for (const Delivery &delivery : deliveries)
        changes.push_back(putOf(delivery));
    return changes;
}

/// Slack takes one a second; others have no limit that we could meet.
Millis paceOf(const Channel &channel) { return channel.kind == ChannelKind::Slack ? Millis(1s) : Millis(0); }

QByteArray batchKey(const std::vector<Delivery> &batch)
{
    if (batch.size() == 1)
        return batch.front().id;
    QByteArray ids;
    for (const Delivery &delivery : batch)
        ids += delivery.id + '\n';
    return "b" + QCryptographicHash::hash(ids, QCryptographicHash::Sha256).toHex().left(24);
}
} // namespace

Outbox::Outbox(services::Ledger &ledger, const Clock &clock, Carrier &carrier, Random random, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_carrier(carrier)
    , m_random(std::move(random))
{
    m_ledger.watchRecords(Delivery::kKind, [this](const Record &record) { stored(record); });
}

Outbox::~Outbox() { m_ledger.watchRecords(Delivery::kKind, [](const Record &) {}); }

void Outbox::setChannels(const QList<Channel> &channels)
{
    for (const Channel &channel : channels) {
        const Channel *before = m_book.channel(channel.name);
        Way *way = wayOf(channel.name);
        if (way && (way->lane.isBusy() || way->saving || (before && *before == channel)))
            continue;
        m_ways.insert_or_assign(channel.name, Way(paceOf(channel)));
    }
    m_book.setChannels(channels);
}

void Outbox::load(const std::vector<Record> &records)
{
    for (const Record &record : records) {
        const QJsonObject json = record.kind == Delivery::kKind || record.kind == "channel-trouble" ? wire::objectOf(record.body) : QJsonObject();
        if (record.kind == "channel-trouble")
            m_troubles[QString::fromUtf8(record.id)] = wire::timeOf(json.value(u"since"_s)).value_or(m_clock.now());
        auto delivery = record.kind == Delivery::kKind ? deliveryFrom(json) : std::nullopt;
        if (!delivery)
            continue;
        if (delivery->state == DeliveryState::Sending) {
            delivery->state = DeliveryState::Failed;
            delivery->detail = u"The controller stopped while it was being sent"_s;
        }
        m_book.put(*delivery);
    }
}

Outbox::Way *Outbox::wayOf(const QString &channel)
{
    const auto way = m_ways.find(channel);
    return way == m_ways.end() ? nullptr : &way->second;
}

void Outbox::commit(Unit unit, std::function<void(bool)> done)
{
    m_ledger.commit(std::move(unit), [alive = std::weak_ptr(m_alive), done = std::move(done)](Result<void> saved) {
        if (!alive.expired())
            done(saved.has_value());
    });
}

std::vector<Change> Outbox::outgoing(const Notice &notice) { return putsOf(m_book.made(notice, m_clock.now())); }

std::vector<Change> Outbox::outgoingBuild(const QByteArray &id, const QByteArray &event, const QByteArray &payload)
{
    return putsOf(m_book.madeBuild(id, event, payload, m_clock.now()));
}

void Outbox::stored(const Record &record)
{
    const auto delivery = deliveryFrom(wire::objectOf(record.body));
    if (!delivery)
        return;
    const Delivery *known = m_book.find(delivery->id);
    const bool again = known && delivery->state == DeliveryState::Queued && known->state != DeliveryState::Queued;
    if (!again) // the same notice, handed in twice at the same time
        m_book.put(*delivery);
}

void Outbox::tick()
{
    for (auto &[name, way] : m_ways)
        if (!way.unsaved.changes.empty())
            save(name);
    if (m_clock.monotonic() - m_pruned >= kPruneEvery || m_pruned == Instant()) {
        m_pruned = m_clock.monotonic();
        prune();
    }
    pump();
}

void Outbox::prune()
{
    const auto byAge = m_agesCount() ? Book::ByAge::Too : Book::ByAge::Not;
    const std::vector<Delivery> hopeless = m_book.hopeless(m_clock.now(), byAge);
    const std::vector<QByteArray> old = m_book.forgettable(m_clock.now(), byAge);
    Unit unit;
    unit.changes = putsOf(hopeless);
    for (const QByteArray &id : old)
        unit.changes.push_back(RemoveRecord{Delivery::kKind, id});
    for (const Delivery &each : hopeless) {
        count(each.channel, "given_up");
        if (!each.notice.group.startsWith("channel/"))
            for (Change &change : trouble(each.channel, each.detail))
                unit.changes.push_back(std::move(change));
    }
    if (unit.changes.empty())
        return;
    commit(std::move(unit), [this, old](bool saved) {
        for (const QByteArray &id : saved ? old : std::vector<QByteArray>())
            m_book.remove(id);
    });
}

void Outbox::pump()
{
    for (const Channel &channel : m_book.channels()) {
        Way &way = m_ways.at(channel.name);
        if (!way.saving && way.unsaved.changes.empty() && way.lane.mayBegin(m_clock.monotonic()))
            begin(channel, way);
    }
}

void Outbox::begin(const Channel &channel, Way &way)
{
    const QString name = channel.name;
    if (const std::vector<Delivery> superseded = m_book.superseded(channel, m_clock.now()); !superseded.empty()) {
        for (const Delivery &each : superseded)
            if (each.state == DeliveryState::Superseded)
                count(name, "superseded");
        way.unsaved.changes = putsOf(superseded);
        return save(name);
    }
    std::vector<Delivery> batch = m_book.next(channel, m_clock.now());
    if (batch.empty())
        return;
    const QByteArray key = batch.front().batch.isEmpty() ? batchKey(batch) : batch.front().batch;
    for (Delivery &delivery : batch) {
        delivery.state = DeliveryState::Sending;
        delivery.batch = key;
        delivery.nextAt.reset();
        ++delivery.attempts;
    }
    way.lane.begin(m_clock.monotonic());
    Unit unit;
    unit.changes = putsOf(batch);
    commit(std::move(unit), [this, name, batch](bool saved) {
        if (saved)
            send(name, batch);
        else if (Way *held = wayOf(name))
            held->lane.cancel(m_clock.monotonic());
    });
}

void Outbox::send(const QString &name, const std::vector<Delivery> &batch)
{
    const Channel *channel = m_book.channel(name);
    if (!channel)
        return ended(name, batch, {Verdict::Kind::Failed, u"The channel is no longer configured"_s});
    m_carrier.carry(compose(*channel, batch, m_clock.now()), [this, alive = std::weak_ptr(m_alive), name, batch](const Verdict &outcome) {
        if (!alive.expired())
            ended(name, batch, outcome);
    });
}

void Outbox::judge(std::vector<Delivery> &batch, const Verdict &outcome)
{
    const Time now = m_clock.now();
    const Millis delay = retryDelay(batch.front().attempts, outcome.retryAfter, m_random());
    for (Delivery &delivery : batch) {
        delivery.detail = outcome.detail;
        const bool over = now - delivery.createdAt >= Book::kGiveUp || (outcome.kind == Verdict::Kind::Refused && delivery.attempts >= kMostRefusals);
        delivery.state = outcome.kind == Verdict::Kind::Delivered ? DeliveryState::Delivered : over ? DeliveryState::GivenUp : DeliveryState::Failed;
        if (delivery.state == DeliveryState::Failed)
            delivery.nextAt = now + delay;
        else
            delivery.endedAt = now;
        if (outcome.kind != Verdict::Kind::Delivered)
            count(delivery.channel, "failed");
        if (delivery.state != DeliveryState::Failed)
            count(delivery.channel, delivery.state == DeliveryState::Delivered ? "delivered" : "given_up");
    }
}

void Outbox::ended(const QString &name, std::vector<Delivery> batch, const Verdict &outcome)
{
    judge(batch, outcome);
    const bool delivered = outcome.kind == Verdict::Kind::Delivered;
    Unit unit;
    unit.changes = putsOf(batch);
    Way *way = wayOf(name);
    bool report = std::any_of(batch.begin(), batch.end(), [](const Delivery &d) { return d.state == DeliveryState::GivenUp && !d.notice.group.startsWith("channel/"); });
    if (way && delivered) {
        way->lane.delivered();
        way->lastError.clear();
        for (const Delivery &waiting : m_book.released(name)) // it works again: nothing need wait for its own time
            unit.changes.push_back(putOf(waiting));
    } else if (way) {
        report = way->lane.failed(m_clock.monotonic(), outcome.retryAfter, outcome.asksForPatience) || report;
        way->lastError = outcome.detail;
    }
    for (Change &change : delivered ? recovery(name) : report ? trouble(name, outcome.detail) : std::vector<Change>())
        unit.changes.push_back(std::move(change));
    if (!way)
        return commit(std::move(unit), [](bool) {});
    way->unsaved = std::move(unit);
    save(name);
}

/// Nothing else happens on the channel until this is stored: what was delivered must not go out again.
void Outbox::save(const QString &name)
{
    Way *way = wayOf(name);
    if (!way || way->saving)
        return;
    way->saving = true;
    commit(way->unsaved, [this, name](bool saved) {
        Way *now = wayOf(name);
        if (!now)
            return;
        now->saving = false;
        if (!saved)
            return; // tick() tries again
        now->unsaved = {};
        pump();
    });
}

} // namespace freeagent::notify
