// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/metrics/history.h"

#include <QPointer>
#include <array>

namespace freeagent::metrics {

namespace {
constexpr size_t kMostUnsaved = 360;
constexpr int kMostRows = 20'000; ///< of one grain in one chart; more than any grain keeps
constexpr int kForgetAtOnce = 200;
constexpr Millis kForgetEvery = std::chrono::seconds(30);
constexpr Millis kJump = std::chrono::seconds(5);
constexpr Millis kSteady = std::chrono::minutes(10);
constexpr Millis kSettle = std::chrono::seconds(15); ///< the last sample of a step may still be on its way
constexpr std::array kGrains{Grain::Sample, Grain::Minutes, Grain::Hour};

Millis offsetOf(const Clock &clock) { return clock.now().time_since_epoch() - clock.monotonic().time_since_epoch(); }
} // namespace

/// One chart being read: the coarse rows as far as they are made, then what is too young for them from finer ones.
struct History::Reading {
    QByteArray series;
    Window window;
    std::vector<std::pair<Grain, Time>> parts; ///< grain, and before what time
    MetricStore::Rows rows;
    Time from{};
    std::function<void(Result<std::vector<Point>>)> done;
};

History::History(MetricStore &store, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_minutes(store, Grain::Sample, Grain::Minutes)
    , m_hours(store, Grain::Minutes, Grain::Hour)
    , m_offset(offsetOf(clock))
    , m_steadySince(clock.monotonic())
    , m_forgotten(clock.monotonic())
{
}

void History::take(const Figures &figures)
{
    SampleRow row{floored(m_clock.now(), widthOf(Grain::Sample)), packed(figures)};
    std::erase_if(m_unsaved, [&row](const SampleRow &old) { return old.at == row.at; });
    m_unsaved.push_back(std::move(row));
    if (m_unsaved.size() > kMostUnsaved)
        m_unsaved.erase(m_unsaved.begin());
    send();
}

void History::send()
{
    if (m_sending || m_unsaved.empty())
        return;
    m_sending = true;
    m_store.put(Grain::Sample, m_unsaved, [self = QPointer(this), sent = m_unsaved](Result<void> stored) {
        if (!self)
            return;
        self->m_sending = false;
        if (stored)
            std::erase_if(self->m_unsaved, [&sent](const SampleRow &row) { return std::find(sent.begin(), sent.end(), row) != sent.end(); });
    });
}

void History::tick()
{
    watchClock();
    if (!m_sending && m_unsaved.empty()) {
        const Time now = m_clock.now();
        m_minutes.advance(now, now - kSettle);
        if (const auto until = m_minutes.madeUntil())
            m_hours.advance(now, std::min(now - kSettle, *until));
    }
    forgetOld();
}

void History::watchClock()
{
    const Millis offset = offsetOf(m_clock);
    if (const Millis moved = offset - m_offset; moved > kJump || moved < -kJump) {
        m_minutes.forget();
        m_hours.forget();
        m_steadySince = m_clock.monotonic();
    }
    m_offset = offset;
}

void History::forgetOld()
{
    const Instant now = m_clock.monotonic();
    if (!m_agesCount() || now - m_steadySince < kSteady || now - m_forgotten < kForgetEvery)
        return;
    m_forgotten = now;
    const Grain grain = kGrains[m_forgetNext++ % kGrains.size()];
    m_store.trim(grain, m_clock.now() - keptFor(grain), kForgetAtOnce, [](Result<void>) {});
}

void History::read(const QByteArray &series, const Window &window, std::function<void(Result<std::vector<Point>>)> done)
{
    auto reading = std::make_shared<Reading>(Reading{series, window, {}, {}, window.from, std::move(done)});
    const Grain grain = grainFor(window);
    if (grain == Grain::Hour && m_hours.madeUntil())
        reading->parts.emplace_back(Grain::Hour, std::min(window.to, *m_hours.madeUntil()));
    if (grain != Grain::Sample && m_minutes.madeUntil())
        reading->parts.emplace_back(Grain::Minutes, std::min(window.to, *m_minutes.madeUntil()));
    reading->parts.emplace_back(Grain::Sample, window.to);
    std::reverse(reading->parts.begin(), reading->parts.end());
    readNext(std::move(reading));
}

void History::readNext(std::shared_ptr<Reading> reading)
{
    while (!reading->parts.empty() && reading->parts.back().second <= reading->from)
        reading->parts.pop_back();
    if (reading->parts.empty())
        return reading->done(pointsOf(reading->rows, reading->series, reading->window.step));
    const auto [grain, until] = reading->parts.back();
    const auto pick = [name = reading->series](const QByteArray &body) { return lineOf(body, name); };
    m_store.read(grain, reading->from, until, kMostRows, pick, [this, reading, next = until, self = QPointer(this)](Result<MetricStore::Rows> rows) {
        if (!rows)
            return reading->done(tl::unexpected(rows.error()));
        reading->rows.insert(reading->rows.end(), rows->begin(), rows->end());
        reading->from = next;
        if (self)
            readNext(reading);
    });
}

} // namespace freeagent::metrics
