// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"
#include "console/pages/page.h"

class QLabel;

namespace freeagent::console {

class GatedAction;
class ListView;

/// What was removed and can still be put back.
class TrashTab final : public QWidget
{
    Q_OBJECT
public:
    TrashTab(const PageContext &context, Resource *trash, QWidget *page);

    void focusSearch();
    QList<QAction *> actions() const;
    ListView *list() const { return m_list; }

Q_SIGNALS:
    /// Files came back or went: figures of others are old.
    void changed();

private:
    void arrange();
    void take();
    void choose();
    void restore(const QJsonObject &body, const QString &title);
    void empty();

    PageContext m_context;
    Resource *m_trash;
    JsonTable m_table;
    ListView *m_list;
    QLabel *m_sum;
    GatedAction *m_back;
    GatedAction *m_wholeRun;
    GatedAction *m_empty;
};

} // namespace freeagent::console
