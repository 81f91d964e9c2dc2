// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/page.h"

#include <QUrl>

namespace freeagent::console {

/// Where a link leads: a page, and what is left of the link for it.
struct LinkRoute {
    int page = -1; ///< -1: no page opens it
    QStringList parts;
    QString fragment;

    friend bool operator==(const LinkRoute &, const LinkRoute &) = default;
};

/// The parts of a link behind its host; a query becomes parts of their own, "filter=status:failed". Pure.
QStringList partsOf(const QString &link);

/// `link` is "expo://host/build/ID#L12" or just "build/ID", "builds?filter=status:failed". A query becomes parts of their own behind
/// the path, "filter=status:failed". Pure.
LinkRoute routeOf(const QString &link, const QList<PageEntry> &pages);

} // namespace freeagent::console
