// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/plausibility.h"

#include "common/base/textforms.h"
#include "common/config/settings.h"
#include "common/config/start.h"
#include "daemon/controller/changelogging.h"
#include "daemon/controller/failurecommand.h"
#include "daemon/controller/safekeeping.h"
#include "daemon/notify/channelsettings.h"
#include "daemon/notify/reachable.h"
#include "daemon/probes/answers.h"
#include "daemon/probes/volume.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace freeagent::controller {

namespace {
constexpr Millis kPatience = std::chrono::seconds(2); ///< with a disk that hangs

/// What is there of the path, or would be above it.
QFileInfo standing(const QString &path)
{
    QFileInfo place(path);
    while (!place.exists() && !place.isSymLink() && place.path() != place.filePath())
        place.setFile(place.path());
    return place;
}

/// File systems that show the kernel's state and keep nothing.
bool keepsNothing(const QByteArray &fsType)
{
    static const QByteArrayList kTypes{"proc", "sysfs", "devpts", "devtmpfs", "cgroup", "cgroup2", "securityfs", "debugfs", "tracefs", "bpf", "configfs", "pstore", "efivarfs"};
    return kTypes.contains(fsType);
}

bool hasOpenQuote(QString command) { return command.remove(u"\"\"\""_s).count(u'"') % 2 != 0; }

Error bad(const QString &what, const QString &fix) { return {"config.bad_value", what, fix}; }

QList<Error> contradictions(const config::Settings &settings)
{
    QList<Error> found;
    if (const qint64 warning = settings.size(u"disk.warning"), critical = settings.size(u"disk.critical"); warning < critical)
        found.append(bad(u"disk.warning is %1 and disk.critical %2: a disk would be critical before it is a warning"_s.arg(sizeText(warning), sizeText(critical)),
                         u"Set disk.warning above disk.critical."_s));
    if (const Millis first = settings.duration(u"auth.first-delay"), longest = settings.duration(u"auth.longest-delay"); first > longest)
        found.append(bad(u"auth.first-delay is %1 and auth.longest-delay %2: the first wait would be longer than the longest"_s.arg(durationText(first), durationText(longest)),
                         u"Set auth.longest-delay above auth.first-delay."_s));
    if (hasOpenQuote(settings.text(u"tls.renew-dry-run")))
        found.append(bad(u"tls.renew-dry-run: a double quote does not end"_s, u"Close it; a quote that is meant is written as three."_s));
    return found;
}

/// Folders that a person named, and that the start does not need.
QList<std::pair<QString, QString>> otherFolders(const config::Settings &settings)
{
    QList<std::pair<QString, QString>> folders;
    if (const QString backup = settings.path(u"backup.folder"); !backup.isEmpty())
        folders.append({u"backup.folder"_s, backup});
    if (const QString log = settings.path(u"changelog.folder"); !log.isEmpty() && settings.flag(u"changelog.enabled"))
        folders.append({u"changelog.folder"_s, log});
    return folders;
}

QList<Error> folderProblems(const config::Settings &settings)
{
    QList<Error> found;
    const auto volumes = std::make_shared<probes::SystemVolumes>();
    for (const auto &[key, path] : otherFolders(settings))
        if (probes::answers(volumes, path, kPatience))
            if (const auto usable = usableFolder(key, path); !usable)
                found.append(usable.error());
    return found;
}

QList<Error> reserveProblems(const config::Settings &settings)
{
    const qint64 wanted = settings.size(u"disk.reserve-file");
    const auto volume = probes::SystemVolumes().read(standing(settings.path(u"data.folder")).filePath());
    if (!volume || volume->totalBytes <= 0 || wanted <= volume->totalBytes / 2)
        return {};
    return {bad(u"disk.reserve-file is %1, and the disk of data.folder has %2 in all: it would never be made"_s.arg(sizeText(wanted), sizeText(volume->totalBytes)),
                u"Set it to what two or three results need, such as 256MiB."_s)};
}
/// Channels that sending would refuse for ever. Those that are wrong by themselves are somebody else's to tell.
QList<Error> channelProblems(const config::Settings &settings)
{
    const auto rules = transferRulesFrom(settings);
    const auto channels = notify::channelsFrom(settings);
    const auto heartbeat = notify::heartbeatFrom(settings);
    if (!rules || !channels || !heartbeat)
        return {};
    const bool listsAny = !settings.list(u"notify.allow-private").isEmpty();
    QList<Error> problems;
    const auto take = [&problems](const Result<void> &result) {
        if (!result)
            problems.append(result.error());
    };
    for (const notify::Channel &channel : *channels)
        take(notify::reachable(channel, rules->guard, listsAny));
    if (!heartbeat->isEmpty())
        take(notify::reachable(u"notify.heartbeat-url"_s, heartbeat->host(), heartbeat->scheme() == u"https", rules->guard, listsAny));
    return problems;
}
} // namespace

Result<void> usableFolder(const QString &key, const QString &path)
{
    const QFileInfo place = standing(path);
    if (!place.isDir())
        return failure("config.bad_folder", u"%1: %2 is no folder"_s.arg(key, place.filePath()), u"Name a folder, or remove what stands there."_s);
    if (const auto volume = probes::SystemVolumes().read(place.filePath()); volume && keepsNothing(volume->fsType))
        return failure("config.bad_folder", u"%1: %2 lies on a file system of the kernel (%3), which keeps no files"_s.arg(key, path, QString::fromLatin1(volume->fsType)),
                       u"Name a folder on a disk."_s);
    if (!place.isWritable() || !place.isExecutable())
        return failure("config.bad_folder", u"%1: this user cannot write to %2"_s.arg(key, place.filePath()),
                       u"Give the folder to the user that the controller runs as."_s);
    return {};
}

QList<Error> implausible(const config::Settings &settings)
{
    return contradictions(settings) + folderProblems(settings) + reserveProblems(settings) + channelProblems(settings);
}

QList<Error> unwise(const config::Settings &settings)
{
    const qint64 reserve = settings.size(u"limits.reserve");
    for (const auto &[key, path] : {std::pair{u"data.folder"_s, settings.path(u"data.folder")}, std::pair{u"storage.folder"_s, storageFolderOf(settings)}}) {
        const auto volume = probes::SystemVolumes().read(standing(path).filePath());
        if (volume && volume->freeBytes < reserve)
            return {{config::kUnwise, u"limits.reserve is %1, and the disk of %2 has %3 left: all submissions are refused until it has more"_s.arg(sizeText(reserve), key, sizeText(volume->freeBytes)),
                     u"Set it lower, or make room. Otherwise files are removed to make room, the trash first, beginning ten minutes after the start."_s}};
    }
    return {};
}

QStringList plausibilityRemarks(const config::Settings &settings)
{
    QStringList texts;
    for (const Error &one : implausible(settings) + unwise(settings))
        texts.append(u"%1. %2"_s.arg(one.message, one.fix));
    return texts;
}

} // namespace freeagent::controller
