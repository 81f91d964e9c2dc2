// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/page.h"
#include "console/widgets/confirmstrip.h"
#include "console/widgets/gatedaction.h"

#include <QJsonObject>

namespace freeagent::console {

/// What one can do with the chosen workers. What takes machines out is asked in the strip, with what it would cost.
class WorkerActions final : public QObject
{
    Q_OBJECT
public:
    WorkerActions(const PageContext &context, QWidget *page);

    void choose(const QList<QJsonObject> &workers);
    /// For the menu, in its order.
    QList<QAction *> actions() const;
    QAction *pauseAction() const { return m_pause; }
    QAction *resumeAction() const { return m_resume; }
    QAction *rollingAction() const { return m_rolling; }
    /// Without asking: the words said it all ("pause mac-3 2h xcode update").
    void pauseNow(const QJsonObject &worker, const std::optional<Time> &until, const QString &reason);
    void resumeNow(const QList<QJsonObject> &workers);

Q_SIGNALS:
    void noted(const QString &text);
    /// Something was done: ask anew.
    void done();

private:
    using Said = Danger::Said;

    GatedAction *make(Level level, const QString &text, const QString &drawing, const QString &does, void (WorkerActions::*what)());
    void update();
    void pause();
    void needMine();
    void drain();
    void quarantine();
    void resume();
    void canary();
    void restart();
    void reboot();
    void updateMachine();
    void withdraw();
    void setOwner();
    void retire();
    void rolling();
    void askHold(const QString &path, const QString &title, const QString &effect, const QString &verb, bool mayRequeue);
    void askRequest(const QString &kind, const QString &title, const QString &effect, const QString &verb);
    /// One request for each worker; the first refusal is what is said.
    void each(const QList<QJsonObject> &workers, const QByteArray &verb, const QString &path, const QJsonObject &body, const QString &done, const Said &said);
    int runningBuilds() const;
    QString names() const;

    PageContext m_context;
    QWidget *m_page;
    QList<QJsonObject> m_chosen;
    GatedAction *m_pause;
    GatedAction *m_need;
    GatedAction *m_drain;
    GatedAction *m_quarantine;
    GatedAction *m_resume;
    GatedAction *m_canary;
    GatedAction *m_restart;
    GatedAction *m_reboot;
    GatedAction *m_update;
    GatedAction *m_withdraw;
    GatedAction *m_owner;
    GatedAction *m_retire;
    GatedAction *m_rolling;
};

} // namespace freeagent::console
