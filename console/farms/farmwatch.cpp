// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farms/farmwatch.h"

using namespace Qt::StringLiterals;

namespace freeagent::console {

FarmWatch::FarmWatch(std::unique_ptr<FarmSource> source, const Clock &clock)
    : m_clock(clock)
    , m_source(std::move(source))
    , m_rights(*m_source)
    , m_alerts(*m_source, clock, u"/api/alerts"_s, {"alert."})
{
    connect(m_source.get(), &FarmSource::eventReceived, &m_state, &FarmState::apply);
    connect(m_source.get(), &FarmSource::linkChanged, &m_state, &FarmState::setLink);
    // Nobody is asked before there is contact.
    connect(&m_state, &FarmState::linkChanged, this, [this](const LinkState &link) {
        if (link.isLive())
            m_alerts.setActive(true);
    });
}

FarmWatch::~FarmWatch() = default;

void FarmWatch::look(const QString &name)
{
    const Time now = m_clock.now();
    const FarmSummary summary = summarise(m_state, now);
    m_view.sentence = stateSentence(summary, m_state.link(), m_state.hasData(), now);
    m_view.waiting = summary.pending;
    m_view.running = summary.active;
    m_view.workersOnline = summary.workersOnline;
    m_view.workersTotal = summary.workersTotal;
    m_view.hasData = m_state.hasData();
    m_view.glance = Glance{name,
                           m_state.link().isLive(),
                           m_state.stats() && m_state.stats()->status == "maintenance"_L1,
                           m_alerts.hasData() && m_state.link().isLive(),
                           m_view.sentence.severity,
                           problemsOf(m_alerts.list("alerts"_L1))};
}

} // namespace freeagent::console
