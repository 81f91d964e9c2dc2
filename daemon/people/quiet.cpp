// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/people/quiet.h"

#include "daemon/wire/jsonvalues.h"

#include <array>

using namespace Qt::StringLiterals;

namespace freeagent::people {

namespace {
const QByteArray kKind = "held-notice";
constexpr std::array kKinds{NoticeKind::Trigger, NoticeKind::Acknowledge, NoticeKind::Resolve, NoticeKind::Information};
} // namespace

QJsonObject toJson(const Notice &notice)
{
    QJsonArray facts;
    for (const auto &[name, value] : notice.facts)
        facts.append(QJsonArray{name, value});
    return {{u"id"_s, QString::fromUtf8(notice.id)}, {u"group"_s, QString::fromUtf8(notice.group)}, {u"kind"_s, int(notice.kind)},
            {u"severity"_s, QString::fromLatin1(word(notice.severity))}, {u"title"_s, notice.title}, {u"lines"_s, QJsonArray::fromStringList(notice.lines)},
            {u"facts"_s, facts}, {u"link"_s, notice.link}, {u"audience"_s, QString::fromUtf8(notice.audience)}, {u"at"_s, wire::isoValue(notice.at)}};
}

std::optional<Notice> noticeFrom(const QJsonObject &json)
{
    const auto severity = severityFrom(json.value(u"severity"_s).toString().toLatin1());
    const int kind = json.value(u"kind"_s).toInt(-1);
    if (!severity || kind < 0 || kind >= int(kKinds.size()))
        return std::nullopt;
    Notice notice;
    notice.id = json.value(u"id"_s).toString().toUtf8();
    notice.group = json.value(u"group"_s).toString().toUtf8();
    notice.kind = kKinds[size_t(kind)];
    notice.severity = *severity;
    notice.title = json.value(u"title"_s).toString();
    for (const QJsonValue &line : json.value(u"lines"_s).toArray())
        notice.lines.append(line.toString());
    for (const QJsonValue &fact : json.value(u"facts"_s).toArray())
        notice.facts.append({fact[0].toString(), fact[1].toString()});
    notice.link = json.value(u"link"_s).toString();
    notice.audience = json.value(u"audience"_s).toString().toUtf8();
    notice.at = wire::timeOf(json.value(u"at"_s)).value_or(Time());
    return notice;
}

QuietNotifier::QuietNotifier(services::Ledger &ledger, const Roster &roster, Notifier &onward, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_roster(roster)
    , m_onward(onward)
    , m_clock(clock)
{
    m_ledger.watchRecords(kKind, [this](const Record &record) { stored(record); });
}

void QuietNotifier::load(const std::vector<Record> &records)
{
    for (const Record &record : records)
        if (record.kind == kKind)
            stored(record);
}

void QuietNotifier::stored(const Record &record)
{
    const QJsonObject json = wire::objectOf(record.body);
    if (const auto notice = noticeFrom(json))
        m_held.insert_or_assign(record.id, Held{*notice, json.value(u"dropped"_s).toBool()});
}

bool QuietNotifier::isQuiet(const Notice &notice) const
{
    return m_roster.contacts().person(notice.audience) && ringsAt(m_roster.contacts(), notice.audience, notice.severity, m_clock.now()) > m_clock.now();
}

std::vector<Change> QuietNotifier::outgoing(const Notice &notice)
{
    const bool isEnd = notice.kind == NoticeKind::Resolve;
    if (!isEnd && isQuiet(notice))
        return {PutRecord{{kKind, notice.id, wire::compact(toJson(notice))}}};
    std::vector<Change> changes = m_onward.outgoing(notice);
    // Written as dropped, not removed: memory follows when it is stored.
    for (const auto &[id, held] : m_held) {
        if (!isEnd || held.dropped || held.notice.group != notice.group)
            continue;
        QJsonObject dropped = toJson(held.notice);
        dropped.insert(u"dropped"_s, true);
        changes.push_back(PutRecord{{kKind, id, wire::compact(dropped)}});
    }
    return changes;
}

void QuietNotifier::tick()
{
    if (m_saving)
        return;
    Unit unit;
    std::vector<QByteArray> done;
    for (const auto &[id, held] : m_held) {
        if (!held.dropped && isQuiet(held.notice))
            continue;
        if (!held.dropped)
            for (Change &change : m_onward.outgoing(held.notice))
                unit.changes.push_back(std::move(change));
        unit.changes.push_back(RemoveRecord{kKind, id});
        done.push_back(id);
    }
    if (done.empty())
        return;
    m_saving = true;
    m_ledger.commit(std::move(unit), [this, done](Result<void> saved) {
        m_saving = false;
        if (!saved)
            return;
        for (const QByteArray &id : done)
            m_held.erase(id);
        m_onward.wake();
    });
}

} // namespace freeagent::people
