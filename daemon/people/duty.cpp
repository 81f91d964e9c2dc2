// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/people/duty.h"

#include "daemon/wire/jsonvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::people {

namespace {
constexpr auto kLongestOverride = std::chrono::days(366);
constexpr int kMostPieces = 10'000; ///< of a span: five years of days with as many overrides

/// The piece of time around `at` in which the same shift and the same override count.
std::optional<Turn> pieceAt(const Plan &plan, int number, Time at)
{
    const Level &level = plan.rotation.levels[number - 1];
    const auto shift = shiftAt(level, at);
    Turn piece;
    // Before the first shift nothing bounds the piece but the overrides.
    piece.from = shift ? shift->from : Time::min();
    piece.until = shift ? shift->until : level.people.isEmpty() || !level.start.isValid() ? Time::max() : momentOf(level, level.start);
    if (shift)
        piece.person = shift->person;
    for (const Override &o : plan.overrides) {
        if (o.level != number)
            continue;
        if (o.from <= at && at < o.until) {
            piece.person = o.person;
            piece.overrideId = o.id;
        }
        for (const Time edge : {o.from, o.until}) {
            if (edge <= at)
                piece.from = std::max(piece.from, edge);
            else
                piece.until = std::min(piece.until, edge);
        }
    }
    return piece;
}

/// Shifts of one person alone stay apart, or a rotation of one would have no handovers to show.
bool continues(const Level &level, const Turn &a, const Turn &b)
{
    return a.person == b.person && a.overrideId == b.overrideId && a.until == b.from && (!a.overrideId.isEmpty() || level.people.size() > 1);
}

Time before(Time t) { return t - Millis(1); }
} // namespace

std::optional<Turn> Plan::onCall(int level, Time at) const
{
    if (level < 1 || level > rotation.levels.size())
        return std::nullopt;
    auto turn = pieceAt(*this, level, at);
    if (turn->person.isEmpty())
        return std::nullopt;
    const Level &row = rotation.levels[level - 1];
    for (int i = 0; i < 100 && turn->until != Time::max(); ++i) {
        const auto next = pieceAt(*this, level, turn->until);
        if (!continues(row, *turn, *next))
            break;
        turn->until = next->until;
    }
    for (int i = 0; i < 100 && turn->from != Time::min(); ++i) {
        const auto previous = pieceAt(*this, level, before(turn->from));
        if (!continues(row, *previous, *turn))
            break;
        turn->from = previous->from;
    }
    return turn;
}

QList<Turn> Plan::turns(int level, Time from, Time to) const
{
    QList<Turn> turns;
    if (level < 1 || level > rotation.levels.size())
        return turns;
    Time at = from;
    for (int i = 0; i < kMostPieces && at < to; ++i) {
        const Turn piece = *pieceAt(*this, level, at);
        if (!piece.person.isEmpty()) {
            if (!turns.isEmpty() && continues(rotation.levels[level - 1], turns.last(), piece))
                turns.last().until = piece.until;
            else
                turns.append(piece);
        }
        if (piece.until == Time::max())
            break;
        at = piece.until;
    }
    return turns;
}

Result<std::pair<Override, Override>> swapped(const Plan &plan, int level, const QByteArray &a, const QByteArray &b, Time at, Time now)
{
    const auto wrong = [](const QString &what, const QString &fix) { return failure("people.bad_swap", what, fix); };
    if (a == b)
        return wrong(u"Both are the same person"_s, u"Name two people of the level."_s);
    const auto mine = plan.onCall(level, at);
    if (!mine || mine->person != a)
        return wrong(u"%1 is not on call at level %2 then"_s.arg(QString::fromLatin1(a)).arg(level), u"Name a date of one of the person's shifts; see the rota."_s);
    if (mine->until <= now)
        return wrong(u"That shift is over"_s, u"Name a date to come."_s);
    if (mine->until == Time::max())
        return wrong(u"That shift has no end"_s, u"Take it by an override with an end."_s);
    const Level &row = plan.rotation.levels[level - 1];
    const auto ahead = std::chrono::days(row.days()) * (row.people.size() + 1);
    for (const Turn &turn : plan.turns(level, mine->until, mine->until + ahead)) {
        if (turn.person != b)
            continue;
        const auto made = [&](const QByteArray &person, Time from, Time until) { return Override{{}, level, person, std::max(from, now), until, {}, {}, now}; };
        return std::pair{made(b, mine->from, mine->until), made(a, std::max(turn.from, mine->until), turn.until)};
    }
    return wrong(u"%1 has no shift at level %2 after that one"_s.arg(QString::fromLatin1(b)).arg(level), u"Name two people of the level."_s);
}

QJsonObject toJson(const Override &o)
{
    return {{u"id"_s, QString::fromLatin1(o.id)}, {u"level"_s, o.level}, {u"person"_s, QString::fromLatin1(o.person)},
            {u"from"_s, wire::isoValue(o.from)}, {u"until"_s, wire::isoValue(o.until)}, {u"reason"_s, o.reason},
            {u"by"_s, o.by}, {u"madeAt"_s, wire::isoValue(o.madeAt)}};
}

std::optional<Override> overrideFrom(const QJsonObject &json)
{
    const auto from = wire::timeOf(json.value(u"from"_s));
    const auto until = wire::timeOf(json.value(u"until"_s));
    if (!from || !until)
        return std::nullopt;
    return Override{json.value(u"id"_s).toString().toLatin1(), json.value(u"level"_s).toInt(1), json.value(u"person"_s).toString().toLatin1(), *from, *until,
                    json.value(u"reason"_s).toString(), json.value(u"by"_s).toString(), wire::timeOf(json.value(u"madeAt"_s)).value_or(Time())};
}

Result<Override> overrideFromRequest(const QJsonObject &body, const Contacts &contacts, const Rotation &rotation, Time now)
{
    const auto wrong = [](const QString &what, const QString &fix) { return failure("people.bad_override", what, fix); };
    Override o;
    const QString name = body.value(u"person"_s).toString();
    const Person *person = contacts.named(name);
    if (!person)
        return wrong(name.isEmpty() ? u"person is missing"_s : u"There is no person \"%1\""_s.arg(name.left(60)), u"Name one of the contacts by id or name."_s);
    o.person = person->id;
    const QJsonValue level = body.value(u"level"_s);
    o.level = level.isUndefined() || level.isNull() ? 1 : level.toInt(0);
    if (o.level < 1 || o.level > rotation.levels.size())
        return wrong(u"There is no such level"_s, rotation.levels.isEmpty() ? u"Make a rotation first."_s : u"Give a level from 1 to %1."_s.arg(rotation.levels.size()));
    const QJsonValue fromText = body.value(u"from"_s);
    const auto from = fromText.isUndefined() || fromText.isNull() ? std::optional(now) : wire::timeOf(fromText);
    const auto until = wire::timeOf(body.value(u"until"_s));
    if (!from || !until)
        return wrong(u"%1 is not right"_s.arg(from ? u"until"_s : u"from"_s), u"Give an ISO 8601 time such as 2026-02-09T09:00:00Z."_s);
    if (*until <= *from || *until <= now)
        return wrong(*until <= now ? u"until lies in the past"_s : u"until is not after from"_s, u"Give an end to come, after the beginning."_s);
    if (*until - *from > kLongestOverride)
        return wrong(u"An override of more than a year"_s, u"Change the rotation instead."_s);
    o.from = std::max(*from, now);
    o.until = *until;
    o.madeAt = now;
    return o;
}

} // namespace freeagent::people
