// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"
#include "console/pages/page.h"

class QLabel;
class QSpinBox;

namespace freeagent::console {

class GatedAction;
class ListView;

/// Removing old files by hand: first what would go, one by one; then it, with the way back through the trash.
class CleanupPanel final : public QWidget
{
    Q_OBJECT
public:
    CleanupPanel(const PageContext &context, QWidget *page);

    /// How many successes the daily clean-up keeps, and how long the trash does.
    void setPolicy(const QJsonObject &policy);
    QList<QAction *> actions() const;
    QSpinBox *olderThan() const { return m_olderThan; }
    QSpinBox *kept() const { return m_keep; }
    ListView *list() const { return m_list; }
    QString verdict() const;

Q_SIGNALS:
    /// Files went or came back: figures of others are old.
    void changed();

private:
    void arrange();
    QJsonObject body(bool dryRun) const;
    void dryRun();
    void showForesight(const QJsonObject &answer);
    void forget();
    void cleanUp();

    PageContext m_context;
    QJsonObject m_policy;
    QSpinBox *m_olderThan;
    QSpinBox *m_keep;
    QLabel *m_verdict;
    JsonTable m_table;
    ListView *m_list;
    quint64 m_round = 0;
    GatedAction *m_look;
    GatedAction *m_cleanUp;
};

} // namespace freeagent::console
