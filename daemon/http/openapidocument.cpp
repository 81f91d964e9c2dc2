// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/openapidocument.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace freeagent::http {

namespace {
QJsonObject read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QJsonObject merged(QJsonObject into, const QJsonObject &from)
{
    for (auto it = from.begin(); it != from.end(); ++it)
        into.insert(it.key(), into.contains(it.key()) && it->isObject() ? QJsonValue(merged(into.value(it.key()).toObject(), it->toObject())) : *it);
    return into;
}
} // namespace

QByteArray openApiDocument()
{
    const QString root = QStringLiteral(":/freeagent/openapi/");
    QJsonObject document = read(root + QStringLiteral("openapi.json"));
    const QDir parts(root + QStringLiteral("parts"));
    for (const QString &name : parts.entryList(QDir::Files, QDir::Name))
        document = merged(document, read(parts.filePath(name)));
    return document.isEmpty() ? QByteArray() : QJsonDocument(document).toJson(QJsonDocument::Compact);
}

} // namespace freeagent::http
