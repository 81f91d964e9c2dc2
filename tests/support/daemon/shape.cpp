// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/daemon/shape.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <cmath>

namespace freeagent::test {

namespace {
constexpr double kYear2020 = 1'577'836'800'000;

QByteArray text(const QJsonValue &value)
{
    if (value.isUndefined())
        return "nothing";
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, std::min<qsizetype>(list.size() - 2, 300));
}

bool isWhole(const QJsonValue &value) { return value.isDouble() && std::floor(value.toDouble()) == value.toDouble(); }

bool matches(const QJsonValue &value, const char *expression)
{
    return value.isString() && QRegularExpression(QString::fromLatin1(expression)).match(value.toString()).hasMatch();
}

bool isKind(const QJsonValue &value, const QString &kind)
{
    if (kind == QLatin1String("#id"))
        return matches(value, "^[A-Za-z0-9_][A-Za-z0-9_-]{0,63}$");
    if (kind == QLatin1String("#token"))
        return matches(value, "^[A-Za-z0-9_-]{22,64}$");
    if (kind == QLatin1String("#ms"))
        return isWhole(value) && value.toDouble() > kYear2020;
    if (kind == QLatin1String("#iso"))
        return matches(value, "^20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:]{8}(\\.[0-9]{1,6})?Z$");
    if (kind == QLatin1String("#int"))
        return isWhole(value);
    if (kind == QLatin1String("#number"))
        return value.isDouble();
    if (kind == QLatin1String("#bool"))
        return value.isBool();
    if (kind == QLatin1String("#string"))
        return value.isString();
    if (kind == QLatin1String("#text"))
        return value.isString() && !value.toString().isEmpty();
    if (kind == QLatin1String("#array"))
        return value.isArray();
    if (kind == QLatin1String("#object"))
        return value.isObject();
    if (kind == QLatin1String("#null"))
        return value.isNull();
    if (kind == QLatin1String("#absent"))
        return value.isUndefined();
    return kind == QLatin1String("#any") && !value.isUndefined();
}

QByteArray compare(const QJsonValue &value, const QJsonValue &pattern, const QByteArray &path);

QByteArray compareKind(const QJsonValue &value, QString kind, const QByteArray &path)
{
    if (kind.endsWith(u'?')) {
        if (value.isNull())
            return {};
        kind.chop(1);
    }
    return isKind(value, kind) ? QByteArray() : path + " is " + text(value) + ", not " + kind.toUtf8();
}

QByteArray compareObject(const QJsonValue &value, const QJsonObject &pattern, const QByteArray &path)
{
    if (!value.isObject())
        return path + " is " + text(value) + ", not an object";
    const QJsonObject object = value.toObject();
    for (auto it = pattern.begin(); it != pattern.end(); ++it) {
        const QByteArray wrong = compare(object.value(it.key()), it.value(), path + '.' + it.key().toUtf8());
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

QByteArray compareArray(const QJsonValue &value, const QJsonArray &pattern, const QByteArray &path)
{
    const QJsonArray array = value.toArray();
    if (!value.isArray() || array.size() != pattern.size())
        return path + " is " + text(value) + ", not an array of " + QByteArray::number(pattern.size());
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QByteArray wrong = compare(array[i], pattern[i], path + '[' + QByteArray::number(i) + ']');
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

QByteArray compare(const QJsonValue &value, const QJsonValue &pattern, const QByteArray &path)
{
    if (pattern.isString() && pattern.toString().startsWith(u'#'))
        return compareKind(value, pattern.toString(), path);
    if (pattern.isObject())
        return compareObject(value, pattern.toObject(), path);
    if (pattern.isArray())
        return compareArray(value, pattern.toArray(), path);
    return value == pattern ? QByteArray() : path + " is " + text(value) + ", not " + text(pattern);
}
} // namespace

QByteArray difference(const QJsonValue &value, const QByteArray &pattern)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + pattern + ']', &error);
    if (error.error != QJsonParseError::NoError)
        return "the pattern is not JSON: " + pattern;
    return compare(value, document.array().first(), "$");
}

} // namespace freeagent::test
