// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/demo/storagedemo.h"

#include "console/farm/demo/demojson.h"

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
using std::chrono::hours;

constexpr qint64 kMiB = 1 << 20;
constexpr qint64 kGiB = qint64(1) << 30;
constexpr int kMostListed = 1'000;

struct File {
    QString build;
    QString project;
    QString kind;
    qint64 bytes = 0;
    int age = 0;    ///< days since the end of its build
    int newer = 0;  ///< successes of the same project since
};

struct Trashed {
    QString id;
    QString run;
    File file;
    Time at{};
    Time until{};
};

/// State of the invented farm's disks.
struct Store {
    QList<File> files;
    QList<Trashed> trash;
    QJsonObject policy{{u"sourceDays"_s, 7}, {u"logDays"_s, 30}, {u"artifactDays"_s, 90}, {u"keepLastSuccesses"_s, 3}, {u"keepDays"_s, 365}, {u"trashHours"_s, 24}};
    int made = 0;
};

struct Tally {
    int files = 0;
    qint64 bytes = 0;

    void add(const File &file)
    {
        ++files;
        bytes += file.bytes;
    }
    QJsonObject json(QJsonObject more = {}) const
    {
        more.insert(u"files"_s, files);
        more.insert(u"bytes"_s, bytes);
        return more;
    }
};

/// A hundred days of six projects.
QList<File> inventedFiles()
{
    QList<File> files;
    const QList<std::pair<QString, qint64>> projects{{u"shop-app"_s, 96}, {u"ticket-scanner"_s, 71}, {u"banking"_s, 148}, {u"field-notes"_s, 38}, {u"museum-guide"_s, 212}, {u"fleet-driver"_s, 55}};
    for (int p = 0; p < projects.size(); ++p) {
        const auto &[project, size] = projects[p];
        int newer = 0;
        for (int age = p % 2; age < 118; age += 1 + (age + p) % 3, ++newer) {
            const QString build = u"b%1-%2"_s.arg(project.left(4)).arg(age, 3, 10, QLatin1Char('0'));
            const qint64 wobble = (age * 37 + p * 11) % 29;
            if (age < 8)
                files << File{build, project, u"source"_s, (size / 3 + wobble) * kMiB, age, newer} << File{build, project, u"certs"_s, 18'000, age, newer};
            if (age < 32)
                files << File{build, project, u"log"_s, (wobble + 2) * kMiB / 4, age, newer};
            files << File{build, project, u"result"_s, (size + wobble) * kMiB, age, newer};
        }
    }
    return files;
}

bool goes(const File &file, const QJsonObject &policy)
{
    const QString kind = file.kind;
    const int limit = policy.value(kind == "log"_L1 ? "logDays"_L1 : kind == "result"_L1 ? "artifactDays"_L1 : "sourceDays"_L1).toInt();
    const bool kept = (kind == "log"_L1 || kind == "result"_L1) && file.newer < policy.value("keepLastSuccesses"_L1).toInt();
    return file.age > (kept ? policy.value("keepDays"_L1).toInt() : limit);
}

Tally nextBy(const Store &store, const DemoPins &pins, const QJsonObject &policy)
{
    Tally tally;
    for (const File &file : store.files)
        if (goes(file, policy) && !pins.contains(file.build.toLatin1()))
            tally.add(file);
    return tally;
}

QJsonArray cut(const Store &store, const QString &key, const std::function<QString(const File &)> &of, const QStringList &order = {})
{
    QMap<QString, Tally> parts;
    for (const QString &name : order)
        parts.insert(name, {});
    for (const File &file : store.files)
        parts[of(file)].add(file);
    QJsonArray list;
    for (auto it = parts.begin(); it != parts.end(); ++it)
        list.append(it->json({{key, it.key()}}));
    return list;
}

QJsonObject volume(const QString &name, const QString &path, qint64 free, qint64 total, const QString &status, const QJsonValue &soon, const QJsonValue &concern)
{
    return {{u"name"_s, name}, {u"path"_s, path}, {u"status"_s, status}, {u"concern"_s, concern}, {u"freeBytes"_s, free}, {u"totalBytes"_s, total},
            {u"freeInodes"_s, 28'114'902}, {u"totalInodes"_s, 30'670'848}, {u"fullInSeconds"_s, soon}, {u"fsType"_s, u"ext4"_s},
            {u"mountOptions"_s, u"rw,relatime"_s}, {u"sameDeviceAs"_s, QJsonValue::Null}, {u"fsyncMs"_s, 2.4}};
}

void addFigures(const DemoStage &stage, const std::shared_ptr<Store> &store)
{
    stage.routes.add("GET", u"/api/admin/storage"_s, [store](const DemoCall &) {
        Tally total;
        Tally trash;
        for (const File &file : std::as_const(store->files))
            total.add(file);
        for (const Trashed &item : std::as_const(store->trash))
            trash.add(item.file);
        const auto age = [](const File &file) { return file.age <= 7 ? u"0-7"_s : file.age <= 30 ? u"8-30"_s : file.age <= 90 ? u"31-90"_s : u"91+"_s; };
        const QJsonArray volumes{volume(u"data"_s, u"/var/lib/expo-free-agent"_s, 42 * kGiB, 64 * kGiB, u"ok"_s, QJsonValue::Null, QJsonValue::Null),
                                 volume(u"storage"_s, u"/srv/builds"_s, 18 * kGiB + 410 * kMiB, 128 * kGiB, u"warning"_s, 26 * 86'400 + 7'200,
                                        u"18.4 GiB are free on the disk of the files: below 20 GiB"_s)};
        return DemoReply{{{u"total"_s, total.json()},
                          {u"byProject"_s, cut(*store, u"project"_s, [](const File &file) { return file.project; })},
                          {u"byKind"_s, cut(*store, u"kind"_s, [](const File &file) { return file.kind; })},
                          {u"byAge"_s, cut(*store, u"days"_s, age)},
                          {u"trash"_s, trash.json()}, {u"volumes"_s, volumes}, {u"acceptsSubmissions"_s, true}}};
    });
    stage.routes.add("GET", u"/api/admin/doctor"_s, [](const DemoCall &) {
        const QJsonObject files{{u"name"_s, u"files"_s}, {u"status"_s, u"ok"_s}, {u"message"_s, u"every stored file was in its place at the start, or is again"_s}, {u"fix"_s, QJsonValue::Null}};
        return DemoReply{{{u"checks"_s, QJsonArray{files}}, {u"status"_s, u"ok"_s}}};
    });
    stage.routes.add("GET", u"/api/admin/retention"_s, [store, pins = stage.pins](const DemoCall &) {
        return DemoReply{{{u"policy"_s, store->policy}, {u"next"_s, nextBy(*store, *pins, store->policy).json()}}};
    });
    stage.routes.add("PUT", u"/api/admin/retention"_s, [store, stage](const DemoCall &call) {
        QJsonObject policy = store->policy;
        const QJsonObject body = call.body();
        for (auto it = body.begin(); it != body.end(); ++it)
            if (policy.contains(it.key()))
                policy.insert(it.key(), *it);
        if (!body.value("dryRun"_L1).toBool()) {
            store->policy = policy;
            stage.tell("retention.changed", policy);
        }
        return DemoReply{{{u"policy"_s, policy}, {u"next"_s, nextBy(*store, *stage.pins, policy).json()}}};
    });
    stage.routes.add("GET", u"/api/admin/pins"_s, [pins = stage.pins](const DemoCall &) {
        QList<QJsonObject> all = pins->values();
        std::sort(all.begin(), all.end(), [](const QJsonObject &a, const QJsonObject &b) { return a.value("at"_L1).toString() > b.value("at"_L1).toString(); });
        QJsonArray list;
        for (const QJsonObject &pin : std::as_const(all))
            list.append(pin);
        return DemoReply{{{u"pins"_s, list}, {u"total"_s, list.size()}}};
    });
}

DemoReply cleanUp(const DemoStage &stage, Store &store, const DemoCall &call)
{
    const QJsonObject body = call.body();
    const int days = body.value("olderThanDays"_L1).toInt(90);
    const int keep = body.value("keep"_L1).toInt();
    const bool dryRun = body.value("dryRun"_L1).toBool();
    const QString run = u"cl-%1"_s.arg(store.made + 1);
    Tally tally;
    QSet<QString> builds;
    QJsonArray items;
    QList<File> left;
    for (const File &file : std::as_const(store.files)) {
        if (file.age <= days || file.newer < keep || stage.pins->contains(file.build.toLatin1())) {
            left << file;
            continue;
        }
        tally.add(file);
        builds.insert(file.build);
        if (items.size() < kMostListed)
            items.append(QJsonObject{{u"buildId"_s, file.build}, {u"kind"_s, file.kind}, {u"bytes"_s, file.bytes}, {u"why"_s, u"ended %1 days ago"_s.arg(file.age)}});
        if (!dryRun)
            store.trash.prepend({u"t-%1"_s.arg(++store.made), run, file, call.now, call.now + hours(store.policy.value("trashHours"_L1).toInt())});
    }
    if (!dryRun) {
        store.files = left;
        stage.tell("storage.cleaned", tally.json());
    }
    QJsonObject answer = tally.json({{u"success"_s, true}, {u"older_than_days"_s, days}, {u"builds"_s, builds.size()}, {u"dryRun"_s, dryRun}, {u"keep"_s, keep},
                                     {u"dailyKeep"_s, store.policy.value("keepLastSuccesses"_L1)}, {u"runId"_s, dryRun ? QJsonValue(QJsonValue::Null) : QJsonValue(run)}});
    if (dryRun) {
        answer.insert(u"items"_s, items);
        answer.insert(u"truncated"_s, tally.files > items.size());
    }
    return {answer};
}

void addTrash(const DemoStage &stage, const std::shared_ptr<Store> &store)
{
    stage.routes.add("POST", u"/api/admin/cleanup"_s, [stage, store](const DemoCall &call) { return cleanUp(stage, *store, call); });
    stage.routes.add("GET", u"/api/admin/trash"_s, [store](const DemoCall &) {
        Tally tally;
        QJsonArray items;
        for (const Trashed &item : std::as_const(store->trash)) {
            tally.add(item.file);
            if (items.size() < kMostListed)
                items.append(QJsonObject{{u"id"_s, item.id}, {u"runId"_s, item.run}, {u"buildId"_s, item.file.build}, {u"kind"_s, item.file.kind},
                                         {u"bytes"_s, item.file.bytes}, {u"trashedAt"_s, demoIso(item.at)}, {u"expiresAt"_s, demoIso(item.until)}});
        }
        return DemoReply{{{u"items"_s, items}, {u"total"_s, tally.files}, {u"bytes"_s, tally.bytes}, {u"nextBefore"_s, QJsonValue::Null}}};
    });
    stage.routes.add("POST", u"/api/admin/trash/restore"_s, [store](const DemoCall &call) {
        const QString run = call.body().value("runId"_L1).toString();
        const QJsonArray ids = call.body().value("ids"_L1).toArray();
        Tally tally;
        store->trash.removeIf([&](const Trashed &item) {
            if (item.run != run && !ids.contains(item.id))
                return false;
            tally.add(item.file);
            store->files << item.file;
            return true;
        });
        return DemoReply{tally.json({{u"failed"_s, QJsonArray()}})};
    });
    stage.routes.add("POST", u"/api/admin/trash/empty"_s, [store](const DemoCall &) {
        const auto files = store->trash.size();
        store->trash.clear();
        return DemoReply{{{u"files"_s, files}}};
    });
}
} // namespace

void addStorageDemo(const DemoStage &stage)
{
    const Time now = stage.clock.now();
    auto store = std::make_shared<Store>();
    store->files = inventedFiles();
    // Of the night: what the daily clean-up removed.
    for (int i = 0; i < 14; ++i) {
        const File file{u"bmuse-%1"_s.arg(91 + i), i % 3 ? u"museum-guide"_s : u"shop-app"_s, i % 4 ? u"result"_s : u"log"_s, (i % 4 ? 190 + i : 3) * kMiB, 91 + i, 40 + i};
        store->trash << Trashed{u"t-0%1"_s.arg(i), u"nightly-0300"_s, file, now - hours(6), now + hours(18)};
    }
    const auto pin = [&](const QString &build, const QString &why, const QString &by, hours ago) {
        stage.pins->insert(build.toLatin1(), {{u"buildId"_s, build}, {u"reason"_s, why}, {u"by"_s, by}, {u"at"_s, demoIso(now - ago)}});
    };
    pin(u"bbank-099"_s, u"Shipped to the stores as 4.2.0"_s, u"ada"_s, hours(24 * 98));
    pin(u"bshop-096"_s, u"Reproduces the crash of ticket 812"_s, u"ben"_s, hours(24 * 40));
    addFigures(stage, store);
    addTrash(stage, store);
}

} // namespace freeagent::console
