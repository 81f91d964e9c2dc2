// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace freeagent::test {

/// The part of JSON Schema 2020-12 that our OpenAPI document uses: type (a list too), properties, required, items, enum, const,
/// $ref into the same document, additionalProperties, oneOf, anyOf, allOf, pattern, minimum, maximum, minLength, format
/// date-time. A schema that uses another keyword is itself a violation, so that nothing passes unchecked.
class JsonSchema
{
public:
    /// `root` resolves "#/..." references.
    explicit JsonSchema(QJsonObject root)
        : m_root(std::move(root))
    {
    }

    /// What of `value` breaks `schema`, each with its path. An object whose schema lists properties may have no others, unless the
    /// schema allows them in words: what is sent is documented.
    QStringList violations(const QJsonValue &schema, const QJsonValue &value, const QString &path = QStringLiteral("$")) const;

private:
    QJsonObject resolved(const QJsonValue &schema) const;
    void checkType(const QJsonObject &schema, const QJsonValue &value, const QString &path, QStringList &found) const;
    void checkObject(const QJsonObject &schema, const QJsonObject &object, const QString &path, QStringList &found) const;
    void checkText(const QJsonObject &schema, const QString &text, const QString &path, QStringList &found) const;
    void checkChoices(const QJsonObject &schema, const QJsonValue &value, const QString &path, QStringList &found) const;

    QJsonObject m_root;
};

} // namespace freeagent::test
