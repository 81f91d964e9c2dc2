// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/logging/lineform.h"

#include "common/logging/messages.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace freeagent::logging {

namespace {
constexpr char kReset[] = "\x1b[0m";
constexpr char kDim[] = "\x1b[2m";

QByteArray colourOf(Level level)
{
    switch (level) {
    case Level::Debug: return kDim;
    case Level::Info: return "\x1b[32m";
    case Level::Warning: return "\x1b[33m";
    case Level::Error: break;
    }
    return "\x1b[31m";
}

QByteArray fieldValue(const QString &value)
{
    const QByteArray text = value.toUtf8();
    if (!text.isEmpty() && !text.contains(' ') && !text.contains('"') && !text.contains('='))
        return text;
    QByteArray inside = text;
    return '"' + inside.replace('"', "\\\"") + '"';
}

QByteArray fieldsText(const Record &record)
{
    QByteArray text;
    if (!record.code.isEmpty())
        text += " code=" + record.code;
    for (const Field &field : record.fields)
        text += ' ' + field.name + '=' + fieldValue(field.value);
    return text.isEmpty() ? text : ' ' + text;
}
} // namespace

QByteArray textLine(const Record &record, TextStyle style)
{
    QByteArray line;
    if (style.priorityPrefix) {
        line = '<' + QByteArray::number(priority(record.level)) + '>';
    } else {
        const QByteArray level = word(record.level).toByteArray().toUpper().leftJustified(7);
        line = toIso(record.at) + ' ' + (style.colours ? colourOf(record.level) + level + kReset : level) + ' ';
    }
    line += record.text.toUtf8();
    const QByteArray fields = fieldsText(record);
    line += style.colours && !fields.isEmpty() ? kDim + fields + kReset : fields;
    return line + '\n';
}

QByteArray jsonLine(const Record &record)
{
    QJsonObject object;
    for (const Field &field : record.fields)
        object.insert(QString::fromLatin1(field.name.toLower()), field.value);
    if (!record.code.isEmpty())
        object.insert(QStringLiteral("code"), QString::fromLatin1(record.code));
    object.insert(QStringLiteral("level"), QString::fromLatin1(word(record.level)));
    object.insert(QStringLiteral("message"), record.text);
    object.insert(QStringLiteral("time"), QString::fromLatin1(toIso(record.at)));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QList<QByteArray> journalFields(const Record &record)
{
    QList<QByteArray> fields{"MESSAGE=" + record.text.toUtf8(), "PRIORITY=" + QByteArray::number(priority(record.level))};
    if (!record.code.isEmpty())
        fields.append("CODE=" + record.code);
    if (const QByteArrayView id = messageId(record.code); !id.isEmpty())
        fields.append("MESSAGE_ID=" + id);
    for (const Field &field : record.fields)
        fields.append(field.name + '=' + field.value.toUtf8());
    return fields;
}

} // namespace freeagent::logging
