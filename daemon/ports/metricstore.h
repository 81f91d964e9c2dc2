// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"

#include <functional>
#include <vector>

namespace freeagent {

/// How closely the past is remembered: the width of one step, in seconds.
enum class Grain : int { Sample = 10, Minutes = 300, Hour = 3600 };

/// One step of one grain: the figures of all series together, packed by whoever writes them (metrics/packing.h).
struct SampleRow {
    Time at{}; ///< the step's beginning
    QByteArray body;

    friend bool operator==(const SampleRow &, const SampleRow &) = default;
};

/// The history of the farm's figures. Thread: as Store; callbacks come in the event loop, those of writing in order and when it is
/// durable. Errors: those of Store::commit, and "store.failed" for a question that could not be read.
class MetricStore
{
public:
    virtual ~MetricStore() = default;

    using Rows = std::vector<SampleRow>;
    /// Replaces rows of the same step.
    virtual void put(Grain grain, Rows rows, std::function<void(Result<void>)> done) = 0;
    /// Makes a body smaller where it is read, maybe in another thread; rows of which nothing is left are left out.
    using Pick = std::function<QByteArray(const QByteArray &body)>;
    /// From `from` on and before `to`, oldest first, `limit` rows at most. An empty `pick` takes all of them whole.
    virtual void read(Grain grain, Time from, Time to, int limit, Pick pick, std::function<void(Result<Rows>)> done) = 0;
    /// The newest row of a grain that is not after `until`, if there is one.
    virtual void newest(Grain grain, Time until, std::function<void(Result<std::optional<Time>>)> done) = 0;
    /// Forgets the oldest rows before `before`, `limit` at most.
    virtual void trim(Grain grain, Time before, int limit, std::function<void(Result<void>)> done) = 0;
    /// Takes and gives back the right to write, and writes nothing: whether the database takes writes now.
    virtual void probe(std::function<void(Result<void>)> done) = 0;
};

} // namespace freeagent
