// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/page.h"
#include "console/widgets/confirmstrip.h"
#include "console/widgets/gatedaction.h"

#include <QJsonObject>

namespace freeagent::console {

/// What one can do to the farm's doors and to a maintenance under way. Asked in the strip with what it will touch.
class MaintenanceActions final : public QObject
{
    Q_OBJECT
public:
    MaintenanceActions(const PageContext &context, QWidget *page);

    void setState(const QJsonObject &state);
    void setRun(const QJsonObject &run);
    void setDrain(const QJsonObject &drain);
    QList<QAction *> doors() const { return {m_begin, m_stop, m_open}; }
    QList<QAction *> run() const { return {m_retry, m_skip, m_extend, m_abort, m_report}; }
    QList<QAction *> drain() const { return {m_drain, m_undrain}; }

Q_SIGNALS:
    void noted(const QString &text);
    /// Something was changed: ask anew.
    void done();

private:
    void update();
    void begin();
    void stop();
    void open();
    void startDrain();
    void endDrain();
    void retry();
    void skip();
    void extend();
    void abort();
    void copyReport();
    void send(const QByteArray &verb, const QString &path, const QJsonObject &body, const QString &reason, const QString &done, const Danger::Said &said);
    QString currentStep() const;
    /// What runs and when it is expected to have ended, as of now.
    void foreseeBuilds(const QString &first, const Danger::Said &said);

    PageContext m_context;
    QJsonObject m_state;
    QJsonObject m_run;
    QJsonObject m_drainState;
    GatedAction *m_begin;
    GatedAction *m_stop;
    GatedAction *m_open;
    GatedAction *m_drain;
    GatedAction *m_undrain;
    GatedAction *m_retry;
    GatedAction *m_skip;
    GatedAction *m_extend;
    GatedAction *m_abort;
    GatedAction *m_report;
};

} // namespace freeagent::console
