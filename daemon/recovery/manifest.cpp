// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/recovery/manifest.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace freeagent::recovery {

namespace {
constexpr int kFormat = 1;

constexpr std::array<std::pair<Kind, const char *>, 5> kKinds{{{Kind::Daily, "daily"},
                                                               {Kind::Manual, "manual"},
                                                               {Kind::PreOptimise, "pre-optimise"},
                                                               {Kind::ConfigChange, "config-change"},
                                                               {Kind::PreRestore, "pre-restore"}}};
constexpr std::array<std::pair<Verified, const char *>, 3> kOutcomes{
    {{Verified::Ok, "ok"}, {Verified::Failed, "failed"}, {Verified::CouldNotTell, "could-not-tell"}}};

QString iso(Time at) { return QString::fromLatin1(toIso(at)); }

QJsonObject storageJson(const StorageShare &storage)
{
    return {{u"files"_s, storage.files},
            {u"bytes"_s, storage.bytes},
            {u"copiedFiles"_s, storage.copiedFiles},
            {u"copiedBytes"_s, storage.copiedBytes},
            {u"missing"_s, storage.missing},
            {u"damaged"_s, storage.damaged},
            {u"error"_s, storage.error.isEmpty() ? QJsonValue() : QJsonValue(storage.error)}};
}

StorageShare storageFrom(const QJsonObject &json)
{
    return {json.value(u"files"_s).toInteger(),       json.value(u"bytes"_s).toInteger(),   json.value(u"copiedFiles"_s).toInteger(),
            json.value(u"copiedBytes"_s).toInteger(), json.value(u"missing"_s).toInteger(), json.value(u"damaged"_s).toInteger(),
            json.value(u"error"_s).toString()};
}

std::optional<QList<ManifestFile>> filesFrom(const QJsonValue &value)
{
    static const QRegularExpression kName(u"\\A[A-Za-z0-9][A-Za-z0-9._-]*\\z"_s);
    static const QRegularExpression kDigest(u"\\A[0-9a-f]{64}\\z"_s);
    QList<ManifestFile> files;
    for (const QJsonValue &item : value.toArray()) {
        const ManifestFile file{item[u"name"_s].toString(), item[u"bytes"_s].toInteger(-1), item[u"sha256"_s].toString()};
        // Names come from outside: nothing beside the folder is ever opened.
        if (!kName.match(file.name).hasMatch() || file.bytes < 0 || !kDigest.match(file.sha256).hasMatch())
            return std::nullopt;
        files.append(file);
    }
    return files;
}
} // namespace

QString word(Kind kind)
{
    for (const auto &[known, text] : kKinds)
        if (known == kind)
            return QString::fromLatin1(text);
    return {};
}

std::optional<Kind> kindFrom(const QString &word)
{
    for (const auto &[kind, text] : kKinds)
        if (word == QLatin1String(text))
            return kind;
    return std::nullopt;
}

QString word(Verified outcome)
{
    for (const auto &[known, text] : kOutcomes)
        if (known == outcome)
            return QString::fromLatin1(text);
    return {};
}

QString backupId(Time at, Kind kind, int take)
{
    QString stamp = iso(at).left(19); // 2026-02-01T02:00:00
    stamp.remove(u'-').remove(u':');
    const QString id = stamp + u"Z-"_s + word(kind);
    return take > 1 ? id + u'-' + QString::number(take) : id;
}

bool isBackupId(const QString &text)
{
    static const QRegularExpression kShape(u"\\A[0-9]{8}T[0-9]{6}Z-(daily|manual|pre-optimise|config-change|pre-restore)(-[1-9][0-9]{0,3})?\\z"_s);
    return kShape.match(text).hasMatch();
}

qint64 Manifest::bytes() const
{
    qint64 sum = 0;
    for (const ManifestFile &file : files)
        sum += file.bytes;
    return sum;
}

QJsonObject toJson(const Manifest &manifest)
{
    QJsonArray files;
    for (const ManifestFile &file : manifest.files)
        files.append(QJsonObject{{u"name"_s, file.name}, {u"bytes"_s, file.bytes}, {u"sha256"_s, file.sha256}});
    QJsonValue database;
    if (manifest.contents) {
        QJsonObject rows;
        for (auto it = manifest.contents->rows.begin(); it != manifest.contents->rows.end(); ++it)
            rows.insert(it.key(), it.value());
        database = QJsonObject{{u"schemaVersion"_s, manifest.contents->schemaVersion}, {u"sourceBytes"_s, manifest.sourceBytes}, {u"rows"_s, rows}};
    }
    QJsonObject keys;
    for (auto it = manifest.keys.begin(); it != manifest.keys.end(); ++it)
        keys.insert(it.key(), it.value());
    return {{u"format"_s, kFormat},
            {u"id"_s, manifest.id},
            {u"kind"_s, word(manifest.kind)},
            {u"version"_s, manifest.version},
            {u"startedAt"_s, iso(manifest.startedAt)},
            {u"endedAt"_s, iso(manifest.endedAt)},
            {u"by"_s, manifest.by},
            {u"reason"_s, manifest.reason},
            {u"files"_s, files},
            {u"database"_s, database},
            {u"storage"_s, manifest.storage ? QJsonValue(storageJson(*manifest.storage)) : QJsonValue()},
            {u"keys"_s, keys}};
}

std::optional<Manifest> manifestFrom(const QJsonObject &json)
{
    const auto kind = kindFrom(json.value(u"kind"_s).toString());
    const auto startedAt = fromIso(json.value(u"startedAt"_s).toString());
    const auto endedAt = fromIso(json.value(u"endedAt"_s).toString());
    const auto files = filesFrom(json.value(u"files"_s));
    if (json.value(u"format"_s).toInt() != kFormat || !kind || !startedAt || !endedAt || !files || !isBackupId(json.value(u"id"_s).toString()))
        return std::nullopt;
    Manifest manifest;
    manifest.id = json.value(u"id"_s).toString();
    manifest.kind = *kind;
    manifest.version = json.value(u"version"_s).toString();
    manifest.startedAt = *startedAt;
    manifest.endedAt = *endedAt;
    manifest.by = json.value(u"by"_s).toString();
    manifest.reason = json.value(u"reason"_s).toString();
    manifest.files = *files;
    if (const QJsonValue database = json.value(u"database"_s); database.isObject()) {
        DatabaseContents contents;
        contents.schemaVersion = database[u"schemaVersion"_s].toInt();
        const QJsonObject rows = database[u"rows"_s].toObject();
        for (auto it = rows.begin(); it != rows.end(); ++it)
            contents.rows.insert(it.key(), it.value().toInteger());
        manifest.contents = contents;
        manifest.sourceBytes = database[u"sourceBytes"_s].toInteger();
    }
    if (json.value(u"storage"_s).isObject())
        manifest.storage = storageFrom(json.value(u"storage"_s).toObject());
    const QJsonObject keys = json.value(u"keys"_s).toObject();
    for (auto it = keys.begin(); it != keys.end(); ++it)
        manifest.keys.insert(it.key(), it.value().toString());
    return manifest;
}

QJsonObject toJson(const Verdict &verdict)
{
    return {{u"outcome"_s, word(verdict.outcome)},
            {u"at"_s, iso(verdict.at)},
            {u"message"_s, verdict.message.isEmpty() ? QJsonValue() : QJsonValue(verdict.message)}};
}

std::optional<Verdict> verdictFrom(const QJsonObject &json)
{
    const auto at = fromIso(json.value(u"at"_s).toString());
    for (const auto &[outcome, text] : kOutcomes)
        if (at && json.value(u"outcome"_s).toString() == QLatin1String(text))
            return Verdict{outcome, *at, json.value(u"message"_s).toString()};
    return std::nullopt;
}

QJsonObject toJson(const SecondCopy &copy)
{
    return {{u"target"_s, copy.target}, {u"at"_s, iso(copy.at)}, {u"error"_s, copy.error.isEmpty() ? QJsonValue() : QJsonValue(copy.error)}, {u"sealed"_s, copy.isSealed}};
}

std::optional<SecondCopy> secondCopyFrom(const QJsonObject &json)
{
    const auto at = fromIso(json.value(u"at"_s).toString());
    if (!at || !json.value(u"target"_s).isString())
        return std::nullopt;
    return SecondCopy{json.value(u"target"_s).toString(), *at, json.value(u"error"_s).toString(), json.value(u"sealed"_s).toBool()};
}

} // namespace freeagent::recovery
