// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/plaintext.h"

#include <QCoreApplication>
#include <cstring>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr qsizetype kLongest = 4'000;

/// The position behind the escape sequence that begins at `at` (ECMA-48: CSI, OSC, or two characters).
qsizetype behindEscape(const QString &text, qsizetype at)
{
    const qsizetype size = text.size();
    qsizetype i = text[at] == u'\x9b' ? at + 1 : at + 2;
    const QChar kind = text[at] == u'\x9b' ? u'[' : at + 1 < size ? text[at + 1] : QChar();
    if (kind == u'[') {
        while (i < size && text[i] >= u'\x20' && text[i] <= u'\x3f')
            ++i;
        return std::min(size, i + 1);
    }
    if (kind == u']') {
        while (i < size && text[i] != u'\x07' && text[i] != u'\x1b')
            ++i;
        return std::min(size, i < size && text[i] == u'\x1b' ? i + 2 : i + 1);
    }
    return std::min(size, i);
}

bool turnsDirection(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0x200e || c == 0x200f || c == 0x061c;
}

bool isHarmless(QChar c)
{
    const char16_t u = c.unicode();
    return u >= 0x20 && !(u >= 0x7f && u < 0xa0) && !turnsDirection(u) && u != 0x2028 && u != 0x2029 && u != 0xfeff;
}
} // namespace

QString plainText(const QString &text)
{
    return plainText(text, {});
}

QString withoutEscapes(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i)
        if (text[i] == u'\x1b' || text[i] == u'\x9b')
            i = behindEscape(text, i) - 1;
        else
            plain += text[i];
    return plain;
}

/// Logs of a gigabyte go through this: bytes only, and a line's end always stays.
QByteArray withoutEscapes(QByteArrayView text)
{
    QByteArray plain;
    plain.reserve(text.size());
    const char *at = text.begin();
    const char *const end = text.end();
    while (at < end) {
        const void *found = std::memchr(at, '\x1b', size_t(end - at));
        const char *escape = found ? static_cast<const char *>(found) : end;
        plain.append(at, escape - at);
        at = escape + 1;
        if (at >= end || *at == '\n')
            continue;
        const char kind = *at++;
        if (kind == '[') {
            while (at < end && *at >= '\x20' && *at <= '\x3f')
                ++at;
            at += at < end && *at != '\n';
        } else if (kind == ']') {
            while (at < end && *at != '\x07' && *at != '\x1b' && *at != '\n')
                ++at;
            at += at < end && *at == '\x07';
        }
    }
    return plain;
}

QString plainText(const QString &text, const std::function<void(QStringView, qsizetype)> &colours)
{
    if (text.size() <= kLongest && std::all_of(text.begin(), text.end(), isHarmless))
        return text;
    QString plain;
    plain.reserve(std::min(text.size(), kLongest));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (plain.size() >= kLongest)
            //: Behind a very long line that was cut.
            return plain + QCoreApplication::translate("freeagent::console::PlainText", " … %n more character(s)", nullptr,
                                                       int(text.size() - i));
        const QChar c = text[i];
        if (c == u'\x1b' || c == u'\x9b') {
            const qsizetype from = c == u'\x9b' ? i + 1 : i + 2;
            const qsizetype behind = behindEscape(text, i);
            if (colours && behind > from && text[behind - 1] == u'm' && (c == u'\x9b' || text[i + 1] == u'['))
                colours(QStringView(text).sliced(from, behind - 1 - from), plain.size());
            i = behind - 1;
        } else if (c == u'\t')
            plain += "    "_L1;
        else if (isHarmless(c))
            plain += c;
        else if (c.unicode() < 0x20)
            plain += QChar(0x2400 + c.unicode());
        else
            plain += QChar(0xfffd);
    }
    return plain;
}

QString richlessToolTip(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n'))
        lines << plainText(line).toHtmlEscaped();
    return u"<p style='white-space:pre-wrap'>"_s + lines.join(u"<br/>"_s) + u"</p>"_s;
}

} // namespace freeagent::console
