// SPDX-License-Identifier: GPL-3.0-or-later
// What the outbox says of itself, and what people ask it to do.
#include "daemon/notify/compose.h"
#include "daemon/notify/outbox.h"
#include "daemon/wire/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace freeagent::notify {

namespace {
Change putOf(const Delivery &delivery) { return PutRecord{{Delivery::kKind, delivery.id, wire::compact(toRecord(delivery))}}; }

Notice testNotice(const Channel &channel, const QByteArray &id, Time now)
{
    Notice notice;
    notice.id = "test/" + id;
    notice.group = "test/" + channel.name.toUtf8() + '/' + id;
    notice.kind = channel.kind == ChannelKind::PagerDuty ? NoticeKind::Trigger : NoticeKind::Information;
    notice.severity = Severity::Info;
    notice.title = u"Test of the channel %1: nothing has happened"_s.arg(channel.name);
    notice.lines = {u"Somebody wanted to know whether messages of the build farm arrive here. They do."_s};
    notice.at = now;
    return notice;
}
} // namespace

Notice Outbox::channelNotice(const QString &name, NoticeKind kind) const
{
    const Channel *channel = m_book.channel(name);
    const Time since = m_troubles.at(name);
    Notice notice;
    notice.group = "channel/" + name.toUtf8() + '/' + QByteArray::number(toMs(since));
    notice.id = notice.group + '/' + word(kind).toByteArray();
    notice.kind = kind;
    notice.severity = !channel || channel->wants(Severity::Critical) ? Severity::Critical : Severity::Warning;
    notice.facts = {{u"channel"_s, name}, {u"since"_s, QString::fromLatin1(toIso(since))}, {u"Runbook"_s, u"RB-43"_s}};
    notice.link = u"/"_s;
    notice.at = m_clock.now();
    return notice;
}

std::vector<Change> Outbox::trouble(const QString &name, const QString &why)
{
    if (m_troubles.contains(name))
        return {};
    m_troubles[name] = m_clock.now();
    Notice notice = channelNotice(name, NoticeKind::Trigger);
    notice.title = u"Messages to the channel %1 do not arrive"_s.arg(name);
    notice.lines = {u"The last try: %1"_s.arg(why), u"Messages wait and are tried again for a day; nothing else is affected."_s,
                    u"Correct the cause, then: expoctl channels test %1"_s.arg(name)};
    Q_EMIT remark(notice.title + u": "_s + why);
    std::vector<Change> changes{PutRecord{{"channel-trouble", name.toUtf8(), wire::compact({{u"since"_s, wire::isoValue(m_troubles[name])}})}}};
    for (const Delivery &delivery : m_book.made(notice, m_clock.now(), name))
        changes.push_back(putOf(delivery));
    return changes;
}

std::vector<Change> Outbox::recovery(const QString &name)
{
    if (!m_troubles.contains(name))
        return {};
    Notice notice = channelNotice(name, NoticeKind::Resolve);
    notice.title = u"Messages to the channel %1 arrive again"_s.arg(name);
    Q_EMIT remark(notice.title);
    std::vector<Change> changes{RemoveRecord{"channel-trouble", name.toUtf8()}};
    for (const Delivery &delivery : m_book.made(notice, m_clock.now(), name))
        changes.push_back(putOf(delivery));
    m_troubles.erase(name);
    return changes;
}

std::vector<Change> Outbox::alreadyTold(const Notice &notice, const QStringList &channels)
{
    return toldOutside(notice, channels, DeliveryState::Delivered, {});
}

std::vector<Change> Outbox::perhapsTold(const Notice &notice, const QStringList &channels)
{
    return toldOutside(notice, channels, DeliveryState::GivenUp, u"Sent without the daemon; whether it arrived is not known"_s);
}

std::vector<Change> Outbox::toldOutside(const Notice &notice, const QStringList &channels, DeliveryState state, const QString &detail)
{
    std::vector<Change> changes;
    for (const QString &name : channels) {
        Delivery delivery;
        delivery.id = deliveryId(notice.id, name);
        if (m_book.find(delivery.id))
            continue;
        delivery.channel = name;
        delivery.notice = notice;
        delivery.state = state;
        delivery.detail = detail;
        delivery.order = m_book.nextOrder();
        delivery.attempts = 1;
        delivery.createdAt = notice.at;
        delivery.endedAt = notice.at;
        changes.push_back(putOf(delivery));
    }
    return changes;
}

std::vector<Outbox::ChannelReport> Outbox::report() const
{
    std::vector<ChannelReport> list;
    for (const Channel &channel : m_book.channels()) {
        const Way &way = m_ways.at(channel.name);
        const Lane::State own = way.lane.state();
        const bool reported = own == Lane::State::Ok && m_troubles.contains(channel.name);
        list.push_back({&channel, reported ? Lane::State::Failing : own, m_book.lastDelivery(channel.name), way.lastError, m_book.pending(channel.name)});
    }
    return list;
}

void Outbox::resend(const QByteArray &id, std::function<void(Result<Delivery>)> done)
{
    const Delivery *known = m_book.find(id);
    if (!known)
        return done(failure("delivery.not_found", u"There is no such delivery"_s, u"The log is kept for 30 days."_s));
    if (!m_book.channel(known->channel))
        return done(failure("channel.not_found", u"Its channel is no longer configured"_s));
    const QByteArray original = known->resendOf.isEmpty() ? known->id : known->resendOf;
    if (known->state == DeliveryState::Sending || m_resending.contains(original) || m_book.isResent(original, m_clock.now()))
        return done(failure("delivery.sending", u"It is being sent at this moment"_s, u"Look again in a few seconds."_s));
    if (m_book.isOver(*known))
        return done(failure("delivery.over", u"What this message tells of is over: sent again, it would call people to nothing"_s,
                            u"expoctl alert list has what is open; expoctl channels test %1 tries the channel."_s.arg(known->channel)));
    Delivery again = *known;
    again.nextAt.reset();
    if (!known->isPending()) {
        again.id = deliveryId("resend/" + newId(m_clock.now()), known->channel);
        again.resendOf = original;
        again.state = DeliveryState::Queued;
        again.order = m_book.nextOrder();
        again.createdAt = m_clock.now();
        again.endedAt.reset();
        again.attempts = 0;
        again.batch.clear();
        again.detail.clear();
    }
    Unit unit;
    unit.changes.push_back(putOf(again));
    m_resending.insert(original);
    m_ledger.commit(std::move(unit), [this, alive = std::weak_ptr(m_alive), original, again, done = std::move(done)](Result<void> saved) {
        if (alive.expired())
            return;
        m_resending.remove(original);
        saved ? done(again) : done(tl::unexpected(saved.error()));
        pump();
    });
}

void Outbox::test(const QString &name, std::function<void(Result<Verdict>)> done)
{
    const Channel *channel = m_book.channel(name);
    Way *way = wayOf(name);
    if (!channel || !way)
        return done(failure("channel.not_found", u"There is no channel %1"_s.arg(name), u"Channels are tables of the configuration: [channel.NAME]."_s));
    if (way->lane.isBusy() || way->saving)
        return done(failure("channel.busy", u"A message is being sent on this channel"_s, u"Try again in ten seconds."_s));
    Delivery delivery;
    delivery.id = deliveryId("test/" + newId(m_clock.now()), name);
    delivery.channel = name;
    delivery.notice = testNotice(*channel, newId(m_clock.now()), m_clock.now());
    delivery.order = m_book.nextOrder();
    delivery.createdAt = m_clock.now();
    delivery.attempts = 1;
    delivery.batch = delivery.id;
    delivery.test = true;
    way->lane.begin(m_clock.monotonic());
    const auto finish = [this, alive = std::weak_ptr(m_alive), name, delivery, done](const Verdict &outcome) {
        if (alive.expired())
            return;
        tested(name, delivery, outcome);
        done(outcome);
    };
    if (channel->kind != ChannelKind::PagerDuty)
        return m_carrier.carry(compose(*channel, {delivery}, m_clock.now()), finish);
    Delivery over = delivery; // nobody shall be woken for long
    over.notice.kind = NoticeKind::Resolve;
    m_carrier.carry(compose(*channel, {delivery}, m_clock.now()), [this, alive = std::weak_ptr(m_alive), message = compose(*channel, {over}, m_clock.now()), finish](const Verdict &outcome) {
        if (alive.expired())
            return;
        if (outcome.kind != Verdict::Kind::Delivered)
            return finish(outcome);
        m_carrier.carry(message, finish);
    });
}

void Outbox::tested(const QString &name, Delivery delivery, const Verdict &outcome)
{
    const bool delivered = outcome.kind == Verdict::Kind::Delivered;
    delivery.state = delivered ? DeliveryState::Delivered : DeliveryState::GivenUp;
    delivery.endedAt = m_clock.now();
    delivery.detail = outcome.detail;
    Unit unit;
    unit.changes.push_back(putOf(delivery));
    if (Way *way = wayOf(name); way && delivered) {
        way->lane.delivered();
        way->lastError.clear();
    } else if (way) {
        way->lane.release();
        way->lastError = outcome.detail;
    }
    if (delivered) {
        for (Change &change : recovery(name))
            unit.changes.push_back(std::move(change));
        for (const Delivery &waiting : m_book.released(name))
            unit.changes.push_back(putOf(waiting));
    }
    commit(std::move(unit), [this](bool) { pump(); });
}

} // namespace freeagent::notify
