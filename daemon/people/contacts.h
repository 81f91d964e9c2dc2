// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"
#include "common/domain/severity.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QTime>

namespace freeagent::people {

/// A part of each day in which only what is critical rings; may go over midnight. In the wall-clock time of a zone.
struct QuietHours {
    QTime from;
    QTime to;

    /// When the quiet that is on at `now` ends; nothing when none is on.
    std::optional<Time> until(Time now, const QByteArray &zone) const;
    friend bool operator==(const QuietHours &, const QuietHours &) = default;
};

struct Person {
    QByteArray id; ///< "ada": audience of notices, name in rotations
    QString name;
    QString role;  ///< "build engineer"
    QString email;
    QString phone;
    QString chat;  ///< handle
    QByteArray zone = "UTC";
    std::optional<QuietHours> quiet;

    friend bool operator==(const Person &, const Person &) = default;
};

/// Somebody outside who can help.
struct Vendor {
    QByteArray id;
    QString name;
    QString role; ///< what we have from them: "signing certificates"
    QString email;
    QString phone;
    QString url;  ///< status page
    QStringList helpsWith; ///< rows of the runbook, alert rules and labels, with * for any characters: "RB-18", "disk*", "worker=mac-*"

    friend bool operator==(const Vendor &, const Vendor &) = default;
};

/// Who answers for the farm, and who can help.
struct Contacts {
    QList<Person> people;
    QList<Vendor> vendors;
    QByteArray owner; ///< of the service; id of a person, may be empty
    std::optional<QuietHours> quiet; ///< of the farm; in each person's own zone, for those who have none of their own
    std::optional<Time> reviewedAt;
    QString reviewedBy;

    const Person *person(const QByteArray &id) const;
    /// By id, name or address: whom the name of a token means. Case does not count.
    const Person *named(const QString &name) const;
    QString nameOf(const QByteArray &id) const; ///< the id itself when nobody has it
    bool isEmpty() const { return people.isEmpty() && vendors.isEmpty(); }
    friend bool operator==(const Contacts &, const Contacts &) = default;
};

/// When something of this severity may ring at this person's: now, or when the quiet hours are over. Criticals always ring.
Time ringsAt(const Contacts &contacts, const QByteArray &person, Severity severity, Time now);

/// Vendors that help with one of these, then the owner: {name, role, phone, email, url}.
QJsonArray helpersWith(const Contacts &contacts, const QStringList &subjects);

QJsonObject toJson(const Person &person);
QJsonObject toJson(const Contacts &contacts); ///< record and wire
Contacts contactsFrom(const QJsonObject &json);

/// A request's body as the new contacts; the review stays as `before` has it. Error: "people.bad_contacts", which names the part that is
/// wrong and what could stand there.
Result<Contacts> contactsFromRequest(const QJsonObject &body, const Contacts &before);

} // namespace freeagent::people
