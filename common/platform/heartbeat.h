// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QString>
#include <functional>
#include <memory>

namespace freeagent::platform {

class ServiceNotifier;

/// Feeds the service manager's watchdog, and only while all is well: the loop that calls beat() turns on time, and the database
/// has answered a write lately. A process that hangs is then ended and started anew. Thread: the loop's.
class Heartbeat
{
public:
    struct Rules {
        Millis every;                          ///< how often beat() is called
        Millis latest = std::chrono::seconds(1); ///< a beat that comes later than this behind its time is not passed on
        Millis answerWithin;                   ///< the database is stuck when it has been silent for longer
    };
    /// For a watchdog that must hear something within `interval`.
    static Rules rulesFor(Millis interval) { return {interval / 6, std::chrono::seconds(1), interval / 2}; }

    /// Asks the database to write something; calls back when it did, or said in good order that it cannot now (no space, another
    /// program holds it): a restart cures neither, and reads go on. Never calls back when it hangs or is broken.
    using Probe = std::function<void(std::function<void()> answered)>;

    Heartbeat(ServiceNotifier &notifier, const Clock &clock, Rules rules, Probe probe);

    void beat();
    const QString &trouble() const { return m_trouble; } ///< why the last beat was not passed on; empty when it was
    std::function<void(const QString &trouble)> onChange; ///< when trouble() has become another

private:
    QString judge(Instant now) const;

    ServiceNotifier &m_notifier;
    const Clock &m_clock;
    Rules m_rules;
    Probe m_probe;
    Instant m_lastBeat;
    Instant m_lastAnswer;
    bool m_asked = false;
    QString m_trouble;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

} // namespace freeagent::platform
