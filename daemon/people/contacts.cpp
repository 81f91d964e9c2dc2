// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/people/contacts.h"

#include "daemon/calendar/localtime.h"
#include "daemon/wire/jsonvalues.h"

#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::people {

std::optional<Time> QuietHours::until(Time now, const QByteArray &zoneName) const
{
    const QTimeZone zone = calendar::zoneNamed(zoneName);
    const calendar::LocalTime local = calendar::toLocal(now, zone.isValid() ? zone : QTimeZone::utc());
    const bool overMidnight = to <= from;
    const bool isOn = overMidnight ? local.time >= from || local.time < to : local.time >= from && local.time < to;
    if (!isOn)
        return std::nullopt;
    const QDate day = overMidnight && local.time >= from ? local.date.addDays(1) : local.date;
    return calendar::fromLocal({day, to}, zone.isValid() ? zone : QTimeZone::utc());
}

const Person *Contacts::person(const QByteArray &id) const
{
    const auto found = std::find_if(people.cbegin(), people.cend(), [&id](const Person &p) { return p.id == id; });
    return found == people.cend() ? nullptr : &*found;
}

const Person *Contacts::named(const QString &name) const
{
    const auto is = [&name](const QString &text) { return !text.isEmpty() && text.compare(name, Qt::CaseInsensitive) == 0; };
    const auto found = std::find_if(people.cbegin(), people.cend(), [&](const Person &p) {
        return is(QString::fromLatin1(p.id)) || is(p.name) || is(p.email) || is(p.chat);
    });
    return found == people.cend() ? nullptr : &*found;
}

QString Contacts::nameOf(const QByteArray &id) const
{
    const Person *known = person(id);
    return known ? known->name : QString::fromLatin1(id);
}

Time ringsAt(const Contacts &contacts, const QByteArray &id, Severity severity, Time now)
{
    const Person *person = contacts.person(id);
    const std::optional<QuietHours> &quiet = person && person->quiet ? person->quiet : contacts.quiet;
    if (severity == Severity::Critical || !quiet)
        return now;
    return quiet->until(now, person ? person->zone : QByteArray("UTC")).value_or(now);
}

namespace {
bool matches(const QString &pattern, const QString &text)
{
    static constexpr auto kOptions = QRegularExpression::CaseInsensitiveOption;
    return QRegularExpression(QRegularExpression::anchoredPattern(QRegularExpression::escape(pattern).replace(u"\\*"_s, u".*"_s)), kOptions).match(text).hasMatch();
}

QJsonObject helper(const QString &name, const QString &role, const QString &phone, const QString &email, const QString &url)
{
    return {{u"name"_s, name}, {u"role"_s, role}, {u"phone"_s, phone}, {u"email"_s, email}, {u"url"_s, url}};
}

QJsonValue quietJson(const std::optional<QuietHours> &quiet)
{
    if (!quiet)
        return {};
    return QJsonObject{{u"from"_s, quiet->from.toString(u"HH:mm"_s)}, {u"to"_s, quiet->to.toString(u"HH:mm"_s)}};
}

std::optional<QuietHours> quietFrom(const QJsonValue &value)
{
    const QuietHours quiet{QTime::fromString(value[u"from"_s].toString(), u"HH:mm"_s), QTime::fromString(value[u"to"_s].toString(), u"HH:mm"_s)};
    return quiet.from.isValid() && quiet.to.isValid() ? std::optional(quiet) : std::nullopt;
}

QJsonObject toJson(const Vendor &v)
{
    return {{u"id"_s, QString::fromLatin1(v.id)}, {u"name"_s, v.name}, {u"role"_s, v.role}, {u"email"_s, v.email}, {u"phone"_s, v.phone},
            {u"url"_s, v.url}, {u"for"_s, QJsonArray::fromStringList(v.helpsWith)}};
}
} // namespace

QJsonArray helpersWith(const Contacts &contacts, const QStringList &subjects)
{
    const auto meansOne = [&subjects](const QString &pattern) {
        return std::any_of(subjects.cbegin(), subjects.cend(), [&pattern](const QString &subject) { return matches(pattern, subject); });
    };
    QJsonArray helpers;
    for (const Vendor &v : contacts.vendors)
        if (std::any_of(v.helpsWith.cbegin(), v.helpsWith.cend(), meansOne))
            helpers.append(helper(v.name, v.role, v.phone, v.email, v.url));
    if (const Person *owner = contacts.person(contacts.owner))
        helpers.append(helper(owner->name, u"owner of the service"_s, owner->phone, owner->email, {}));
    return helpers;
}

QJsonObject toJson(const Person &p)
{
    return {{u"id"_s, QString::fromLatin1(p.id)}, {u"name"_s, p.name}, {u"role"_s, p.role}, {u"email"_s, p.email}, {u"phone"_s, p.phone},
            {u"chat"_s, p.chat}, {u"zone"_s, QString::fromLatin1(p.zone)}, {u"quietHours"_s, quietJson(p.quiet)}};
}

QJsonObject toJson(const Contacts &contacts)
{
    QJsonArray people;
    for (const Person &p : contacts.people)
        people.append(toJson(p));
    QJsonArray vendors;
    for (const Vendor &v : contacts.vendors)
        vendors.append(toJson(v));
    return {{u"people"_s, people}, {u"vendors"_s, vendors}, {u"owner"_s, QString::fromLatin1(contacts.owner)},
            {u"quietHours"_s, quietJson(contacts.quiet)}, {u"reviewedAt"_s, wire::isoValue(contacts.reviewedAt)},
            {u"reviewedBy"_s, contacts.reviewedBy}};
}

Contacts contactsFrom(const QJsonObject &json)
{
    Contacts contacts;
    for (const QJsonValue &p : json.value(u"people"_s).toArray())
        contacts.people.append({p[u"id"_s].toString().toLatin1(), p[u"name"_s].toString(), p[u"role"_s].toString(), p[u"email"_s].toString(),
                                p[u"phone"_s].toString(), p[u"chat"_s].toString(), p[u"zone"_s].toString().toLatin1(), quietFrom(p[u"quietHours"_s])});
    for (const QJsonValue &v : json.value(u"vendors"_s).toArray()) {
        Vendor vendor{v[u"id"_s].toString().toLatin1(), v[u"name"_s].toString(), v[u"role"_s].toString(), v[u"email"_s].toString(),
                      v[u"phone"_s].toString(), v[u"url"_s].toString(), {}};
        for (const QJsonValue &pattern : v[u"for"_s].toArray())
            vendor.helpsWith.append(pattern.toString());
        contacts.vendors.append(vendor);
    }
    contacts.owner = json.value(u"owner"_s).toString().toLatin1();
    contacts.quiet = quietFrom(json.value(u"quietHours"_s));
    contacts.reviewedAt = wire::timeOf(json.value(u"reviewedAt"_s));
    contacts.reviewedBy = json.value(u"reviewedBy"_s).toString();
    return contacts;
}

} // namespace freeagent::people
