// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/demo/backupsdemo.h"

#include "console/farm/demo/demojson.h"

#include <QHash>
#include <QDate>
#include <QJsonArray>
#include <QSet>
#include <memory>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr auto kDay = std::chrono::hours(24);
constexpr auto kTakes = std::chrono::seconds(12); ///< a backup or a drill of this farm
constexpr double kMebi = 1'048'576;
constexpr int kDaily = 7;
constexpr int kWeekly = 4;
constexpr int kMonthly = 12;

struct Run {
    QString id;
    QString job;
    Time since{};
    bool withStorage = false;
    QString reason;
};

struct Desk {
    QJsonArray backups; ///< newest first
    QJsonArray drills;  ///< newest first
    QList<Run> runs;
    int made = 0;
};
using Shared = std::shared_ptr<Desk>;

QJsonValue null() { return QJsonValue(QJsonValue::Null); }

QString idAt(Time at) { return u"backup-"_s + demoIso(at).left(19).remove(u':').remove(u'-') + u'Z'; }

QJsonObject verdict(Time at, const QString &outcome = u"ok"_s, const QString &message = {})
{
    return {{u"outcome"_s, outcome}, {u"at"_s, demoIso(at)}, {u"message"_s, message.isEmpty() ? null() : QJsonValue(message)}};
}

QJsonObject backupJson(Time at, const QString &kind, int daysAgo, bool withStorage)
{
    const auto bytes = qint64((212 - daysAgo * 0.6) * kMebi);
    const QJsonObject database{{u"schemaVersion"_s, 10}, {u"sourceBytes"_s, bytes * 19 / 10}, {u"rows"_s, QJsonObject{{u"builds"_s, 18'400 - daysAgo * 54}}}};
    const QJsonObject storage{{u"files"_s, 3'180 - daysAgo * 9}, {u"bytes"_s, 61'000'000'000 - daysAgo * 200'000'000LL}, {u"copiedFiles"_s, 60}, {u"copiedBytes"_s, 9e8},
                              {u"missing"_s, 0}, {u"damaged"_s, 0}, {u"error"_s, null()}};
    const QJsonArray copies{QJsonObject{{u"target"_s, u"s3://farm-backups/berlin"_s}, {u"at"_s, demoIso(at + std::chrono::minutes(4))}, {u"error"_s, null()}, {u"sealed"_s, true}}};
    return {{u"id"_s, idAt(at)}, {u"kind"_s, kind}, {u"version"_s, u"1.4.0"_s}, {u"startedAt"_s, demoIso(at)}, {u"endedAt"_s, demoIso(at + std::chrono::seconds(41))},
            {u"by"_s, kind == "daily"_L1 ? u"schedule"_s : u"ada"_s}, {u"reason"_s, QString()}, {u"bytes"_s, bytes}, {u"database"_s, database},
            {u"storage"_s, withStorage ? QJsonValue(storage) : null()}, {u"verified"_s, verdict(at + std::chrono::minutes(2))}, {u"copies"_s, copies}};
}

QJsonObject drillJson(Time at, const QString &id, const QString &backup, double took, const QString &by)
{
    const auto rows = [](const QString &table, int compared) {
        return QJsonObject{{u"table"_s, table}, {u"compared"_s, compared}, {u"missing"_s, 0}, {u"differing"_s, 0}};
    };
    const auto step = [](const QString &what, double seconds) { return QJsonObject{{u"what"_s, what}, {u"seconds"_s, seconds}}; };
    return {{u"id"_s, id}, {u"by"_s, by}, {u"at"_s, demoIso(at)}, {u"endedAt"_s, demoIso(at + Millis(qint64(took * 1'000)))}, {u"outcome"_s, u"done"_s},
            {u"message"_s, u"Restored, started, tried, compared"_s}, {u"backup"_s, backup}, {u"rtoSeconds"_s, took}, {u"backupAgeSeconds"_s, 21'600}, {u"logSeconds"_s, 0.4},
            {u"rpoSeconds"_s, 0.4}, {u"rows"_s, QJsonArray{rows(u"builds"_s, 18'392), rows(u"workers"_s, 6), rows(u"records"_s, 412), rows(u"audit"_s, 5'120)}},
            {u"steps"_s, QJsonArray{step(u"Copy the backup"_s, took * 0.12), step(u"Verify it"_s, took * 0.2), step(u"Restore"_s, took * 0.31),
                                    step(u"Start a controller on it"_s, took * 0.07), step(u"Write, read, upload, download"_s, took * 0.1), step(u"Compare rows"_s, took * 0.2)}}};
}

void fill(Desk &desk, Time now)
{
    const Time night = now - std::chrono::hours(7);
    for (int day = 0; day < 9; ++day)
        desk.backups.append(backupJson(night - day * kDay, u"daily"_s, day, true));
    for (const int day : {14, 21, 28})
        desk.backups.append(backupJson(night - day * kDay, u"daily"_s, day, true));
    QJsonObject before = backupJson(night - 33 * kDay, u"pre-optimise"_s, 33, false);
    before.insert(u"verified"_s, verdict(night - 33 * kDay, u"could-not-tell"_s, u"The disk of the backups was busy; verify it again"_s));
    desk.backups.append(before);
    QJsonObject manual = backupJson(night - 40 * kDay, u"manual"_s, 40, true);
    manual.insert(u"reason"_s, u"Before the move to the new host"_s);
    desk.backups.append(manual);
    desk.drills = {drillJson(now - 2 * kDay, u"drill-3"_s, idAt(night - 2 * kDay), 512, u"schedule"_s), drillJson(now - 9 * kDay, u"drill-2"_s, idAt(night - 9 * kDay), 498, u"schedule"_s)};
    QJsonObject failed = drillJson(now - 16 * kDay, u"drill-1"_s, idAt(night - 16 * kDay), 90, u"ben"_s);
    for (const QString &key : {u"rtoSeconds"_s, u"rpoSeconds"_s})
        failed.insert(key, null());
    failed.insert(u"outcome"_s, u"failed"_s);
    failed.insert(u"message"_s, u"The disk for the drill has 2 GB free, 9 GB are needed"_s);
    failed.insert(u"rows"_s, QJsonArray());
    desk.drills.append(failed);
}

/// Ends the runs whose time has come.
void advance(Desk &desk, const DemoStage &stage, Time now)
{
    for (qsizetype i = 0; i < desk.runs.size();) {
        const Run run = desk.runs[i];
        if (now - run.since < kTakes) {
            ++i;
            continue;
        }
        desk.runs.removeAt(i);
        const Time end = run.since + kTakes;
        if (run.job == "backup"_L1) {
            QJsonObject backup = backupJson(run.since, u"manual"_s, 0, run.withStorage);
            backup.insert(u"by"_s, u"demo"_s);
            backup.insert(u"reason"_s, run.reason);
            backup.insert(u"verified"_s, verdict(end));
            desk.backups.prepend(backup);
        } else if (run.job == "drill"_L1) {
            desk.drills.prepend(drillJson(run.since, run.id, desk.backups.first()["id"_L1].toString(), 505, u"demo"_s));
        }
        stage.tell("schedule.run", {{u"id"_s, run.id}, {u"job"_s, run.job}, {u"state"_s, u"done"_s}});
    }
}

const Run *runOf(const Desk &desk, const QString &job)
{
    for (const Run &run : desk.runs)
        if (run.job == job)
            return &run;
    return nullptr;
}

DemoReply begin(Desk &desk, const DemoStage &stage, const DemoCall &call, const QString &job)
{
    if (runOf(desk, job))
        return DemoReply::refuse(409, u"One goes on already."_s);
    desk.runs << Run{u"job-%1"_s.arg(++desk.made), job, call.now, call.body().value("withStorage"_L1).toBool(), QString::fromUtf8(call.ask.reason)};
    stage.tell("schedule.run", {{u"id"_s, desk.runs.last().id}, {u"job"_s, job}, {u"state"_s, u"running"_s}});
    return {{{u"runId"_s, desk.runs.last().id}}, 202, {}};
}

QString newestGood(const Desk &desk)
{
    for (const QJsonValue &backup : desk.backups)
        if (backup["verified"_L1]["outcome"_L1].toString() == "ok"_L1)
            return backup["id"_L1].toString();
    return {};
}

QJsonObject statusJson(const Desk &desk, Time now)
{
    const QJsonObject newest = desk.backups.first().toObject();
    const Time made = fromIso(newest.value("startedAt"_L1).toString()).value_or(now);
    const Run *run = runOf(desk, u"backup"_s);
    const QString latest = newestGood(desk);
    return {{u"lastSuccess"_s, newest.value("endedAt"_L1)}, {u"lastVerified"_s, newest.value("verified"_L1)["at"_L1]}, {u"ageSeconds"_s, qint64((now - made).count() / 1'000)},
            {u"next"_s, demoIso(now + std::chrono::hours(17))}, {u"latest"_s, latest.isEmpty() ? null() : QJsonValue(latest)}, {u"late"_s, false},
            {u"running"_s, run ? QJsonValue(run->id) : null()}, {u"folder"_s, u"/srv/backups/expo"_s}, {u"sameDevice"_s, false}, {u"targets"_s, newest.value("copies"_L1)},
            {u"changelog"_s, QJsonObject{{u"from"_s, demoIso(now - 8 * kDay)}, {u"lastShipped"_s, demoIso(now)}, {u"lagSeconds"_s, 0.4}, {u"newestBase"_s, demoIso(made)},
                                         {u"bytes"_s, 3.1e8}, {u"sameDevice"_s, false}, {u"trouble"_s, null()}}},
            {u"reasons"_s, QJsonArray()}};
}

struct Classes {
    int daily = kDaily;
    int weekly = kWeekly;
    int monthly = kMonthly;
};

QJsonObject retentionJson(const Desk &desk, const Classes &classes)
{
    QJsonArray items;
    QSet<QString> days;
    QSet<QString> weeks;
    QSet<QString> months;
    qint64 freed = 0;
    qint64 keptBytes = 0;
    QJsonValue oldest = null();
    const auto claims = [](QSet<QString> &seen, const QString &period, int most) {
        if (seen.contains(period) || seen.size() >= most)
            return false;
        seen.insert(period);
        return true;
    };
    for (const QJsonValue &backup : desk.backups) {
        const QDate day = QDate::fromString(backup["startedAt"_L1].toString().left(10), Qt::ISODate);
        QStringList why;
        if (backup["kind"_L1].toString() != "daily"_L1) {
            why << (backup["kind"_L1].toString() == "manual"_L1 ? u"made by hand"_s : u"before a change of the database"_s);
        } else {
            if (days.isEmpty())
                why << u"newest verified"_s;
            if (claims(days, day.toString(Qt::ISODate), classes.daily))
                why << u"daily"_s;
            if (claims(weeks, u"%1-%2"_s.arg(day.year()).arg(day.weekNumber()), classes.weekly))
                why << u"weekly"_s;
            if (claims(months, day.toString(u"yyyy-MM"_s), classes.monthly))
                why << u"monthly"_s;
        }
        const bool kept = !why.isEmpty();
        (kept ? keptBytes : freed) += backup["bytes"_L1].toInteger();
        if (kept)
            oldest = backup["startedAt"_L1];
        items.append(QJsonObject{{u"id"_s, backup["id"_L1]}, {u"kept"_s, kept}, {u"reasons"_s, QJsonArray::fromStringList(kept ? why : QStringList{u"newer ones stand for its day, week and month"_s})},
                                 {u"bytes"_s, backup["bytes"_L1]}});
    }
    return {{u"classes"_s, QJsonObject{{u"daily"_s, classes.daily}, {u"weekly"_s, classes.weekly}, {u"monthly"_s, classes.monthly}}}, {u"items"_s, items}, {u"total"_s, items.size()},
            {u"freedBytes"_s, freed}, {u"keptBytes"_s, keptBytes}, {u"oldestKept"_s, oldest}};
}

QJsonObject jobJson(const Desk &desk, const QString &name, Time next, Time now)
{
    QJsonValue running = null();
    if (const Run *run = runOf(desk, name))
        running = QJsonObject{{u"runId"_s, run->id}, {u"state"_s, u"running"_s}, {u"progress"_s, double((now - run->since).count()) / double(Millis(kTakes).count())},
                              {u"message"_s, name == "drill"_L1 ? u"restoring"_s : name == "certificates"_L1 ? u"looking"_s : u"copying the database"_s}, {u"startedAt"_s, demoIso(run->since)}};
    static const QHash<QString, QString> kWhat{{u"backup"_s, u"Makes a backup of the database and verifies it"_s},
                                               {u"drill"_s, u"Restores the newest backup beside the farm"_s},
                                               {u"optimise"_s, u"Makes a backup, then optimises the database"_s},
                                               {u"certificates"_s, u"Looks at the certificates of the watched addresses"_s}};
    return {{u"name"_s, name}, {u"what"_s, kWhat.value(name)}, {u"enabled"_s, true}, {u"nextRunAt"_s, demoIso(next)}, {u"lastOutcome"_s, u"done"_s}, {u"lastMessage"_s, QString()}, {u"running"_s, running}};
}

void addReads(const DemoStage &stage, const Shared &desk)
{
    const auto read = [&](const QString &path, QJsonObject (*answer)(const Desk &, Time)) {
        stage.routes.add("GET", path, [stage, desk, answer](const DemoCall &call) {
            advance(*desk, stage, call.now);
            return DemoReply{answer(*desk, call.now)};
        });
    };
    read(u"/api/backups"_s, [](const Desk &d, Time) { return QJsonObject{{u"backups"_s, d.backups}, {u"total"_s, d.backups.size()}}; });
    read(u"/api/backups/status"_s, statusJson);
    stage.routes.add("GET", u"/api/backups/retention"_s, [stage, desk](const DemoCall &call) {
        advance(*desk, stage, call.now);
        const auto number = [&call](const QString &name, int ours) { return call.query(name).isEmpty() ? ours : call.query(name).toInt(); };
        return DemoReply{retentionJson(*desk, {number(u"daily"_s, kDaily), number(u"weekly"_s, kWeekly), number(u"monthly"_s, kMonthly)})};
    });
    read(u"/api/drills"_s, [](const Desk &d, Time) { return QJsonObject{{u"drills"_s, d.drills}, {u"total"_s, d.drills.size()}}; });
    read(u"/api/admin/schedule"_s, [](const Desk &d, Time now) {
        return QJsonObject{{u"jobs"_s, QJsonArray{jobJson(d, u"backup"_s, now + std::chrono::hours(17), now), jobJson(d, u"drill"_s, now + 5 * kDay, now),
                                                     jobJson(d, u"optimise"_s, now + 4 * kDay, now), jobJson(d, u"certificates"_s, now + std::chrono::hours(9), now)}},
                           {u"total"_s, 4}};
    });
    read(u"/api/admin/recovery"_s, [](const Desk &, Time now) {
        return QJsonObject{{u"state"_s, u"sound"_s}, {u"checkedAt"_s, demoIso(now - std::chrono::hours(7))}, {u"checkTookMs"_s, 8'400}, {u"damage"_s, null()}, {u"foundAt"_s, null()},
                           {u"failure"_s, null()}, {u"report"_s, null()}, {u"text"_s, null()}, {u"quarantine"_s, QJsonArray()}};
    });
}

void addWrites(const DemoStage &stage, const Shared &desk)
{
    stage.routes.add("POST", u"/api/backups"_s, [stage, desk](const DemoCall &call) { return begin(*desk, stage, call, u"backup"_s); });
    stage.routes.add("POST", u"/api/drills"_s, [stage, desk](const DemoCall &call) { return begin(*desk, stage, call, u"drill"_s); });
    stage.routes.add("POST", u"/api/admin/schedule/*/run"_s, [stage, desk](const DemoCall &call) {
        static const QStringList kJobs{u"backup"_s, u"drill"_s, u"optimise"_s, u"certificates"_s};
        return kJobs.contains(call.parts[0]) ? begin(*desk, stage, call, call.parts[0]) : DemoReply::refuse(404, u"There is no such job."_s);
    });
    stage.routes.add("POST", u"/api/admin/runs/*/cancel"_s, [stage, desk](const DemoCall &call) {
        const auto gone = desk->runs.removeIf([&](const Run &run) { return run.id == call.parts[0]; });
        if (!gone)
            return DemoReply::refuse(409, u"It has ended already."_s);
        stage.tell("schedule.run", {{u"id"_s, call.parts[0]}, {u"state"_s, u"cancelled"_s}});
        return DemoReply{{{u"run"_s, QJsonObject{{u"id"_s, call.parts[0]}, {u"state"_s, u"cancelled"_s}}}}};
    });
    stage.routes.add("POST", u"/api/admin/recovery/confirm"_s, [](const DemoCall &) { return DemoReply::refuse(409, u"No repaired database waits to be taken."_s); });
    stage.routes.add("POST", u"/api/backups/*/verify"_s, [desk](const DemoCall &call) {
        for (int i = 0; i < desk->backups.size(); ++i) {
            QJsonObject backup = desk->backups[i].toObject();
            if (backup.value("id"_L1).toString() != call.parts[0])
                continue;
            backup.insert(u"verified"_s, verdict(call.now));
            desk->backups[i] = backup;
            return DemoReply{{{u"id"_s, call.parts[0]}, {u"verified"_s, backup.value("verified"_L1)}}};
        }
        return DemoReply::refuse(404, u"There is no such backup"_s);
    });
    stage.routes.add("DELETE", u"/api/backups/*"_s, [desk](const DemoCall &call) {
        if (call.parts[0] == newestGood(*desk))
            return DemoReply::refuse(409, u"It is the newest verified backup: without it there is nothing newer to restore from"_s, u"Make another one first."_s);
        for (int i = 0; i < desk->backups.size(); ++i)
            if (desk->backups[i]["id"_L1].toString() == call.parts[0]) {
                desk->backups.removeAt(i);
                return DemoReply{{{u"removed"_s, call.parts[0]}}};
            }
        return DemoReply::refuse(404, u"There is no such backup"_s);
    });
}
} // namespace

void addBackupsDemo(const DemoStage &stage)
{
    auto desk = std::make_shared<Desk>();
    fill(*desk, stage.clock.now());
    addReads(stage, desk);
    addWrites(stage, desk);
}

} // namespace freeagent::console
