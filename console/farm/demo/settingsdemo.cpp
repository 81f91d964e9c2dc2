// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/demo/settingsdemo.h"

#include "console/farm/demo/demojson.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
using std::chrono::hours;
using std::chrono::minutes;

constexpr auto kDay = hours(24);
constexpr qint64 kUsualOverlap = 86'400; // seconds

/// The invented farm's tokens.
struct Safe {
    QList<QJsonObject> tokens;
    int made = 0;

    int indexOf(const QString &id) const
    {
        for (int i = 0; i < tokens.size(); ++i)
            if (tokens[i].value("id"_L1).toString() == id)
                return i;
        return -1;
    }
    QString nextId() { return u"to-%1"_s.arg(++made); }
    /// Of no farm that exists.
    QString secret() const { return u"efa_demonstration_%1_0000000000000000"_s.arg(made); }
};

QJsonValue isoOrNull(const std::optional<Time> &time) { return time ? QJsonValue(demoIso(*time)) : QJsonValue(QJsonValue::Null); }

QJsonObject token(const QString &id, const QString &name, const QString &role, Time made, const std::optional<Time> &ends, const std::optional<Time> &used)
{
    return {{u"id"_s, id}, {u"name"_s, name}, {u"role"_s, role}, {u"workers"_s, QJsonArray()}, {u"createdAt"_s, demoIso(made)}, {u"createdBy"_s, u"admin key"_s},
            {u"expiresAt"_s, isoOrNull(ends)}, {u"lastUsedAt"_s, isoOrNull(used)}, {u"revokedAt"_s, QJsonValue::Null}, {u"rotatedTo"_s, QJsonValue::Null}};
}

QJsonArray someWorkers(const DemoStage &stage, qsizetype count)
{
    QJsonArray ids;
    for (const api::WorkerItem &worker : stage.world.snapshot().workers)
        if (ids.size() < count)
            ids.append(worker.id.text());
    return ids;
}

DemoReply noSuch() { return DemoReply::refuse(404, u"There is no such token."_s, u"Refresh the list."_s); }

void addTokens(const DemoStage &stage, const std::shared_ptr<Safe> &safe)
{
    stage.routes.add("GET", u"/api/tokens"_s, [safe](const DemoCall &) {
        QJsonArray list;
        for (const QJsonObject &one : std::as_const(safe->tokens))
            list.append(one);
        return DemoReply{{{u"tokens"_s, list}, {u"total"_s, list.size()}}};
    });
    stage.routes.add("POST", u"/api/tokens"_s, [safe](const DemoCall &call) {
        const QJsonObject body = call.body();
        const int days = body.value("expiresInDays"_L1).toInt();
        QJsonObject made = token(safe->nextId(), body.value("name"_L1).toString(), body.value("role"_L1).toString(), call.now,
                                 days ? std::optional(call.now + days * kDay) : std::nullopt, {});
        made.insert(u"workers"_s, body.value("workers"_L1).toArray());
        made.insert(u"createdBy"_s, u"demo"_s);
        safe->tokens.append(made);
        return DemoReply{{{u"token"_s, made}, {u"secret"_s, safe->secret()}}, 201, {}};
    });
    stage.routes.add("POST", u"/api/tokens/*/rotate"_s, [safe](const DemoCall &call) {
        const int at = safe->indexOf(call.parts[0]);
        if (at < 0)
            return noSuch();
        QJsonObject fresh = safe->tokens[at];
        fresh.insert(u"id"_s, safe->nextId());
        fresh.insert(u"createdAt"_s, demoIso(call.now));
        fresh.insert(u"lastUsedAt"_s, QJsonValue::Null);
        QJsonObject old = safe->tokens[at];
        old.insert(u"rotatedTo"_s, fresh.value("id"_L1));
        old.insert(u"expiresAt"_s, demoIso(call.now + std::chrono::seconds(call.body().value("overlapSeconds"_L1).toInteger(kUsualOverlap))));
        safe->tokens[at] = old;
        safe->tokens.append(fresh);
        return DemoReply{{{u"token"_s, fresh}, {u"secret"_s, safe->secret()}}, 201, {}};
    });
    stage.routes.add("DELETE", u"/api/tokens/*"_s, [safe](const DemoCall &call) {
        const int at = safe->indexOf(call.parts[0]);
        if (at < 0)
            return noSuch();
        safe->tokens[at].insert(u"revokedAt"_s, demoIso(call.now));
        return DemoReply{{{u"token"_s, safe->tokens[at]}}};
    });
}

QJsonObject origin(const QString &source, const QString &detail)
{
    const bool isFile = source == "file"_L1;
    return {{u"source"_s, source}, {u"detail"_s, detail}, {u"file"_s, isFile ? QJsonValue(detail.section(u':', 0, 0)) : QJsonValue(QJsonValue::Null)},
            {u"line"_s, isFile ? QJsonValue(detail.section(u':', 1).toInt()) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject setting(const QString &key, const QString &value, const QString &usual, const QJsonObject &from, bool live, const QString &help)
{
    return {{u"key"_s, key}, {u"value"_s, value}, {u"default"_s, usual}, {u"secret"_s, value == "set"_L1 || value == "not set"_L1}, {u"origin"_s, from},
            {u"live"_s, live}, {u"pending"_s, QJsonValue::Null}, {u"help"_s, help}};
}

void addConfiguration(const DemoStage &stage)
{
    const QString file = u"/etc/expo-free-agent/controller.toml"_s;
    const auto line = [&](int number) { return origin(u"file"_s, file + u':' + QString::number(number)); };
    const QJsonObject usual = origin(u"default"_s, u"default"_s);
    QJsonObject connections = setting(u"http.max-connections"_s, u"20000"_s, u"20000"_s, usual, true, u"Connections at one time"_s);
    QJsonObject reserve = setting(u"disk.reserve-file"_s, u"\"512MiB\""_s, u"\"512MiB\""_s, usual, false, u"Size of the file that is let go when a disk is full"_s);
    reserve.insert(u"pending"_s, QJsonObject{{u"value"_s, u"\"2GiB\""_s}, {u"origin"_s, line(31)}});
    const QJsonArray settings{
        setting(u"http.listen"_s, u"\"0.0.0.0\""_s, u"\"127.0.0.1\""_s, origin(u"flag"_s, u"--listen"_s), false, u"Address to listen on"_s),
        setting(u"http.port"_s, u"3000"_s, u"3000"_s, usual, false, u"Port to listen on"_s),
        setting(u"data.folder"_s, u"\"/var/lib/expo-free-agent\""_s, u"\"/var/lib/expo-free-agent\""_s, usual, false, u"Where the database is"_s),
        setting(u"storage.folder"_s, u"\"/srv/builds\""_s, u"\"/var/lib/expo-free-agent/storage\""_s, line(4), false, u"Where files and logs of builds are"_s),
        setting(u"api.key"_s, u"set"_s, u"not set"_s, origin(u"credential"_s, u"/run/credentials/expo-controller.service/api-key"_s), false, u"The admin key"_s),
        setting(u"log.level"_s, u"\"debug\""_s, u"\"info\""_s, origin(u"environment"_s, u"EXPO_CONTROLLER_LOG_LEVEL"_s), true, u"The least level that is logged"_s),
        connections,
        setting(u"queue.lease"_s, u"\"90s\""_s, u"\"60s\""_s, line(12), true, u"How long a build stays with a silent worker"_s),
        setting(u"queue.time-limit-ios"_s, u"\"45m\""_s, u"\"60m\""_s, line(13), true, u"Longest build for iOS"_s),
        setting(u"backup.folder"_s, u"\"/mnt/backup\""_s, u"\"\""_s, line(22), false, u"Where backups are kept"_s),
        setting(u"backup.key"_s, u"set"_s, u"not set"_s, line(23), false, u"Seals what leaves the machine"_s),
        reserve,
        setting(u"notify.heartbeat-url"_s, u"not set"_s, u"not set"_s, usual, true, u"Called once a minute while all is well"_s)};
    stage.routes.add("GET", u"/api/admin/configuration"_s, [settings, readAt = demoIso(stage.clock.now() - hours(3))](const DemoCall &) {
        return DemoReply{{{u"settings"_s, settings}, {u"total"_s, settings.size()}, {u"pending"_s, 1}, {u"readAt"_s, readAt}}};
    });
}
} // namespace

void addSettingsDemo(const DemoStage &stage)
{
    const Time now = stage.clock.now();
    auto safe = std::make_shared<Safe>();
    QJsonObject office = token(u"to-owner"_s, u"office-macs"_s, u"owner"_s, now - 200 * kDay, now + 165 * kDay, now - minutes(1));
    office.insert(u"workers"_s, someWorkers(stage, 2));
    QJsonObject left = token(u"to-left"_s, u"carla"_s, u"operator"_s, now - 300 * kDay, {}, now - 40 * kDay);
    left.insert(u"revokedAt"_s, demoIso(now - 39 * kDay));
    safe->tokens = {token(u"to-ada"_s, u"ada"_s, u"admin"_s, now - 120 * kDay, now + 245 * kDay, now - minutes(4)),
                    token(u"to-ben"_s, u"ben"_s, u"operator"_s, now - 80 * kDay, now + 10 * kDay, now - hours(2)),
                    token(u"to-ci"_s, u"ci of shop-app"_s, u"submitter"_s, now - 60 * kDay, {}, now - minutes(12)),
                    token(u"to-board"_s, u"wall display"_s, u"viewer"_s, now - 30 * kDay, {}, {}), office, left};
    addTokens(stage, safe);
    addConfiguration(stage);
}

} // namespace freeagent::console
