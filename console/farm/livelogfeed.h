// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/client/logfollower.h"
#include "console/farm/logfeed.h"

namespace freeagent::console {

/// The log of one build of a controller. GUI thread.
class LiveLogFeed final : public LogFeed
{
    Q_OBJECT
public:
    LiveLogFeed(const client::ControllerClient &client, const Clock &clock, client::StreamTiming timing, const BuildId &build,
                QObject *parent);

private:
    client::LogFollower m_follower;
};

} // namespace freeagent::console
