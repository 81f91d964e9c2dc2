// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/http/page/html.h"

#include <QHash>
#include <QList>

namespace freeagent::http::page {

/// A page with places such as {{workers}}. Taken apart once: what is filled in is never searched for places again.
class Template
{
public:
    explicit Template(QByteArrayView page);

    QByteArrayList places() const; ///< in order
    /// A place without an entry stays empty.
    QByteArray filled(const QHash<QByteArray, Html> &parts) const;
    /// For a Content-Security-Policy: 'sha256-...' of what stands between <style> and </style>.
    QByteArray styleSource() const { return m_styleSource; }

private:
    struct Piece {
        QByteArray literal;
        QByteArray place; ///< after the literal; empty at the end
    };
    QList<Piece> m_pieces;
    QByteArray m_styleSource;
};

} // namespace freeagent::http::page
