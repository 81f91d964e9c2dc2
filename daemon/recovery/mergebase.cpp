// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/mergebase.h"

#include "daemon/changelog/assemble.h"
#include "daemon/recovery/verify.h"

using namespace Qt::StringLiterals;

namespace freeagent::recovery {

Result<std::optional<MergeBase>> BackupBase::newest(const QString &, const GoOn &goOn)
{
    const Catalogue catalogue(m_folder);
    for (const Backup &backup : catalogue.list()) {
        if (!backup.counts() || backup.manifest.contents->schemaVersion > m_inspector.knownSchema())
            continue;
        const Verdict verdict = verify(backup.path, catalogue.poolFolder(), m_inspector, m_clock, Depth::Database, goOn);
        if (goOn && !goOn())
            return failure("recovery.cancelled", u"Cancelled; nothing of it is left"_s);
        if (verdict.outcome == Verified::Ok)
            return MergeBase{backup.path + u'/' + kDatabaseName, u"the backup "_s + backup.manifest.id, backup.manifest.startedAt, false};
    }
    return std::nullopt;
}

bool LogBase::wantsAlone() const { return changelog::hasHistory(m_folder); }

Result<std::optional<MergeBase>> LogBase::newest(const QString &scratch, const GoOn &goOn)
{
    if (!wantsAlone())
        return m_otherwise.newest(scratch, goOn);
    const bool isComplete = changelog::completeFrom(m_folder, m_database, m_clock.now()).has_value();
    const QString file = scratch + u"/base.db"_s;
    const auto made = changelog::assemble(m_folder, std::nullopt, file);
    const auto finding = made ? m_inspector.inspect(file) : Result<DatabaseInspector::Finding>(tl::unexpected(made.error()));
    if (!finding || !finding->trouble.isEmpty() || finding->contents.schemaVersion > m_inspector.knownSchema())
        return m_otherwise.newest(scratch, goOn);
    return MergeBase{file, u"the change log up to "_s + QString::fromLatin1(toIso(made->at)), made->at, isComplete};
}

} // namespace freeagent::recovery
