// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/page.h"
#include "console/widgets/confirmstrip.h"
#include "console/widgets/gatedaction.h"

#include <QJsonObject>

namespace freeagent::console {

/// What one can do with backups, drills and a damaged database. Asked in the strip with what it will touch.
class BackupActions final : public QObject
{
    Q_OBJECT
public:
    BackupActions(const PageContext &context, QWidget *page);

    void setStatus(const QJsonObject &status);
    void setRecovery(const QJsonObject &recovery);
    /// `drilling`: one runs or waits.
    void setDrilling(bool drilling);
    /// An empty object: none.
    void choose(const QJsonObject &backup);
    QList<QAction *> backups() const { return {m_make, m_verify, m_restore, m_remove}; }
    QAction *copyAction() const { return m_copy; }
    QAction *drillAction() const { return m_drill; }
    QAction *takeAction() const { return m_take; }

Q_SIGNALS:
    void noted(const QString &text);
    /// Something was changed: ask anew.
    void done();
    /// To where a restore is prepared, which is no page: it has to outlive the controller.
    void linkWanted(const QString &link);

private:
    void update();
    void make();
    void verify();
    void remove();
    void copy();
    void drill();
    void takeRepaired();
    /// Queues a job; its run can be cancelled for as long as the undo is offered.
    void queue(Danger danger, const QString &path, const std::function<QJsonObject()> &body, const QString &done);

    PageContext m_context;
    QJsonObject m_status;
    QJsonObject m_recovery;
    QJsonObject m_backup;
    bool m_drilling = false;
    GatedAction *m_make;
    GatedAction *m_verify;
    GatedAction *m_restore;
    GatedAction *m_remove;
    GatedAction *m_copy;
    GatedAction *m_drill;
    GatedAction *m_take;
};

} // namespace freeagent::console
