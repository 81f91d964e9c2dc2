// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/probes/checks.h"

#include "common/base/textforms.h"

#include <algorithm>
#include <sys/resource.h>

namespace freeagent::probes {

namespace {
constexpr double kSlowSync = 20; // ms
constexpr double kVerySlowSync = 200;
constexpr double kMotor = 4;
constexpr qint64 kLongLog = 256ll << 20;
constexpr Millis kLately = std::chrono::hours(24);
constexpr qint64 kFarOff = 1000; // ms
constexpr double kMemoryWarning = 0.80;
constexpr double kMemoryCritical = 0.95;

Check disk(const VolumeState &volume, const VolumeLimits &limits)
{
    const QByteArray name = "disk." + volume.name.toLatin1();
    if (!volume.problem.isEmpty())
        return {name, volume.status, concern(volume, limits),
                QStringLiteral("Look whether it is mounted for writing, whose the folder is, and for disk errors in the kernel's log.")};
    if (const QString wrong = concern(volume, limits); !wrong.isEmpty())
        return {name, volume.status, wrong,
                QStringLiteral("Preview a clean-up with POST /api/admin/cleanup {\"dryRun\":true}, or give the volume more space.")};
    if (!volume.reading)
        return {name, Level::Ok, QStringLiteral("has not answered since the start"), {}};
    return {name, Level::Ok,
            QStringLiteral("%1 of %2 free").arg(sizeText(volume.reading->freeBytes), sizeText(volume.reading->totalBytes)), {}};
}

Check mount(const VolumeState &volume)
{
    const VolumeReading &reading = *volume.reading;
    Check check{"mount." + volume.name.toLatin1(), Level::Ok,
                QStringLiteral("%1 (%2)").arg(QString::fromLatin1(reading.fsType), QString::fromLatin1(reading.mountOptions)), {}};
    const QList<QByteArray> options = reading.mountOptions.split(',');
    if (options.contains("ro")) {
        check.status = Level::Critical;
        check.fix = QStringLiteral("It is mounted read-only: look for disk errors in the kernel's log, then mount it for writing.");
    } else if (reading.rotates.value_or(false) && volume.syncMs && *volume.syncMs >= kMotor) {
        // Virtual disks often claim to rotate; a motor shows in the time that a synced write takes.
        check.status = Level::Warning;
        check.fix = QStringLiteral("It lies on a rotating disk: move it to an SSD.");
    } else if (!options.contains("noatime") && !options.contains("relatime")) {
        check.status = Level::Warning;
        check.fix = QStringLiteral("Every read writes: mount it with noatime.");
    } else if (!options.contains("noatime")) {
        check.fix = QStringLiteral("noatime would save some writes.");
    }
    return check;
}

Check device(const VolumeState &volume)
{
    const QByteArray name = "device." + volume.name.toLatin1();
    if (volume.sameDeviceAs.isEmpty())
        return {name, Level::Ok, QStringLiteral("a device of its own"), {}};
    return {name, Level::Warning, QStringLiteral("on the same device as %1").arg(volume.sameDeviceAs),
            volume.name == QLatin1String("backup") ? QStringLiteral("A disk that fails takes the backups along: put them on another one.")
                                                   : QStringLiteral("Full storage stops the database too: give it a volume of its own.")};
}

Check sync(const VolumeState &volume)
{
    const QByteArray name = "fsync." + volume.name.toLatin1();
    if (!volume.syncMs)
        return {name, Level::Ok, QStringLiteral("not measured"), {}};
    const Level level = *volume.syncMs > kVerySlowSync ? Level::Critical : *volume.syncMs > kSlowSync ? Level::Warning : Level::Ok;
    return {name, level, QStringLiteral("a synced write takes %1 ms").arg(*volume.syncMs, 0, 'f', 1),
            level == Level::Ok ? QString() : QStringLiteral("Every answer waits for one: use an SSD, or see what else keeps the disk busy.")};
}
} // namespace

QList<Check> volumeChecks(const QList<VolumeState> &volumes, const VolumeLimits &limits)
{
    QList<Check> checks;
    for (const VolumeState &volume : volumes) {
        checks.append(disk(volume, limits));
        if (!volume.reading)
            continue;
        checks.append(mount(volume));
        if (&volume != &volumes.front())
            checks.append(device(volume));
        checks.append(sync(volume));
    }
    return checks;
}

Check clockCheck(const ClockState &state, const std::optional<ClockWatch::Jump> &jump, Time now)
{
    const QString fix = QStringLiteral("Start a time service (timedatectl set-ntp true): leases do not depend on it, times in answers do.");
    if (jump && now - jump->at < kLately)
        return {"clock", Level::Warning,
                QStringLiteral("somebody set it by %1 s at %2").arg(double(jump->by.count()) / 1000, 0, 'f', 1).arg(QString::fromLatin1(toIso(jump->at))), fix};
    if (!state.isSynchronised)
        return {"clock", Level::Ok, QStringLiteral("the system does not say whether it is right"), {}};
    if (!*state.isSynchronised)
        return {"clock", Level::Warning, QStringLiteral("not synchronised"), fix};
    if (state.mayBeOffMs.value_or(0) > kFarOff)
        return {"clock", Level::Warning, QStringLiteral("may be off by %1 ms").arg(*state.mayBeOffMs), fix};
    return {"clock", Level::Ok, QStringLiteral("synchronised"), {}};
}

Check openFilesCheck(qint64 allowed, qint64 wanted)
{
    if (allowed >= wanted)
        return {"open-files", Level::Ok, QStringLiteral("%1 are allowed").arg(allowed), {}};
    return {"open-files", Level::Warning, QStringLiteral("%1 are allowed, connections alone may need %2").arg(allowed).arg(wanted),
            QStringLiteral("Set LimitNOFILE= in the unit, or lower http.max-connections.")};
}

QList<Check> machineChecks(const MachineState &machine)
{
    QList<Check> checks;
    const auto percent = [](double part) -> QString { return QString::number(part * 100, 'f', 0) + QStringLiteral(" %"); };
    if (machine.cpu)
        checks.append({"cpu", Level::Ok, percent(*machine.cpu) + QStringLiteral(" in use"), {}});
    if (machine.memory) {
        const Level level = *machine.memory > kMemoryCritical ? Level::Critical : *machine.memory > kMemoryWarning ? Level::Warning : Level::Ok;
        checks.append({"memory", level, QStringLiteral("%1 of %2 in use").arg(percent(*machine.memory), sizeText(machine.memoryTotal)),
                       level == Level::Ok ? QString() : QStringLiteral("See what takes it (systemd-cgtop); give the machine more, or raise MemoryMax=.")});
    }
    return checks;
}

Check databaseCheck(qint64 bytes, qint64 walBytes, qint64 freeBytes)
{
    Check check{"database", Level::Ok,
                QStringLiteral("%1, of which %2 unused; log %3").arg(sizeText(bytes), sizeText(freeBytes), sizeText(walBytes)), {}};
    if (walBytes > kLongLog) {
        check.status = Level::Warning;
        check.fix = QStringLiteral("Something holds an old reading of the database open; look for other programs that have the file open.");
    } else if (bytes > 0 && freeBytes * 4 > bytes && freeBytes > kLongLog) {
        check.fix = QStringLiteral("Optimising it would give space back.");
    }
    return check;
}

Check fleetCheck(int online, int expected)
{
    const QString message = QStringLiteral("%1 of %2 workers are online").arg(online).arg(expected);
    if (online >= expected)
        return {"fleet", Level::Ok, message, {}};
    return {"fleet", online * 2 < expected ? Level::Critical : Level::Warning, message,
            QStringLiteral("GET /api/workers names those that are away and since when.")};
}

qint64 allowedOpenFiles()
{
    rlimit files{};
    return ::getrlimit(RLIMIT_NOFILE, &files) == 0 ? qint64(std::min<rlim_t>(files.rlim_cur, rlim_t(1) << 40)) : 0;
}

} // namespace freeagent::probes
