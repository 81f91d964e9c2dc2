// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/probes/diskguard.h"

#include "common/base/batchqueue.h"
#include "common/base/courier.h"
#include "common/base/textforms.h"

#include <algorithm>
#include <thread>

namespace freeagent::probes {

/// The thread that touches the file; the destructor waits for it before the courier goes.
struct DiskGuard::Worker {
    Courier courier;
    BatchQueue<std::function<void()>> queue;
    std::thread thread{[this] {
        for (auto work = queue.take(1); !work.empty(); work = queue.take(1))
            work.front()();
    }};

    ~Worker()
    {
        queue.close();
        thread.join();
    }
};

DiskGuard::DiskGuard(const Probes &probes, Options options, QObject *parent)
    : QObject(parent)
    , m_probes(probes)
    , m_options(std::move(options))
    , m_worker(std::make_unique<Worker>())
{
    if (m_options.bytes > 0)
        m_state = ReserveFile(m_options.path, m_options.bytes).isThere() ? State::Held : State::Released;
    m_told = true; // that there is none yet is not worth a line at every first start
}

DiskGuard::~DiskGuard() = default;

bool DiskGuard::releaseWhenFull(const Options &options, qint64 freeBytes)
{
    const ReserveFile file(options.path, options.bytes);
    if (options.bytes <= 0 || freeBytes >= lastBytes(options.bytes) || !file.isThere())
        return false;
    file.release();
    return true;
}

void DiskGuard::look()
{
    if (m_options.bytes <= 0 || m_state == State::Working)
        return;
    const auto &volumes = m_probes.volumes();
    const auto volume = std::find_if(volumes.begin(), volumes.end(), [this](const VolumeState &one) { return one.name == m_options.volume; });
    if (volume == volumes.end() || !volume->reading)
        return;
    const qint64 free = volume->reading->freeBytes;
    if (m_state == State::Held && free < lastBytes(m_options.bytes))
        release(QStringLiteral("volume %1 has %2 left").arg(m_options.volume, sizeText(free)));
    else if (m_state == State::Released && free >= m_options.keepFree + 2 * m_options.bytes)
        make();
}

void DiskGuard::spaceRanOut()
{
    if (m_state == State::Held)
        release(QStringLiteral("a write failed for lack of space"));
}

void DiskGuard::release(const QString &why)
{
    m_state = State::Working;
    m_told = false;
    m_worker->queue.put([this, why, file = ReserveFile(m_options.path, m_options.bytes)] {
        file.release();
        m_worker->courier.post([this, why] {
            m_state = State::Released;
            Q_EMIT remark(QStringLiteral("The reserve of %1 was let go: %2. Builds that run can deliver; new ones are refused until there is space.")
                              .arg(sizeText(m_options.bytes), why));
        });
    });
}

void DiskGuard::make()
{
    m_state = State::Working;
    m_worker->queue.put([this, file = ReserveFile(m_options.path, m_options.bytes)] {
        const auto made = file.make();
        m_worker->courier.post([this, made] {
            m_state = made ? State::Held : State::Released;
            if (!m_told)
                Q_EMIT remark(made ? QStringLiteral("There is space again: the reserve of %1 was made anew.").arg(sizeText(m_options.bytes)) : made.error().message);
            m_told = true;
        });
    });
}

QStringList DiskGuard::concerns() const
{
    if (!isReleased() || m_told)
        return {};
    return {QStringLiteral("the reserve of %1 on volume %2 was let go, so that running builds can deliver; it comes back when there is space")
                .arg(sizeText(m_options.bytes), m_options.volume)};
}

} // namespace freeagent::probes
