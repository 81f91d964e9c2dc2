// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/calendar/localtime.h"
#include "daemon/people/contacts.h"
#include "daemon/people/rotation.h"

using namespace Qt::StringLiterals;

namespace freeagent::people {

namespace {
constexpr qsizetype kMostLevels = 5;
constexpr qsizetype kMostPeople = 50;

/// Reads one level and remembers the first thing that is wrong with it.
class LevelReader
{
public:
    LevelReader(QJsonObject json, qsizetype number, const Contacts &contacts, Time now)
        : m_json(std::move(json))
        , m_where(u"levels[%1]"_s.arg(number))
        , m_contacts(contacts)
        , m_now(now)
    {
    }

    Result<Level> read()
    {
        static const QStringList kKnown{u"people"_s, u"length"_s, u"unit"_s, u"start"_s, u"handover"_s, u"handoverWeekday"_s, u"zone"_s, u"escalateAfterMinutes"_s};
        for (const QString &key : m_json.keys())
            if (!kKnown.contains(key))
                complain(key, u"only %1"_s.arg(kKnown.join(u", "_s)));
        readPeople();
        m_level.length = number(u"length"_s, 1, 1, 90);
        const QString unit = m_json.value(u"unit"_s).toString(u"weeks"_s);
        if (unit != u"weeks" && unit != u"days")
            complain(u"unit"_s, u"weeks or days"_s);
        m_level.unit = unit == u"days" ? Level::Unit::Days : Level::Unit::Weeks;
        m_level.escalateAfter = std::chrono::minutes(number(u"escalateAfterMinutes"_s, 15, 1, 1440));
        readTime();
        readStart();
        if (m_error)
            return tl::unexpected(*m_error);
        return m_level;
    }

private:
    void complain(const QString &key, const QString &example)
    {
        if (!m_error)
            m_error = Error{"people.bad_rotation", u"%1: %2 is not right"_s.arg(m_where, key), u"Give %1."_s.arg(example)};
    }
    int number(const QString &key, int usual, int least, int most)
    {
        const QJsonValue value = m_json.value(key);
        if (value.isUndefined() || value.isNull())
            return usual;
        const int number = value.toInt(least - 1);
        if (number < least || number > most)
            complain(key, u"a whole number from %1 to %2"_s.arg(least).arg(most));
        return number;
    }
    void readPeople()
    {
        const QJsonArray people = m_json.value(u"people"_s).toArray();
        if (people.isEmpty() || people.size() > kMostPeople)
            return complain(u"people"_s, u"the ids of one to %1 people, in their order"_s.arg(kMostPeople));
        for (const QJsonValue &value : people) {
            const Person *person = m_contacts.person(value.toString().toLatin1());
            if (!person)
                return complain(u"people"_s, u"ids of people in the contacts; \"%1\" is none"_s.arg(value.toString().left(60)));
            m_level.people.append(person->id);
        }
    }
    void readTime()
    {
        m_level.handover = QTime::fromString(m_json.value(u"handover"_s).toString(u"09:00"_s), u"HH:mm"_s);
        if (!m_level.handover.isValid())
            complain(u"handover"_s, u"a time of day such as 09:00"_s);
        m_level.zone = m_json.value(u"zone"_s).toString(u"UTC"_s).toLatin1();
        if (!calendar::zoneNamed(m_level.zone).isValid())
            complain(u"zone"_s, u"a name of the tz database, such as Europe/Paris or UTC"_s);
    }
    /// The day whose handover came last.
    QDate lastHandover() const
    {
        const QTimeZone zone = calendar::zoneNamed(m_level.zone);
        const QDate today = calendar::toLocal(m_now, zone.isValid() ? zone : QTimeZone::utc()).date;
        return momentOf(m_level, today) > m_now ? today.addDays(-1) : today;
    }
    /// With a weekday, shifts of weeks begin on it: the start is moved back to it.
    void readStart()
    {
        static const QStringList kDays{u"monday"_s, u"tuesday"_s, u"wednesday"_s, u"thursday"_s, u"friday"_s, u"saturday"_s, u"sunday"_s};
        const QJsonValue given = m_json.value(u"start"_s);
        const bool named = given.isString() && !given.toString().isEmpty();
        m_level.start = named ? QDate::fromString(given.toString(), Qt::ISODate) : lastHandover();
        if (!m_level.start.isValid() || m_level.start.year() < 2000 || m_level.start.year() > 2200)
            return complain(u"start"_s, u"a date such as 2026-02-02"_s);
        const QJsonValue day = m_json.value(u"handoverWeekday"_s);
        if (m_level.unit != Level::Unit::Weeks || day.isUndefined() || day.isNull())
            return;
        const qsizetype weekday = kDays.indexOf(day.toString().toLower()) + 1;
        if (weekday < 1)
            return complain(u"handoverWeekday"_s, u"monday, tuesday, ..."_s);
        m_level.start = m_level.start.addDays(-((m_level.start.dayOfWeek() - weekday + 7) % 7));
    }

    QJsonObject m_json;
    QString m_where;
    const Contacts &m_contacts;
    Time m_now;
    Level m_level;
    std::optional<Error> m_error;
};
} // namespace

Result<Rotation> rotationFromRequest(const QJsonObject &body, const Contacts &contacts, Time now)
{
    const QJsonValue levels = body.value(u"levels"_s);
    if (!levels.isArray() || levels.toArray().size() > kMostLevels)
        return failure("people.bad_rotation", u"levels is not right"_s, u"Give a list of up to %1 levels, L1 first; an empty one ends the rotation."_s.arg(kMostLevels));
    Rotation rotation;
    for (qsizetype i = 0; i < levels.toArray().size(); ++i) {
        const auto level = LevelReader(levels.toArray()[i].toObject(), i, contacts, now).read();
        if (!level)
            return tl::unexpected(level.error());
        rotation.levels.append(*level);
    }
    return rotation;
}

} // namespace freeagent::people
