// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/storagepool.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QSet>
#include <thread>

using namespace Qt::StringLiterals;

namespace freeagent::recovery {

namespace {
const QString kIndexName = u"/index.jsonl"_s;
const QString kPart = u"/.part"_s;

bool isSafe(const QString &key)
{
    return (key.startsWith(u"builds/") || key.startsWith(u"logs/")) && !key.contains(u"/../"_s) && !key.contains(u"//"_s) && !key.endsWith(u"/.."_s);
}

QByteArray lineOf(const PooledFile &file)
{
    return QJsonDocument(QJsonObject{{u"key"_s, file.key}, {u"bytes"_s, file.bytes}, {u"sha256"_s, file.sha256}}).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<QList<PooledFile>> listIn(const QString &path)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return std::nullopt;
    QList<PooledFile> files;
    while (!source.atEnd()) {
        const QJsonObject json = QJsonDocument::fromJson(source.readLine()).object();
        const PooledFile file{json.value(u"key"_s).toString(), json.value(u"bytes"_s).toInteger(), json.value(u"sha256"_s).toString(),
                              json.value(u"key"_s).toString().startsWith(u"logs/")};
        if (isSafe(file.key))
            files.append(file);
    }
    return files;
}

Result<void> writeList(const QString &path, const QList<PooledFile> &files)
{
    QByteArray text;
    for (const PooledFile &file : files)
        text += lineOf(file);
    return writeWhole(path, text);
}

/// What belongs to builds; not what is arriving and not what is thrown away.
QStringList keysBelow(const QString &storage)
{
    QStringList keys;
    for (const QString &part : {u"builds"_s, u"logs"_s}) {
        QDirIterator it(storage + u'/' + part, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (it.hasNext())
            keys.append(it.next().sliced(storage.size() + 1));
    }
    keys.sort();
    return keys;
}

/// Keeps what is copied to so many bytes a second.
class Pace
{
public:
    explicit Pace(qint64 rate)
        : m_rate(rate)
    {
    }

    /// Waits for the time that so much takes. False when `goOn` ended it.
    bool spend(qint64 bytes, const GoOn &goOn)
    {
        if (m_rate <= 0)
            return true;
        m_due = std::max(m_due, Now::clock::now()) + std::chrono::microseconds(qint64(double(bytes) / double(m_rate) * 1e6));
        for (auto left = m_due - Now::clock::now(); left > Now::duration::zero(); left = m_due - Now::clock::now()) {
            if (!goOn())
                return false;
            std::this_thread::sleep_for(std::min<Now::duration>(left, kLook));
        }
        return true;
    }

private:
    using Now = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::milliseconds kLook{200};
    qint64 m_rate;
    Now m_due{};
};

class Copying
{
public:
    Copying(const QString &storage, const QString &pool, const std::vector<StoredFileRow> &rows, qint64 rate)
        : m_storage(storage)
        , m_pool(pool)
        , m_pace(rate)
    {
        for (const StoredFileRow &row : rows)
            m_rows.insert(QString::fromUtf8(row.key), row);
        for (const PooledFile &file : listIn(pool + kIndexName).value_or(QList<PooledFile>()))
            m_index.insert(file.key, file);
    }

    Result<void> run(const std::function<bool(double)> &goOn)
    {
        const QStringList keys = keysBelow(m_storage);
        for (qsizetype i = 0; i < keys.size(); ++i) {
            const auto wanted = [&] { return goOn(double(i) / double(keys.size())); };
            if (!wanted())
                return failure("backup.cancelled", u"Cancelled"_s);
            if (const auto taken = take(keys[i], wanted); !taken)
                return taken;
            m_rows.remove(keys[i]);
        }
        m_share.missing = m_rows.size();
        return {};
    }

    Result<void> save(const QString &backupFolder)
    {
        QList<PooledFile> index;
        for (const PooledFile &file : m_index)
            index.append(file);
        if (QFileInfo(m_pool).isDir())
            if (const auto written = writeList(m_pool + kIndexName, index); !written)
                return written;
        return writeList(backupFolder + u'/' + kShareName, m_files);
    }

    StorageShare &share() { return m_share; }

private:
    Result<void> take(const QString &key, const GoOn &goOn)
    {
        const QFileInfo source(m_storage + u'/' + key);
        const PooledFile known = m_index.value(key);
        if (isThere(key, source, known)) {
            count(known);
            return {};
        }
        if (!source.exists())
            return {}; // removed since it was listed
        return copyNew(key, goOn);
    }

    bool isThere(const QString &key, const QFileInfo &source, const PooledFile &known) const
    {
        const QFileInfo pooled(m_pool + u'/' + key);
        if (known.sha256.isEmpty() || known.bytes != source.size() || pooled.size() != known.bytes)
            return false;
        const auto row = m_rows.constFind(key);
        return row != m_rows.constEnd() ? QString::fromLatin1(row->sha256) == known.sha256 : pooled.lastModified() == source.lastModified();
    }

    Result<void> copyNew(const QString &key, const GoOn &goOn)
    {
        const QString target = m_pool + u'/' + key;
        if (const auto made = makeFolder(QFileInfo(target).absolutePath()); !made)
            return made;
        QFile::remove(m_pool + kPart);
        qint64 left = QFileInfo(m_storage + u'/' + key).size();
        const auto paced = [&] {
            const qint64 piece = std::min(left, kPiece);
            left -= piece;
            return goOn() && m_pace.spend(piece, goOn);
        };
        const auto copied = copyFile(m_storage + u'/' + key, m_pool + kPart, paced);
        if (!copied)
            return QFileInfo::exists(m_storage + u'/' + key) ? Result<void>(tl::unexpected(copied.error())) : Result<void>();
        const auto row = m_rows.constFind(key);
        if (row != m_rows.constEnd() && (copied->sha256 != QString::fromLatin1(row->sha256) || copied->bytes != row->size)) {
            QFile::remove(m_pool + kPart);
            ++m_share.damaged;
            return {};
        }
        if (const auto moved = moveTo(m_pool + kPart, target); !moved)
            return moved;
        const PooledFile file{key, copied->bytes, copied->sha256, key.startsWith(u"logs/")};
        m_index.insert(key, file);
        ++m_share.copiedFiles;
        m_share.copiedBytes += file.bytes;
        count(file);
        return {};
    }

    void count(const PooledFile &file)
    {
        ++m_share.files;
        m_share.bytes += file.bytes;
        m_files.append(file);
    }

    QString m_storage;
    QString m_pool;
    Pace m_pace;
    QHash<QString, StoredFileRow> m_rows;
    QHash<QString, PooledFile> m_index;
    QList<PooledFile> m_files;
    StorageShare m_share;
};
} // namespace

StorageShare copyStorage(const QString &storage, const QString &pool, const QString &backupFolder, const std::vector<StoredFileRow> &rows,
                         const std::function<bool(double part)> &goOn, qint64 rate)
{
    Copying copying(storage, pool, rows, rate);
    const auto done = copying.run(goOn);
    const auto saved = copying.save(backupFolder);
    if (!done || !saved)
        copying.share().error = done ? saved.error().message : done.error().message;
    return copying.share();
}

Result<QList<PooledFile>> readShare(const QString &backupFolder)
{
    auto files = listIn(backupFolder + u'/' + kShareName);
    if (!files)
        return failure("backup.unreadable", u"The list of files in %1 cannot be read"_s.arg(backupFolder));
    return std::move(*files);
}

qint64 pruneStorage(const QString &pool, const QList<Backup> &backups)
{
    QSet<QString> needed;
    for (const Backup &backup : backups) {
        if (!backup.manifest.storage)
            continue;
        const auto share = readShare(backup.path);
        if (!share)
            return 0; // what cannot be known is not removed
        for (const PooledFile &file : *share)
            needed.insert(file.key);
    }
    qint64 removed = 0;
    QList<PooledFile> left;
    for (const PooledFile &file : listIn(pool + kIndexName).value_or(QList<PooledFile>())) {
        if (needed.contains(file.key))
            left.append(file);
        else
            removed += QFile::remove(pool + u'/' + file.key);
    }
    if (removed)
        (void)writeList(pool + kIndexName, left);
    return removed;
}

} // namespace freeagent::recovery
