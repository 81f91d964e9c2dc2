// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/agent/pulse.h"

#include <QStorageInfo>
#include <cmath>

using namespace Qt::StringLiterals;

namespace freeagent::agent {
namespace {

double roundedTo1(double value) { return std::round(value * 10) / 10; }

double diskPercent(const QString &path)
{
    const QStorageInfo volume(path);
    if (volume.bytesTotal() <= 0)
        return 0;
    return roundedTo1(100.0 * double(volume.bytesTotal() - volume.bytesAvailable()) / double(volume.bytesTotal()));
}

} // namespace

Pulse::Pulse(ControllerLink &link, const BuildId &build, const Clock &clock, const PulseSettings &settings,
             std::function<runner::ProcessUsage()> usage, QObject *parent)
    : QObject(parent)
    , m_link(link)
    , m_build(build)
    , m_clock(clock)
    , m_settings(settings)
    , m_usage(std::move(usage))
{
    connect(&m_beats, &QTimer::timeout, this, &Pulse::beat);
    connect(&m_measures, &QTimer::timeout, this, &Pulse::measure);
}

void Pulse::start()
{
    m_startedAt = m_measuredAt = m_clock.monotonic();
    m_beats.start(m_settings.heartbeat);
    m_measures.start(m_settings.telemetry);
    beat();
}

void Pulse::stop()
{
    m_beats.stop();
    m_measures.stop();
}

void Pulse::beat()
{
    if (m_beatUnderWay)
        return;
    m_beatUnderWay = true;
    const QString path = buildPath(m_build.value, u"heartbeat?worker_id=") + QString::fromLatin1(m_link.workerId());
    // A cancellation must be heard within five seconds, whatever became of one connection.
    m_link.post(path, {}, m_settings.heartbeat + Millis(1500), this, [this](const Answer &answer) { heard(answer); });
}

void Pulse::heard(const Answer &answer)
{
    m_beatUnderWay = false;
    if (answer.ok() && answer.json()[u"cancelled"_s].toBool())
        Q_EMIT cancelled();
    else if (answer.saysNotOurs())
        Q_EMIT notOurs(answer.said());
}

void Pulse::measure()
{
    const Instant now = m_clock.monotonic();
    const Millis wall = now - m_measuredAt;
    if (m_measureUnderWay || wall <= Millis(0))
        return; // the next one covers this time too
    const runner::ProcessUsage usage = m_usage();
    // A new command begins at zero.
    const Millis cpu = usage.cpu >= m_lastCpu ? usage.cpu - m_lastCpu : usage.cpu;
    m_measuredAt = now;
    m_lastCpu = usage.cpu;
    m_measureUnderWay = true;
    const QJsonObject metrics {{u"cpu_percent"_s, roundedTo1(100.0 * double(cpu.count()) / double(wall.count()))},
                               {u"memory_mb"_s, roundedTo1(double(usage.residentBytes) / (1 << 20))},
                               {u"disk_percent"_s, diskPercent(m_settings.volume)},
                               {u"processes"_s, usage.processes}};
    QJsonObject data = metrics; // at the top for who reads snapshots, below for who reads heartbeats
    data[u"metrics"_s] = metrics;
    data[u"stage"_s] = m_stage;
    data[u"heartbeat_count"_s] = ++m_beatCount;
    data[u"uptime_seconds"_s] = qint64((now - m_startedAt).count() / 1000);
    m_link.post(buildPath(m_build.value, u"telemetry"),
                {{u"type"_s, u"cpu_snapshot"_s},
                 {u"timestamp"_s, QString::fromLatin1(toIso(m_clock.now()))},
                 {u"data"_s, data}},
                m_settings.telemetry + Millis(10'000), this, [this](const Answer &) { m_measureUnderWay = false; });
}

} // namespace freeagent::agent
