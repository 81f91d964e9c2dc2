// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/retention/logbook.h"

namespace freeagent::retention {

namespace {
constexpr Millis kLastLines = std::chrono::seconds(60);
constexpr size_t kPortion = 500;
} // namespace

LogBook::LogBook(RetentionStore &store, FileTrash &files, services::Ledger &ledger, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_files(files)
    , m_clock(clock)
{
    connect(&ledger, &services::Ledger::buildChanged, this, [this](const BuildRecord *before, const BuildRecord &after) {
        if (after.build.isTerminal() && !(before && before->build.isTerminal()))
            m_ended.emplace_back(m_clock.monotonic() + kLastLines, after.build.id);
    });
}

void LogBook::adopt(QSet<BuildId> known, std::function<void()> done)
{
    m_files.logsBeside(std::move(known), [this, done = std::move(done)](Sizes sizes) {
        if (sizes.empty())
            return done();
        put(std::move(sizes));
    });
}

void LogBook::put(Sizes sizes)
{
    for (size_t from = 0; from < sizes.size(); from += kPortion) {
        const size_t to = std::min(sizes.size(), from + kPortion);
        m_store.putLogs(Sizes(sizes.begin() + std::ptrdiff_t(from), sizes.begin() + std::ptrdiff_t(to)), [](Result<void>) {});
    }
}

void LogBook::tick()
{
    std::vector<BuildId> due;
    for (const Instant now = m_clock.monotonic(); !m_ended.empty() && m_ended.front().first <= now && due.size() < kPortion; m_ended.pop_front())
        due.push_back(m_ended.front().second);
    if (!due.empty())
        m_files.logSizes(std::move(due), [this](Sizes sizes) { put(std::move(sizes)); });
}

} // namespace freeagent::retention
