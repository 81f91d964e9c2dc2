// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"

#include <QByteArray>
#include <QJsonValue>
#include <QString>

namespace freeagent::wire {

/// Writes compact JSON in the order of the calls. Twenty times cheaper than building a QJsonObject, which matters because every
/// change of a build is written for the feed; and keys keep the order in which the published clients' scripts grep them.
class JsonWriter
{
public:
    JsonWriter &beginObject();
    JsonWriter &endObject();
    JsonWriter &beginArray();
    JsonWriter &endArray();
    JsonWriter &key(const char *name); ///< plain ASCII, needs no escaping

    JsonWriter &value(bool v);
    JsonWriter &value(int v) { return value(qint64(v)); }
    JsonWriter &value(qint64 v);
    JsonWriter &value(double v); ///< null when not finite
    JsonWriter &value(const char *) = delete;
    JsonWriter &value(QByteArrayView utf8); ///< a string
    JsonWriter &value(const QByteArray &utf8) { return value(QByteArrayView(utf8)); }
    JsonWriter &value(const QString &text);
    JsonWriter &null();
    JsonWriter &json(QByteArrayView compactJson); ///< already encoded
    JsonWriter &json(const QJsonValue &v);

    JsonWriter &ms(const std::optional<Time> &t) { return t ? value(toMs(*t)) : null(); }
    JsonWriter &iso(const std::optional<Time> &t) { return t ? value(toIso(*t)) : null(); }
    template <class T>
    JsonWriter &field(const char *name, const T &v)
    {
        return key(name).value(v);
    }

    const QByteArray &bytes() const { return m_out; }
    QByteArray take() { return std::move(m_out); }

private:
    void separate();
    void escape(QByteArrayView utf8);

    QByteArray m_out;
    bool m_comma = false;
};

} // namespace freeagent::wire
