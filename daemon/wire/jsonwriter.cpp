// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/wire/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace freeagent::wire {

void JsonWriter::separate()
{
    if (m_comma)
        m_out += ',';
    m_comma = true;
}

JsonWriter &JsonWriter::beginObject()
{
    separate();
    m_out += '{';
    m_comma = false;
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    m_out += '}';
    m_comma = true;
    return *this;
}

JsonWriter &JsonWriter::beginArray()
{
    separate();
    m_out += '[';
    m_comma = false;
    return *this;
}

JsonWriter &JsonWriter::endArray()
{
    m_out += ']';
    m_comma = true;
    return *this;
}

JsonWriter &JsonWriter::key(const char *name)
{
    separate();
    m_out += '"';
    m_out += name;
    m_out += "\":";
    m_comma = false;
    return *this;
}

JsonWriter &JsonWriter::value(bool v)
{
    separate();
    m_out += v ? "true" : "false";
    return *this;
}

JsonWriter &JsonWriter::value(qint64 v)
{
    separate();
    m_out += QByteArray::number(v);
    return *this;
}

JsonWriter &JsonWriter::value(double v)
{
    if (!std::isfinite(v))
        return null();
    separate();
    m_out += QByteArray::number(v, 'g', 12);
    return *this;
}

JsonWriter &JsonWriter::value(QByteArrayView utf8)
{
    separate();
    m_out += '"';
    escape(utf8);
    m_out += '"';
    return *this;
}

JsonWriter &JsonWriter::value(const QString &text)
{
    return value(QByteArrayView(text.toUtf8()));
}

JsonWriter &JsonWriter::null()
{
    separate();
    m_out += "null";
    return *this;
}

JsonWriter &JsonWriter::json(QByteArrayView compactJson)
{
    separate();
    m_out += compactJson;
    return *this;
}

JsonWriter &JsonWriter::json(const QJsonValue &v)
{
    if (v.isObject())
        return json(QByteArrayView(QJsonDocument(v.toObject()).toJson(QJsonDocument::Compact)));
    if (v.isArray())
        return json(QByteArrayView(QJsonDocument(v.toArray()).toJson(QJsonDocument::Compact)));
    if (v.isString())
        return value(v.toString());
    if (v.isDouble())
        return value(v.toDouble());
    if (v.isBool())
        return value(v.toBool());
    return null();
}

void JsonWriter::escape(QByteArrayView utf8)
{
    static constexpr char kHex[] = "0123456789abcdef";
    qsizetype clean = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8[i]);
        if (c >= 0x20 && c != '"' && c != '\\' && c != 0x7f)
            continue;
        m_out.append(utf8.data() + clean, i - clean);
        clean = i + 1;
        switch (c) {
        case '"': m_out += "\\\""; break;
        case '\\': m_out += "\\\\"; break;
        case '\n': m_out += "\\n"; break;
        case '\r': m_out += "\\r"; break;
        case '\t': m_out += "\\t"; break;
        default:
            m_out += "\\u00";
            m_out += kHex[c >> 4];
            m_out += kHex[c & 15];
        }
    }
    m_out.append(utf8.data() + clean, utf8.size() - clean);
}

} // namespace freeagent::wire
