// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/wire/lenientjson.h"

#include "daemon/wire/jsonwriter.h"

#include <QJsonDocument>
#include <algorithm>

namespace freeagent::wire {

namespace {
bool isControl(char c) { return static_cast<unsigned char>(c) < 0x20; }

QByteArray withEscapedControls(QByteArrayView body)
{
    static constexpr char kHex[] = "0123456789abcdef";
    QByteArray out;
    out.reserve(body.size() + 64);
    bool inString = false;
    bool escaped = false;
    for (const char c : body) {
        if (inString && isControl(c)) {
            out += "\\u00";
            out += kHex[static_cast<unsigned char>(c) >> 4];
            out += kHex[c & 15];
            escaped = false;
            continue;
        }
        out += c;
        if (inString && !escaped && c == '"')
            inString = false;
        else if (!inString && c == '"')
            inString = true;
        escaped = inString && !escaped && c == '\\';
    }
    return out;
}
} // namespace

Result<QJsonObject> parseObject(QByteArrayView body)
{
    const QByteArrayView text = body.trimmed();
    if (text.isEmpty())
        return QJsonObject();
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()), &error);
    if (error.error != QJsonParseError::NoError && std::any_of(text.begin(), text.end(), isControl))
        document = QJsonDocument::fromJson(withEscapedControls(text), &error);
    if (error.error != QJsonParseError::NoError)
        return failure("request.invalid_json", QStringLiteral("The body is not valid JSON: %1 at byte %2").arg(error.errorString()).arg(error.offset));
    if (!document.isObject())
        return failure("request.not_an_object", QStringLiteral("The body must be a JSON object"));
    return document.object();
}

std::optional<QJsonObject> salvageLogLine(QByteArrayView body)
{
    const QByteArray text = body.toByteArray();
    const auto after = [&text](const char *key) -> qsizetype {
        const qsizetype at = text.indexOf(key);
        const qsizetype colon = at < 0 ? -1 : text.indexOf(':', at);
        const qsizetype quote = colon < 0 ? -1 : text.indexOf('"', colon);
        return quote < 0 ? -1 : quote + 1;
    };
    const qsizetype level = after("\"level\"");
    const qsizetype message = after("\"message\"");
    if (level < 0 || message < 0 || message < level)
        return std::nullopt;
    const qsizetype levelEnd = text.indexOf('"', level);
    qsizetype messageEnd = text.lastIndexOf('"');
    if (levelEnd < 0 || messageEnd < message)
        messageEnd = text.size();
    return QJsonObject{{QStringLiteral("level"), QString::fromUtf8(text.mid(level, levelEnd - level))},
                       {QStringLiteral("message"), QString::fromUtf8(text.mid(message, messageEnd - message))}};
}

} // namespace freeagent::wire
