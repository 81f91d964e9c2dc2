// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/swap.h"

#include "daemon/recovery/files.h"
#include "daemon/recovery/making.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace freeagent::recovery {

namespace {
QString planFile(const QString &dataFolder) { return dataFolder + u"/restore.pending"_s; }

/// Otherwise the next start would take them for the leftovers of uploads and remove them.
void setAside(const Swap &swap, const QSet<QString> &known, Swapped &result)
{
    QStringList strangers;
    QDirIterator it(swap.storage + u"/builds"_s, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (it.hasNext())
        if (const QString key = it.next().sliced(swap.storage.size() + 1); !known.contains(key))
            strangers.append(key);
    for (const QString &key : std::as_const(strangers)) {
        const QString target = swap.storage + u"/set-aside-"_s + swap.stamp + u'/' + key;
        const auto moved = makeFolder(QFileInfo(target).absolutePath()).and_then([&] { return moveTo(swap.storage + u'/' + key, target); });
        if (moved)
            ++result.setAside;
        else
            result.trouble = moved.error().message;
    }
}

/// Also those that an earlier restore put aside.
QString sourceOf(const Swap &swap, const StoredFileRow &row)
{
    const QString key = QString::fromUtf8(row.key);
    const auto fits = [&row](const QString &path) { return QFileInfo(path).isFile() && QFileInfo(path).size() == row.size; };
    if (!swap.pool.isEmpty() && fits(swap.pool + u'/' + key))
        return swap.pool + u'/' + key;
    for (const QString &name : QDir(swap.storage).entryList({u"set-aside-*"_s}, QDir::Dirs | QDir::NoSymLinks))
        if (const QString path = swap.storage + u'/' + name + u'/' + key; fits(path))
            return path;
    return {};
}

void bringBack(const Swap &swap, const std::vector<StoredFileRow> &rows, Swapped &result)
{
    for (const StoredFileRow &row : rows) {
        const QString key = QString::fromUtf8(row.key);
        const QString target = swap.storage + u'/' + key;
        if (QFileInfo::exists(target))
            continue;
        const QString source = sourceOf(swap, row);
        const QString part = target + u".restoring"_s;
        QFile::remove(part);
        const auto copied = source.isEmpty() ? Result<Digest>(failure("backup.unreadable", {}))
                                             : makeFolder(QFileInfo(target).absolutePath()).and_then([&] { return copyFile(source, part); });
        if (copied && copied->sha256 == QString::fromLatin1(row.sha256) && moveTo(part, target)) {
            ++result.broughtBack;
            continue;
        }
        QFile::remove(part);
        ++result.missing;
        if (!copied && !copied.error().message.isEmpty())
            result.trouble = copied.error().message;
    }
}

void bringBackLogs(const Swap &swap)
{
    if (swap.pool.isEmpty())
        return;
    QDirIterator it(swap.pool + u"/logs"_s, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString source = it.next();
        const QString target = swap.storage + source.sliced(swap.pool.size());
        if (QFileInfo::exists(target) || !makeFolder(QFileInfo(target).absolutePath()))
            continue;
        const QString part = target + u".restoring"_s;
        QFile::remove(part);
        if (copyFile(source, part))
            (void)moveTo(part, target);
    }
}
} // namespace

Result<void> planSwap(const QString &dataFolder, const Swap &swap)
{
    return writeWhole(planFile(dataFolder), QJsonDocument(QJsonObject{{u"stamp"_s, swap.stamp},
                                                                      {u"newDatabase"_s, swap.newDatabase},
                                                                      {u"storage"_s, swap.storage},
                                                                      {u"pool"_s, swap.pool}}).toJson());
}

std::optional<Swap> plannedSwap(const QString &dataFolder)
{
    const QJsonObject json = QJsonDocument::fromJson(readSmall(planFile(dataFolder))).object();
    const Swap swap{json.value(u"stamp"_s).toString(), json.value(u"newDatabase"_s).toString(), json.value(u"storage"_s).toString(),
                    json.value(u"pool"_s).toString()};
    return swap.stamp.isEmpty() || swap.newDatabase.isEmpty() || swap.newDatabase.contains(u'/') ? std::nullopt : std::optional(swap);
}

Result<Swapped> carryOut(const QString &dataFolder, const Swap &swap, DatabaseInspector &inspector)
{
    Swapped result;
    result.stamp = swap.stamp;
    const QString fresh = dataFolder + u'/' + swap.newDatabase;
    const QString live = dataFolder + u'/' + kDatabaseName;
    const QString old = live + u".before-"_s + swap.stamp;
    // Without the new one the swap is done already: a kill came before the plan was forgotten.
    if (QFileInfo::exists(fresh)) {
        const auto rows = inspector.storedFiles(fresh);
        if (!rows)
            return tl::unexpected(rows.error());
        QSet<QString> known;
        for (const StoredFileRow &row : *rows)
            known.insert(QString::fromUtf8(row.key));
        setAside(swap, known, result);
        bringBack(swap, *rows, result);
        bringBackLogs(swap);
        // The log goes before its database and so never stands beside the new one.
        for (const QString &ending : {u"-wal"_s, u"-shm"_s, QString()})
            if (QFileInfo::exists(live + ending) && !QFileInfo::exists(old + ending))
                if (const auto moved = moveTo(live + ending, old + ending); !moved)
                    return tl::unexpected(moved.error());
        if (const auto moved = moveTo(fresh, live); !moved)
            return tl::unexpected(moved.error());
    }
    if (QFileInfo::exists(old))
        result.oldDatabase = old;
    QFile::remove(planFile(dataFolder));
    return syncFolder(dataFolder).map([&result] { return result; });
}

} // namespace freeagent::recovery
