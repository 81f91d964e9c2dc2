// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/retention/trashcan.h"

#include <algorithm>

namespace freeagent::retention {

namespace {
constexpr size_t kSeveral = 3; ///< items that nobody loses one by one
constexpr int kPortion = 200;
constexpr Time kEver = Time(Millis(std::numeric_limits<qint64>::max()));

bool contains(const std::vector<QByteArray> &ids, const QByteArray &id) { return std::find(ids.begin(), ids.end(), id) != ids.end(); }
} // namespace

/// A way back under way.
struct TrashCan::Return {
    std::vector<QByteArray> ids; ///< still to come; the last of them first
    QByteArray run;              ///< else all of this run
    QByteArray before;           ///< where the last portion of the run ended
    bool isOver = false;
    Restored restored;
    Done done;
};

TrashCan::TrashCan(RetentionStore &store, FileTrash &files, services::Ledger &ledger, Lane &lane, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_files(files)
    , m_ledger(ledger)
    , m_lane(lane)
    , m_clock(clock)
{
}

void TrashCan::settle(RetentionStore::Inventory inventory, Settled done)
{
    const size_t all = inventory.items.size();
    m_files.settle(std::move(inventory.items), std::move(inventory.inUse), [this, all, done = std::move(done)](FileTrash::Settled settled) {
        if (all >= kSeveral && settled.lost.size() == all)
            settled.lost.clear(); // rather is the folder another one than all of them gone: their time will come
        const auto over = [done, settled](const auto &forgotten) {
            if (forgotten)
                done(settled);
            else
                done(tl::unexpected(forgotten.error()));
        };
        if (settled.lost.empty())
            return over(Result<void>());
        m_store.forget(settled.lost, [over](Result<std::vector<QByteArray>> forgotten) { over(forgotten); });
    });
}

void TrashCan::restore(std::vector<QByteArray> ids, Done done)
{
    std::reverse(ids.begin(), ids.end());
    proceed(std::make_shared<Return>(Return{std::move(ids), {}, {}, false, {}, std::move(done)}));
}

void TrashCan::restoreRun(const QByteArray &run, Done done)
{
    proceed(std::make_shared<Return>(Return{{}, run, {}, false, {}, std::move(done)}));
}

void TrashCan::proceed(const ReturnPtr &back)
{
    if (back->isOver)
        return back->done(std::move(back->restored));
    m_lane.put([this, back](const Lane::Next &next) {
        RetentionStore::TrashQuery query{{}, back->run, back->before, kPortion};
        for (; !back->ids.empty() && int(query.ids.size()) < kPortion; back->ids.pop_back())
            query.ids.push_back(back->ids.back());
        back->isOver = back->run.isEmpty() && back->ids.empty();
        m_store.trash(query, [this, back, asked = query.ids, next](Result<std::vector<TrashItem>> items) {
            if (!items) {
                next();
                return back->done(tl::unexpected(items.error()));
            }
            for (const QByteArray &id : asked)
                if (std::none_of(items->begin(), items->end(), [&id](const TrashItem &item) { return item.id == id; }))
                    back->restored.failed.push_back(id);
            if (asked.empty())
                back->isOver = int(items->size()) < kPortion;
            if (!items->empty())
                back->before = items->back().id;
            moveBack(back, std::move(*items), next);
        });
    });
}

void TrashCan::moveBack(const ReturnPtr &back, std::vector<TrashItem> items, const Lane::Next &next)
{
    m_files.takeBack(items, [this, back, items, next](const std::vector<QByteArray> &failed) mutable {
        for (const QByteArray &id : failed)
            back->restored.failed.push_back(id);
        std::vector<TrashItem> stuck;
        std::copy_if(items.begin(), items.end(), std::back_inserter(stuck), [&](const TrashItem &item) { return contains(failed, item.id); });
        std::erase_if(items, [&](const TrashItem &item) { return contains(failed, item.id); });
        // A log of which some segments have moved goes back whole.
        m_files.put(std::move(stuck), [this, back, items = std::move(items), next](const std::vector<QByteArray> &) mutable {
            putRows(back, std::move(items), next);
        });
    });
}

void TrashCan::putRows(const ReturnPtr &back, std::vector<TrashItem> items, const Lane::Next &next)
{
    std::vector<QByteArray> ids;
    for (const TrashItem &item : items)
        ids.push_back(item.id);
    m_store.takeBack(std::move(ids), [this, back, items = std::move(items), next](Result<std::vector<TrashItem>> rows) mutable {
        std::vector<TrashItem> refused;
        for (TrashItem &item : items) {
            if (rows && std::find(rows->begin(), rows->end(), item) != rows->end()) {
                ++back->restored.files;
                back->restored.bytes += item.bytes;
                for (const BuildId &build : item.builds)
                    m_ledger.forget(build);
                continue;
            }
            back->restored.failed.push_back(item.id);
            refused.push_back(std::move(item));
        }
        m_files.put(std::move(refused), [this, back, error = rows ? std::nullopt : std::optional(rows.error()), next](const std::vector<QByteArray> &) {
            next();
            if (error)
                return back->done(tl::unexpected(*error));
            proceed(back);
        });
    });
}

void TrashCan::removeExpired(Time until, int limit, const std::function<void(Result<int>)> &done)
{
    m_lane.put([this, until, limit, done](const Lane::Next &next) {
        m_store.forgetExpired(until, limit, [this, done, next](Result<std::vector<QByteArray>> ids) {
            if (!ids || ids->empty()) {
                next();
                return done(ids ? Result<int>(0) : tl::unexpected(ids.error()));
            }
            const int number = int(ids->size());
            m_files.purge(std::move(*ids), [done, next, number] {
                next();
                done(number);
            });
        });
    });
}

void TrashCan::empty(std::function<void(Result<int>)> done)
{
    auto removed = std::make_shared<int>(0);
    auto step = std::make_shared<std::function<void(Result<int>)>>();
    // Held by the answer that it waits for, not by itself: one that never comes takes it along.
    *step = [this, removed, self = std::weak_ptr(step), done = std::move(done)](Result<int> portion) {
        if (!portion || *portion == 0)
            return done(portion ? Result<int>(*removed) : portion);
        *removed += *portion;
        removeExpired(kEver, kPortion, [again = self.lock()](Result<int> next) { (*again)(next); });
    };
    removeExpired(kEver, kPortion, [step](Result<int> first) { (*step)(first); });
}

bool TrashCan::expire(std::optional<int> atMost)
{
    if (m_expiring || !m_lane.isOpen())
        return false;
    m_expiring = true;
    removeExpired(atMost ? kEver : m_clock.now(), atMost.value_or(kPortion), [this, atMost](Result<int> removed) {
        m_expiring = false;
        if (!atMost && removed && *removed == kPortion)
            expire();
    });
    return true;
}

} // namespace freeagent::retention
