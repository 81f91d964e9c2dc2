// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/ingest/percent.h"

#include "daemon/ingest/octets.h"

#include <QUtf8StringView>

namespace freeagent::ingest {

/// The octet that begins at raw[i] == '%', or -1.
static int escapedOctet(QByteArrayView raw, qsizetype i)
{
    if (i + 2 >= raw.size())
        return -1;
    const int high = hexValue(raw[i + 1]);
    const int low = hexValue(raw[i + 2]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

static bool isControl(const QByteArray &text, qsizetype i)
{
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte < 0x20 || byte == 0x7f)
        return true;
    return byte == 0xc2 && i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) < 0xa0; // U+0080 to U+009F
}

static bool isAmbiguousSegment(QByteArrayView segment)
{
    const qsizetype parameter = segment.indexOf(';');
    const QByteArrayView name = parameter < 0 ? segment : segment.first(parameter);
    return name.isEmpty() || name == "." || name == "..";
}

/// A trailing slash is the one empty segment that means nothing else.
static bool hasAmbiguousSegment(QByteArrayView path)
{
    qsizetype start = 1;
    while (start < path.size()) {
        qsizetype end = path.indexOf('/', start);
        if (end < 0)
            end = path.size();
        if (isAmbiguousSegment(path.sliced(start, end - start)))
            return true;
        start = end + 1;
    }
    return path.endsWith("//");
}

std::optional<QByteArray> canonicalPath(QByteArrayView raw)
{
    if (raw.isEmpty() || raw.front() != '/' || !allOctets(raw, PathOctet))
        return std::nullopt;
    QByteArray path;
    path.reserve(raw.size());
    bool plain = true;
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw[i] != '%') {
            path += raw[i];
            continue;
        }
        const int octet = escapedOctet(raw, i);
        if (octet < 0 || octet == '/' || octet == '\\')
            return std::nullopt;
        path += char(octet);
        plain = false;
        i += 2;
    }
    if (!plain) {
        for (qsizetype i = 0; i < path.size(); ++i)
            if (isControl(path, i))
                return std::nullopt;
        if (!QUtf8StringView(path).isValidUtf8())
            return std::nullopt;
    }
    if (hasAmbiguousSegment(path))
        return std::nullopt;
    return path;
}

QByteArray percentDecoded(QByteArrayView raw, Plus plus)
{
    QByteArray value("");
    value.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const int octet = raw[i] == '%' ? escapedOctet(raw, i) : -1;
        if (octet >= 0) {
            value += char(octet);
            i += 2;
        } else {
            value += raw[i] == '+' && plus == Plus::IsSpace ? ' ' : raw[i];
        }
    }
    return value;
}

} // namespace freeagent::ingest
