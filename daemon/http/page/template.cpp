// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/http/page/template.h"

#include <QCryptographicHash>

namespace freeagent::http::page {

namespace {
constexpr QByteArrayView kOpen = "{{";
constexpr QByteArrayView kClose = "}}";
constexpr QByteArrayView kStyle = "<style>";

QByteArray hashOfStyle(QByteArrayView page)
{
    const qsizetype from = page.indexOf(kStyle);
    const qsizetype to = page.indexOf("</style>");
    if (from < 0 || to < from)
        return "'none'";
    const QByteArrayView style = page.sliced(from + kStyle.size(), to - from - kStyle.size());
    return "'sha256-" + QCryptographicHash::hash(style.toByteArray(), QCryptographicHash::Sha256).toBase64() + '\'';
}
} // namespace

Template::Template(QByteArrayView page)
    : m_styleSource(hashOfStyle(page))
{
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = page.indexOf(kOpen, at);
        const qsizetype close = open < 0 ? -1 : page.indexOf(kClose, open);
        if (close < 0)
            break;
        m_pieces.append({page.sliced(at, open - at).toByteArray(), page.sliced(open + 2, close - open - 2).toByteArray()});
        at = close + 2;
    }
    m_pieces.append({page.sliced(at).toByteArray(), {}});
}

QByteArrayList Template::places() const
{
    QByteArrayList places;
    for (const Piece &piece : m_pieces)
        if (!piece.place.isEmpty())
            places.append(piece.place);
    return places;
}

QByteArray Template::filled(const QHash<QByteArray, Html> &parts) const
{
    QByteArray page;
    for (const Piece &piece : m_pieces)
        page += piece.literal + parts.value(piece.place).bytes();
    return page;
}

} // namespace freeagent::http::page
