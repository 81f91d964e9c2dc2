// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/probes/volume.h"

#include "common/base/textforms.h"

#include <algorithm>

namespace freeagent::probes {

namespace {
constexpr qint64 kSoon = 48 * 3600;
constexpr qint64 kGib = 1ll << 30;

/// Rounded down: what is below a bound must not read as the bound.
QString freeText(qint64 bytes)
{
    if (bytes < kGib)
        return sizeText(bytes);
    const qint64 hundredths = bytes / (kGib / 100);
    return QStringLiteral("%1.%2 GiB").arg(hundredths / 100).arg(hundredths % 100, 2, 10, QLatin1Char('0'));
}
} // namespace

QByteArrayView word(Level level)
{
    switch (level) {
    case Level::Ok: return "ok";
    case Level::Warning: return "warning";
    case Level::Critical: break;
    }
    return "critical";
}

Level judgeInodes(const VolumeReading &reading, const VolumeLimits &limits)
{
    if (reading.totalInodes <= 0)
        return Level::Ok;
    const double part = double(reading.freeInodes) / double(reading.totalInodes);
    return part < limits.inodeCritical ? Level::Critical : part < limits.inodeWarning ? Level::Warning : Level::Ok;
}

Level judge(const VolumeReading &reading, const VolumeLimits &limits)
{
    const Level bytes = reading.freeBytes < limits.critical ? Level::Critical
        : reading.freeBytes < limits.warning                ? Level::Warning
                                                            : Level::Ok;
    return std::max(bytes, judgeInodes(reading, limits));
}

QString concern(const VolumeState &volume, const VolumeLimits &limits)
{
    if (!volume.error.isEmpty())
        return QStringLiteral("volume %1 cannot be read: %2").arg(volume.name, volume.error);
    if (!volume.problem.isEmpty())
        return QStringLiteral("nothing can be written to volume %1: %2").arg(volume.name, volume.problem);
    if (!volume.reading || volume.status == Level::Ok)
        return {};
    QString text = judgeInodes(*volume.reading, limits) == volume.status
        ? QStringLiteral("volume %1 has %2 of %3 inodes free").arg(volume.name).arg(volume.reading->freeInodes).arg(volume.reading->totalInodes)
        : QStringLiteral("volume %1 has %2 free").arg(volume.name, freeText(volume.reading->freeBytes));
    if (volume.fullInSeconds && *volume.fullInSeconds < kSoon)
        text += QStringLiteral(", full in %1").arg(durationText(std::chrono::seconds(*volume.fullInSeconds)));
    return text;
}

} // namespace freeagent::probes
