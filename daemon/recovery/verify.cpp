// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/verify.h"

#include "daemon/recovery/catalogue.h"
#include "daemon/recovery/making.h"
#include "daemon/recovery/storagepool.h"

#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace freeagent::recovery {

namespace {
struct Found {
    Verified outcome = Verified::Ok;
    QString message;
};

Found failed(const QString &message) { return {Verified::Failed, message}; }
Found unclear(const Error &error) { return {Verified::CouldNotTell, error.message}; }

Found lookAtFile(const QString &folder, const ManifestFile &file, const GoOn &goOn)
{
    const QString path = folder + u'/' + file.name;
    if (!QFileInfo::exists(path))
        return failed(u"%1 is missing"_s.arg(file.name));
    const auto digest = digestOf(path, goOn);
    if (!digest)
        return unclear(digest.error());
    if (digest->bytes != file.bytes || digest->sha256 != file.sha256)
        return failed(u"%1 is not what was written: its digest is another"_s.arg(file.name));
    return {};
}

QString differenceOf(const DatabaseContents &written, const DatabaseContents &found)
{
    if (written.schemaVersion != found.schemaVersion)
        return u"the schema is %1, the manifest says %2"_s.arg(found.schemaVersion).arg(written.schemaVersion);
    for (auto it = written.rows.begin(); it != written.rows.end(); ++it)
        if (found.rows.value(it.key(), -1) != it.value())
            return u"%1 has %2 rows, the manifest says %3"_s.arg(it.key()).arg(found.rows.value(it.key(), 0)).arg(it.value());
    return written.rows.size() == found.rows.size() ? QString() : u"there are tables that the manifest does not know"_s;
}

Found lookAtDatabase(const QString &file, const DatabaseContents &written, DatabaseInspector &inspector)
{
    const auto finding = inspector.inspect(file);
    if (!finding)
        return unclear(finding.error());
    if (!finding->trouble.isEmpty())
        return failed(u"The database is damaged: "_s + finding->trouble);
    if (const QString difference = differenceOf(written, finding->contents); !difference.isEmpty())
        return failed(u"The database is not the one that was copied: "_s + difference);
    return {};
}

Found lookAtPool(const QString &backupFolder, const QString &pool, Depth depth, const GoOn &goOn)
{
    const auto share = readShare(backupFolder);
    if (!share)
        return unclear(share.error());
    for (const PooledFile &file : *share) {
        const QString path = pool + u'/' + file.key;
        const QFileInfo info(path);
        if (!info.exists())
            return failed(u"the file %1 of a build is missing"_s.arg(file.key));
        // A log that went on growing is there with more than this backup knew.
        if (file.isLog ? info.size() < file.bytes : info.size() != file.bytes)
            return failed(u"the file %1 of a build has another size"_s.arg(file.key));
        if (depth != Depth::Bytes || file.isLog)
            continue;
        const auto digest = digestOf(path, goOn);
        if (!digest)
            return unclear(digest.error());
        if (digest->sha256 != file.sha256)
            return failed(u"the file %1 of a build is not what was written"_s.arg(file.key));
    }
    return {};
}

Found look(const QString &folder, const QString &pool, DatabaseInspector &inspector, Depth depth, const GoOn &goOn)
{
    const QByteArray text = readSmall(folder + u"/manifest.json"_s);
    const auto backup = backupAt(folder);
    if (!backup)
        return QFileInfo::exists(folder) ? failed(u"manifest.json is missing or cannot be understood"_s)
                                         : unclear({"backup.unreadable", u"%1 is not there"_s.arg(folder), {}});
    if (readSmall(folder + u"/SHA256SUMS"_s) != sumsOf(backup->manifest, text))
        return failed(u"manifest.json is not what was written: its digest is another"_s);
    for (const ManifestFile &file : backup->manifest.files)
        if (const Found found = lookAtFile(folder, file, goOn); found.outcome != Verified::Ok)
            return found;
    if (backup->hasDatabase())
        if (const Found found = lookAtDatabase(folder + u'/' + kDatabaseName, *backup->manifest.contents, inspector); found.outcome != Verified::Ok)
            return found;
    return backup->manifest.storage && depth != Depth::Database ? lookAtPool(folder, pool, depth, goOn) : Found{};
}
} // namespace

QByteArray sumsOf(const Manifest &manifest, const QByteArray &manifestText)
{
    QByteArray sums;
    for (const ManifestFile &file : manifest.files)
        sums += file.sha256.toLatin1() + "  " + file.name.toUtf8() + '\n';
    return sums + QCryptographicHash::hash(manifestText, QCryptographicHash::Sha256).toHex() + "  manifest.json\n";
}

QList<FileLook> lookAtFiles(const QString &backupFolder, const Manifest &manifest, const GoOn &goOn)
{
    QList<FileLook> looks;
    for (const ManifestFile &file : manifest.files) {
        const Found found = lookAtFile(backupFolder, file, goOn);
        looks.append({file, found.outcome, found.message});
    }
    return looks;
}

Verdict verify(const QString &backupFolder, const QString &pool, DatabaseInspector &inspector, const Clock &clock, Depth depth, const GoOn &goOn)
{
    const Found found = look(backupFolder, pool, inspector, depth, goOn);
    return {found.outcome, clock.now(), found.message};
}

} // namespace freeagent::recovery
