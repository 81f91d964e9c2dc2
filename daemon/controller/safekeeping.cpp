// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/controller/safekeeping.h"

#include "common/base/secret.h"
#include "common/config/checkedvalue.h"
#include "daemon/controller/offsitesettings.h"

#include <QCryptographicHash>
#include <QFile>

using namespace Qt::StringLiterals;

namespace freeagent::controller {

namespace {
constexpr qsizetype kFingerprint = 16; // hex digits
constexpr qsizetype kSeal = 12;

recovery::BackupsOptions optionsFrom(const config::Settings &settings, const Safekeeping::Places &places, const ClockGuard &ages)
{
    recovery::BackupsOptions options;
    options.agesCount = [&ages] { return ages.agesCount(); };
    options.folder = backupFolderOf(settings);
    options.site.databaseFile = places.dataFolder + u'/' + recovery::kDatabaseName;
    options.site.storageFolder = places.storageFolder;
    options.site.config = configTextOf(settings, places.secretKey);
    options.site.keys = keyFingerprints(places.dataFolder);
    options.site.version = QStringLiteral(FREEAGENT_VERSION);
    options.sending.timeout = settings.duration(u"backup.target-timeout");
    options.targets = backupTargetsFrom(settings).value_or(std::vector<recovery::Target>());
    options.sending.access = accessFrom(settings).value_or(recovery::Access());
    options.sending.appendOnly = settings.flag(u"backup.append-only");
    options.weeklyWithStorage = settings.flag(u"backup.storage-weekly");
    options.site.storageRate = settings.size(u"backup.storage-rate");
    options.dailyWithStorage = settings.flag(u"backup.with-storage");
    return options;
}

void writeLog(const changelog::ChangeLogStatus &log, metrics::Exposition &out)
{
    using Kind = metrics::Exposition::Kind;
    out.family(Kind::Gauge, "expo_changelog_lag_seconds", "Age of the oldest change that is not in the change log yet.");
    out.value(double(log.lag.count()) / 1000);
    out.family(Kind::Gauge, "expo_changelog_bytes", "Size of the change log on the disk.");
    out.value(double(log.bytes));
    out.family(Kind::Gauge, "expo_changelog_last_shipped_timestamp_seconds", "When the last change was written to the change log; 0 when none was since the start.");
    out.value(log.shipped ? double(toMs(*log.shipped)) / 1000 : 0.0);
    out.family(Kind::Gauge, "expo_changelog_failed", "1 while changes, or copies of them elsewhere, are not kept in the change log.");
    out.value(!log.trouble.isEmpty() || !log.baseTrouble.isEmpty() || !log.mirrorTroubles.isEmpty());
}
} // namespace

Safekeeping::Safekeeping(services::Ledger &ledger, const config::Settings &settings, Places places, const Clock &clock, const ClockGuard &ages)
    : m_places(std::move(places))
    , m_copier(m_places.dataFolder + u'/' + recovery::kDatabaseName)
    , m_backups({ledger, m_copier, m_inspector, clock}, optionsFrom(settings, m_places, ages))
    , m_job(m_backups)
    , m_storageJob(m_backups, true)
{
    connect(&m_backups, &recovery::Backups::remark, this, &Safekeeping::remark);
}

void Safekeeping::addJobs(schedule::Scheduler &scheduler)
{
    scheduler.add(recovery::BackupJob::spec(), m_job);
    if (m_backups.options().weeklyWithStorage)
        scheduler.add(recovery::BackupJob::storageSpec(), m_storageJob);
}

void Safekeeping::load(const HotState &state, const schedule::Scheduler &scheduler)
{
    if (const auto job = scheduler.job("backup"); job && job->lastOutcome == schedule::word(schedule::RunState::Failed))
        m_backups.setFailure(job->lastMessage);
    m_backups.load(state.records);
}

void Safekeeping::tick()
{
    m_backups.tick();
    const auto log = m_backups.log();
    if (!log)
        return;
    const QString trouble = (QStringList{log->trouble, log->baseTrouble} + log->mirrorTroubles).join(u' ').trimmed();
    if (trouble == m_logTrouble)
        return;
    m_logTrouble = trouble;
    Q_EMIT remark(trouble.isEmpty() ? u"The change log is kept again"_s : u"The change log is not kept as it should be: "_s + trouble);
}

void Safekeeping::keepConfiguration(const config::Settings &settings) { m_backups.setConfig(configTextOf(settings, m_places.secretKey)); }

void Safekeeping::write(metrics::Exposition &out) const
{
    using Kind = metrics::Exposition::Kind;
    const recovery::BackupStatus status = m_backups.status();
    const auto seconds = [](const std::optional<Time> &at) { return at ? double(toMs(*at)) / 1000 : 0.0; };
    out.family(Kind::Gauge, "expo_backup_last_success_timestamp_seconds", "When the newest verified backup was made; 0 when there is none.");
    out.value(seconds(status.lastSuccess));
    out.family(Kind::Gauge, "expo_backup_last_verified_timestamp_seconds", "When a backup was last found whole; 0 when there is none.");
    out.value(seconds(status.lastVerified));
    out.family(Kind::Gauge, "expo_backup_late", "1 while the newest verified backup is older than it should be.");
    out.value(status.late);
    out.family(Kind::Gauge, "expo_backup_failed", "1 while the last backup has not succeeded.");
    out.value(!status.failure.isEmpty());
    out.family(Kind::Gauge, "expo_backup_copy_failed", "1 while the newest backup has not arrived at one of the targets.");
    out.value(status.copyFailed);
    if (const auto log = m_backups.log())
        writeLog(*log, out);
}

QString backupFolderOf(const config::Settings &settings)
{
    return !settings.path(u"backup.folder").isEmpty() ? settings.path(u"backup.folder") : settings.path(u"data.folder") + u"/backups"_s;
}

QString storageFolderOf(const config::Settings &settings)
{
    return !settings.path(u"storage.folder").isEmpty() ? settings.path(u"storage.folder") : settings.path(u"data.folder") + u"/storage"_s;
}

QMap<QString, QString> keyFingerprints(const QString &dataFolder)
{
    QFile key(dataFolder + u"/secret.key"_s);
    if (!key.open(QIODevice::ReadOnly))
        return {};
    const QByteArray digest = QCryptographicHash::hash(key.readAll().trimmed(), QCryptographicHash::Sha256).toHex();
    return {{u"secret.key"_s, QString::fromLatin1(digest.left(kFingerprint))}};
}

recovery::ConfigText configTextOf(const config::Settings &settings, const QByteArray &secretKey)
{
    recovery::ConfigText text;
    for (auto it = settings.all().cbegin(); it != settings.all().cend(); ++it) {
        QString shown = config::writtenForm(*it);
        const auto *secret = std::get_if<QByteArray>(&it->value);
        if (it->kind == config::Kind::Secret && secret && !secret->isEmpty())
            shown = u"(sealed %1)"_s.arg(QString::fromLatin1(derivedToken(secretKey, QByteArray("backup " + it.key().toUtf8() + '=' + *secret)).left(kSeal)));
        text.insert(it.key(), shown);
    }
    return text;
}

} // namespace freeagent::controller
