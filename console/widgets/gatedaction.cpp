// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/gatedaction.h"

#include "console/models/plaintext.h"
#include "console/widgets/icons.h"

namespace freeagent::console {

GatedAction::GatedAction(const Rights &rights, Level level, const QString &text, const QString &drawing, const QString &does,
                         QObject *parent)
    : QAction(text, parent)
    , m_rights(rights)
    , m_level(level)
    , m_does(does)
{
    if (!drawing.isEmpty())
        setIcon(console::icon(drawing));
    setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(&rights, &Rights::changed, this, &GatedAction::update);
    update();
}

void GatedAction::setBlocked(const QString &why)
{
    m_blocked = why;
    update();
}

void GatedAction::setMachine(const WorkerId &machine)
{
    m_machine = machine;
    update();
}

void GatedAction::setDoes(const QString &does)
{
    m_does = does;
    update();
}

QString GatedAction::whyNot() const
{
    const QString role = m_rights.whyNot(m_level, m_machine);
    return role.isEmpty() ? m_blocked : role;
}

void GatedAction::update()
{
    const QString why = whyNot();
    setEnabled(why.isEmpty());
    setToolTip(richlessToolTip(why.isEmpty() ? m_does : why));
    setStatusTip(why.isEmpty() ? m_does : why);
}

} // namespace freeagent::console
