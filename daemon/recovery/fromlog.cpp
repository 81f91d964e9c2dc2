// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/fromlog.h"

#include "daemon/changelog/assemble.h"
#include "daemon/recovery/offsite/logcopies.h"
#include "daemon/recovery/verify.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace freeagent::recovery {

namespace {
tl::unexpected<Error> notProven(const QString &why)
{
    return failure("restore.damaged", u"The state that the change log gives is not whole: %1"_s.arg(why), u"Name another time, or restore a backup."_s);
}

/// What a backup is besides its database: so it can be looked at, compared and put in place as one.
Result<void> describe(const QString &folder, const changelog::Assembled &state, const RestorePlace &place, const Tools &tools)
{
    const QString database = folder + u'/' + kDatabaseName;
    const auto finding = tools.inspector.inspect(database);
    if (!finding)
        return tl::unexpected(finding.error());
    if (!finding->trouble.isEmpty())
        return notProven(finding->trouble);
    if (const QString contradiction = tools.inspector.contradiction(database); !contradiction.isEmpty())
        return notProven(contradiction);
    const auto digest = digestOf(database);
    if (!digest)
        return tl::unexpected(digest.error());
    Manifest manifest;
    manifest.id = backupId(state.at, Kind::Manual);
    manifest.version = place.site.version;
    manifest.startedAt = manifest.endedAt = state.at;
    manifest.by = u"expo-controller restore"_s;
    manifest.reason = u"the change log"_s;
    manifest.contents = finding->contents;
    manifest.sourceBytes = digest->bytes;
    manifest.files.append({kDatabaseName, digest->bytes, digest->sha256});
    const QByteArray text = QJsonDocument(toJson(manifest)).toJson();
    return writeWhole(folder + u"/manifest.json"_s, text).and_then([&] { return writeWhole(folder + u"/SHA256SUMS"_s, sumsOf(manifest, text)); });
}
} // namespace

Result<std::unique_ptr<Fetched>> planFromLog(const RestorePlace &place, const LogPlace &log, const Tools &tools)
{
    const Catalogue catalogue(place.backupFolder);
    // Of a name that a controller at work does not take, and that the next start removes if a kill leaves it.
    const auto folder = catalogue.begin(u"state-%1"_s.arg(QCoreApplication::applicationPid()));
    if (!folder)
        return tl::unexpected(folder.error());
    if (log.complete)
        (void)changelog::completeFrom(log.folder, place.site.databaseFile, tools.clock.now()); // where it cannot, the log's own end is the end
    const QString fetched = *folder + u".log"_s; // a leftover of backups by its name
    const auto where = log.from ? fetchLog(*log.from, log.access, log.at, fetched, tools.clock) : Result<QString>(log.folder);
    if (!where) {
        removeTree(*folder);
        removeTree(fetched);
        return tl::unexpected(where.error());
    }
    auto planned = changelog::assemble(*where, log.at, *folder + u'/' + kDatabaseName).and_then([&](const changelog::Assembled &state) {
        return describe(*folder, state, place, tools).and_then([&] { return planRestore(place, *folder, tools); }).map([&](RestorePlan plan) {
            plan.origin = u"the change log in %1: %2 and %3 records behind it, each of them proven"_s.arg(log.from ? log.from->text.section(u'?', 0, 0) : log.folder, state.base.section(u'/', -2)).arg(state.records);
            plan.warnings.append(state.notes);
            return plan;
        });
    });
    removeTree(fetched);
    if (!planned) {
        removeTree(*folder);
        return tl::unexpected(planned.error());
    }
    return std::make_unique<Fetched>(std::move(*planned), *folder);
}

std::optional<Time> endOfLog(const QString &folder)
{
    const auto covered = changelog::coverage(folder);
    return covered.empty() ? std::nullopt : std::optional(covered.back().until);
}

} // namespace freeagent::recovery
