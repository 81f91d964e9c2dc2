// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/id.h"
#include "daemon/agent/controllerlink.h"
#include "daemon/runner/processtable.h"

#include <QTimer>

namespace freeagent::agent {

struct PulseSettings {
    Millis heartbeat {2000};
    Millis telemetry {5000};
    QString volume; ///< whose fill level is reported
};

/// The signs of life of one build: heartbeats, whose answers also tell of a cancellation, and telemetry. A controller
/// that does not answer is no reason to end a build; one that says that it is not ours is.
class Pulse final : public QObject
{
    Q_OBJECT

public:
    Pulse(ControllerLink &link, const BuildId &build, const Clock &clock, const PulseSettings &settings,
          std::function<runner::ProcessUsage()> usage, QObject *parent = nullptr);

    void start();
    void stop();
    /// What the build is doing, for the controller: "unpacking", "running".
    void setStage(const QString &stage) { m_stage = stage; }

Q_SIGNALS:
    void cancelled();
    void notOurs(const QString &said);

private:
    void beat();
    void measure();
    void heard(const Answer &answer);

    ControllerLink &m_link;
    BuildId m_build;
    const Clock &m_clock;
    PulseSettings m_settings;
    std::function<runner::ProcessUsage()> m_usage;
    QString m_stage;
    QTimer m_beats;
    QTimer m_measures;
    bool m_beatUnderWay = false;
    bool m_measureUnderWay = false;
    int m_beatCount = 0;
    Millis m_lastCpu {0};
    Instant m_startedAt {};
    Instant m_measuredAt {};
};

} // namespace freeagent::agent
