// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/metricstore.h"

#include <QObject>
#include <QTimer>
#include <map>

namespace freeagent::test {

/// A history in memory that keeps the port's promises: callbacks from the event loop, in order. `refuse` makes everything that writes
/// fail; `mute` leaves questions for the right to write without an answer.
class FakeMetricStore final : public QObject, public MetricStore
{
public:
    std::map<std::pair<int, Time>, QByteArray> rows;
    std::optional<Error> refuse;
    bool mute = false;
    int puts = 0;
    int probes = 0;

    void put(Grain grain, Rows added, std::function<void(Result<void>)> done) override
    {
        ++puts;
        if (!refuse)
            for (SampleRow &row : added)
                rows[{int(grain), row.at}] = row.body;
        later([done = std::move(done), result = result()] { done(result); });
    }
    void read(Grain grain, Time from, Time to, int limit, Pick pick, std::function<void(Result<Rows>)> done) override
    {
        Rows found;
        for (auto it = rows.lower_bound({int(grain), from}); it != rows.end() && it->first < std::pair(int(grain), to) && int(found.size()) < limit; ++it)
            if (QByteArray body = pick ? pick(it->second) : it->second; !body.isEmpty())
                found.push_back({it->first.second, body});
        later([done = std::move(done), found = std::move(found)] { done(found); });
    }
    void newest(Grain grain, Time until, std::function<void(Result<std::optional<Time>>)> done) override
    {
        std::optional<Time> at;
        for (const auto &[key, body] : rows)
            if (key.first == int(grain) && key.second <= until)
                at = key.second;
        later([done = std::move(done), at] { done(at); });
    }
    void trim(Grain grain, Time before, int limit, std::function<void(Result<void>)> done) override
    {
        for (auto it = rows.lower_bound({int(grain), Time::min()}); it != rows.end() && it->first < std::pair(int(grain), before) && limit-- > 0;)
            it = rows.erase(it);
        later([done = std::move(done), result = result()] { done(result); });
    }
    void probe(std::function<void(Result<void>)> done) override
    {
        ++probes;
        if (!mute)
            later([done = std::move(done), result = result()] { done(result); });
    }

    int number(Grain grain) const
    {
        return int(std::count_if(rows.begin(), rows.end(), [grain](const auto &row) { return row.first.first == int(grain); }));
    }

private:
    Result<void> result() const { return refuse ? Result<void>(tl::unexpected(*refuse)) : Result<void>(); }
    void later(std::function<void()> what) { QTimer::singleShot(0, this, std::move(what)); }
};

} // namespace freeagent::test
