// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/api/items.h"
#include "console/models/jsontable.h"
#include "console/pages/page.h"

class QLabel;
class QTabWidget;

namespace freeagent::console {

class BuildLog;
class ListView;
class Notice;
class Pill;

/// One build: how it is, why it waits or whose failure it was and by what evidence, every attempt, and its log.
class BuildDetail final : public QWidget
{
    Q_OBJECT
public:
    BuildDetail(const PageContext &context, const QList<QAction *> &buttons, QWidget *page);

    /// A build without an id: none.
    void show(const api::BuildItem &build);
    void refresh();
    BuildLog *log() const { return m_log; }
    void showLog();

Q_SIGNALS:
    void linkWanted(const QString &link);

private:
    void take();
    void showFacts();

    PageContext m_context;
    Resource *m_resource;
    api::BuildItem m_build;
    Pill *m_pill;
    QLabel *m_title;
    QLabel *m_facts;
    Notice *m_why;
    QTabWidget *m_tabs;
    BuildLog *m_log;
    JsonTable m_attempts;
    ListView *m_attemptList;
};

} // namespace freeagent::console
