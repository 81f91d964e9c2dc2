// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/targets.h"

#include "daemon/recovery/catalogue.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace freeagent::recovery {

namespace {
constexpr int kLook = 200;        // ms between two looks at whether it is still wanted
constexpr qsizetype kMostOutput = 2000;

Result<void> sendToFolder(const QString &folder, const Backup &backup, const Sending &how, const Clock &clock, const GoOn &goOn)
{
    // A volume that is not mounted must not become a folder on the disk below it.
    if (!QDir(folder).exists())
        return failure("backup.target_failed", u"%1 is not there: is its volume mounted?"_s.arg(folder), u"Mount it, or make the folder."_s);
    const Catalogue place(folder);
    place.removeLeftovers();
    if (place.find(backup.manifest.id))
        return {};
    const auto partial = place.begin(backup.manifest.id);
    if (!partial)
        return tl::unexpected(partial.error());
    const auto giveUp = [&partial](const Error &error) {
        removeTree(*partial);
        return tl::unexpected(error);
    };
    QMap<QString, QString> digests;
    for (const ManifestFile &file : backup.manifest.files)
        digests.insert(file.name, file.sha256);
    for (const QString &name : QDir(backup.path).entryList(QDir::Files | QDir::NoSymLinks)) {
        const auto copied = copyFile(backup.path + u'/' + name, *partial + u'/' + name, goOn);
        if (!copied)
            return giveUp(copied.error());
        const auto there = digestOf(*partial + u'/' + name, goOn);
        if (!there)
            return giveUp(there.error());
        if (there->sha256 != copied->sha256 || (digests.contains(name) && digests.value(name) != there->sha256))
            return giveUp({"backup.target_failed", u"%1 did not arrive as it was sent"_s.arg(name), u"Look at the disk of %1."_s.arg(folder)});
    }
    if (const auto published = place.publish(*partial, backup.manifest.id); !published)
        return giveUp(published.error());
    (void)place.pointLatest();
    for (const Keeping &keeping : keepingOf(place.list(), how.classes, clock.now()))
        if (!keeping.kept)
            (void)place.remove(keeping.id);
    return {};
}

Result<void> runCommand(const QStringList &words, const Backup &backup, const Sending &how, const GoOn &goOn)
{
    QStringList command;
    for (QString word : words)
        command.append(word.replace(u"{folder}"_s, backup.path).replace(u"{id}"_s, backup.manifest.id));
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(command.constFirst(), command.mid(1));
    if (!process.waitForStarted())
        return failure("backup.target_failed", u"%1 cannot be started: %2"_s.arg(command.constFirst(), process.errorString()));
    QElapsedTimer timer;
    timer.start();
    QByteArray said;
    QString ended;
    while (!process.waitForFinished(kLook) && process.state() != QProcess::NotRunning && ended.isEmpty()) {
        said = QByteArray(said + process.readAll()).right(kMostOutput);
        if (timer.elapsed() > how.timeout.count())
            ended = u"it took more than %1 s and was ended"_s.arg(how.timeout.count() / 1000);
        else if (goOn && !goOn())
            ended = u"cancelled"_s;
    }
    if (!ended.isEmpty()) {
        process.kill();
        process.waitForFinished();
    }
    said = QByteArray(said + process.readAll()).right(kMostOutput);
    if (ended.isEmpty() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    if (ended.isEmpty())
        ended = process.exitStatus() == QProcess::NormalExit ? u"exit status %1"_s.arg(process.exitCode()) : u"it was killed"_s;
    return failure("backup.target_failed", u"%1: %2: %3"_s.arg(command.constFirst(), ended, QString::fromUtf8(said).trimmed().section(u'\n', -1)));
}
} // namespace

Result<Target> targetFrom(const QString &text)
{
    Target target{text, {}, {}};
    if (text.startsWith(u"file:")) {
        target.folder = text.sliced(5);
        if (target.folder.startsWith(u"//"))
            target.folder = target.folder.sliced(2); // "file:///mnt" as in an address
        if (QDir::isAbsolutePath(target.folder))
            return target;
    } else if (text.startsWith(u"exec:")) {
        target.command = QProcess::splitCommand(text.sliced(5));
        if (!target.command.isEmpty())
            return target;
    }
    return failure("config.bad_value", u"backup.targets: \"%1\" is neither file:/FOLDER nor exec:COMMAND"_s.arg(text),
                   u"Write it as \"file:/mnt/other/backups\" or \"exec:rclone copy {folder} remote:farm/{id}\"."_s);
}

Result<void> sendTo(const Target &target, const Backup &backup, const Sending &how, const Clock &clock, const GoOn &goOn)
{
    return target.command.isEmpty() ? sendToFolder(target.folder, backup, how, clock, goOn) : runCommand(target.command, backup, how, goOn);
}

} // namespace freeagent::recovery
