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
    const auto rest = changelog::completeFrom(m_folder, m_database, m_clock.now());
    const std::vector<changelog::Chain> chains = changelog::Chain::all(m_folder);
    const QString file = scratch + u"/base.db"_s;
    const auto made = changelog::assemble(m_folder, std::nullopt, file);
    const auto finding = made ? m_inspector.inspect(file) : Result<DatabaseInspector::Finding>(tl::unexpected(made.error()));
    if (!finding || !finding->trouble.isEmpty() || finding->contents.schemaVersion > m_inspector.knownSchema())
        return m_otherwise.newest(scratch, goOn);
    // A chain that has no base yet gives no state: what is made is then that of an earlier one, which ends where this one begins, or before.
    const bool isLast = made->chain == chains.back().name();
    const bool isComplete = isLast && (rest || rest.error().code == "changelog.lost_place");
    return MergeBase{file, u"the change log up to "_s + QString::fromLatin1(toIso(made->at)), made->at, isComplete, isComplete && rest};
}

} // namespace freeagent::recovery
