// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/probes/mounts.h"
#include "daemon/probes/volume.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <unistd.h>
#include <vector>

namespace freeagent::probes {

namespace {
constexpr int kTries = 5;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A partition has no queue of its own: its disk, one folder up, has.
std::optional<bool> rotates(const QByteArray &device)
{
    const QString folder = QFileInfo(QStringLiteral("/sys/dev/block/%1").arg(QString::fromLatin1(device))).canonicalFilePath();
    if (folder.isEmpty())
        return std::nullopt;
    for (const char *place : {"/queue/rotational", "/../queue/rotational"})
        if (const QByteArray text = contentOf(folder + QLatin1String(place)).trimmed(); !text.isEmpty())
            return text == "1";
    return std::nullopt;
}

/// A file that has no name, or loses it at once where the file system knows no such files: nothing is left behind.
int openNameless(const QByteArray &folder)
{
#ifdef O_TMPFILE
    if (const int file = ::open(folder.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600); file >= 0 || errno != EOPNOTSUPP)
        return file;
#endif
    QByteArray name = folder + "/.probe-XXXXXX";
    const int file = ::mkstemp(name.data());
    if (file >= 0)
        ::unlink(name.constData());
    return file;
}

/// The usual ones; the kernel has numbers for them.
QByteArray fileSystemName(quint32 magic)
{
    static const std::pair<quint32, const char *> kNames[] = {{0xEF53, "ext4"}, {0x58465342, "xfs"}, {0x9123683E, "btrfs"}, {0x01021994, "tmpfs"},
                                                              {0x794C7630, "overlay"}, {0x6969, "nfs"}, {0x2FC12FC1, "zfs"}, {0x65735546, "fuse"}};
    for (const auto &[number, name] : kNames)
        if (number == magic)
            return name;
    return "0x" + QByteArray::number(magic, 16);
}

QByteArray optionsOf(unsigned long flags)
{
    static const std::pair<unsigned long, const char *> kWords[] = {{ST_NOSUID, ",nosuid"}, {ST_NODEV, ",nodev"}, {ST_NOEXEC, ",noexec"},
                                                                    {ST_SYNCHRONOUS, ",sync"}, {ST_NOATIME, ",noatime"}, {ST_RELATIME, ",relatime"}};
    QByteArray options = flags & ST_RDONLY ? "ro" : "rw";
    for (const auto &[flag, word] : kWords)
        if (flags & flag)
            options += word;
    return options;
}

double elapsedMs(const timespec &from)
{
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    return double(now.tv_sec - from.tv_sec) * 1e3 + double(now.tv_nsec - from.tv_nsec) / 1e6;
}
} // namespace

Result<VolumeReading> SystemVolumes::read(const QString &path) const
{
    struct statvfs volume{};
    struct stat status{};
    const QByteArray name = QFile::encodeName(path);
    if (::statvfs(name.constData(), &volume) != 0 || ::stat(name.constData(), &status) != 0)
        return failure("volume.unreadable", qt_error_string(errno), QStringLiteral("Check that the folder exists and its disk is mounted."));
    VolumeReading reading;
    reading.freeBytes = qint64(volume.f_bavail) * qint64(volume.f_frsize);
    reading.totalBytes = qint64(volume.f_blocks) * qint64(volume.f_frsize);
    reading.freeInodes = qint64(volume.f_favail);
    reading.totalInodes = qint64(volume.f_files);
    reading.device = status.st_dev;
    const QByteArray canonical = QFile::encodeName(QFileInfo(path).canonicalFilePath());
    if (const auto mount = mountOf(contentOf(QStringLiteral("/proc/self/mountinfo")), canonical)) {
        reading.fsType = mount->type;
        reading.mountOptions = mount->options;
        reading.rotates = rotates(mount->device);
    } else if (struct statfs system{}; ::statfs(name.constData(), &system) == 0) {
        // In a changed root folder the list does not have the mount that it lies on.
        reading.fsType = fileSystemName(quint32(system.f_type));
        reading.mountOptions = optionsOf(volume.f_flag);
    }
    return reading;
}

QString SystemVolumes::tryWriting(const QString &path) const
{
    const int file = openNameless(QFile::encodeName(path));
    if (file < 0)
        return qt_error_string(errno);
    const char block[4096] = {};
    const ssize_t written = ::write(file, block, sizeof block);
    const QString problem = written == ssize_t(sizeof block) ? QString() : qt_error_string(written < 0 ? errno : ENOSPC);
    ::close(file);
    return problem;
}

std::optional<double> SystemVolumes::syncMs(const QString &path) const
{
    const int file = openNameless(QFile::encodeName(path));
    if (file < 0)
        return std::nullopt;
    const std::vector<char> block(4096, 'x');
    std::vector<double> times;
    for (int i = 0; i < kTries; ++i) {
        timespec began{};
        ::clock_gettime(CLOCK_MONOTONIC, &began);
        if (::pwrite(file, block.data(), block.size(), off_t(block.size()) * i) != ssize_t(block.size()) || ::fdatasync(file) != 0)
            break;
        times.push_back(elapsedMs(began));
    }
    ::close(file);
    if (times.empty())
        return std::nullopt;
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

} // namespace freeagent::probes
