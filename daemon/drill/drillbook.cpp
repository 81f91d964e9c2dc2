// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/drill/drillbook.h"

#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::drill {

namespace {
const QByteArray kKind = "drill";
const QByteArray kState = "state"; ///< no run has this id, nor the next
const QByteArray kMark = "mark";
constexpr qsizetype kMost = 100;

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }
} // namespace

DrillBook::DrillBook(services::Ledger &ledger, const Clock &clock)
    : m_ledger(ledger)
    , m_clock(clock)
    , m_since(clock.now())
{
}

void DrillBook::load(const std::vector<Record> &records)
{
    bool known = false;
    for (const Record &record : records) {
        if (record.kind != kKind)
            continue;
        const QJsonObject body = QJsonDocument::fromJson(record.body).object();
        if (record.id == kState) {
            m_since = fromIso(body.value(u"since"_s).toString()).value_or(m_since);
            known = true;
        } else if (auto report = reportFrom(body)) {
            m_reports.append(std::move(*report));
        }
    }
    std::stable_sort(m_reports.begin(), m_reports.end(), [](const Report &a, const Report &b) { return a.at > b.at; });
    if (known)
        return;
    Unit unit;
    unit.changes.push_back(PutRecord{{kKind, kState, compact({{u"since"_s, QString::fromLatin1(toIso(m_since))}})}});
    m_ledger.commit(std::move(unit), [](Result<void>) {});
}

void DrillBook::mark(std::function<void(Result<Time>)> done)
{
    const Time at = m_clock.now();
    Unit unit;
    unit.changes.push_back(PutRecord{{kKind, kMark, compact({{u"at"_s, QString::fromLatin1(toIso(at))}})}});
    m_ledger.commit(std::move(unit), [at, done = std::move(done)](const Result<void> &stored) { done(stored.map([at] { return at; })); });
}

void DrillBook::add(Report report)
{
    Unit unit;
    unit.changes.push_back(PutRecord{{kKind, report.id, compact(toJson(report))}});
    m_reports.prepend(std::move(report));
    while (m_reports.size() > kMost)
        unit.changes.push_back(RemoveRecord{kKind, m_reports.takeLast().id});
    m_ledger.commit(std::move(unit), [](Result<void>) {});
}

const Report *DrillBook::lastSuccess() const
{
    const auto found = std::find_if(m_reports.begin(), m_reports.end(), [](const Report &report) { return report.outcome == Outcome::Done; });
    return found == m_reports.end() ? nullptr : &*found;
}

bool DrillBook::hasFailed() const
{
    for (const Report &report : m_reports)
        if (report.outcome != Outcome::Cancelled)
            return report.outcome == Outcome::Failed;
    return false;
}

Millis DrillBook::age() const
{
    const Report *last = lastSuccess();
    return m_clock.now() - (last ? last->endedAt : m_since);
}

} // namespace freeagent::drill
