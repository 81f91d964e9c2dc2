// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/probes/probes.h"

#include "common/base/batchqueue.h"
#include "common/base/courier.h"
#include "common/base/textforms.h"

#include <algorithm>
#include <thread>

namespace freeagent::probes {

namespace {
constexpr Millis kUsually = std::chrono::seconds(10);
constexpr Millis kNearLimit = std::chrono::seconds(1);
constexpr Millis kSilence = std::chrono::seconds(60);
constexpr qint64 kSoon = 3600;
} // namespace

/// One look at everything.
struct Probes::Look {
    QList<Result<VolumeReading>> volumes;
    QList<std::optional<double>> syncMs;
    std::optional<MachineReading> machine;
};

/// The thread that looks; the destructor waits for it before the courier goes.
struct Probes::Worker {
    Courier courier;
    BatchQueue<std::function<void()>> queue;
    std::thread thread{[this] {
        for (auto looks = queue.take(1); !looks.empty(); looks = queue.take(1))
            looks.front()();
    }};

    ~Worker()
    {
        queue.close();
        thread.join();
    }
};

Probes::Probes(ProbeOptions options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(clock)
    , m_due(clock.monotonic())
    , m_worker(std::make_unique<Worker>())
{
    for (const auto &[name, path] : m_options.folders) {
        VolumeState state;
        state.name = name;
        state.path = path;
        state.at = clock.monotonic();
        m_volumes.append(state);
        m_trends.append(Trend());
    }
}

Probes::~Probes() = default;

void Probes::tick()
{
    const Instant now = m_clock.monotonic();
    m_clockWatch.look(m_clock);
    if (m_asking || now < m_due)
        return;
    ask();
}

void Probes::ask()
{
    m_asking = true;
    const bool measure = !m_measured;
    m_worker->queue.put([this, folders = m_options.folders, volumes = m_options.volumes, machine = m_options.machine, measure,
                         now = m_clock.monotonic(), courier = &m_worker->courier] {
        Look look;
        for (const auto &[name, path] : folders) {
            look.volumes.append(volumes->read(path));
            look.syncMs.append(measure ? volumes->syncMs(path) : std::nullopt);
        }
        look.machine = machine->read(now);
        courier->post([this, look = std::move(look)] { take(look); });
    });
}

void Probes::take(const Look &look)
{
    const Instant now = m_clock.monotonic();
    for (qsizetype i = 0; i < m_volumes.size(); ++i) {
        VolumeState &state = m_volumes[i];
        const Result<VolumeReading> &reading = look.volumes[i];
        state.at = now;
        state.reading = reading ? std::optional(*reading) : std::nullopt;
        state.error = reading ? QString() : reading.error().message;
        state.status = reading ? judge(*reading, m_options.limits) : Level::Critical;
        if (reading)
            m_trends[i].add(now, reading->freeBytes);
        state.fullInSeconds = reading ? m_trends[i].secondsToFull() : std::nullopt;
        state.sameDeviceAs.clear();
        for (qsizetype j = 0; j < i && reading && state.sameDeviceAs.isEmpty(); ++j)
            if (m_volumes[j].reading && m_volumes[j].reading->device == reading->device)
                state.sameDeviceAs = m_volumes[j].name;
        if (look.syncMs[i])
            state.syncMs = look.syncMs[i];
    }
    if (look.machine) {
        m_machine = between(m_lastMachine, *look.machine);
        m_lastMachine = look.machine;
    }
    m_measured = true;
    m_asking = false;
    m_due = now + (isNearLimit() ? kNearLimit : kUsually);
    Q_EMIT sampled();
}

bool Probes::isNearLimit() const
{
    return std::any_of(m_volumes.begin(), m_volumes.end(), [this](const VolumeState &volume) {
        return volume.status == Level::Critical || (volume.fullInSeconds && *volume.fullInSeconds < kSoon)
            || (volume.reading && volume.reading->freeBytes < 2 * std::max(m_options.limits.critical, m_options.reserve));
    });
}

QStringList Probes::concerns() const
{
    QStringList list;
    for (const VolumeState &volume : m_volumes) {
        if (m_clock.monotonic() - volume.at > kSilence)
            list.append(QStringLiteral("volume %1 does not answer").arg(volume.name));
        else if (const QString text = concern(volume, m_options.limits); !text.isEmpty())
            list.append(text);
    }
    return list;
}

Result<void> Probes::admit(qint64 bytes) const
{
    for (const VolumeState &volume : m_volumes) {
        if (!volume.reading || !m_options.needed.contains(volume.name))
            continue;
        const qint64 free = volume.reading->freeBytes;
        if (free >= m_options.reserve && (bytes <= 0 || free - bytes >= m_options.reserve))
            continue;
        return failure("storage.low",
                       QStringLiteral("The disk of the %1 folder has %2 left. New builds are refused below %3, so that running ones can deliver.")
                           .arg(volume.name, sizeText(free), sizeText(m_options.reserve)),
                       QStringLiteral("Free space on it, e.g. by a clean-up; submissions are then taken again by themselves."));
    }
    return {};
}

} // namespace freeagent::probes
