// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ingest/exchange.h"

#include <QHash>

namespace freeagent::http {

/// What is open in the name of each token: streams, parked polls, answers under way. When the token ends, so do they. Thread: the
/// gate's.
class LiveCallers
{
public:
    /// Remembers the exchange for as long as somebody else holds it.
    void add(const QByteArray &tokenId, const ingest::ExchangePtr &exchange);
    void cut(const QByteArray &tokenId);

    qsizetype remembered() const;

private:
    struct Open {
        std::vector<std::weak_ptr<ingest::Exchange>> exchanges;
        size_t sweepAt = 64; ///< forget those that are gone when there are so many
    };
    QHash<QByteArray, std::shared_ptr<Open>> m_open;
};

} // namespace freeagent::http
