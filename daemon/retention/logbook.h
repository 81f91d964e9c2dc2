// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/filetrash.h"
#include "daemon/services/ledger.h"

#include <deque>

namespace freeagent::retention {

/// Writes down how large the logs of ended builds are, a minute after their end, when the last lines have come. What a kill left
/// out is found at start. Thread: the services'.
class LogBook : public QObject
{
    Q_OBJECT
public:
    LogBook(RetentionStore &store, FileTrash &files, services::Ledger &ledger, const Clock &clock, QObject *parent = nullptr);

    /// `known`: builds whose logs are written down. `done` when all others are.
    void adopt(QSet<BuildId> known, std::function<void()> done);
    void tick(); ///< once a second

private:
    using Sizes = std::vector<std::pair<BuildId, qint64>>;
    void put(Sizes sizes);

    RetentionStore &m_store;
    FileTrash &m_files;
    const Clock &m_clock;
    std::deque<std::pair<Instant, BuildId>> m_ended; ///< and when to look
};

} // namespace freeagent::retention
