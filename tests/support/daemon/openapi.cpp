// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/daemon/openapi.h"

#include "tests/support/daemon/jsonschema.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

namespace freeagent::test {

using namespace Qt::StringLiterals;

namespace {
QJsonObject read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

/// Written here again on purpose: the judge does not take the product's word for what the document says.
QJsonObject merged(QJsonObject into, const QJsonObject &from)
{
    for (auto it = from.begin(); it != from.end(); ++it)
        into.insert(it.key(), into.contains(it.key()) && it->isObject() ? QJsonValue(merged(into.value(it.key()).toObject(), it->toObject())) : *it);
    return into;
}

QString mediaTypeOf(const HttpReply &reply)
{
    return QString::fromLatin1(reply.header("content-type").split(';').first().trimmed());
}

bool fits(const QStringList &pattern, const QStringList &path)
{
    if (pattern.size() != path.size())
        return false;
    for (qsizetype i = 0; i < pattern.size(); ++i)
        if (pattern[i] != "{}"_L1 && pattern[i] != path[i])
            return false;
    return true;
}
} // namespace

OpenApi::OpenApi()
{
    const QDir folder(QStringLiteral(FREEAGENT_SOURCE "/resources/openapi"));
    m_document = read(folder.filePath(u"openapi.json"_s));
    const QDir parts(folder.filePath(u"parts"_s));
    const QStringList names = parts.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        m_document = merged(m_document, read(parts.filePath(name)));
}

QString OpenApi::anonymous(const QString &operation)
{
    static const QRegularExpression kParameter(u":[A-Za-z_]+|\\{[A-Za-z_]+\\}"_s);
    return QString(operation).replace(kParameter, u"{}"_s);
}

QStringList OpenApi::operations() const
{
    QStringList all;
    const QJsonObject paths = m_document.value("paths"_L1).toObject();
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QJsonObject item = path.value().toObject();
        for (auto method = item.begin(); method != item.end(); ++method)
            if (method.key() != "parameters"_L1)
                all.append(method.key().toUpper() + u' ' + anonymous(path.key()));
    }
    all.sort();
    return all;
}

QString OpenApi::operationOf(const QByteArray &method, const QByteArray &target) const
{
    QString path = QString::fromUtf8(target.split('?').first());
    if (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    const QString verb = QString::fromLatin1(method == "HEAD" ? QByteArray("GET") : method) + u' ';
    const QStringList all = operations();
    if (all.contains(verb + path))
        return verb + path; // literal segments go before parameters
    for (const QString &candidate : all)
        if (candidate.startsWith(verb) && fits(candidate.mid(verb.size()).split(u'/'), path.split(u'/')))
            return candidate;
    return {};
}

QJsonObject OpenApi::operation(const QString &wanted) const
{
    const QJsonObject paths = m_document.value("paths"_L1).toObject();
    const QString method = wanted.section(u' ', 0, 0).toLower();
    for (auto path = paths.begin(); path != paths.end(); ++path)
        if (anonymous(path.key()) == wanted.section(u' ', 1))
            return path.value().toObject().value(method).toObject();
    return {};
}

QJsonObject OpenApi::resolved(const QJsonValue &value) const
{
    QJsonObject object = value.toObject();
    if (!object.contains("$ref"_L1))
        return object;
    QJsonValue at = m_document;
    const QStringList steps = object.value("$ref"_L1).toString().mid(2).split(u'/');
    for (const QString &step : steps)
        at = at.toObject().value(step);
    return at.toObject();
}

QStringList OpenApi::violations(const QByteArray &method, const QByteArray &target, const HttpReply &reply) const
{
    const QString name = operationOf(method, target);
    if (name.isEmpty())
        return {u"%1 %2 is not documented"_s.arg(QLatin1StringView(method), QLatin1StringView(target))};
    const QJsonValue documented = operation(name).value("responses"_L1).toObject().value(QString::number(reply.status));
    if (documented.isUndefined())
        return {u"%1 does not document status %2"_s.arg(name).arg(reply.status)};
    const QJsonObject content = resolved(documented).value("content"_L1).toObject();
    if (method == "HEAD" || content.isEmpty())
        return reply.body.isEmpty() ? QStringList() : QStringList{u"%1 has a body, none is documented"_s.arg(name)};
    const QString mediaType = mediaTypeOf(reply);
    if (!content.contains(mediaType))
        return {u"%1 does not document media type '%2' for status %3"_s.arg(name, mediaType).arg(reply.status)};
    if (mediaType != "application/json"_L1)
        return {};
    QStringList found = JsonSchema(m_document).violations(content.value(mediaType).toObject().value("schema"_L1), reply.json());
    for (QString &one : found)
        one = u"%1 (%2): %3"_s.arg(name).arg(reply.status).arg(one);
    return found;
}

} // namespace freeagent::test
