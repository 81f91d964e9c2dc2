// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/storagefolder.h"

#include <QCryptographicHash>
#include <QPointer>

namespace freeagent::controller {

namespace {
const QByteArray kKind = "storage-mark";
const QByteArray kRecord = "storage";

QByteArray idFrom(const QByteArray &secret)
{
    return QCryptographicHash::hash(QByteArray("storage folder of " + secret), QCryptographicHash::Sha256).toHex().left(32);
}
} // namespace

bool StorageFolder::isRight(const Sight &sight)
{
    if (sight.known == 0)
        return !sight.isForeign;
    return sight.wasMarked ? sight.missing == 0 : sight.missing * 2 <= sight.known;
}

StorageFolder::StorageFolder(services::Ledger &ledger, const QByteArray &secret, QString path)
    : m_ledger(ledger)
    , m_id(idFrom(secret))
    , m_path(std::move(path))
{
}

void StorageFolder::load(const std::vector<Record> &records)
{
    for (const Record &record : records)
        m_wasMarked = m_wasMarked || record.kind == kKind;
}

Error StorageFolder::error(const QString &what) const
{
    return {"storage.missing", what,
            QStringLiteral("Stop the controller, mount the storage folder at %1, start it again. Is this the right folder, and its files are lost? "
                           "Then say so before the start: echo %2 > '%1/%3'")
                .arg(m_path, QString::fromLatin1(m_id), artifacts::DiskArtifactStore::markName())};
}

void StorageFolder::check(Store &store, artifacts::DiskArtifactStore &files, Done done)
{
    const QByteArray found = files.mark();
    if (found == m_id) {
        m_refusal.reset();
        remember();
        return done(Found{});
    }
    Sight sight{!found.isEmpty(), m_wasMarked, 0, 0};
    if (sight.isForeign || sight.wasMarked)
        m_refusal = error(QStringLiteral("The storage folder lacks this farm's mark; its files are being looked for. New builds are refused until they are found."));
    store.artifactKeys([self = QPointer(this), &files, sight, done = std::move(done)](const Result<std::vector<QByteArray>> &keys) mutable {
        if (!self)
            return;
        if (!keys)
            return done(tl::unexpected(keys.error()));
        sight.known = qint64(keys->size());
        files.findMissing(*keys, [self, &files, sight, done = std::move(done)](const std::vector<QByteArray> &missing) mutable {
            if (!self)
                return;
            sight.missing = qint64(missing.size());
            const bool right = self->judge(sight, files);
            done(Found{right, missing, sight.known});
        });
    });
}

bool StorageFolder::judge(const Sight &sight, artifacts::DiskArtifactStore &files)
{
    const QString gone = sight.missing == sight.known ? QStringLiteral("none of the %1 stored files is there").arg(sight.known)
                                                      : QStringLiteral("%1 of %2 stored files are not there").arg(sight.missing).arg(sight.known);
    const bool right = isRight(sight);
    if (right) {
        m_refusal.reset();
        mark(files);
    } else if (sight.isForeign) {
        m_refusal = error(QStringLiteral("The storage folder belongs to another farm: its mark has another id, and %1. New builds are refused.").arg(gone));
    } else {
        m_refusal = error(QStringLiteral("The storage folder is another one, or not mounted: it has no mark, and %1. New builds are refused.").arg(gone));
    }
    return right;
}

void StorageFolder::mark(artifacts::DiskArtifactStore &files)
{
    files.putMark(m_id, [self = QPointer(this)](const Result<void> &put) {
        if (!self)
            return;
        if (put)
            self->remember();
        else
            Q_EMIT self->remark(QStringLiteral("The storage folder could not be marked: %1. The next start tries again.").arg(put.error().message));
    });
}

/// Only when the mark is durable: what is remembered and not there counts against the folder.
void StorageFolder::remember()
{
    if (std::exchange(m_wasMarked, true))
        return;
    Unit unit;
    unit.changes.push_back(PutRecord{{kKind, kRecord, "{\"id\":\"" + m_id + "\"}"}});
    m_ledger.commit(std::move(unit), [](Result<void>) {});
}

} // namespace freeagent::controller
