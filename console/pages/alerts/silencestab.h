// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"
#include "console/pages/page.h"

namespace freeagent::console {

class AlertActions;
class GatedAction;
class ListView;

/// What is kept quiet, by whom, why, and until when.
class SilencesTab final : public QWidget
{
    Q_OBJECT
public:
    SilencesTab(const PageContext &context, Resource *silences, AlertActions *actions, QWidget *page);

    void focusSearch();
    QList<QAction *> actions() const;

private:
    PageContext m_context;
    Resource *m_resource;
    JsonTable m_table;
    ListView *m_list;
    GatedAction *m_new;
    GatedAction *m_end;
};

} // namespace freeagent::console
