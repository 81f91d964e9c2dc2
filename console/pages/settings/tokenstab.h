// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"
#include "console/pages/page.h"

class QToolButton;

namespace freeagent::console {

class ListView;
class Notice;
class SecretBox;
class TokenActions;

/// Who may use the controller besides the admin key: roles, machines, when last, and until when.
class TokensTab final : public QWidget
{
    Q_OBJECT
public:
    TokensTab(const PageContext &context, Resource *tokens, QWidget *page);

    void focusSearch();
    QList<QAction *> actions() const;
    ListView *list() const { return m_list; }
    SecretBox *secret() const { return m_secret; }

Q_SIGNALS:
    void noted(const QString &text);

private:
    QList<JsonColumn> columns() const;
    void arrange();
    void take();
    void choose();
    void allow();

    PageContext m_context;
    Resource *m_tokens;
    JsonTable m_table;
    ListView *m_list;
    TokenActions *m_actions;
    SecretBox *m_secret;
    Notice *m_notice;
    QToolButton *m_ended;
};

} // namespace freeagent::console
