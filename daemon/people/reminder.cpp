// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/people/reminder.h"

#include "common/base/textforms.h"
#include "daemon/wire/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace freeagent::people {

namespace {
const QByteArray kKind = "people";
const QByteArray kId = "review-reminder";
} // namespace

int remindersDue(Time reviewedAt, Time now)
{
    return now <= reviewedAt ? 0 : int((now - reviewedAt - Millis(1)) / kReviewedEvery);
}

Reminder::Reminder(services::Ledger &ledger, const Roster &roster, Notifier &notifier, const Clock &clock)
    : m_ledger(ledger)
    , m_roster(roster)
    , m_notifier(notifier)
    , m_clock(clock)
{
}

void Reminder::load(const std::vector<Record> &records)
{
    for (const Record &record : records)
        if (record.kind == kKind && record.id == kId) {
            const QJsonObject json = wire::objectOf(record.body);
            m_review = wire::timeOf(json.value(u"reviewedAt"_s)).value_or(Time());
            m_sent = json.value(u"sent"_s).toInt();
        }
}

void Reminder::tick()
{
    const Contacts &contacts = m_roster.contacts();
    if (m_saving || !contacts.reviewedAt || contacts.isEmpty())
        return;
    const Time review = *contacts.reviewedAt;
    const int due = remindersDue(review, m_clock.now());
    if (due < 1 || (m_review == review && due <= m_sent))
        return;
    Notice notice;
    notice.group = "contacts-review-" + QByteArray::number(toMs(review) / 1000);
    notice.id = notice.group + '-' + QByteArray::number(due);
    notice.title = u"The contacts were last reviewed %1 ago"_s.arg(durationText(m_clock.now() - review));
    notice.lines = {u"Numbers, addresses, vendors and the rotation should be looked through each month, or nobody is reached when it matters."_s,
                    u"See expoctl contacts, mend what is wrong, then: expoctl contacts reviewed."_s};
    notice.link = u"/"_s;
    if (contacts.person(contacts.owner))
        notice.audience = contacts.owner;
    notice.at = m_clock.now();
    Unit unit;
    for (Change &change : m_notifier.outgoing(notice))
        unit.changes.push_back(std::move(change));
    unit.changes.push_back(PutRecord{{kKind, kId, wire::compact({{u"reviewedAt"_s, wire::isoValue(review)}, {u"sent"_s, due}})}});
    unit.events.push_back({0, notice.at, "contacts.review_due", {}, {}, wire::compact({{u"reviewedAt"_s, wire::isoValue(review)}})});
    m_saving = true;
    m_ledger.commit(std::move(unit), [this, review, due](Result<void> saved) {
        m_saving = false;
        if (!saved)
            return;
        m_review = review;
        m_sent = due;
        m_notifier.wake();
    });
}

} // namespace freeagent::people
