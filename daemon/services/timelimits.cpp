// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/timelimits.h"

#include <QJsonDocument>

namespace freeagent::services {

namespace {
const QByteArray kKind = "build-time-limit";
const QString kLimit = QStringLiteral("ms");
} // namespace

TimeLimits::TimeLimits(Ledger &ledger, const FarmPolicy &policy, QObject *parent)
    : QObject(parent)
    , m_ledger(ledger)
    , m_policy(policy)
{
    connect(&ledger, &Ledger::buildChanged, this, [this](const BuildRecord *, const BuildRecord &after) {
        if (after.build.isTerminal())
            forget(after.build.id);
    });
}

void TimeLimits::load(const std::vector<Record> &records)
{
    for (const Record &record : records) {
        if (record.kind != kKind)
            continue;
        const BuildId build{record.id};
        m_own.insert(build, Millis(QJsonDocument::fromJson(record.body).object().value(kLimit).toInteger()));
        if (!m_ledger.open(build))
            forget(build);
    }
}

std::optional<Millis> TimeLimits::own(const BuildId &build) const
{
    const auto it = m_own.constFind(build);
    return it == m_own.constEnd() ? std::nullopt : std::optional(*it);
}

void TimeLimits::declare(const BuildId &build, Millis limit, std::function<void(Result<void>)> done)
{
    const QJsonObject body{{kLimit, qint64(limit.count())}};
    Unit unit;
    unit.changes.push_back(PutRecord{{kKind, build.value, QJsonDocument(body).toJson(QJsonDocument::Compact)}});
    m_ledger.commit(std::move(unit), [this, build, limit, done = std::move(done)](Result<void> stored) {
        if (stored)
            m_own.insert(build, limit);
        done(stored);
    });
}

void TimeLimits::forget(const BuildId &build)
{
    if (!m_own.remove(build))
        return;
    Unit unit;
    unit.changes.push_back(RemoveRecord{kKind, build.value});
    m_ledger.commit(std::move(unit), [](Result<void>) {});
}

} // namespace freeagent::services
