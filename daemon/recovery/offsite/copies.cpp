// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/offsite/copies.h"

#include "daemon/recovery/catalogue.h"
#include "daemon/recovery/offsite/sealedplace.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::recovery {

namespace {
const QString kCopyName = u"copy.json"_s;
constexpr Millis kAbandoned = std::chrono::hours(48); ///< a copy under way is not that old

QByteArray copyText(const CopyThere &copy)
{
    return QJsonDocument(QJsonObject{{u"format"_s, 1},
                                     {u"id"_s, copy.id},
                                     {u"sealedWith"_s, copy.keyId.isEmpty() ? QJsonValue() : QJsonValue(QString::fromLatin1(copy.keyId))},
                                     {u"files"_s, QJsonArray::fromStringList(copy.files)}})
        .toJson();
}

/// From outside: only plain names become files.
std::optional<CopyThere> copyFrom(const QByteArray &text, const QString &id)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    CopyThere copy{id, json.value(u"sealedWith"_s).toString().toLatin1(), {}};
    for (const QJsonValue &name : json.value(u"files"_s).toArray()) {
        if (!isPlaceName(name.toString()) || name.toString().contains(u'/'))
            return std::nullopt;
        copy.files.append(name.toString());
    }
    const bool fits = json.value(u"format"_s).toInt() == 1 && json.value(u"id"_s).toString() == id && !copy.files.isEmpty();
    return fits ? std::optional(copy) : std::nullopt;
}

/// What its id says of it: all that the classes ask for.
std::optional<Backup> backupFromId(const QString &id)
{
    if (!isBackupId(id))
        return std::nullopt;
    const QString stamp = id.section(u'-', 0, 0);
    const auto at = fromIso(stamp.left(4) + u'-' + stamp.mid(4, 2) + u'-' + stamp.mid(6, 5) + u':' + stamp.mid(11, 2) + u':' + stamp.mid(13));
    Backup backup;
    for (const Kind kind : {Kind::Daily, Kind::Manual, Kind::PreOptimise, Kind::ConfigChange, Kind::PreRestore})
        if (id.section(u'-', 1).startsWith(word(kind)))
            backup.manifest.kind = kind;
    if (!at)
        return std::nullopt;
    backup.manifest.id = id;
    backup.manifest.startedAt = *at;
    if (backup.manifest.kind != Kind::ConfigChange)
        backup.manifest.contents = DatabaseContents{};
    backup.verdict = Verdict{Verified::Ok, *at, {}};
    return backup;
}

struct Stock {
    QMap<QString, QStringList> files; ///< names by backup
    bool isComplete(const QString &id) const { return files.value(id).contains(id + u'/' + kCopyName); }
};

Result<Stock> stockOf(Place &place, const QString &prefix, const GoOn &goOn)
{
    const auto items = place.list(prefix, goOn);
    if (!items)
        return tl::unexpected(items.error());
    Stock stock;
    for (const Place::Item &item : *items)
        if (const QString id = item.name.section(u'/', 0, 0); isBackupId(id) && item.name.count(u'/') == 1)
            stock.files[id].append(item.name);
    return stock;
}

Result<void> removeCopy(Place &place, const Stock &stock, const QString &id)
{
    if (stock.isComplete(id))
        if (const auto gone = place.remove(id + u'/' + kCopyName); !gone)
            return gone;
    for (const QString &name : stock.files.value(id))
        if (const auto gone = place.remove(name); !gone)
            return gone;
    return {};
}

Result<void> letGo(Place &place, const CopyManner &how, const Clock &clock, const GoOn &goOn)
{
    const auto stock = stockOf(place, {}, goOn);
    if (!stock)
        return tl::unexpected(stock.error());
    QList<Backup> complete;
    for (const QString &id : stock->files.keys()) {
        const auto backup = backupFromId(id);
        if (backup && stock->isComplete(id))
            complete.prepend(*backup);
        else if (backup && clock.now() - backup->manifest.startedAt > kAbandoned)
            if (const auto gone = removeCopy(place, *stock, id); !gone)
                return gone;
    }
    std::stable_sort(complete.begin(), complete.end(), [](const Backup &a, const Backup &b) { return a.manifest.startedAt > b.manifest.startedAt; });
    for (const Keeping &keeping : keepingOf(complete, how.classes, clock.now()))
        if (!keeping.kept)
            if (const auto gone = removeCopy(place, *stock, keeping.id); !gone)
                return gone;
    return {};
}

Result<void> putFiles(Place &place, const Backup &backup, const QStringList &names, const GoOn &goOn)
{
    for (const QString &name : names)
        if (const auto sent = place.put(backup.manifest.id + u'/' + name, backup.path + u'/' + name, goOn); !sent)
            return sent;
    return {};
}

Result<void> putText(Place &place, const QString &name, const QByteArray &text, const GoOn &goOn)
{
    QTemporaryFile file;
    if (!file.open() || file.write(text) != text.size() || !file.flush())
        return failure("backup.unwritable", u"A temporary file cannot be written: "_s + file.errorString());
    return place.put(name, file.fileName(), goOn);
}

Result<CopyThere> readCopy(Place &place, const QString &id, const QString &folder, const GoOn &goOn)
{
    const QString file = folder + u'/' + kCopyName;
    if (const auto got = place.get(id + u'/' + kCopyName, file, goOn); !got)
        return tl::unexpected(got.error());
    const auto copy = copyFrom(readSmall(file), id);
    QFile::remove(file);
    if (!copy)
        return failure("restore.damaged", u"%1 of %2 at %3 cannot be understood"_s.arg(kCopyName, id, place.text()), u"Name another backup."_s);
    return *copy;
}

Result<void> fetchFiles(Place &place, const CopyThere &copy, const std::optional<sealing::Key> &key, const QString &folder, const GoOn &goOn)
{
    std::optional<SealedPlace> sealed;
    if (!copy.keyId.isEmpty()) {
        if (!key)
            return failure("seal.no_key", u"%1 at %2 is sealed with the key %3, and no key was given"_s.arg(copy.id, place.text(), QString::fromLatin1(copy.keyId)),
                           u"Give the file of that key with --backup-key-file."_s);
        sealed.emplace(place, *key, folder + u"/.sealed"_s);
    }
    Place &source = sealed ? *sealed : place;
    for (const QString &name : copy.files)
        if (const auto got = source.get(copy.id + u'/' + name, folder + u'/' + name, goOn); !got)
            return got;
    removeTree(folder + u"/.sealed"_s);
    return {};
}
} // namespace

Result<void> sendCopy(Place &place, const Backup &backup, const CopyManner &how, const Clock &clock, const GoOn &goOn)
{
    const QString id = backup.manifest.id;
    const auto stock = stockOf(place, id + u'/', goOn);
    if (!stock)
        return tl::unexpected(stock.error());
    if (stock->isComplete(id))
        return {};
    CopyThere copy{id, how.key ? how.key->id() : QByteArray(), {}};
    for (const QString &name : QDir(backup.path).entryList(QDir::Files | QDir::NoSymLinks, QDir::Name))
        if (isPlaceName(name) && name != kCopyName)
            copy.files.append(name);
    std::optional<SealedPlace> sealed;
    if (how.key)
        sealed.emplace(place, *how.key, how.scratch);
    if (const auto sent = putFiles(sealed ? *sealed : place, backup, copy.files, goOn); !sent)
        return sent;
    if (const auto sent = putText(place, id + u'/' + kCopyName, copyText(copy), goOn); !sent)
        return sent;
    return how.appendOnly ? Result<void>() : letGo(place, how, clock, goOn);
}

Result<QStringList> copiesAt(Place &place, const GoOn &goOn)
{
    const auto stock = stockOf(place, {}, goOn);
    if (!stock)
        return tl::unexpected(stock.error());
    QStringList ids;
    for (const QString &id : stock->files.keys())
        if (stock->isComplete(id))
            ids.prepend(id);
    return ids;
}

Result<Backup> fetchCopy(Place &place, const QString &id, const std::optional<sealing::Key> &key, const QString &folder, const GoOn &goOn)
{
    removeTree(folder);
    if (const auto made = makeFolder(folder); !made)
        return tl::unexpected(made.error());
    const auto got = readCopy(place, id, folder, goOn).and_then([&](const CopyThere &copy) { return fetchFiles(place, copy, key, folder, goOn); });
    auto backup = got ? backupAt(folder) : std::nullopt;
    if (backup && backup->manifest.id == id)
        return *backup;
    removeTree(folder);
    if (!got)
        return tl::unexpected(got.error());
    return failure("restore.damaged", u"%1 at %2 is not the backup that its name says"_s.arg(id, place.text()), u"Name another backup."_s);
}

} // namespace freeagent::recovery
