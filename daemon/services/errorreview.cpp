// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/services/errorreview.h"

#include "daemon/services/fleet.h"
#include "daemon/services/ledger.h"

namespace freeagent::services {

namespace {
constexpr size_t kInFull = 4096; ///< a flood of wrong keys must not eat memory
constexpr std::array<QByteArrayView, 3> kWords{"auth", "db", "worker"};
} // namespace

QByteArrayView word(ErrorClass kind) { return kWords[size_t(kind)]; }

std::optional<ErrorClass> errorClassFrom(QByteArrayView text)
{
    for (size_t i = 0; i < kWords.size(); ++i)
        if (kWords[i] == text)
            return ErrorClass(i);
    return std::nullopt;
}

ErrorReview::ErrorReview(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_started(clock.now())
{
}

void ErrorReview::watch(const Ledger &ledger, const Fleet &fleet)
{
    connect(&ledger, &Ledger::troubled, this, [this](const Error &error) { note(ErrorClass::Database, error.code, error.message, {}); });
    connect(&fleet, &Fleet::wentOffline, this, [this, &fleet](const WorkerId &worker) {
        const QString name = fleet.nameOf(worker);
        note(ErrorClass::Worker, "worker.offline",
             QStringLiteral("%1 was not heard of any more").arg(name.isEmpty() ? worker.text() : name), worker.value);
    });
}

void ErrorReview::note(ErrorClass kind, QByteArray code, const QString &message, QByteArray source)
{
    Shelf &shelf = m_shelves[size_t(kind)];
    ++shelf.total;
    const ErrorNote note{m_clock.now(), std::move(code), message.left(500), source.left(200)};
    shelf.notes.push_back(note);
    forget(shelf);
    Q_EMIT noted(kind, note);
}

void ErrorReview::forget(Shelf &shelf) const
{
    const Time oldest = m_clock.now() - kKeep;
    while (!shelf.notes.empty() && shelf.notes.front().at < oldest)
        shelf.notes.pop_front();
    while (!shelf.dropped.empty() && shelf.dropped.front().begin + std::chrono::minutes(1) < oldest)
        shelf.dropped.pop_front();
    while (shelf.notes.size() > kInFull) {
        const Time minute = std::chrono::floor<std::chrono::minutes>(shelf.notes.front().at);
        if (shelf.dropped.empty() || shelf.dropped.back().begin != minute)
            shelf.dropped.push_back({minute, 0});
        ++shelf.dropped.back().count;
        shelf.notes.pop_front();
    }
}

ErrorReview::Sum ErrorReview::sum(ErrorClass kind, Time since, int examples) const
{
    const Shelf &shelf = m_shelves[size_t(kind)];
    Sum sum{.kind = kind};
    since = std::max(since, coveredSince());
    for (const Minute &minute : shelf.dropped)
        if (minute.begin + std::chrono::minutes(1) > since)
            sum.count += minute.count;
    QHash<QByteArray, qint64> sources;
    for (auto note = shelf.notes.rbegin(); note != shelf.notes.rend() && note->at >= since; ++note) {
        ++sum.count;
        if (!note->source.isEmpty())
            ++sources[note->source];
        if (sum.examples.size() < examples)
            sum.examples.append(*note);
    }
    if (!shelf.notes.empty() && shelf.notes.back().at >= since)
        sum.last = shelf.notes.back().at;
    for (auto it = sources.cbegin(); it != sources.cend(); ++it)
        sum.bySource.emplaceBack(it.key(), it.value());
    std::sort(sum.bySource.begin(), sum.bySource.end(),
              [](const auto &a, const auto &b) { return a.second != b.second ? a.second > b.second : a.first < b.first; });
    return sum;
}

Time ErrorReview::coveredSince() const { return std::max(m_started, m_clock.now() - kKeep); }

} // namespace freeagent::services
