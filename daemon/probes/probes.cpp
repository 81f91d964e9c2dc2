// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/probes/probes.h"

#include "common/base/batchqueue.h"
#include "common/base/courier.h"
#include "common/base/textforms.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <utility>

namespace freeagent::probes {

namespace {
constexpr Millis kUsually = std::chrono::seconds(10);
constexpr Millis kNearLimit = std::chrono::seconds(1);
constexpr Millis kOverdue = std::chrono::seconds(15);
constexpr Millis kSilence = std::chrono::seconds(60);
constexpr qint64 kSoon = 3600;
} // namespace

struct Probes::Look {
    Result<VolumeReading> reading;
    QString problem;
    Millis took{};
    std::optional<double> syncMs;
};

/// Where the answers of the first look are waited for; those that are late take the usual way.
struct Probes::FirstLook {
    std::mutex mutex;
    std::condition_variable come;
    std::vector<std::function<void()>> answers;
    bool isOver = false;

    bool take(std::function<void()> &answer)
    {
        const std::lock_guard lock(mutex);
        if (isOver)
            return false;
        answers.push_back(std::move(answer));
        come.notify_one();
        return true;
    }
    std::vector<std::function<void()>> wait(size_t number, Millis limit)
    {
        std::unique_lock lock(mutex);
        come.wait_for(lock, limit, [this, number] { return answers.size() >= number; });
        isOver = true;
        return std::move(answers);
    }
};

/// The thread that looks at one volume.
struct Probes::Eye {
    std::optional<Instant> askedAt; ///< it has not answered yet
    bool isMeasured = false;
    BatchQueue<std::function<void()>> queue;
    std::thread thread{[this] {
        for (auto looks = queue.take(1); !looks.empty(); looks = queue.take(1))
            looks.front()();
    }};

    ~Eye()
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
    , m_courier(std::make_unique<Courier>())
{
    for (const auto &[name, path] : m_options.folders) {
        VolumeState state;
        state.name = name;
        state.path = path;
        state.at = clock.monotonic();
        m_volumes.append(state);
        m_trends.append(Trend());
        m_eyes.push_back(std::make_unique<Eye>());
    }
}

Probes::~Probes() = default;

void Probes::begin(Millis limit)
{
    const auto first = std::make_shared<FirstLook>();
    look(first);
    for (const auto &answer : first->wait(m_eyes.size(), limit))
        answer();
    m_hasBegun = true;
}

void Probes::tick()
{
    m_clockWatch.look(m_clock);
    if (m_clock.monotonic() >= m_due)
        look({});
}

void Probes::look(const std::shared_ptr<FirstLook> &first)
{
    const Instant now = m_clock.monotonic();
    m_due = now + kUsually;
    if (const auto machine = m_options.machine->read(now)) { // from the kernel's memory
        m_machine = between(m_lastMachine, *machine);
        m_lastMachine = machine;
    }
    const auto open = std::make_shared<int>(0);
    QList<qsizetype> asked;
    for (qsizetype i = 0; i < m_volumes.size(); ++i)
        if (!m_eyes[size_t(i)]->askedAt)
            asked.append(i);
    *open = int(asked.size());
    for (qsizetype index : asked)
        ask(index, first, open);
}

void Probes::ask(qsizetype index, const std::shared_ptr<FirstLook> &first, const std::shared_ptr<int> &open)
{
    Eye &eye = *m_eyes[size_t(index)];
    eye.askedAt = m_clock.monotonic();
    const bool measure = !first && !std::exchange(eye.isMeasured, true); // a start does not wait for that
    eye.queue.put([this, index, first, open, measure, path = m_volumes[index].path, volumes = m_options.volumes, courier = m_courier.get()] {
        const auto began = std::chrono::steady_clock::now();
        Look look{volumes->read(path), volumes->tryWriting(path), {}, {}};
        look.took = std::chrono::duration_cast<Millis>(std::chrono::steady_clock::now() - began);
        if (measure)
            look.syncMs = volumes->syncMs(path);
        std::function<void()> answer = [this, index, open, look = std::move(look)] {
            take(index, look);
            if (--*open == 0)
                finish();
        };
        if (!first || !first->take(answer))
            courier->post(std::move(answer));
    });
}

void Probes::take(qsizetype index, const Look &look)
{
    const Instant now = m_clock.monotonic();
    m_eyes[size_t(index)]->askedAt.reset();
    VolumeState &state = m_volumes[index];
    const Result<VolumeReading> &reading = look.reading;
    state.at = now;
    state.reading = reading ? std::optional(*reading) : std::nullopt;
    state.error = reading ? QString() : reading.error().message;
    state.problem = look.problem;
    state.took = look.took;
    state.status = reading && look.problem.isEmpty() ? judge(*reading, m_options.limits) : Level::Critical;
    if (reading)
        m_trends[index].add(now, reading->freeBytes);
    state.fullInSeconds = reading ? m_trends[index].secondsToFull() : std::nullopt;
    if (look.syncMs)
        state.syncMs = look.syncMs;
    findSharedDevices();
}

void Probes::findSharedDevices()
{
    for (qsizetype i = 0; i < m_volumes.size(); ++i) {
        m_volumes[i].sameDeviceAs.clear();
        for (qsizetype j = 0; j < i && m_volumes[i].reading && m_volumes[i].sameDeviceAs.isEmpty(); ++j)
            if (m_volumes[j].reading && m_volumes[j].reading->device == m_volumes[i].reading->device)
                m_volumes[i].sameDeviceAs = m_volumes[j].name;
    }
}

void Probes::finish()
{
    m_due = m_clock.monotonic() + (isNearLimit() ? kNearLimit : kUsually);
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
        else if (m_hasBegun && !volume.isKnown())
            list.append(QStringLiteral("volume %1 has not answered since the start").arg(volume.name));
        else if (const QString text = concern(volume, m_options.limits); !text.isEmpty())
            list.append(text);
    }
    return list;
}

Probes::Writing Probes::writing(const QString &name) const
{
    for (qsizetype i = 0; i < m_volumes.size(); ++i) {
        const VolumeState &volume = m_volumes[i];
        if (volume.name != name)
            continue;
        const auto askedAt = m_eyes[size_t(i)]->askedAt;
        const Millis waiting = askedAt ? m_clock.monotonic() - *askedAt : Millis(0);
        if (waiting > kOverdue)
            return {QStringLiteral("the disk has not answered for %1").arg(durationText(waiting)), waiting};
        if (!volume.problem.isEmpty())
            return {QStringLiteral("nothing can be written there: %1").arg(volume.problem), volume.took};
        return {{}, volume.took};
    }
    return {};
}

Result<void> Probes::admit(qint64 bytes) const
{
    if (m_bar)
        return tl::unexpected(*m_bar);
    for (const VolumeState &volume : m_volumes)
        if (!volume.isKnown() && m_options.needed.contains(volume.name))
            return failure("storage.unknown",
                           QStringLiteral("The disk of the %1 folder has not answered since the start, so nobody can tell whether there is room. "
                                          "New builds are refused until it does.").arg(volume.name),
                           QStringLiteral("Look whether its mount hangs (findmnt, the kernel's log); submissions are then taken again by themselves."));
    return room(bytes);
}

Result<void> Probes::room(qint64 bytes) const
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
