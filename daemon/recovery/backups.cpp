// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/backups.h"

#include "common/base/textforms.h"
#include "daemon/recovery/storagepool.h"
#include "daemon/recovery/verify.h"
#include "daemon/wire/jsonvalues.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace freeagent::recovery {

namespace {
const QByteArray kRecordKind = "backup";
const QByteArray kRecordId = "state";
constexpr std::chrono::milliseconds kTellEach{200};
constexpr int kRefresh = 600; // seconds; a folder may be changed by hand

bool areOnOneDevice(const QString &a, const QString &b)
{
    struct stat one{};
    struct stat other{};
    return ::stat(QFile::encodeName(a).constData(), &one) == 0 && ::stat(QFile::encodeName(b).constData(), &other) == 0 && one.st_dev == other.st_dev;
}
QStringList troublesOf(const changelog::ChangeLogStatus &log)
{
    QStringList troubles;
    if (!log.trouble.isEmpty())
        troubles.append(u"the change log cannot be written: "_s + log.trouble);
    if (!log.baseTrouble.isEmpty())
        troubles.append(u"the change log has no new base: "_s + log.baseTrouble);
    return troubles + log.mirrorTroubles;
}
} // namespace

/// What the lane saw.
struct Backups::Look {
    QList<Backup> list;
    bool sameDevice = false;
    int leftovers = 0;
};

Backups::Backups(const Subjects &subjects, BackupsOptions options, QObject *parent)
    : QObject(parent)
    , m_farm(subjects)
    , m_options(std::move(options))
    , m_catalogue(m_options.folder)
{
}

Backups::~Backups() = default;

void Backups::load(const std::vector<Record> &records)
{
    for (const Record &record : records)
        if (record.kind == kRecordKind && record.id == kRecordId)
            m_since = wire::timeOf(wire::objectOf(record.body).value(u"since"_s));
    if (!m_since) {
        m_since = m_farm.clock.now();
        Unit unit;
        unit.changes.push_back(PutRecord{{kRecordKind, kRecordId, wire::compact({{u"since"_s, wire::isoValue(m_since)}})}});
        m_farm.ledger.commit(std::move(unit), [](Result<void>) {});
    }
    m_untilRefresh = kRefresh;
    m_lane.run<Look>(
        [this] {
            const int leftovers = m_catalogue.removeLeftovers();
            (void)m_catalogue.pointLatest(); // a kill may have come between a backup and its pointer
            Look seen = look();
            seen.leftovers = leftovers;
            return seen;
        },
        [this](Look seen) {
            if (seen.leftovers)
                Q_EMIT remark(u"Removed what was left of %1 unfinished backups"_s.arg(seen.leftovers));
            take(std::move(seen));
        });
    keepChangedConfig();
}

Backups::Look Backups::look() const
{
    return {m_catalogue.list(), areOnOneDevice(m_options.folder, QFileInfo(m_options.site.databaseFile).absolutePath()), 0};
}

void Backups::take(Look look)
{
    m_list = std::move(look.list);
    m_sameDevice = look.sameDevice;
    m_known = true;
}

void Backups::refresh()
{
    m_untilRefresh = kRefresh;
    m_lane.run<Look>([this] { return look(); }, [this](Look seen) { take(std::move(seen)); });
}

void Backups::tick()
{
    if (--m_untilRefresh <= 0)
        refresh();
}

GoOn Backups::untilStopped() const
{
    return [this] { return !m_lane.isStopping(); };
}

/// Progress goes home now and then; the lane's thread asks whether to go on.
Step Backups::stepOf(Progress progress, Cancelled cancelled)
{
    const auto home = std::make_shared<Progress>(std::move(progress));
    const auto told = std::make_shared<std::chrono::steady_clock::time_point>();
    return [this, home, told, cancelled = std::move(cancelled)](double part, const QString &what) {
        const auto now = std::chrono::steady_clock::now();
        if (now - *told >= kTellEach) {
            *told = now;
            m_lane.tell([home, part, what] { (*home)(part, what); });
        }
        return !*cancelled && !m_lane.isStopping();
    };
}

void Backups::make(const Order &order, Progress progress, Cancelled cancelled, std::function<void(Result<Made>)> done)
{
    ++m_busy;
    Order full = order;
    full.withStorage = order.withStorage || (order.kind == Kind::Daily && m_options.dailyWithStorage);
    const Step going = stepOf(std::move(progress), std::move(cancelled));
    m_lane.run<std::pair<Result<Made>, Look>>(
        [this, site = m_options.site, full, going] {
            auto made = makeNow(site, full, going);
            return std::pair{std::move(made), look()};
        },
        [this, done = std::move(done)](std::pair<Result<Made>, Look> result) {
            --m_busy;
            take(std::move(result.second));
            done(std::move(result.first));
        });
}

Result<Backups::Made> Backups::makeNow(const Site &site, const Order &order, const Step &step) const
{
    auto backup = makeBackup(m_catalogue, site, order, {m_farm.copier, m_farm.inspector, m_farm.clock}, step);
    if (!backup)
        return tl::unexpected(backup.error());
    Made made{std::move(*backup), {}};
    if (const auto &storage = made.backup.manifest.storage) {
        if (!storage->error.isEmpty())
            made.troubles.append(u"not all files of builds were copied: "_s + storage->error);
        if (storage->damaged)
            made.troubles.append(u"%1 files of builds are not what their rows say"_s.arg(storage->damaged));
    }
    letGo();
    sendAll(made, step);
    return made;
}

void Backups::letGo() const
{
    if (!m_options.agesCount())
        return;
    for (const Keeping &keeping : keepingOf(m_catalogue.list(), m_options.sending.classes, m_farm.clock.now()))
        if (!keeping.kept)
            (void)m_catalogue.remove(keeping.id);
    pruneStorage(m_catalogue.poolFolder(), m_catalogue.list());
}

void Backups::sendAll(Made &made, const Step &step) const
{
    Sending how = m_options.sending;
    how.appendOnly = how.appendOnly || !m_options.agesCount();
    for (const Target &target : m_options.targets) {
        const auto sent = sendTo(target, made.backup, how, m_farm.clock,
                                 [&] { return step(0.97, u"Copying to "_s + target.text.section(u' ', 0, 0)); });
        made.backup.copies.append({target.text, m_farm.clock.now(), sent ? QString() : sent.error().message, how.access.key.has_value()});
        if (!sent)
            made.troubles.append(u"the copy to %1 failed: %2"_s.arg(target.text.section(u' ', 0, 0), sent.error().message));
    }
    if (!m_options.targets.empty())
        (void)m_catalogue.setCopies(made.backup.path, made.backup.copies);
}

void Backups::verify(const QString &id, std::function<void(Result<Verdict>)> done)
{
    if (!find(id))
        return done(failure("backup.not_found", u"There is no backup %1"_s.arg(id), u"Ask for the list of backups."_s));
    if (isBusy())
        return done(failure("backup.busy", u"A backup is being made or checked"_s, u"Try again when it has ended."_s));
    ++m_busy;
    m_lane.run<std::pair<Result<Verdict>, Look>>(
        [this, id]() -> std::pair<Result<Verdict>, Look> {
            const QString path = m_catalogue.pathOf(id);
            const Verdict verdict = recovery::verify(path, m_catalogue.poolFolder(), m_farm.inspector, m_farm.clock, Depth::Bytes, untilStopped());
            const auto stored = m_catalogue.setVerdict(path, verdict).and_then([this] { return m_catalogue.pointLatest(); });
            // One that is damaged is damaged, whether that could be written down or not.
            Result<Verdict> result = verdict;
            if (!stored && verdict.outcome == Verified::Ok)
                result = tl::unexpected(stored.error());
            return {result, look()};
        },
        [this, done = std::move(done)](std::pair<Result<Verdict>, Look> result) {
            --m_busy;
            take(std::move(result.second));
            done(std::move(result.first));
        });
}

void Backups::remove(const QString &id, std::function<void(Result<void>)> done)
{
    if (!find(id))
        return done(failure("backup.not_found", u"There is no backup %1"_s.arg(id), u"Ask for the list of backups."_s));
    if (isBusy())
        return done(failure("backup.busy", u"A backup is being made or checked"_s, u"Try again when it has ended."_s));
    if (id == status().latest)
        return done(failure("backup.newest", u"%1 is the newest verified backup: without it there is nothing newer to restore from"_s.arg(id),
                            u"Make another backup first."_s));
    ++m_busy;
    m_lane.run<std::pair<Result<void>, Look>>(
        [this, id]() -> std::pair<Result<void>, Look> {
            auto removed = m_catalogue.remove(id);
            if (removed)
                pruneStorage(m_catalogue.poolFolder(), m_catalogue.list());
            return {removed, look()};
        },
        [this, done = std::move(done)](std::pair<Result<void>, Look> result) {
            --m_busy;
            take(std::move(result.second));
            done(std::move(result.first));
        });
}

void Backups::setConfig(const ConfigText &config)
{
    m_options.site.config = config;
    keepChangedConfig();
}

void Backups::keepChangedConfig()
{
    m_lane.run<std::pair<Result<std::optional<Backup>>, Look>>(
        [this, site = m_options.site]() -> std::pair<Result<std::optional<Backup>>, Look> {
            const Order order{Kind::ConfigChange, false, u"expo-controller"_s, u"the configuration changed"_s};
            auto kept = keepConfig(m_catalogue, site, order, {m_farm.copier, m_farm.inspector, m_farm.clock});
            return {std::move(kept), look()};
        },
        [this](std::pair<Result<std::optional<Backup>>, Look> result) {
            take(std::move(result.second));
            m_configTrouble = result.first ? QString() : result.first.error().message;
            if (!result.first)
                Q_EMIT remark(u"The configuration could not be kept: "_s + m_configTrouble);
        });
}

const Backup *Backups::find(const QString &id) const
{
    const auto found = std::find_if(m_list.begin(), m_list.end(), [&id](const Backup &backup) { return backup.manifest.id == id; });
    return found == m_list.end() ? nullptr : &*found;
}

QList<Keeping> Backups::preview(const Classes &classes) const { return keepingOf(m_list, classes, m_farm.clock.now()); }

BackupStatus Backups::status() const
{
    BackupStatus status;
    status.sameDevice = m_sameDevice;
    status.failure = m_failure;
    for (const Backup &backup : m_list) {
        if (!backup.counts())
            continue;
        if (status.latest.isEmpty()) {
            status.latest = backup.manifest.id;
            status.lastSuccess = backup.manifest.startedAt;
            status.copyFailed = std::any_of(backup.copies.begin(), backup.copies.end(), [](const SecondCopy &copy) { return !copy.error.isEmpty(); });
        }
        status.lastVerified = std::max(status.lastVerified.value_or(Time()), backup.verdict->at);
    }
    const auto since = status.lastSuccess ? status.lastSuccess : m_since;
    if (m_known && since)
        status.age = m_farm.clock.now() - *since;
    status.late = status.age && *status.age > m_options.late;
    return status;
}

std::optional<Time> Backups::lastWithFiles() const
{
    for (const Backup &backup : m_list)
        if (backup.counts() && backup.manifest.storage && backup.manifest.storage->error.isEmpty())
            return backup.manifest.startedAt;
    return std::nullopt;
}

QStringList Backups::reasons() const
{
    const BackupStatus now = status();
    QStringList reasons;
    if (now.late)
        reasons.append(now.lastSuccess ? u"the newest backup is %1 old"_s.arg(durationText(m_farm.clock.now() - *now.lastSuccess)) : u"there is no backup"_s);
    if (!now.failure.isEmpty())
        reasons.append(u"the last backup failed: "_s + now.failure);
    if (const auto files = lastWithFiles(); m_known && m_since && (m_options.weeklyWithStorage || m_options.dailyWithStorage))
        if (m_farm.clock.now() - files.value_or(*m_since) > m_options.filesLate)
            reasons.append(files ? u"the newest backup with all files of builds is %1 old"_s.arg(durationText(m_farm.clock.now() - *files))
                                 : u"there is no backup with the files of builds"_s);
    if (const auto written = log())
        reasons.append(troublesOf(*written));
    if (!m_configTrouble.isEmpty())
        reasons.append(u"the configuration could not be kept: "_s + m_configTrouble);
    const Backup *newest = nullptr;
    for (const Backup &backup : m_list)
        if (backup.hasDatabase() && backup.manifest.kind != Kind::PreRestore) {
            newest = &backup;
            break;
        }
    if (newest && newest->verdict && newest->verdict->outcome != Verified::Ok)
        reasons.append(u"backup %1 is not verified: %2"_s.arg(newest->manifest.id, newest->verdict->message));
    if (newest)
        for (const SecondCopy &copy : newest->copies)
            if (!copy.error.isEmpty())
                reasons.append(u"the copy of backup %1 to %2 failed: %3"_s.arg(newest->manifest.id, copy.target.section(u' ', 0, 0), copy.error));
    return reasons;
}

} // namespace freeagent::recovery
