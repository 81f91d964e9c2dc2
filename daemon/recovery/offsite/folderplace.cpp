// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/offsite/folderplace.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::recovery {

namespace {
const QString kPartial = u".partial-put-"_s;
} // namespace

bool isPlaceName(const QString &name)
{
    static const QRegularExpression kForm(u"^[A-Za-z0-9_-][A-Za-z0-9._-]*(/[A-Za-z0-9_-][A-Za-z0-9._-]*)*$"_s);
    return name.size() <= 512 && kForm.match(name).hasMatch();
}

Result<QString> FolderPlace::pathOf(const QString &name) const
{
    if (!isPlaceName(name))
        return failure("backup.target_failed", u"\"%1\" is no name for a file of a backup"_s.arg(name));
    if (!QDir(m_folder).exists())
        return failure("backup.target_failed", u"%1 is not there: is its volume mounted?"_s.arg(m_folder), u"Mount it, or make the folder."_s);
    return m_folder + u'/' + name;
}

Result<QList<Place::Item>> FolderPlace::list(const QString &prefix, const GoOn &goOn)
{
    if (const auto there = pathOf(u"x"_s); !there)
        return tl::unexpected(there.error());
    QList<Item> items;
    QDirIterator it(m_folder, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        if (goOn && !goOn())
            return failure("backup.cancelled", u"Cancelled"_s);
        it.next();
        const QString name = it.filePath().sliced(m_folder.size() + 1);
        if (name.startsWith(prefix) && isPlaceName(name))
            items.append({name, it.fileInfo().size()});
    }
    std::sort(items.begin(), items.end(), [](const Item &a, const Item &b) { return a.name < b.name; });
    return items;
}

Result<void> FolderPlace::put(const QString &name, const QString &file, const GoOn &goOn)
{
    const auto path = pathOf(name);
    if (!path)
        return tl::unexpected(path.error());
    const QFileInfo info(*path);
    const QString partial = info.absolutePath() + u'/' + kPartial + info.fileName();
    if (const auto made = makeFolder(info.absolutePath()); !made)
        return made;
    QFile::remove(partial);
    const auto copied = copyFile(file, partial, goOn);
    if (!copied)
        return tl::unexpected(copied.error());
    auto arrived = digestOf(partial, goOn).and_then([&](const Digest &there) {
        return there.sha256 == copied->sha256 ? moveTo(partial, *path)
                                              : failure("backup.target_failed", u"%1 did not arrive as it was sent"_s.arg(name), u"Look at the disk of %1."_s.arg(m_folder));
    });
    if (!arrived)
        QFile::remove(partial);
    return arrived;
}

Result<void> FolderPlace::get(const QString &name, const QString &file, const GoOn &goOn)
{
    const auto path = pathOf(name);
    if (!path)
        return tl::unexpected(path.error());
    if (!QFileInfo(*path).isFile())
        return failure("backup.not_there", u"%1 has no %2"_s.arg(m_folder, name));
    return copyFile(*path, file, goOn).map([](const Digest &) {});
}

Result<void> FolderPlace::remove(const QString &name)
{
    const auto path = pathOf(name);
    if (!path)
        return tl::unexpected(path.error());
    if (QFileInfo::exists(*path) && !QFile::remove(*path))
        return failure("backup.target_denied", u"%1 cannot be removed"_s.arg(*path));
    // Folders go with their last file.
    for (QString folder = QFileInfo(*path).absolutePath(); folder.size() > m_folder.size() && QDir().rmdir(folder);)
        folder = QFileInfo(folder).absolutePath();
    return {};
}

} // namespace freeagent::recovery
