// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/queuehistory.h"

#include <algorithm>

namespace freeagent::console {

using api::QueueSample;

namespace {
constexpr Millis kLeastStep{4'000};
bool earlier(const QueueSample &a, const QueueSample &b) { return a.at < b.at; }
} // namespace

void QueueHistory::append(const QueueSample &sample)
{
    if (!m_samples.isEmpty() && sample.at < m_samples.last().at + kLeastStep)
        return;
    m_samples.append(sample);
    dropOld();
}

void QueueHistory::merge(const QList<QueueSample> &samples)
{
    QList<QueueSample> all;
    all.reserve(m_samples.size() + samples.size());
    std::merge(m_samples.cbegin(), m_samples.cend(), samples.cbegin(), samples.cend(), std::back_inserter(all), earlier);
    QList<QueueSample> spaced;
    spaced.reserve(all.size());
    for (const QueueSample &sample : std::as_const(all))
        if (spaced.isEmpty() || sample.at >= spaced.last().at + kLeastStep)
            spaced.append(sample);
    m_samples = std::move(spaced);
    dropOld();
}

void QueueHistory::dropOld()
{
    if (m_samples.isEmpty())
        return;
    const Time oldest = m_samples.last().at - kKeep;
    const auto keep = std::lower_bound(m_samples.cbegin(), m_samples.cend(), QueueSample{oldest, 0, 0}, earlier);
    m_samples.erase(m_samples.cbegin(), keep);
}

QList<QueueStretch> QueueHistory::stretches(Time from, Time to, int maxPoints) const
{
    const Millis bucket = std::max(Millis(1), (to - from) / std::max(1, maxPoints));
    QList<QueueStretch> result;
    const QueueSample *previous = nullptr;
    qint64 presentBucket = -1;
    const auto begin = std::lower_bound(m_samples.cbegin(), m_samples.cend(), QueueSample{from, 0, 0}, earlier);
    for (auto it = begin; it != m_samples.cend() && it->at <= to; ++it) {
        const qint64 index = (it->at - from) / bucket;
        if (!previous || it->at - previous->at > kHole) {
            result.append(QueueStretch{*it});
        } else if (index == presentBucket) {
            QueueSample &kept = result.last().last();
            kept.pending = std::max(kept.pending, it->pending);
            kept.active = std::max(kept.active, it->active);
        } else {
            result.last().append(*it);
        }
        presentBucket = index;
        previous = &*it;
    }
    return result;
}

} // namespace freeagent::console
