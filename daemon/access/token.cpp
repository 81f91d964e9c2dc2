// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/access/token.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace freeagent::access {

namespace {
const QByteArray kKind = "token";
const QString kName = QStringLiteral("name");
const QString kRole = QStringLiteral("role");
const QString kWorkers = QStringLiteral("workers");
const QString kHash = QStringLiteral("sha256");
const QString kCreatedAt = QStringLiteral("createdAt");
const QString kCreatedBy = QStringLiteral("createdBy");
const QString kExpiresAt = QStringLiteral("expiresAt");
const QString kLastUsedAt = QStringLiteral("lastUsedAt");
const QString kRevokedAt = QStringLiteral("revokedAt");
const QString kRotatedTo = QStringLiteral("rotatedTo");

void put(QJsonObject &object, const QString &key, const std::optional<Time> &time)
{
    if (time)
        object.insert(key, toMs(*time));
}

std::optional<Time> timeIn(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional(fromMs(value.toInteger())) : std::nullopt;
}
} // namespace

Record recordOf(const Token &token)
{
    QJsonArray workers;
    for (const WorkerId &worker : token.workers)
        workers.append(worker.text());
    QJsonObject object{{kName, token.name},
                       {kRole, QString::fromLatin1(word(token.role))},
                       {kWorkers, workers},
                       {kHash, QString::fromLatin1(token.secretHash.toHex())},
                       {kCreatedAt, toMs(token.createdAt)},
                       {kCreatedBy, token.createdBy}};
    put(object, kExpiresAt, token.expiresAt);
    put(object, kLastUsedAt, token.lastUsedAt);
    put(object, kRevokedAt, token.revokedAt);
    if (!token.rotatedTo.isEmpty())
        object.insert(kRotatedTo, QString::fromLatin1(token.rotatedTo));
    return {kKind, token.id, QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

std::optional<Token> tokenFrom(const Record &record)
{
    if (record.kind != kKind)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(record.body).object();
    const auto role = roleFrom(object.value(kRole).toString().toLatin1());
    Token token;
    token.secretHash = QByteArray::fromHex(object.value(kHash).toString().toLatin1());
    if (!role || token.secretHash.size() != 32)
        return std::nullopt;
    token.id = record.id;
    token.name = object.value(kName).toString();
    token.role = *role;
    for (const QJsonValue &worker : object.value(kWorkers).toArray())
        token.workers.append({worker.toString().toLatin1()});
    token.createdAt = timeIn(object, kCreatedAt).value_or(Time());
    token.createdBy = object.value(kCreatedBy).toString();
    token.expiresAt = timeIn(object, kExpiresAt);
    token.lastUsedAt = timeIn(object, kLastUsedAt);
    token.revokedAt = timeIn(object, kRevokedAt);
    token.rotatedTo = object.value(kRotatedTo).toString().toLatin1();
    return token;
}

} // namespace freeagent::access
