// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/people/duty.h"
#include "daemon/services/ledger.h"

#include <deque>

namespace freeagent::people {

/// Contacts, rotation and overrides, durable. Changes are made one after another, each judged by what the one before left. Thread: the
/// services'.
///
/// Errors: those of the requests' forms, "people.in_use", "people.no_override", "people.ended", "people.too_many", "people.who", the store's.
class Roster : public QObject
{
    Q_OBJECT
public:
    Roster(services::Ledger &ledger, const Clock &clock, QObject *parent = nullptr);

    void load(const std::vector<Record> &records);

    template <class T>
    using Done = std::function<void(Result<T>)>;
    /// The first contacts count as reviewed.
    void setContacts(const QJsonObject &body, const QString &by, Done<Contacts> done);
    void review(const QString &by, Done<Contacts> done);
    void setRotation(const QJsonObject &body, const QString &by, Done<Rotation> done);
    void addOverride(const QJsonObject &body, const QString &by, Done<Override> done);
    /// One that has begun ends now; one to come is taken back. Gives what it was.
    void removeOverride(const QByteArray &id, Done<Override> done);
    /// {a, b, date, level?, reason?}
    void swap(const QJsonObject &body, const QString &by, Done<QList<Override>> done);
    /// {until, level?, person?, reason?}: from now on whoever asks has the level; without `person`, who has the name `by`.
    void take(QJsonObject body, const QString &by, Done<Override> done);

    const Contacts &contacts() const { return m_contacts; }
    const Plan &plan() const { return m_plan; }
    /// Who has a level at a date or a time as given; "request.invalid_query". Without text: now.
    Result<Time> moment(const QString &text, int level) const;
    Time now() const { return m_clock.now(); }
    quint64 version() const { return m_version; } ///< another one when anything has changed

private:
    void enqueue(std::function<void()> work);
    void next();
    void save(Unit unit, std::function<void()> apply, std::function<void(Result<void>)> done);
    void saveContacts(const Contacts &contacts, Done<Contacts> done);
    void saveOverrides(QList<Override> overrides, Done<QList<Override>> done);
    void put(const Override &override);
    std::vector<QByteArray> superfluous() const;
    std::optional<Error> missingFrom(const Contacts &contacts) const;

    services::Ledger &m_ledger;
    const Clock &m_clock;
    Contacts m_contacts;
    Plan m_plan;
    quint64 m_version = 0;
    bool m_busy = false;
    std::deque<std::function<void()>> m_waiting;
};

} // namespace freeagent::people
