// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/items.h"
#include "console/pages/page.h"

#include <QAction>

namespace freeagent::console {

class BuildsModel;

/// What one can do with the chosen builds. An action that does not apply is disabled and says why.
class BuildActions final : public QObject
{
    Q_OBJECT
public:
    BuildActions(const PageContext &context, const BuildsModel &builds, QWidget *page);

    void choose(const QList<BuildId> &builds);
    /// In the order of a menu.
    QList<QAction *> actions() const { return {m_retry, m_cancel, m_download, m_log, m_copyId}; }
    QAction *retryAction() const { return m_retry; }
    QAction *cancelAction() const { return m_cancel; }
    QAction *downloadAction() const { return m_download; }
    QAction *copyIdAction() const { return m_copyId; }

Q_SIGNALS:
    void noted(const QString &text);
    void logWanted();

private:
    QAction *make(const QString &text, const QString &icon, const QKeySequence &key, void (BuildActions::*what)());
    void update();
    QList<api::BuildItem> chosen() const;
    void cancel();
    void retry();
    void download();
    void copyId();

    PageContext m_context;
    const BuildsModel &m_builds;
    QWidget *m_page;
    QList<BuildId> m_chosen;
    QAction *m_retry;
    QAction *m_cancel;
    QAction *m_download;
    QAction *m_log;
    QAction *m_copyId;
};

} // namespace freeagent::console
