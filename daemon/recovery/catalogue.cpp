// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/catalogue.h"

#include "daemon/recovery/files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace freeagent::recovery {

namespace {
const QString kPartial = u".partial-"_s;
const QString kRemoving = u".removing-"_s;

QJsonObject objectIn(const QString &file) { return QJsonDocument::fromJson(readSmall(file)).object(); }

Error notFound(const QString &id) { return {"backup.not_found", u"There is no backup %1"_s.arg(id), u"Ask for the list of backups."_s}; }
} // namespace

std::optional<Backup> backupAt(const QString &path)
{
    const auto manifest = manifestFrom(objectIn(path + u"/manifest.json"_s));
    if (!manifest)
        return std::nullopt;
    Backup backup{*manifest, verdictFrom(objectIn(path + u"/verified.json"_s)), {}, path};
    for (const QJsonValue &item : objectIn(path + u"/copies.json"_s).value(u"copies"_s).toArray())
        if (const auto copy = secondCopyFrom(item.toObject()))
            backup.copies.append(*copy);
    return backup;
}

QList<Backup> Catalogue::list() const
{
    QList<Backup> backups;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed))
        if (auto backup = isBackupId(name) ? backupAt(pathOf(name)) : std::nullopt; backup && backup->manifest.id == name)
            backups.append(std::move(*backup));
    std::stable_sort(backups.begin(), backups.end(),
                     [](const Backup &a, const Backup &b) { return a.manifest.startedAt > b.manifest.startedAt; });
    return backups;
}

std::optional<Backup> Catalogue::find(const QString &id) const
{
    auto backup = isBackupId(id) ? backupAt(pathOf(id)) : std::nullopt;
    return backup && backup->manifest.id == id ? backup : std::nullopt;
}

QString Catalogue::freeId(Time at, Kind kind) const
{
    int take = 1;
    while (QFileInfo::exists(pathOf(backupId(at, kind, take))))
        ++take;
    return backupId(at, kind, take);
}

Result<QString> Catalogue::begin(const QString &id) const
{
    if (const auto made = makeFolder(m_folder); !made)
        return tl::unexpected(made.error());
    const QString partial = m_folder + u'/' + kPartial + id;
    removeTree(partial);
    return makeFolder(partial).map([&partial] { return partial; });
}

Result<void> Catalogue::publish(const QString &partial, const QString &id) const
{
    return syncFolder(partial).and_then([&] { return moveTo(partial, pathOf(id)); });
}

Result<void> Catalogue::remove(const QString &id) const
{
    if (!find(id))
        return tl::unexpected(notFound(id));
    const QString doomed = m_folder + u'/' + kRemoving + id;
    removeTree(doomed);
    if (const auto moved = moveTo(pathOf(id), doomed); !moved)
        return moved;
    removeTree(doomed); // what is left goes at the next start
    return {};
}

int Catalogue::removeLeftovers() const
{
    int removed = 0;
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({kPartial + u'*', kRemoving + u'*'}, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        removed += removeTree(folder.filePath(name));
    return removed;
}

Result<void> Catalogue::setVerdict(const QString &backupFolder, const Verdict &verdict) const
{
    return writeWhole(backupFolder + u"/verified.json"_s, QJsonDocument(toJson(verdict)).toJson());
}

Result<void> Catalogue::setCopies(const QString &backupFolder, const QList<SecondCopy> &copies) const
{
    QJsonArray items;
    for (const SecondCopy &copy : copies)
        items.append(toJson(copy));
    return writeWhole(backupFolder + u"/copies.json"_s, QJsonDocument(QJsonObject{{u"copies"_s, items}}).toJson());
}

Result<void> Catalogue::pointLatest() const
{
    const QList<Backup> all = list();
    const auto newest = std::find_if(all.begin(), all.end(), [](const Backup &backup) { return backup.counts(); });
    const QString link = m_folder + u"/latest"_s;
    if (newest == all.end()) {
        QFile::remove(link);
        return {};
    }
    const QString fresh = link + u".new"_s;
    QFile::remove(fresh);
    if (::symlink(QFile::encodeName(newest->manifest.id).constData(), QFile::encodeName(fresh).constData()) != 0)
        return failure("backup.unwritable", u"%1 cannot be made: %2"_s.arg(link, qt_error_string(errno)));
    return moveTo(fresh, link);
}

QString Catalogue::latest() const
{
    const QString name = QFileInfo(m_folder + u"/latest"_s).isSymLink() ? QFile::symLinkTarget(m_folder + u"/latest"_s) : QString();
    return name.section(u'/', -1);
}

} // namespace freeagent::recovery
