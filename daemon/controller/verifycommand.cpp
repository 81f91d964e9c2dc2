// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/verifycommand.h"

#include "common/base/textforms.h"
#include "daemon/bundle/bundle.h"
#include "daemon/controller/exitstatus.h"
#include "daemon/controller/safekeeping.h"
#include "daemon/recovery/restoreforms.h"
#include "daemon/store/sqliteinspector.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace freeagent::controller {

namespace {
constexpr int kNothingThere = 1;
constexpr qint64 kSpare = 16 << 20;

struct Look {
    QString path;
    std::optional<recovery::Manifest> manifest;
    QList<recovery::FileLook> files;
    recovery::Verdict verdict;
};

void say(std::FILE *where, const QString &text) { std::fputs(qUtf8Printable(text), where); }

Look atFolder(const QString &path, const QString &folder, const Clock &clock)
{
    store::SqliteInspector inspector;
    Look look{path, {}, {}, recovery::verify(folder, QFileInfo(folder).absolutePath() + u"/storage"_s, inspector, clock, recovery::Depth::Bytes)};
    if (const auto backup = recovery::backupAt(folder)) {
        look.manifest = backup->manifest;
        look.files = recovery::lookAtFiles(folder, backup->manifest);
    }
    return look;
}

Look unclear(const QString &path, const QString &message, const Clock &clock) { return {path, {}, {}, {recovery::Verified::CouldNotTell, clock.now(), message}}; }

Look atFile(const QString &path, const Clock &clock)
{
    const QTemporaryDir scratch(QDir::tempPath() + u"/expo-verify-XXXXXX"_s);
    if (!scratch.isValid())
        return unclear(path, u"There is no room to unpack it: %1"_s.arg(scratch.errorString()), clock);
    const qint64 needed = QFileInfo(path).size() + kSpare;
    if (const qint64 free = QStorageInfo(scratch.path()).bytesAvailable(); free < needed)
        return unclear(path, u"To look into it, %1 are needed in %2, which has %3 free; TMPDIR names another folder"_s.arg(sizeText(needed), QDir::tempPath(), sizeText(free)), clock);
    const auto folder = bundle::unpack(path, scratch.path(), [](qint64) { return true; });
    if (folder)
        return atFolder(path, *folder, clock);
    const auto outcome = folder.error().code == "bundle.damaged" ? recovery::Verified::Failed : recovery::Verified::CouldNotTell;
    return {path, {}, {}, {outcome, clock.now(), folder.error().message}};
}

QString textOf(const Look &look)
{
    QString text = u"%1: %2%3\n"_s.arg(look.path, recovery::word(look.verdict.outcome), look.verdict.message.isEmpty() ? QString() : u", "_s + look.verdict.message);
    if (look.manifest)
        text += u"Backup:   %1 of version %2, %3 builds, %4\n"_s.arg(look.manifest->id, look.manifest->version).arg(look.manifest->builds()).arg(sizeText(look.manifest->bytes()));
    for (const recovery::FileLook &file : look.files)
        text += u"  %1  %2  %3\n"_s.arg(recovery::word(file.outcome), file.file.sha256, file.file.name);
    return text;
}

int exitOf(recovery::Verified outcome)
{
    return outcome == recovery::Verified::Ok ? 0 : outcome == recovery::Verified::Failed ? kBadData : kIoError;
}
} // namespace

int runVerify(const config::Settings &settings, const QStringList &words, const RestoreWords &options)
{
    if (words.size() != 1 || options.dryRun || options.yes || !options.at.isEmpty() || !options.from.isEmpty()) {
        say(stderr, u"expo-controller: say `expo-controller verify FOLDER`, or name a file x.efabak or the id of a backup; --json prints what programs read\n"_s);
        return kUsage;
    }
    QString path = words[0];
    if (!QFileInfo::exists(path) && recovery::isBackupId(path))
        path = backupFolderOf(settings) + u'/' + path;
    if (!QFileInfo::exists(path)) {
        say(stderr, u"expo-controller: There is nothing at %1\n"_s.arg(path));
        return kNothingThere;
    }
    const SystemClock clock;
    path = QFileInfo(path).absoluteFilePath();
    const Look look = QFileInfo(path).isDir() ? atFolder(path, QDir::cleanPath(path), clock) : atFile(path, clock);
    say(stdout, options.json ? QString::fromUtf8(QJsonDocument(recovery::verificationJson(look.path, look.manifest, look.files, look.verdict)).toJson()) : textOf(look));
    return exitOf(look.verdict.outcome);
}

} // namespace freeagent::controller
