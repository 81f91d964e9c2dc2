// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/ports/store.h"

#include <array>

namespace freeagent::maintenance {

/// How long builds take, from those that succeeded in the last two weeks. Read again every ten minutes. Thread: the services'.
class RunTimes
{
public:
    RunTimes(Store &store, const Clock &clock);
    ~RunTimes();

    void tick();
    /// Nothing with fewer than five builds to learn from.
    std::optional<Millis> mean(Platform platform) const { return m_figures[size_t(platform)].mean; }
    std::optional<Millis> p95(Platform platform) const { return m_figures[size_t(platform)].p95; }

private:
    struct Figures {
        std::optional<Millis> mean;
        std::optional<Millis> p95;
    };
    static Figures figuresOf(std::vector<Millis> times);

    Store &m_store;
    const Clock &m_clock;
    std::optional<Instant> m_read;
    std::array<Figures, 2> m_figures;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace freeagent::maintenance
