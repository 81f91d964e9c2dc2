// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/linkroute.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace freeagent::console {

QStringList partsOf(const QString &link)
{
    const QUrl url(link);
    QStringList parts = url.path(QUrl::FullyDecoded).split(u'/', Qt::SkipEmptyParts);
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        parts << name + u'=' + value;
    return parts;
}

LinkRoute routeOf(const QString &link, const QList<PageEntry> &pages)
{
    const QUrl url(link);
    QStringList parts = partsOf(link);
    if (parts.isEmpty())
        return {};
    const QString head = parts.takeFirst();
    for (int number = 0; number < pages.size(); ++number)
        if (pages[number].links.contains(head) || QString::fromLatin1(pages[number].id) == head)
            return {number, parts, url.fragment(QUrl::FullyDecoded)};
    return {};
}

} // namespace freeagent::console
