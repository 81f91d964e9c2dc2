// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/daemon/jsonschema.h"

#include "common/base/clock.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <cmath>

namespace freeagent::test {

using namespace Qt::StringLiterals;

namespace {
bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == "integer"_L1)
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    return (type == "string"_L1 && value.isString()) || (type == "number"_L1 && value.isDouble())
        || (type == "boolean"_L1 && value.isBool()) || (type == "null"_L1 && value.isNull())
        || (type == "object"_L1 && value.isObject()) || (type == "array"_L1 && value.isArray());
}

QStringList namesIn(const QJsonValue &oneOrMany)
{
    if (oneOrMany.isString())
        return {oneOrMany.toString()};
    QStringList names;
    const QJsonArray array = oneOrMany.toArray();
    for (const QJsonValue &name : array)
        names.append(name.toString());
    return names;
}

void checkKeywords(const QJsonObject &schema, const QString &path, QStringList &found)
{
    static const QStringList kKnown{u"$ref"_s,      u"type"_s,     u"properties"_s,  u"required"_s, u"items"_s,   u"enum"_s,
                                    u"const"_s,     u"oneOf"_s,    u"anyOf"_s,       u"allOf"_s,    u"pattern"_s, u"minimum"_s,
                                    u"maximum"_s,   u"minLength"_s, u"format"_s,     u"title"_s,    u"default"_s, u"examples"_s,
                                    u"description"_s, u"additionalProperties"_s, u"contentMediaType"_s, u"contentEncoding"_s,
                                    u"maxLength"_s};
    for (auto it = schema.begin(); it != schema.end(); ++it)
        if (!kKnown.contains(it.key()))
            found.append(path + u": the schema uses '"_s + it.key() + u"', which nothing checks"_s);
}
} // namespace

QJsonObject JsonSchema::resolved(const QJsonValue &schema) const
{
    QJsonObject object = schema.toObject();
    while (object.contains("$ref"_L1)) {
        QJsonValue at = m_root;
        const QStringList steps = object.value("$ref"_L1).toString().mid(2).split(u'/');
        for (const QString &step : steps)
            at = at.toObject().value(step);
        object = at.isObject() ? at.toObject() : QJsonObject{{u"unresolved reference"_s, object.value("$ref"_L1)}};
    }
    return object;
}

QStringList JsonSchema::violations(const QJsonValue &anySchema, const QJsonValue &value, const QString &path) const
{
    QStringList found;
    const QJsonObject schema = resolved(anySchema);
    checkKeywords(schema, path, found);
    checkType(schema, value, path, found);
    checkChoices(schema, value, path, found);
    if (value.isObject())
        checkObject(schema, value.toObject(), path, found);
    if (value.isString())
        checkText(schema, value.toString(), path, found);
    if (value.isArray() && schema.contains("items"_L1)) {
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            found += violations(schema.value("items"_L1), items[i], path + u"[%1]"_s.arg(i));
    }
    if (value.isDouble() && value.toDouble() < schema.value("minimum"_L1).toDouble(-1e300))
        found.append(path + u": below the minimum"_s);
    if (value.isDouble() && value.toDouble() > schema.value("maximum"_L1).toDouble(1e300))
        found.append(path + u": above the maximum"_s);
    return found;
}

void JsonSchema::checkType(const QJsonObject &schema, const QJsonValue &value, const QString &path, QStringList &found) const
{
    const QStringList types = namesIn(schema.value("type"_L1));
    if (types.isEmpty())
        return;
    for (const QString &type : types)
        if (isOfType(value, type))
            return;
    found.append(path + u": is not of type "_s + types.join(u"|"_s));
}

void JsonSchema::checkChoices(const QJsonObject &schema, const QJsonValue &value, const QString &path, QStringList &found) const
{
    if (schema.contains("enum"_L1) && !schema.value("enum"_L1).toArray().contains(value))
        found.append(path + u": '"_s + value.toString() + u"' is none of the listed values"_s);
    if (schema.contains("const"_L1) && schema.value("const"_L1) != value)
        found.append(path + u": is not the one allowed value"_s);
    const auto matching = [&](const QString &keyword) {
        int number = 0;
        const QJsonArray choices = schema.value(keyword).toArray();
        for (const QJsonValue &choice : choices)
            number += violations(choice, value, path).isEmpty();
        return number;
    };
    if (schema.contains("oneOf"_L1) && matching(u"oneOf"_s) != 1)
        found.append(path + u": matches %1 of oneOf"_s.arg(matching(u"oneOf"_s)));
    if (schema.contains("anyOf"_L1) && matching(u"anyOf"_s) == 0)
        found.append(path + u": matches none of anyOf"_s);
    if (schema.contains("allOf"_L1) && matching(u"allOf"_s) != schema.value("allOf"_L1).toArray().size())
        found.append(path + u": does not match all of allOf"_s);
}

void JsonSchema::checkObject(const QJsonObject &schema, const QJsonObject &object, const QString &path, QStringList &found) const
{
    const QStringList required = namesIn(schema.value("required"_L1));
    for (const QString &name : required)
        if (!object.contains(name))
            found.append(path + u": '"_s + name + u"' is missing"_s);
    if (!schema.contains("properties"_L1) && !schema.contains("additionalProperties"_L1))
        return;
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    const QJsonValue others = schema.value("additionalProperties"_L1);
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString below = path + u'.' + it.key();
        if (properties.contains(it.key()))
            found += violations(properties.value(it.key()), it.value(), below);
        else if (others.isObject())
            found += violations(others, it.value(), below);
        else if (!others.toBool(false))
            found.append(below + u": is not documented"_s);
    }
}

void JsonSchema::checkText(const QJsonObject &schema, const QString &text, const QString &path, QStringList &found) const
{
    const QString pattern = schema.value("pattern"_L1).toString();
    if (!pattern.isEmpty() && !QRegularExpression(pattern).match(text).hasMatch())
        found.append(path + u": '"_s + text + u"' does not match "_s + pattern);
    if (text.size() < schema.value("minLength"_L1).toInt(0))
        found.append(path + u": is too short"_s);
    if (schema.value("format"_L1).toString() == "date-time"_L1 && !fromIso(text))
        found.append(path + u": '"_s + text + u"' is no time"_s);
}

} // namespace freeagent::test
