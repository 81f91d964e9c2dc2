// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/probes/volume.h"

#include <QHash>
#include <condition_variable>
#include <mutex>

namespace freeagent::test {

/// Volumes that are as full as a test says.
class FakeVolumes final : public probes::VolumeSource
{
public:
    void set(const QString &path, double freeGib, quint64 device = 1)
    {
        probes::VolumeReading reading;
        reading.freeBytes = qint64(freeGib * double(1ll << 30));
        reading.totalBytes = 100ll << 30;
        reading.device = device;
        reading.fsType = "ext4";
        reading.mountOptions = "rw,relatime,rw";
        set(path, reading);
    }
    void set(const QString &path, const probes::VolumeReading &reading)
    {
        const std::lock_guard lock(m_mutex);
        m_readings.insert(path, reading);
    }
    void refuseWrites(const QString &path)
    {
        const std::lock_guard lock(m_mutex);
        m_unwritable.append(path);
    }
    /// Whoever looks at this path waits until it is let go.
    void hang(const QString &path)
    {
        const std::lock_guard lock(m_mutex);
        m_hanging = path;
    }
    void letGo()
    {
        const std::lock_guard lock(m_mutex);
        m_hanging.clear();
        m_letGo.notify_all();
    }
    void remove(const QString &path)
    {
        const std::lock_guard lock(m_mutex);
        m_readings.remove(path);
    }
    Result<probes::VolumeReading> read(const QString &path) const override
    {
        std::unique_lock lock(m_mutex);
        m_letGo.wait(lock, [this, &path] { return m_hanging != path; });
        if (!m_readings.contains(path))
            return failure("volume.unreadable", QStringLiteral("No such file or directory"));
        return m_readings.value(path);
    }
    std::optional<double> syncMs(const QString &) const override { return 1.5; }
    QString tryWriting(const QString &path) const override
    {
        const std::lock_guard lock(m_mutex);
        return m_unwritable.contains(path) ? QStringLiteral("Read-only file system") : QString();
    }

private:
    mutable std::mutex m_mutex;
    mutable std::condition_variable m_letGo;
    QHash<QString, probes::VolumeReading> m_readings;
    QStringList m_unwritable;
    QString m_hanging;
};

} // namespace freeagent::test
