// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"
#include "console/pages/page.h"
#include "console/pages/workers/workerstrips.h"

#include <QTimer>

class QButtonGroup;

namespace freeagent::console {

class ListView;
class RollingPanel;
class WorkerActions;
class WorkerDetail;

/// The machines: how each is, whose it is, who holds it and why, its last day, and what one can do about it.
class WorkersPage final : public Page
{
    Q_OBJECT
public:
    explicit WorkersPage(const PageContext &context);

    void focusFilter() override;
    bool hasSettled() const override;
    /// "ID" or a name; "state=offline".
    bool openLink(const QStringList &parts, const QString &fragment) override;
    /// "pause mac-3 2h xcode update", "resume mac-3".
    QList<PageCommand> commands(const QString &typed) const override;

private:
    enum Shown { All, Trouble, Mine };

    QList<JsonColumn> columns();
    void arrange();
    void take();
    void tick();
    bool accepts(const QJsonObject &worker) const;
    QString workText(const QJsonObject &worker, Time now) const;
    const QJsonObject *named(const QString &name) const;

    PageContext m_context;
    Resource *m_workers;
    Resource *m_run;
    WorkerStrips m_strips;
    JsonTable m_table;
    ListView *m_list;
    WorkerActions *m_actions;
    WorkerDetail *m_detail;
    RollingPanel *m_rolling;
    QButtonGroup *m_shown;
    QString m_wanted; ///< worker of a link that came before the data
    QTimer m_tick;
};

} // namespace freeagent::console
