// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"
#include "console/pages/page.h"

class QLabel;

namespace freeagent::console {

class BackupActions;
class ListView;

/// Every backup: whether it is whole, where copies are, why it is kept; and how one goes back to the chosen one.
class ListTab final : public QWidget
{
    Q_OBJECT
public:
    ListTab(const PageContext &context, Resource *backups, Resource *retention, Resource *drills, BackupActions *actions);

    void focusSearch();
    bool select(const QByteArray &backup);
    void tick();

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void take();
    void showChosen();

    PageContext m_context;
    Resource *m_backups;
    Resource *m_retention;
    Resource *m_drills;
    BackupActions *m_actions;
    JsonTable m_table;
    ListView *m_list;
    QLabel *m_policy;
    QLabel *m_what;
    QLabel *m_inside;
    QLabel *m_kept;
    QLabel *m_commands;
};

} // namespace freeagent::console
