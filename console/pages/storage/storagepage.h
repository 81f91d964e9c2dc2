// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/page.h"

#include <QTimer>

class QTabWidget;

namespace freeagent::console {

class PinsTab;
class RetentionTab;
class RoomTab;
class TrashTab;

/// How full the disks are, what fills them, how long files stay, and what can be put back.
class StoragePage final : public Page
{
    Q_OBJECT
public:
    explicit StoragePage(const PageContext &context);

    void focusFilter() override;
    bool hasSettled() const override;
    /// "tab=trash", "by=kind"
    bool openLink(const QStringList &parts, const QString &fragment) override;

private:
    bool showTab(const QString &name);
    void sayBadge();

    Resource *m_storage;
    Resource *m_retention;
    Resource *m_trash;
    Resource *m_pins;
    QTabWidget *m_tabs;
    RoomTab *m_room;
    RetentionTab *m_retentionTab;
    TrashTab *m_trashTab;
    PinsTab *m_pinsTab;
};

} // namespace freeagent::console
