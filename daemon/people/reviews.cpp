// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/people/reviews.h"

#include "daemon/wire/jsonvalues.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace freeagent::people {

namespace {
const QByteArray kRecordKind = "review";
constexpr int kMostFailures = 5000;
constexpr auto kAgainAfter = std::chrono::seconds(30);

Severity severityOf(checks::Verdict worst)
{
    if (worst == checks::Verdict::Critical)
        return Severity::Critical;
    return worst == checks::Verdict::Ok ? Severity::Info : Severity::Warning;
}
} // namespace

QByteArrayView Reviews::word(Kind kind) { return kind == Kind::Morning ? "morning" : "weekly"; }

std::optional<Reviews::Kind> Reviews::kindFrom(QByteArrayView text)
{
    for (const Kind kind : {Kind::Morning, Kind::Weekly})
        if (word(kind) == text)
            return kind;
    return std::nullopt;
}

Reviews::Reviews(const Subjects &subjects)
    : m_farm(subjects)
{
}

void Reviews::load(const std::vector<Record> &records)
{
    for (const Record &record : records) {
        const auto kind = record.kind == kRecordKind ? kindFrom(record.id) : std::nullopt;
        if (!kind)
            continue;
        const QJsonObject json = wire::objectOf(record.body);
        sent(*kind) = {QDate::fromString(json.value(u"day"_s).toString(), Qt::ISODate), wire::timeOf(json.value(u"at"_s)), morningFrom(json.value(u"checks"_s).toArray()), json.value(u"zone"_s).toString().toLatin1()};
    }
}

void Reviews::tick()
{
    if (!m_asking)
        return;
    const Time now = m_farm.clock.now();
    const QTimeZone zone = reviewZone(m_farm.roster.plan(), m_farm.roster.contacts(), now);
    look(Kind::Morning, zone);
    look(Kind::Weekly, zone);
}

/// When the zone has changed, the old one says what is still to be sent; in the new one it begins with the next.
void Reviews::look(Kind kind, const QTimeZone &zone)
{
    const auto at = size_t(kind);
    const auto last = [&](const QTimeZone &where) { return kind == Kind::Morning ? lastMorning(m_farm.clock.now(), where) : lastMonday(m_farm.clock.now(), where); };
    const Sent &before = sent(kind);
    const QTimeZone old(before.zone);
    const bool isMoved = old.isValid() && before.zone != zone.id();
    const QDate due = last(isMoved ? old : zone);
    DueStep step = dueStep(before.day, due, kind == Kind::Morning ? 1 : 7);
    const QDate done = isMoved && step != DueStep::Adopt ? std::max({before.day, due, last(zone)}) : due;
    if (isMoved && step == DueStep::Nothing)
        step = DueStep::Adopt;
    if (step == DueStep::Nothing || m_busy[at] || (m_failedAt[at] && m_farm.clock.monotonic() - *m_failedAt[at] < kAgainAfter))
        return;
    m_busy[at] = true;
    const auto ended = [this, at](Result<void> stored) {
        m_busy[at] = false;
        m_failedAt[at] = stored ? std::nullopt : std::optional(m_farm.clock.monotonic());
    };
    if (step == DueStep::Adopt) {
        Sent next = sent(kind);
        next.day = done;
        next.zone = zone.id();
        return post(kind, {}, {}, std::move(next), ended);
    }
    draft(kind, [this, kind, due, done, zone = zone.id(), ended](Result<Draft> made) {
        if (!made)
            return ended(tl::unexpected(made.error()));
        const QByteArray id = "review-" + word(kind).toByteArray() + '-' + due.toString(Qt::ISODate).toLatin1();
        Sent next{done, m_farm.clock.now(), made->morning, zone};
        post(kind, std::move(*made), id, std::move(next), ended);
    });
}

/// The day is marked as done in the unit that hands the notice out. Without an id there is no notice.
void Reviews::post(Kind kind, Draft draft, const QByteArray &id, Sent next, std::function<void(Result<void>)> done)
{
    Unit unit;
    if (!id.isEmpty()) {
        draft.notice.id = id;
        draft.notice.group = id;
        unit.changes = m_farm.notifier.outgoing(draft.notice);
        unit.events.push_back({0, m_farm.clock.now(), "review.sent", {}, {},
                               wire::compact({{u"kind"_s, QString::fromLatin1(word(kind))}, {u"title"_s, draft.notice.title}, {u"lines"_s, QJsonArray::fromStringList(draft.notice.lines)}})});
    }
    const QJsonObject body{{u"day"_s, next.day.toString(Qt::ISODate)}, {u"at"_s, wire::isoValue(next.at)}, {u"checks"_s, toJson(next.morning)},
                           {u"zone"_s, QString::fromLatin1(next.zone)}};
    unit.changes.push_back(PutRecord{{kRecordKind, word(kind).toByteArray(), wire::compact(body)}});
    m_farm.ledger.commit(std::move(unit), [this, kind, next = std::move(next), done = std::move(done)](Result<void> stored) {
        if (stored) {
            sent(kind) = next;
            m_farm.notifier.wake();
        }
        done(stored);
    });
}

void Reviews::preview(Kind kind, Done done)
{
    draft(kind, [done = std::move(done)](Result<Draft> made) { done(made.map([](const Draft &draft) { return draft.json; })); });
}

void Reviews::send(Kind kind, const QString &by, Done done)
{
    draft(kind, [this, kind, by, done = std::move(done)](Result<Draft> made) {
        if (!made)
            return done(tl::unexpected(made.error()));
        const Time now = m_farm.clock.now();
        made->notice.facts.append({u"Sent by"_s, by});
        const QByteArray id = "review-" + word(kind).toByteArray() + "-asked-" + QByteArray::number(toMs(now));
        Sent next = sent(kind);
        next.at = now;
        QJsonObject json = made->json;
        json.insert(u"lastSentAt"_s, wire::isoValue(now));
        post(kind, std::move(*made), id, std::move(next), [json, done](Result<void> stored) { done(stored.map([&json] { return json; })); });
    });
}

void Reviews::draft(Kind kind, Drafted done) { kind == Kind::Morning ? draftMorning(std::move(done)) : draftWeekly(std::move(done)); }

void Reviews::draftMorning(Drafted done)
{
    const QStringList paths = morningPaths();
    m_asking(paths, [this, paths, done = std::move(done)](const checks::Answers &answers) { done(morningDraft(morningOf(paths, answers, m_farm.clock.now()))); });
}

void Reviews::draftWeekly(Drafted done)
{
    const Time now = m_farm.clock.now();
    m_farm.store.finishedBuilds(now - kWeekReach, now, [this, now, done = std::move(done)](Result<std::vector<FinishedBuild>> builds) {
        if (!builds)
            return done(tl::unexpected(builds.error()));
        m_farm.store.failedAttempts(now - std::chrono::days(7), kMostFailures, [this, now, builds = std::move(*builds), done](Result<std::vector<Attempt>> failed) {
            if (!failed)
                return done(tl::unexpected(failed.error()));
            done(weeklyDraft(weekOf(builds, attribution::clustersOf(*failed), now)));
        });
    });
}

QJsonObject Reviews::head(Kind kind) const
{
    const Time now = m_farm.clock.now();
    const QTimeZone zone = reviewZone(m_farm.roster.plan(), m_farm.roster.contacts(), now);
    const Time next = kind == Kind::Morning ? morningTime(lastMorning(now, zone).addDays(1), zone) : mondayTime(lastMonday(now, zone).addDays(7), zone);
    return {{u"kind"_s, QString::fromLatin1(word(kind))}, {u"at"_s, wire::isoValue(now)}, {u"zone"_s, QString::fromLatin1(zone.id())},
            {u"nextAt"_s, wire::isoValue(next)}, {u"lastSentAt"_s, wire::isoValue(sent(kind).at)}};
}

Reviews::Draft Reviews::morningDraft(const Morning &now) const
{
    const Morning &before = sent(Kind::Morning).morning;
    Draft draft;
    draft.morning = now;
    const QStringList text = morningText(before, now);
    draft.notice.title = text.first();
    draft.notice.lines = text.mid(1);
    const QList<MorningChange> changes = changesOf(before, now);
    draft.notice.severity = changes.isEmpty() ? Severity::Info : severityOf(worstOf(now));
    draft.notice.audience = "reviews";
    draft.notice.link = u"/"_s;
    draft.notice.at = m_farm.clock.now();
    draft.json = head(Kind::Morning);
    draft.json.insert(u"status"_s, checks::word(worstOf(now)).toLower());
    draft.json.insert(u"title"_s, draft.notice.title);
    draft.json.insert(u"lines"_s, QJsonArray::fromStringList(draft.notice.lines));
    QJsonArray differences;
    for (const MorningChange &change : changes)
        differences.append(QJsonObject{{u"check"_s, change.now.name}, {u"change"_s, QString::fromLatin1(change.what)}, {u"status"_s, checks::word(change.now.verdict).toLower()}, {u"message"_s, change.now.message}});
    draft.json.insert(u"differences"_s, differences);
    draft.json.insert(u"checks"_s, toJson(now));
    return draft;
}

Reviews::Draft Reviews::weeklyDraft(const Week &week) const
{
    Draft draft;
    draft.notice.title = weekTitle(week);
    draft.notice.lines = weekText(week);
    draft.notice.audience = "reviews";
    draft.notice.link = u"/"_s;
    draft.notice.at = m_farm.clock.now();
    draft.json = head(Kind::Weekly);
    draft.json.insert(u"title"_s, draft.notice.title);
    draft.json.insert(u"lines"_s, QJsonArray::fromStringList(draft.notice.lines));
    draft.json.insert(u"week"_s, toJson(week));
    return draft;
}

} // namespace freeagent::people
