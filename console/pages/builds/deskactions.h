// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/builds/buildbatch.h"
#include "console/pages/page.h"
#include "console/widgets/confirmstrip.h"
#include "console/widgets/gatedaction.h"

namespace freeagent::console {

/// What one can do with the chosen builds, one or thousands of them.
class DeskActions final : public QObject
{
    Q_OBJECT
public:
    DeskActions(const PageContext &context, QWidget *page);

    void choose(const QList<api::BuildItem> &builds);
    QList<QAction *> actions() const;
    QAction *retryAction() const { return m_retry; }
    QAction *cancelAction() const { return m_cancel; }
    QAction *stopAction() const { return m_stop; }

Q_SIGNALS:
    void noted(const QString &text);
    /// Of more than a handful of builds.
    void progressed(int done, int all);
    /// After each batch; empty when nothing was.
    void refused(const QList<std::pair<freeagent::BuildId, freeagent::Error>> &builds);
    /// Pins or priorities are others: ask anew.
    void done();

private:
    using Said = Danger::Said;

    GatedAction *make(Level level, const QString &text, const QString &drawing, const QString &does, void (DeskActions::*what)());
    void update();
    void cancel();
    void retry();
    void prioritise();
    void raise();
    void lower();
    void nudge(int by);
    void pin();
    void unpin();
    void download();
    void copyId();
    void copyLink();
    void stopBatch();
    QList<BuildId> ids(bool (*wanted)(const api::BuildItem &)) const;
    void run(const QByteArray &verb, const QString &path, const QJsonObject &body, const QList<BuildId> &builds, BuildBatch::Finished finished);
    void submitAgain(const QList<BuildId> &builds, const Said &said);

    PageContext m_context;
    QWidget *m_page;
    QList<api::BuildItem> m_chosen;
    QPointer<BuildBatch> m_batch;
    QHash<BuildId, int> m_nudged; ///< priorities that were asked for and not yet heard of
    GatedAction *m_retry;
    GatedAction *m_cancel;
    GatedAction *m_priority;
    GatedAction *m_raise;
    GatedAction *m_lower;
    GatedAction *m_pin;
    GatedAction *m_unpin;
    GatedAction *m_download;
    GatedAction *m_copyId;
    GatedAction *m_copyLink;
    GatedAction *m_stop;
};

} // namespace freeagent::console
