// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/page/html.h"

namespace freeagent::http::page {

namespace {
/// Control characters have no place in a page; HTML knows no escape for them.
QByteArray escaped(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size() + 16);
    for (const char c : text)
        switch (c) {
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '&': out += "&amp;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        default:
            if (uchar(c) >= 0x20 && c != 0x7f)
                out += c;
            else
                out += ' ';
        }
    return out;
}

QByteArray opened(const char *name, Attributes attributes)
{
    QByteArray out = '<' + QByteArray(name);
    for (const auto &[key, value] : attributes)
        out += ' ' + QByteArray(key) + "=\"" + escaped(value) + '"';
    return out;
}
} // namespace

Html Html::text(const QString &text) { return Html(escaped(text.toUtf8())); }
Html Html::text(QByteArrayView utf8) { return Html(escaped(utf8)); }

Html tag(const char *name, Attributes attributes, const Html &content)
{
    return Html(opened(name, attributes) + '>' + content.bytes() + "</" + name + '>');
}

Html voidTag(const char *name, Attributes attributes) { return Html(opened(name, attributes) + "/>"); }

} // namespace freeagent::http::page
