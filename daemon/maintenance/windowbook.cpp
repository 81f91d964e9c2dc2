// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/maintenance/windowbook.h"

#include "daemon/wire/jsonvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::maintenance {

namespace {
const QByteArray kKind = "window";
constexpr size_t kMostWindows = 100;

tl::unexpected<Error> unknown(const QByteArray &id)
{
    return failure("maintenance.no_window", u"There is no maintenance window %1"_s.arg(QString::fromLatin1(id)), u"Ask for the list of windows."_s);
}

bool isEarlier(const Occurrence &a, const Occurrence &b) { return a.start < b.start; }
} // namespace

WindowBook::WindowBook(services::Ledger &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
}

void WindowBook::load(const std::vector<Record> &records)
{
    for (const Record &record : records) {
        const auto window = record.kind == kKind ? windowFrom(wire::objectOf(record.body)) : std::nullopt;
        const auto rule = window ? calendar::Recurrence::parse(window->when) : failure("", {});
        if (rule)
            m_entries.insert_or_assign(window->id, Entry{*window, *rule});
    }
}

void WindowBook::create(const QJsonObject &body, const QString &by, Done done)
{
    if (m_entries.size() >= kMostWindows)
        return done(failure("maintenance.bad_window", u"There are %1 windows already"_s.arg(kMostWindows), u"Remove one that is no longer used."_s));
    Window window;
    window.message = u"Scheduled maintenance"_s;
    window.when.start = QTime(2, 0);
    window.by = by;
    window.madeAt = m_clock.now();
    const auto made = windowFromRequest(body, std::move(window), calendar::toLocal(m_clock.now(), calendar::zoneNamed("UTC")).date);
    if (!made)
        return done(tl::unexpected(made.error()));
    Window complete = *made;
    complete.changedAt = complete.madeAt;
    complete.id = newId(m_clock.now());
    save(complete, "maintenance.window", std::move(done));
}

void WindowBook::change(const QByteArray &id, const QJsonObject &body, Done done)
{
    const auto known = window(id);
    if (!known)
        return done(unknown(id));
    const auto made = windowFromRequest(body, *known, known->when.from);
    if (!made)
        return done(tl::unexpected(made.error()));
    Window complete = *made;
    complete.changedAt = m_clock.now();
    save(complete, "maintenance.window", std::move(done));
}

void WindowBook::save(const Window &window, const QByteArray &event, Done done)
{
    const QByteArray body = wire::compact(toJson(window));
    Unit unit;
    unit.changes.push_back(PutRecord{{kKind, window.id, body}});
    unit.events.push_back({0, m_clock.now(), event, {}, {}, body});
    m_ledger.commit(std::move(unit), [this, window, done = std::move(done)](Result<void> saved) {
        if (!saved)
            return done(tl::unexpected(saved.error()));
        m_entries.insert_or_assign(window.id, Entry{window, *calendar::Recurrence::parse(window.when)});
        Q_EMIT changed();
        done(window);
    });
}

void WindowBook::remove(const QByteArray &id, Done done)
{
    const auto known = window(id);
    if (!known)
        return done(unknown(id));
    Unit unit;
    unit.changes.push_back(RemoveRecord{kKind, id});
    unit.events.push_back({0, m_clock.now(), "maintenance.window_removed", {}, {}, wire::compact(toJson(*known))});
    m_ledger.commit(std::move(unit), [this, id, known, done = std::move(done)](Result<void> saved) {
        if (!saved)
            return done(tl::unexpected(saved.error()));
        m_entries.erase(id);
        Q_EMIT changed();
        done(*known);
    });
}

QList<Window> WindowBook::windows() const
{
    QList<Window> list;
    for (const auto &[id, entry] : m_entries)
        list.append(entry.window);
    return list;
}

std::optional<Window> WindowBook::window(const QByteArray &id) const
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? std::nullopt : std::optional(found->second.window);
}

QList<Occurrence> WindowBook::next(const Entry &entry, Time after, int count)
{
    QList<Occurrence> list;
    for (const Time start : entry.rule.after(after, count))
        list.append({entry.window.id, entry.window.name, start, start + entry.window.duration, calendar::text(calendar::toLocal(start, entry.rule.zone()))});
    return list;
}

QList<Occurrence> WindowBook::next(const QByteArray &id, Time after, int count) const
{
    const auto found = m_entries.find(id);
    return found == m_entries.end() ? QList<Occurrence>() : next(found->second, after, count);
}

QList<Occurrence> WindowBook::upcoming(Time after, int count) const
{
    QList<Occurrence> list;
    for (const auto &[id, entry] : m_entries)
        if (entry.window.enabled)
            list += next(entry, after, count);
    std::stable_sort(list.begin(), list.end(), isEarlier);
    return list.mid(0, count);
}

std::optional<Occurrence> WindowBook::current(Time now, const std::function<bool(const Occurrence &)> &isLeftOut) const
{
    std::optional<Occurrence> found;
    for (const auto &[id, entry] : m_entries) {
        if (!entry.window.enabled)
            continue;
        const QList<Occurrence> begun = next(entry, now - entry.window.duration, 1);
        if (begun.isEmpty() || begun.front().start > now || begun.front().start < entry.window.changedAt
            || (isLeftOut && isLeftOut(begun.front())))
            continue;
        if (!found || isEarlier(begun.front(), *found))
            found = begun.front();
    }
    return found;
}

} // namespace freeagent::maintenance
