// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/page.h"
#include "console/widgets/confirmstrip.h"
#include "console/widgets/gatedaction.h"

#include <QJsonArray>
#include <QJsonObject>

namespace freeagent::console {

/// What can be done from the rows of the runbook: those that need no more than a yes. Everything else is done where the row leads.
class RunbookActions final : public QObject
{
    Q_OBJECT
public:
    RunbookActions(const PageContext &context, QWidget *page);

    /// An empty object: none.
    void choose(const QJsonObject &row);
    /// As GET /api/admin/schedule says it.
    void setSchedule(const QJsonObject &schedule);
    QList<GatedAction *> all() const { return {m_open, m_check, m_selfTest, m_job, m_reviewed, m_copy}; }
    /// Those that the chosen row has, whether or not they can be used now.
    QList<GatedAction *> ofRow() const;
    GatedAction *check() const { return m_check; }
    GatedAction *open() const { return m_open; }
    GatedAction *reviewed() const { return m_reviewed; }

Q_SIGNALS:
    void linkWanted(const QString &link);
    void noted(const QString &text);
    /// Ask the controller for its checks anew.
    void checkWanted();
    /// Something was changed: ask anew.
    void done();

private:
    QString what() const { return m_row.value(QLatin1String("run")).toString(); }
    QString jobName() const;
    void update();
    void testSelf();
    void runJob();
    void review();
    void copy();

    PageContext m_context;
    QJsonObject m_row;
    QJsonArray m_jobs;
    GatedAction *m_open;
    GatedAction *m_check;
    GatedAction *m_selfTest;
    GatedAction *m_job;
    GatedAction *m_reviewed;
    GatedAction *m_copy;
};

} // namespace freeagent::console
