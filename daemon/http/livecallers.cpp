// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/livecallers.h"

namespace freeagent::http {

void LiveCallers::add(const QByteArray &tokenId, const ingest::ExchangePtr &exchange)
{
    std::shared_ptr<Open> &open = m_open[tokenId];
    if (!open)
        open = std::make_shared<Open>();
    if (open->exchanges.size() >= open->sweepAt) {
        std::erase_if(open->exchanges, [](const auto &one) { return one.expired(); });
        open->sweepAt = std::max<size_t>(64, open->exchanges.size() * 2);
    }
    open->exchanges.push_back(exchange);
}

void LiveCallers::cut(const QByteArray &tokenId)
{
    const std::shared_ptr<Open> open = m_open.take(tokenId);
    if (!open)
        return;
    for (const auto &one : open->exchanges)
        if (const ingest::ExchangePtr exchange = one.lock())
            exchange->cut();
}

qsizetype LiveCallers::remembered() const
{
    qsizetype number = 0;
    for (const auto &open : m_open)
        number += qsizetype(open->exchanges.size());
    return number;
}

} // namespace freeagent::http
