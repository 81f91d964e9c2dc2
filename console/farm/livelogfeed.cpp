// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/livelogfeed.h"

namespace freeagent::console {

namespace {
/// A build may think for minutes without a line; only the controller's comments say that the stream still lives.
client::StreamTiming patient(client::StreamTiming timing)
{
    timing.staleAfter = timing.deadAfter;
    return timing;
}
} // namespace

LiveLogFeed::LiveLogFeed(const client::ControllerClient &client, const Clock &clock, client::StreamTiming timing,
                         const BuildId &build, QObject *parent)
    : LogFeed(parent)
    , m_follower(client, clock, patient(timing))
{
    connect(&m_follower, &client::LogFollower::linesReceived, this, &LogFeed::linesReceived);
    connect(&m_follower, &client::LogFollower::ended, this, &LogFeed::ended);
    connect(&m_follower, &client::LogFollower::interrupted, this, &LogFeed::interrupted);
    m_follower.follow(build);
}

} // namespace freeagent::console
