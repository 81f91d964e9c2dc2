// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/calendar/localtime.h"
#include "daemon/people/contacts.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace freeagent::people {

namespace {
constexpr qsizetype kMost = 200;
constexpr qsizetype kLongest = 200;

tl::unexpected<Error> bad(const QString &what, const QString &fix) { return failure("people.bad_contacts", what, fix); }

QByteArray idFrom(const QString &name)
{
    static const QRegularExpression kOther(u"[^a-z0-9]+"_s);
    QString id = name.normalized(QString::NormalizationForm_D).toLower();
    id.remove(QRegularExpression(u"\\p{Mn}"_s)).replace(kOther, u"-"_s);
    while (id.startsWith(u'-'))
        id.remove(0, 1);
    id.truncate(40);
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.toLatin1();
}

/// Texts of one entry, with where it stands for the complaint.
class Entry
{
public:
    Entry(QJsonObject json, QString where)
        : m_json(std::move(json))
        , m_where(std::move(where))
    {
    }

    QString text(const QString &key)
    {
        const QJsonValue value = m_json.value(key);
        const QString text = value.toString().trimmed();
        if ((!value.isString() && !value.isUndefined() && !value.isNull()) || text.size() > kLongest || text.contains(u'\n') || text.contains(QChar(u'\r')))
            complain(key, u"one line of at most %1 characters"_s.arg(kLongest));
        return text;
    }
    QString formed(const QString &key, const QRegularExpression &form, const QString &example)
    {
        const QString value = text(key);
        if (!value.isEmpty() && !form.match(value).hasMatch())
            complain(key, example);
        return value;
    }
    void complain(const QString &key, const QString &example)
    {
        if (!m_error)
            m_error = Error{"people.bad_contacts", u"%1: %2 is not right"_s.arg(m_where, key), u"Give %1."_s.arg(example)};
    }
    QByteArray id(const QString &name)
    {
        static const QRegularExpression kForm(u"\\A[a-z0-9][a-z0-9-]{0,39}\\z"_s);
        static const QSet<QString> kTaken{u"oncall"_s, u"users"_s, u"reviews"_s};
        const QString given = formed(u"id"_s, kForm, u"small letters, digits and dashes, such as ada"_s);
        const QByteArray id = given.isEmpty() ? idFrom(name) : given.toLatin1();
        if (id.isEmpty() || kTaken.contains(QString::fromLatin1(id)))
            complain(u"id"_s, u"small letters, digits and dashes, such as ada"_s);
        return id;
    }
    QString email()
    {
        static const QRegularExpression kForm(u"\\A[^\\s@<>\",;:]+@[^\\s@<>\",;:]+\\z"_s);
        return formed(u"email"_s, kForm, u"an address such as ada@example.com"_s);
    }
    QString phone()
    {
        static const QRegularExpression kForm(u"\\A\\+?[0-9][0-9 ()/.-]{2,30}\\z"_s);
        return formed(u"phone"_s, kForm, u"a number such as +33 1 23 45 67 89"_s);
    }
    QString name()
    {
        const QString name = text(u"name"_s);
        if (name.isEmpty())
            complain(u"name"_s, u"a name"_s);
        return name;
    }
    std::optional<QuietHours> quiet()
    {
        const QJsonValue value = m_json.value(u"quietHours"_s);
        if (value.isNull() || value.isUndefined())
            return std::nullopt;
        const auto timeIn = [&value](const QString &key) { return QTime::fromString(value[key].toString(), u"HH:mm"_s); };
        const QuietHours quiet{timeIn(u"from"_s), timeIn(u"to"_s)};
        if (value.toObject().size() != 2 || !quiet.from.isValid() || !quiet.to.isValid() || quiet.from == quiet.to)
            complain(u"quietHours"_s, u"{\"from\":\"22:00\",\"to\":\"07:00\"}, two different times"_s);
        return quiet;
    }
    void knowsOnly(const QStringList &keys)
    {
        for (const QString &key : m_json.keys())
            if (!keys.contains(key))
                complain(key, u"only %1"_s.arg(keys.join(u", "_s)));
    }
    const std::optional<Error> &error() const { return m_error; }
    const QJsonObject &json() const { return m_json; }

private:
    QJsonObject m_json;
    QString m_where;
    std::optional<Error> m_error;
};

Result<Person> personFrom(Entry entry)
{
    Person p;
    entry.knowsOnly({u"id"_s, u"name"_s, u"role"_s, u"email"_s, u"phone"_s, u"chat"_s, u"zone"_s, u"quietHours"_s});
    p.name = entry.name();
    p.id = entry.id(p.name);
    p.role = entry.text(u"role"_s);
    p.email = entry.email();
    p.phone = entry.phone();
    p.chat = entry.text(u"chat"_s);
    if (const QString zone = entry.text(u"zone"_s); !zone.isEmpty())
        p.zone = zone.toLatin1();
    if (!calendar::zoneNamed(p.zone).isValid())
        entry.complain(u"zone"_s, u"a name of the tz database, such as Europe/Paris or UTC"_s);
    p.quiet = entry.quiet();
    if (entry.error())
        return tl::unexpected(*entry.error());
    return p;
}

Result<Vendor> vendorFrom(Entry entry)
{
    Vendor v;
    entry.knowsOnly({u"id"_s, u"name"_s, u"role"_s, u"email"_s, u"phone"_s, u"url"_s, u"for"_s});
    v.name = entry.name();
    v.id = entry.id(v.name);
    v.role = entry.text(u"role"_s);
    v.email = entry.email();
    v.phone = entry.phone();
    v.url = entry.text(u"url"_s);
    const QUrl url(v.url, QUrl::StrictMode);
    if (!v.url.isEmpty() && (!url.isValid() || (url.scheme() != u"https" && url.scheme() != u"http") || url.host().isEmpty()))
        entry.complain(u"url"_s, u"the address of the status page, such as https://status.example.com"_s);
    const QJsonValue helps = entry.json().value(u"for"_s);
    if (!helps.isUndefined() && !helps.isNull() && !helps.isArray())
        entry.complain(u"for"_s, u"a list such as [\"RB-18\",\"disk*\"]"_s);
    for (const QJsonValue &pattern : helps.toArray()) {
        if (pattern.toString().isEmpty() || pattern.toString().size() > kLongest || v.helpsWith.size() >= kMost)
            entry.complain(u"for"_s, u"a list such as [\"RB-18\",\"disk*\"]"_s);
        v.helpsWith.append(pattern.toString());
    }
    if (entry.error())
        return tl::unexpected(*entry.error());
    return v;
}

template <class T>
Result<QList<T>> listFrom(const QJsonValue &value, const QString &name, Result<T> (*from)(Entry))
{
    QList<T> list;
    if (!value.isArray() && !value.isUndefined() && !value.isNull())
        return bad(u"%1 is no list"_s.arg(name), u"Give a list of objects, or leave it out."_s);
    const QJsonArray items = value.toArray();
    if (items.size() > kMost)
        return bad(u"%1 has more than %2 entries"_s.arg(name).arg(kMost), u"Keep those that somebody would call."_s);
    QSet<QByteArray> ids;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString where = u"%1[%2]"_s.arg(name).arg(i);
        if (!items[i].isObject())
            return bad(where + u" is no object"_s, u"Give {\"name\":...}."_s);
        auto one = from(Entry(items[i].toObject(), where));
        if (!one)
            return tl::unexpected(one.error());
        if (ids.contains(one->id))
            return bad(u"%1: the id %2 is there twice"_s.arg(where, QString::fromLatin1(one->id)), u"Give each entry an id of its own."_s);
        ids.insert(one->id);
        list.append(*one);
    }
    return list;
}
} // namespace

Result<Contacts> contactsFromRequest(const QJsonObject &body, const Contacts &before)
{
    Contacts contacts;
    const auto people = listFrom<Person>(body.value(u"people"_s), u"people"_s, personFrom);
    if (!people)
        return tl::unexpected(people.error());
    const auto vendors = listFrom<Vendor>(body.value(u"vendors"_s), u"vendors"_s, vendorFrom);
    if (!vendors)
        return tl::unexpected(vendors.error());
    if (!body.value(u"people"_s).isArray())
        return bad(u"people is missing"_s, u"Give all people, those that stay as well; an empty list means that there is nobody."_s);
    contacts.people = *people;
    contacts.vendors = *vendors;
    Entry farm(body, u"contacts"_s);
    contacts.owner = farm.text(u"owner"_s).toLatin1();
    contacts.quiet = farm.quiet();
    if (!contacts.owner.isEmpty() && !contacts.person(contacts.owner))
        farm.complain(u"owner"_s, u"the id of one of the people"_s);
    if (farm.error())
        return tl::unexpected(*farm.error());
    contacts.reviewedAt = before.reviewedAt;
    contacts.reviewedBy = before.reviewedBy;
    return contacts;
}

} // namespace freeagent::people
