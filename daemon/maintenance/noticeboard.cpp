// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/maintenance/noticeboard.h"

#include "daemon/wire/jsonvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::maintenance {

namespace {
const QByteArray kKind = "notice";
constexpr size_t kKept = 200;
constexpr auto kOfferAgain = std::chrono::seconds(30);
} // namespace

QJsonObject toJson(const Notice &notice)
{
    return {{u"id"_s, QString::fromLatin1(notice.id)},
            {u"kind"_s, QString::fromLatin1(notice.kind)},
            {u"at"_s, wire::isoValue(notice.at)},
            {u"windowId"_s, notice.windowId.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(notice.windowId))},
            {u"startAt"_s, wire::isoValue(notice.startAt)},
            {u"endAt"_s, wire::isoValue(notice.endAt)},
            {u"text"_s, notice.text},
            {u"sentAt"_s, wire::isoValue(notice.sentAt)}};
}

std::optional<Notice> noticeFrom(const QJsonObject &json)
{
    const auto at = wire::timeOf(json.value(u"at"_s));
    if (!at)
        return std::nullopt;
    return Notice{json.value(u"id"_s).toString().toLatin1(),
                  json.value(u"kind"_s).toString().toLatin1(),
                  *at,
                  json.value(u"windowId"_s).toString().toLatin1(),
                  wire::timeOf(json.value(u"startAt"_s)),
                  wire::timeOf(json.value(u"endAt"_s)),
                  json.value(u"text"_s).toString(),
                  wire::timeOf(json.value(u"sentAt"_s))};
}

NoticeBoard::NoticeBoard(services::Ledger &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_clock(clock)
{
}

void NoticeBoard::load(const std::vector<Record> &records)
{
    for (const Record &record : records)
        if (const auto notice = record.kind == kKind ? noticeFrom(wire::objectOf(record.body)) : std::nullopt)
            m_notices.insert_or_assign(notice->id, Entry{*notice});
}

void NoticeBoard::post(Notice notice, std::function<void(Result<void>)> done)
{
    if (!done)
        done = [](Result<void>) {};
    if (m_notices.contains(notice.id))
        return done({});
    if (const auto posting = m_posting.find(notice.id); posting != m_posting.end())
        return posting->push_back(std::move(done));
    m_posting.insert(notice.id, {std::move(done)});
    notice.at = m_clock.now();
    if (m_sinks.empty())
        notice.sentAt = notice.at; // list and feed are all there is
    const QByteArray body = wire::compact(toJson(notice));
    Unit unit;
    unit.changes.push_back(PutRecord{{kKind, notice.id, body}});
    unit.events.push_back({0, notice.at, "maintenance.notice", {}, {}, body});
    const std::vector<QByteArray> old = superfluous();
    for (const QByteArray &id : old)
        unit.changes.push_back(RemoveRecord{kKind, id});
    m_ledger.commit(std::move(unit), [this, notice, old](Result<void> saved) {
        const auto waiting = m_posting.take(notice.id);
        if (saved) {
            for (const QByteArray &id : old)
                m_notices.erase(id);
            m_notices.insert_or_assign(notice.id, Entry{notice});
            offer(notice.id);
        }
        for (const auto &tell : waiting)
            tell(saved);
    });
}

std::vector<QByteArray> NoticeBoard::superfluous() const
{
    if (m_notices.size() < kKept)
        return {};
    const auto oldest = std::min_element(m_notices.begin(), m_notices.end(), [](const auto &a, const auto &b) { return a.second.notice.at < b.second.notice.at; });
    return {oldest->first};
}

void NoticeBoard::offer(const QByteArray &id)
{
    Entry &entry = m_notices.at(id);
    if (entry.notice.sentAt || entry.offered || m_sinks.empty())
        return;
    entry.offered = true;
    struct Answers {
        size_t open;
        bool taken = true;
    };
    const auto answers = std::make_shared<Answers>(Answers{m_sinks.size()});
    const Notice notice = entry.notice;
    for (NoticeSink *sink : m_sinks)
        sink->deliver(notice, [this, id, answers](bool taken) {
            answers->taken = answers->taken && taken;
            const auto known = m_notices.find(id);
            if (--answers->open > 0 || known == m_notices.end())
                return;
            known->second.offered = false;
            if (answers->taken)
                sent(id);
        });
}

void NoticeBoard::sent(const QByteArray &id)
{
    Notice notice = m_notices.at(id).notice;
    notice.sentAt = m_clock.now();
    m_notices.at(id).offered = true; // not again while this is stored
    Unit unit;
    unit.changes.push_back(PutRecord{{kKind, id, wire::compact(toJson(notice))}});
    m_ledger.commit(std::move(unit), [this, notice](Result<void> saved) {
        const auto known = m_notices.find(notice.id);
        if (known == m_notices.end())
            return;
        known->second.offered = false;
        if (saved)
            known->second.notice = notice;
    });
}

void NoticeBoard::tick()
{
    if (m_clock.monotonic() - m_lastOffer < kOfferAgain)
        return;
    m_lastOffer = m_clock.monotonic();
    for (const auto &[id, entry] : m_notices)
        if (!entry.notice.sentAt)
            offer(id);
}

QList<Notice> NoticeBoard::notices() const
{
    QList<Notice> list;
    for (const auto &[id, entry] : m_notices)
        list.append(entry.notice);
    std::stable_sort(list.begin(), list.end(), [](const Notice &a, const Notice &b) { return a.at > b.at; });
    return list;
}

} // namespace freeagent::maintenance
