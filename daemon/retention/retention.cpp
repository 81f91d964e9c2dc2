// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/retention/retention.h"

#include <QJsonDocument>

namespace freeagent::retention {

namespace {
const QByteArray kKind = "retention";
const QByteArray kPolicyId = "policy";
constexpr Millis kExpiryEvery = std::chrono::seconds(60);
constexpr Millis kPreviewFor = std::chrono::seconds(60);
constexpr int kGiveWay = 50; ///< files a second
} // namespace

Retention::Retention(RetentionStore &store, FileTrash &files, services::Ledger &ledger, const Clock &clock, ClockGuard &ages, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_ledger(ledger)
    , m_clock(clock)
    , m_cleanup(store, files, ledger, m_lane, clock)
    , m_trashCan(store, files, ledger, m_lane, clock)
    , m_pins(ledger, clock)
    , m_logBook(store, files, ledger, clock)
    , m_missing(clock)
    , m_ages(ages)
{
}

void Retention::load(const std::vector<Record> &records)
{
    m_pins.load(records);
    for (const Record &record : records) {
        if (record.kind != kKind || record.id != kPolicyId)
            continue;
        if (const auto policy = changed(Policy(), QJsonDocument::fromJson(record.body).object()))
            m_policy = *policy;
    }
}

void Retention::settle(Settled done)
{
    m_store.inventory([this, done = std::move(done)](Result<RetentionStore::Inventory> inventory) {
        if (!inventory)
            return done(tl::unexpected(inventory.error()), {});
        std::vector<QByteArray> keys;
        for (const TrashItem &item : inventory->items)
            if (item.kind != StoredKind::Log)
                keys.push_back(item.key);
        const QSet<BuildId> logs = std::move(inventory->logs);
        m_trashCan.settle(std::move(*inventory), [this, keys, logs, done](Result<FileTrash::Settled> settled) {
            m_logBook.adopt(logs, [] {});
            if (settled)
                done(keys, *settled);
            else
                done(tl::unexpected(settled.error()), {});
        });
    });
}

void Retention::tick()
{
    m_logBook.tick();
    m_missing.tick();
    const Instant now = m_clock.monotonic();
    if (m_isShort)
        m_trashCan.expire(kGiveWay);
    else if (now >= m_nextExpiry && agesCount() && m_trashCan.expire())
        m_nextExpiry = now + kExpiryEvery;
}

void Retention::setPolicy(const Policy &policy, std::function<void(Result<Policy>)> done)
{
    if (policy == m_policy)
        return done(policy);
    const QByteArray body = QJsonDocument(toJson(policy)).toJson(QJsonDocument::Compact);
    Unit unit;
    unit.changes.push_back(PutRecord{{kKind, kPolicyId, body}});
    unit.events.push_back({0, m_clock.now(), "retention.changed", {}, {}, body});
    m_ledger.commit(std::move(unit), [this, policy, done = std::move(done)](Result<void> saved) {
        if (!saved)
            return done(tl::unexpected(saved.error()));
        m_policy = policy;
        m_preview.reset();
        done(policy);
    });
}

CleanupOrder Retention::orderOf(const Rules &rules) const
{
    CleanupOrder order;
    order.rules = rules;
    order.trashFor = std::chrono::hours(m_policy.trashHours);
    return order;
}

void Retention::cleanUp(std::chrono::days olderThan, int keep, bool dryRun, bool immediately, Cleaned done)
{
    CleanupOrder order = orderOf(rulesOlderThan(olderThan, keep, m_clock.now()));
    order.dryRun = dryRun;
    if (immediately)
        order.trashFor = Millis(0);
    m_cleanup.run(std::move(order), [this, dryRun, done = std::move(done)](Result<CleanupSummary> summary) {
        if (!dryRun)
            m_preview.reset();
        if (!dryRun)
            m_trashCan.expire();
        done(std::move(summary));
    });
}

void Retention::cleanUp(std::function<void(double)> progress, std::function<bool()> isCancelled, Cleaned done)
{
    m_ages.look(); // the job may come before this second's look
    if (!agesCount()) {
        const auto refusal = failure("retention.clock_set", m_ages.why() + QStringLiteral(" For a day nothing goes by its age."),
                                     QStringLiteral("When the clock is right, expoctl cleanup does it now."));
        // As late as the other answers: never from inside the call.
        QMetaObject::invokeMethod(this, [refusal, done = std::move(done)] { done(refusal); }, Qt::QueuedConnection);
        return;
    }
    CleanupOrder order = orderOf(rulesOf(m_policy, m_clock.now()));
    order.progress = std::move(progress);
    order.isCancelled = std::move(isCancelled);
    order.mostItems = 0;
    m_cleanup.run(std::move(order), [this, done = std::move(done)](Result<CleanupSummary> summary) {
        m_preview.reset();
        done(std::move(summary));
    });
}

void Retention::cleanUpNow(Cleaned done)
{
    CleanupOrder order = orderOf(rulesOf(m_policy, m_clock.now()));
    order.trashFor = Millis(0);
    order.mostItems = 0;
    m_cleanup.run(std::move(order), [this, done = std::move(done)](Result<CleanupSummary> summary) {
        m_preview.reset();
        m_trashCan.expire();
        done(std::move(summary));
    });
}

void Retention::preview(Cleaned done)
{
    if (m_preview && m_clock.monotonic() - m_preview->first < kPreviewFor)
        return done(m_preview->second);
    m_previewAskers.push_back(std::move(done));
    if (m_previewAskers.size() > 1)
        return;
    CleanupOrder order = orderOf(rulesOf(m_policy, m_clock.now()));
    order.dryRun = true;
    order.mostItems = 0;
    m_cleanup.run(std::move(order), [this](Result<CleanupSummary> summary) {
        if (summary)
            m_preview.emplace(m_clock.monotonic(), *summary);
        for (const Cleaned &asker : std::exchange(m_previewAskers, {}))
            asker(summary);
    });
}

void Retention::preview(const Policy &policy, Cleaned done)
{
    CleanupOrder order = orderOf(rulesOf(policy, m_clock.now()));
    order.dryRun = true;
    order.mostItems = 0;
    m_cleanup.run(std::move(order), std::move(done));
}

void Retention::trash(const RetentionStore::TrashQuery &query, std::function<void(Result<std::vector<TrashItem>>)> done)
{
    m_store.trash(query, std::move(done));
}

void Retention::figures(std::function<void(Result<Figures>)> done)
{
    m_store.use([this, done = std::move(done)](Result<std::vector<StorageUse>> use) {
        if (!use)
            return done(tl::unexpected(use.error()));
        done(sum(*use, m_clock.now()));
    });
}

} // namespace freeagent::retention
