// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/runner/scratch.h"

#include "daemon/runner/processtable.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <filesystem>
#include <signal.h>

using namespace Qt::StringLiterals;

namespace freeagent::runner {
namespace {

const QString sourceSuffix = u".source"_s;
const QString resultSuffix = u".result"_s;

QString trashOf(const QString &scratchRoot) { return scratchRoot + u"/.trash"_s; }

QString runsFolder(const QString &state) { return state + u"/runs"_s; }

bool makePrivate(const QString &path)
{
    return QDir().mkpath(path)
        && QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

tl::unexpected<Error> cannotMake(const QString &path)
{
    return failure("scratch.create", u"The scratch folder %1 cannot be made."_s.arg(path),
                   u"Give the worker's user write access to it, or choose another one with scratch-dir."_s);
}

/// Processes that left their group still carry the build's mark in their environment.
int endMarked(const QString &root)
{
    int ended = 0;
    const QList<qint64> strays = processtable::withEnvironment(Scratch::mark() + '=' + root.toUtf8());
    for (const qint64 process : strays)
        ended += ::kill(pid_t(process), SIGKILL) == 0 ? 1 : 0;
    return ended;
}

/// True when something of the noted build was still at work and has been ended.
bool endNoted(const QJsonObject &run)
{
    const qint64 group = run[u"group"_s].toInteger();
    const QByteArray start = run[u"start"_s].toString().toLatin1();
    const bool same = group > 1 && !start.isEmpty() && run[u"boot"_s].toString().toLatin1() == processtable::bootMark()
        && processtable::startMark(group) == start;
    const bool ended = same && ::kill(pid_t(-group), SIGKILL) == 0;
    return endMarked(run[u"scratch"_s].toString()) > 0 || ended;
}

bool removeTree(const std::filesystem::path &path, const std::atomic_bool *stop)
{
    namespace fs = std::filesystem;
    std::error_code problem;
    if (fs::symlink_status(path, problem).type() == fs::file_type::directory) {
        fs::permissions(path, fs::perms::owner_all, problem);
        // The names first: removing while reading skips entries on some file systems.
        std::vector<fs::path> entries;
        for (fs::directory_iterator each(path, problem), end; !problem && each != end; each.increment(problem))
            entries.push_back(each->path());
        for (const fs::path &entry : entries) {
            if (stop && stop->load(std::memory_order_relaxed))
                return false;
            removeTree(entry, stop);
        }
    }
    fs::remove(path, problem);
    return !problem;
}

/// Renames are quick; to another parent they need write permission on the folder itself.
bool throwAway(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return true;
    const QString trash = trashOf(info.path());
    if (!makePrivate(trash) || (info.isDir() && !info.isSymLink() && !makePrivate(path)))
        return false;
    return QDir().rename(path, trash + u'/' + info.fileName() + u'.' + QString::fromLatin1(newId(SystemClock().now())));
}

} // namespace

bool removeTree(const QString &path, const std::atomic_bool *stop)
{
    return removeTree(std::filesystem::path(QFile::encodeName(path).toStdString()), stop);
}

void emptyTrash(const QString &scratchRoot, const std::atomic_bool *stop) { removeTree(trashOf(scratchRoot), stop); }

QString Scratch::sourceArchive() const { return m_root + sourceSuffix; }

QString Scratch::packedResult() const { return m_root + resultSuffix; }

Result<Scratch> Scratch::create(const QString &scratchRoot, const QString &stateFolder, const BuildId &build)
{
    // The id becomes part of a path that is removed at the end.
    if (!isWellFormedId(build.value))
        return failure("scratch.bad_id", u"The controller sent a build id that is not well formed."_s);
    Scratch scratch;
    if (!QDir().mkpath(scratchRoot) || !makePrivate(runsFolder(stateFolder)))
        return cannotMake(scratchRoot);
    scratch.m_root = QFileInfo(scratchRoot).canonicalFilePath() + u'/' + build.text();
    scratch.m_runFile = runsFolder(stateFolder) + u'/' + build.text() + u".json"_s;
    scratch.discard();
    if (auto noted = scratch.note(0); !noted)
        return tl::unexpected(noted.error());
    for (const QString &path : {scratch.m_root, scratch.source(), scratch.output(), scratch.tmp(), scratch.home()}) {
        if (!makePrivate(path))
            return cannotMake(path);
    }
    return scratch;
}

Result<void> Scratch::note(qint64 group) const
{
    const QJsonObject run {{u"group"_s, group},
                           {u"start"_s, QString::fromLatin1(processtable::startMark(group))},
                           {u"boot"_s, QString::fromLatin1(processtable::bootMark())},
                           {u"scratch"_s, m_root}};
    QSaveFile file(m_runFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(run).toJson(QJsonDocument::Compact)) < 0
        || !file.commit())
        return failure("scratch.note", u"%1 cannot be written: %2."_s.arg(m_runFile, file.errorString()));
    return {};
}

int Scratch::endStrays() const { return endMarked(m_root); }

void Scratch::keep() const
{
    removeTree(certs());
    QFile::remove(sourceArchive());
    QFile::remove(packedResult());
    QFile::remove(m_runFile);
}

bool Scratch::discard() const
{
    const bool moved = throwAway(sourceArchive()) & throwAway(packedResult()) & throwAway(m_root);
    if (moved)
        QFile::remove(m_runFile);
    return moved;
}

Leftovers sweep(const QString &stateFolder, bool keepFolders)
{
    Leftovers left;
    const QDir runs(runsFolder(stateFolder));
    const QStringList files = runs.entryList({u"*.json"_s}, QDir::Files);
    for (const QString &name : files) {
        QFile file(runs.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QJsonObject run = QJsonDocument::fromJson(file.readAll()).object();
        left.builds.append(name.chopped(5));
        left.endedGroups += endNoted(run) ? 1 : 0;
        const QString root = run[u"scratch"_s].toString();
        if (!keepFolders && QFileInfo(root).fileName() == name.chopped(5)) {
            throwAway(root + sourceSuffix);
            throwAway(root + resultSuffix);
            throwAway(root);
        }
        file.remove();
    }
    return left;
}

} // namespace freeagent::runner
