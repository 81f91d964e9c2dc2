// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/clockkeeping.h"

#include "daemon/wire/jsonvalues.h"

using namespace Qt::StringLiterals;

namespace freeagent::controller {

namespace {
const QByteArray kRecordKind = "clock";
const QByteArray kRecordId = "state";
constexpr Millis kEach = std::chrono::minutes(10);
constexpr Millis kFirst = std::chrono::minutes(1);
} // namespace

ClockKeeping::ClockKeeping(services::Ledger &ledger, const Clock &clock, ClockGuard &ages)
    : m_ledger(ledger)
    , m_clock(clock)
    , m_ages(ages)
    , m_due(clock.monotonic() + kFirst)
{
}

void ClockKeeping::load(const HotState &state)
{
    ClockGuard::Past past;
    Revision judged = 0;
    for (const Record &record : state.records) {
        if (record.kind != kRecordKind || record.id != kRecordId)
            continue;
        const QJsonObject body = wire::objectOf(record.body);
        past.last = wire::timeOf(body.value(u"at"_s));
        past.doubt = Millis(body.value(u"doubtMs"_s).toInteger());
        past.why = body.value(u"why"_s).toString();
        judged = body.value(u"revision"_s).toInteger();
    }
    // Only what came after the record tells more: a change from the future that is known must not be found at every start.
    if (!state.recentEvents.empty() && state.recentEvents.back().revision > judged)
        past.last = state.recentEvents.back().at;
    m_ages.begin(past);
    m_doubted = !m_ages.agesCount();
    m_toTell = m_doubted;
}

void ClockKeeping::tick()
{
    const bool wasSet = m_ages.look();
    if (wasSet || std::exchange(m_toTell, false))
        tell();
    else if (m_clock.monotonic() >= m_due)
        save();
    if (const bool doubts = !m_ages.agesCount(); doubts != std::exchange(m_doubted, doubts) && !doubts)
        Q_EMIT remark(u"The clock has been steady for a day: what is old goes by its age again."_s);
}

void ClockKeeping::tell()
{
    Q_EMIT remark(m_ages.why() + u" For a day of running nothing goes by its age: no file, no backup, nothing of the change log. If the clock is wrong, set it."_s);
    save();
}

void ClockKeeping::save()
{
    m_due = m_clock.monotonic() + kEach;
    Unit unit;
    unit.changes.push_back(PutRecord{{kRecordKind, kRecordId,
                                      wire::compact({{u"at"_s, wire::isoValue(m_clock.now())},
                                                     {u"doubtMs"_s, qint64(m_ages.doubt().count())},
                                                     {u"why"_s, m_ages.why()},
                                                     {u"revision"_s, qint64(m_ledger.revision())}})}});
    m_ledger.commit(std::move(unit), [](Result<void>) {});
}

QStringList ClockKeeping::concerns() const
{
    const QString why = m_ages.why();
    return why.isEmpty() ? QStringList() : QStringList{why + u" Until it was steady for a day, nothing goes by its age."_s};
}

} // namespace freeagent::controller
