// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"
#include "console/pages/page.h"

class QLabel;

namespace freeagent::console {

class BackupActions;
class ListView;

/// Whether a backup can really be restored: every drill, what it took and what it compared.
class DrillsTab final : public QWidget
{
    Q_OBJECT
public:
    DrillsTab(const PageContext &context, Resource *drills, BackupActions *actions);

    void focusSearch();

private:
    void take();
    void showChosen();

    PageContext m_context;
    Resource *m_drills;
    JsonTable m_table;
    JsonTable m_steps;
    JsonTable m_rows;
    ListView *m_list;
    ListView *m_stepList;
    ListView *m_rowList;
    QLabel *m_message;
};

} // namespace freeagent::console
