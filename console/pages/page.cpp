// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/page.h"

#include "console/farm/resource.h"

namespace freeagent::console {

bool Page::openLink(const QStringList &parts, const QString &) { return parts.isEmpty(); }
QList<PageCommand> Page::commands(const QString &) const { return {}; }

Resource *Page::keep(const PageContext &context, const QString &path, const QList<QByteArray> &kinds, bool always)
{
    auto *resource = new Resource(context.source, context.clock, path, kinds, this);
    if (!always)
        m_whileShown.append(resource);
    resource->setActive(always || isVisible());
    return resource;
}

void Page::showEvent(QShowEvent *event)
{
    for (Resource *resource : std::as_const(m_whileShown))
        resource->setActive(true);
    QWidget::showEvent(event);
}

void Page::hideEvent(QHideEvent *event)
{
    for (Resource *resource : std::as_const(m_whileShown))
        resource->setActive(false);
    QWidget::hideEvent(event);
}

} // namespace freeagent::console
