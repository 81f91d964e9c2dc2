// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"
#include "console/pages/page.h"

class QLabel;

namespace freeagent::console {

class GatedAction;
class ListView;

/// Failures of a week by their cause: how many, since when, on which machines, and by what one sees it.
class ClustersTab final : public QWidget
{
    Q_OBJECT
public:
    ClustersTab(const PageContext &context, Resource *clusters, QWidget *page);

    void focusSearch();
    QList<QAction *> actions() const;

Q_SIGNALS:
    /// Show the builds of this query.
    void queryWanted(const QString &query);
    void linkWanted(const QString &link);

private:
    void arrange();
    void choose();

    PageContext m_context;
    Resource *m_resource;
    JsonTable m_table;
    ListView *m_list;
    QLabel *m_evidence;
    GatedAction *m_show;
    GatedAction *m_example;
    GatedAction *m_worker;
};

} // namespace freeagent::console
