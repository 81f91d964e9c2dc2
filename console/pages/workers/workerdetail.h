// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"
#include "console/pages/page.h"

class QLabel;

namespace freeagent::console {

class ListView;
class Notice;

/// Of one worker: the checklist that brings it back, what it is and was asked, and what it built last.
class WorkerDetail final : public QWidget
{
    Q_OBJECT
public:
    explicit WorkerDetail(const PageContext &context, QWidget *parent = nullptr);

    void show(const QJsonObject &worker);
    void refresh();
    int steps() const { return m_steps.rowCount(); }

Q_SIGNALS:
    void linkWanted(const QString &link);

private:
    void take();

    PageContext m_context;
    Resource *m_resource;
    JsonTable m_steps;
    JsonTable m_builds;
    ListView *m_stepList;
    ListView *m_buildList;
    QLabel *m_facts;
    Notice *m_hold;
};

} // namespace freeagent::console
