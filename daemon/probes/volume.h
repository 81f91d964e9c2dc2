// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "common/base/result.h"

#include <QString>

namespace freeagent::probes {

enum class Level : quint8 { Ok, Warning, Critical };
QByteArrayView word(Level level); ///< "ok", "warning", "critical"

/// What the system says of the volume that a folder lies on.
struct VolumeReading {
    qint64 freeBytes = 0;  ///< for us: without what is reserved for root
    qint64 totalBytes = 0;
    qint64 freeInodes = 0;
    qint64 totalInodes = 0; ///< 0: the file system has no such limit
    quint64 device = 0;
    QByteArray fsType;
    QByteArray mountOptions; ///< as in mountinfo: of the mount, then of the file system
    std::optional<bool> rotates; ///< a disk with a motor

    friend bool operator==(const VolumeReading &, const VolumeReading &) = default;
};

/// Where readings come from. Any thread; may block.
class VolumeSource
{
public:
    virtual ~VolumeSource() = default;
    virtual Result<VolumeReading> read(const QString &path) const = 0; ///< "volume.unreadable"
    /// How long a small synced write takes there, milliseconds; nothing when it cannot be tried.
    virtual std::optional<double> syncMs(const QString &path) const = 0;
    /// Why nothing can be written there; empty when it can. Leaves nothing behind.
    virtual QString tryWriting(const QString &path) const = 0;
};

/// The system's: statvfs, /proc/self/mountinfo, /sys/dev/block.
class SystemVolumes final : public VolumeSource
{
public:
    Result<VolumeReading> read(const QString &path) const override;
    std::optional<double> syncMs(const QString &path) const override;
    QString tryWriting(const QString &path) const override;
};

/// A level holds below its bound, not on it.
struct VolumeLimits {
    qint64 warning = 20ll << 30;  ///< free bytes
    qint64 critical = 5ll << 30;
    double inodeWarning = 0.05;   ///< free inodes, 0 to 1 of all
    double inodeCritical = 0.01;
};
Level judge(const VolumeReading &reading, const VolumeLimits &limits);
Level judgeInodes(const VolumeReading &reading, const VolumeLimits &limits);

/// A watched volume as it was seen last.
struct VolumeState {
    QString name; ///< "storage", "data", "backup"
    QString path;
    std::optional<VolumeReading> reading; ///< nothing yet, or unreadable
    QString error;                        ///< why unreadable
    Level status = Level::Ok;
    std::optional<qint64> fullInSeconds; ///< as the last hours went; empty when it is not filling
    QString sameDeviceAs;                ///< name of an earlier volume on the same device
    std::optional<double> syncMs;        ///< measured at start
    Instant at{};                        ///< of the last answer
    QString problem{};                   ///< why nothing can be written there; empty when it can
    Millis took{};                       ///< of the last look

    bool isKnown() const { return reading || !error.isEmpty(); } ///< it has answered since the start
};

/// What is wrong, one sentence for people; empty when nothing is.
QString concern(const VolumeState &volume, const VolumeLimits &limits);

} // namespace freeagent::probes
