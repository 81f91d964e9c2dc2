// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/notify/book.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace freeagent::notify {

namespace {
bool isGeneral(const QByteArray &audience) { return audience == "oncall" || audience == "users" || audience == "reviews"; }

/// Mail that may wait for others.
bool isGathered(const Channel &channel, const Delivery &delivery)
{
    return channel.isMail() && delivery.state == DeliveryState::Queued && delivery.batch.isEmpty() && !delivery.test && delivery.resendOf.isEmpty()
        && delivery.notice.kind != NoticeKind::Information && delivery.notice.severity != Severity::Critical;
}

QString minuteText(Time time) { return QString::fromLatin1(toIso(time)).mid(11, 5); }

/// The end of what is told now for the first time. In a mail of many it is one line.
Delivery briefed(const Channel &channel, const Delivery &end, Time began)
{
    Delivery after = end;
    after.notice.title += u" (fired %1, over %2 UTC)"_s.arg(minuteText(began), minuteText(end.notice.at));
    if (isGathered(channel, end)) {
        after.notice.lines.clear();
        after.notice.facts.clear();
        after.notice.link.clear();
    }
    return after;
}

Delivery ended(const Delivery &delivery, DeliveryState state, const QString &detail, Time now)
{
    Delivery after = delivery;
    after.state = state;
    after.detail = detail;
    after.nextAt.reset();
    after.endedAt = now;
    return after;
}
} // namespace

const Channel *Book::channel(const QString &name) const
{
    const auto it = std::find_if(m_channels.begin(), m_channels.end(), [&](const Channel &c) { return c.name == name; });
    return it == m_channels.end() ? nullptr : &*it;
}

/// An end goes wherever the beginning went, whatever its severity is now, and to the same people.
std::vector<QStringList> Book::toldOfTrigger(const Channel &channel, const Notice &notice) const
{
    std::vector<QStringList> told;
    for (const auto &[id, d] : m_deliveries)
        if (d.channel == channel.name && d.notice.group == notice.group && d.notice.kind == NoticeKind::Trigger
            && std::find(told.begin(), told.end(), d.to) == told.end())
            told.push_back(d.to);
    return told;
}

bool Book::hasTrigger(const QByteArray &group) const
{
    return std::any_of(m_deliveries.begin(), m_deliveries.end(), [&group](const auto &item) {
        return item.second.notice.group == group && item.second.notice.kind == NoticeKind::Trigger;
    });
}

std::vector<QStringList> Book::addressees(const Channel &channel, const Notice &notice) const
{
    const bool follows = notice.kind == NoticeKind::Acknowledge || notice.kind == NoticeKind::Resolve;
    const auto told = follows ? toldOfTrigger(channel, notice) : std::vector<QStringList>();
    const bool wanted = channel.wants(notice.severity) || !told.empty();
    if (!channel.alerts || !wanted || (channel.kind == ChannelKind::PagerDuty && notice.kind == NoticeKind::Information))
        return {};
    if (!told.empty())
        return told;
    if (follows && hasTrigger(notice.group))
        return {}; // others heard of it: an end alone says nothing here
    if (channel.audiences.contains(notice.audience))
        return {QStringList()};
    if (isGeneral(notice.audience) || !channel.audiences.contains("oncall"))
        return {};
    // A pager or a room of all on call hears of what is open whoever is first; a handover is between those whom it is about.
    const bool isOpen = notice.kind != NoticeKind::Information;
    const QStringList personal = channel.isMail() && m_mailOf ? m_mailOf(notice.audience) : QStringList();
    return isOpen || !personal.isEmpty() ? std::vector{personal} : std::vector<QStringList>();
}

std::vector<Delivery> Book::made(const Notice &notice, Time now, const QString &except)
{
    std::vector<std::pair<QString, QStringList>> ways;
    const auto gather = [&](const Notice &asked) {
        for (const Channel &each : m_channels)
            for (const QStringList &to : addressees(each, asked))
                if (each.name != except)
                    ways.emplace_back(each.name, to);
    };
    gather(notice);
    if (ways.empty() && !isGeneral(notice.audience)) { // no way to this person: better to all on call than to nobody
        Notice general = notice;
        general.audience = "oncall";
        gather(general);
    }
    std::vector<Delivery> fresh;
    for (const auto &[name, to] : ways) {
        Delivery delivery;
        delivery.id = deliveryId(notice.id, name, to);
        if (m_deliveries.contains(delivery.id))
            continue;
        delivery.channel = name;
        delivery.notice = notice;
        delivery.to = to;
        delivery.order = nextOrder();
        delivery.createdAt = now;
        fresh.push_back(std::move(delivery));
    }
    return fresh;
}

std::vector<Delivery> Book::madeBuild(const QByteArray &id, const QByteArray &event, const QByteArray &payload, Time now)
{
    std::vector<Delivery> fresh;
    for (const Channel &each : m_channels) {
        Delivery delivery;
        delivery.id = deliveryId(id, each.name);
        if (!each.builds || m_deliveries.contains(delivery.id))
            continue;
        delivery.channel = each.name;
        delivery.event = event;
        delivery.payload = payload;
        delivery.notice.id = id;
        delivery.notice.title = QString::fromLatin1(event);
        delivery.notice.at = now;
        delivery.order = nextOrder();
        delivery.createdAt = now;
        fresh.push_back(std::move(delivery));
    }
    return fresh;
}

void Book::put(const Delivery &delivery)
{
    remove(delivery.id);
    m_order = std::max(m_order, delivery.order);
    if (delivery.isPending())
        m_waiting[delivery.channel].emplace(delivery.order, delivery.id);
    m_deliveries.insert_or_assign(delivery.id, delivery);
}

void Book::remove(const QByteArray &id)
{
    const auto known = m_deliveries.find(id);
    if (known == m_deliveries.end())
        return;
    m_waiting[known->second.channel].erase(known->second.order);
    m_deliveries.erase(known);
}

const Delivery *Book::find(const QByteArray &id) const
{
    const auto known = m_deliveries.find(id);
    return known == m_deliveries.end() ? nullptr : &known->second;
}

std::vector<const Delivery *> Book::all() const
{
    std::vector<const Delivery *> list;
    for (const auto &[id, delivery] : m_deliveries)
        list.push_back(&delivery);
    std::sort(list.begin(), list.end(), [](const Delivery *a, const Delivery *b) { return a->order > b->order; });
    return list;
}

std::vector<const Delivery *> Book::ofGroup(const QByteArray &group) const
{
    std::vector<const Delivery *> list;
    for (const auto &[id, delivery] : m_deliveries)
        if (delivery.notice.group == group)
            list.push_back(&delivery);
    std::sort(list.begin(), list.end(), [](const Delivery *a, const Delivery *b) { return a->order < b->order; });
    return list;
}

bool Book::isOver(const Delivery &trigger) const
{
    return trigger.notice.kind == NoticeKind::Trigger && !trigger.notice.group.isEmpty()
        && std::any_of(m_deliveries.begin(), m_deliveries.end(), [&trigger](const auto &item) {
               const Delivery &d = item.second;
               return d.notice.group == trigger.notice.group && d.notice.kind == NoticeKind::Resolve && d.notice.at >= trigger.notice.at;
           });
}

bool Book::isResent(const QByteArray &original, Time now) const
{
    return std::any_of(m_deliveries.begin(), m_deliveries.end(), [&](const auto &item) {
        const Delivery &d = item.second;
        return d.resendOf == original && (d.isPending() || (d.createdAt <= now && now - d.createdAt < kResendOnce));
    });
}

std::vector<const Delivery *> Book::waiting(const QString &channel) const
{
    std::vector<const Delivery *> list;
    const auto ids = m_waiting.find(channel);
    if (ids != m_waiting.end())
        for (const auto &[order, id] : ids->second)
            list.push_back(&m_deliveries.at(id));
    return list;
}

int Book::pending(const QString &channel) const
{
    const auto ids = m_waiting.find(channel);
    return ids == m_waiting.end() ? 0 : int(ids->second.size());
}

std::optional<Time> Book::lastDelivery(const QString &channel) const
{
    std::optional<Time> last;
    for (const auto &[id, delivery] : m_deliveries)
        if (delivery.channel == channel && delivery.state == DeliveryState::Delivered && (!last || delivery.endedAt > last))
            last = delivery.endedAt;
    return last;
}

/// Somebody may have seen its trigger there: it was handed out at least once.
bool Book::isTold(const Channel &channel, const QByteArray &thread) const
{
    return std::any_of(m_deliveries.begin(), m_deliveries.end(), [&](const auto &item) {
        const Delivery &d = item.second;
        return d.channel == channel.name && d.attempts > 0 && d.notice.kind == NoticeKind::Trigger && d.thread() == thread;
    });
}

std::vector<Delivery> Book::superseded(const Channel &channel, Time now) const
{
    std::map<QByteArray, const Delivery *> last;
    std::map<QByteArray, Time> began;
    std::vector<Delivery> list;
    for (const Delivery *each : waiting(channel.name)) {
        if (!each->event.isEmpty() || each->notice.kind == NoticeKind::Information || each->notice.group.isEmpty() || !each->resendOf.isEmpty()
            || each->state == DeliveryState::Sending)
            continue;
        const Delivery *&newest = last[each->thread()];
        if (newest)
            list.push_back(ended(*newest, DeliveryState::Superseded, u"A later state is told instead"_s, now));
        if (newest && newest->notice.kind == NoticeKind::Trigger)
            began.emplace(each->thread(), newest->notice.at);
        newest = each;
    }
    if (channel.kind != ChannelKind::PagerDuty)
        for (const auto &[thread, at] : began)
            if (last.at(thread)->notice.kind == NoticeKind::Resolve && !isTold(channel, thread))
                list.push_back(briefed(channel, *last.at(thread), at));
    if (channel.kind == ChannelKind::PagerDuty)
        for (const auto &[thread, newest] : last)
            if (newest->notice.kind != NoticeKind::Trigger && !isTold(channel, thread))
                list.push_back(ended(*newest, DeliveryState::Superseded, u"Nobody had been called"_s, now));
    return list;
}

std::vector<Delivery> Book::released(const QString &channel) const
{
    std::vector<Delivery> list;
    for (const Delivery *each : waiting(channel))
        if (each->state == DeliveryState::Failed && each->nextAt) {
            list.push_back(*each);
            list.back().nextAt.reset();
        }
    return list;
}

std::vector<Delivery> Book::next(const Channel &channel, Time now) const
{
    std::vector<Delivery> gathered;
    const std::vector<const Delivery *> candidates = waiting(channel.name);
    for (const Delivery *each : candidates) {
        // A wish far in the future can only come from a clock that was set back.
        if (each->state == DeliveryState::Sending || (each->nextAt && *each->nextAt > now && *each->nextAt < now + std::chrono::hours(2)))
            continue;
        if (!isGathered(channel, *each)) {
            std::vector<Delivery> together{*each};
            for (const Delivery *other : candidates)
                if (!each->batch.isEmpty() && other != each && other->batch == each->batch)
                    together.push_back(*other);
            return together;
        }
        const bool sameTo = gathered.empty() || gathered.front().to == each->to;
        if (sameTo && gathered.size() < size_t(kMostInDigest))
            gathered.push_back(*each);
    }
    const bool due = !gathered.empty() && (now - gathered.front().createdAt >= kDigest || now < gathered.front().createdAt);
    return due ? gathered : std::vector<Delivery>();
}

std::vector<Delivery> Book::hopeless(Time now, ByAge byAge) const
{
    std::vector<Delivery> list;
    for (const auto &[name, ids] : m_waiting) {
        size_t tooMany = ids.size() > size_t(kMostPending) ? ids.size() - size_t(kMostPending) : 0;
        for (const auto &[order, id] : ids) {
            const Delivery &each = m_deliveries.at(id);
            if (each.state == DeliveryState::Sending)
                continue;
            if (byAge == ByAge::Too && now - each.createdAt >= kGiveUp)
                list.push_back(ended(each, DeliveryState::GivenUp, each.detail.isEmpty() ? u"It could not be sent for a day"_s : each.detail, now));
            else if (tooMany > 0 && each.notice.severity != Severity::Critical) {
                --tooMany;
                list.push_back(ended(each, DeliveryState::GivenUp, u"Too many wait for this channel"_s, now));
            }
        }
    }
    return list;
}

std::vector<QByteArray> Book::forgettable(Time now, ByAge byAge) const
{
    std::vector<std::pair<Time, QByteArray>> over;
    for (const auto &[id, each] : m_deliveries)
        if (each.endedAt)
            over.emplace_back(*each.endedAt, id);
    std::sort(over.begin(), over.end());
    std::vector<QByteArray> list;
    for (size_t i = 0; i < over.size(); ++i)
        if (over.size() - i > kMostEnded || (byAge == ByAge::Too && now - over[i].first >= kKeep))
            list.push_back(over[i].second);
    return list;
}

} // namespace freeagent::notify
