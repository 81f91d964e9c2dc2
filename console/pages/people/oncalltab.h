// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"
#include "console/pages/page.h"

class QHBoxLayout;

namespace freeagent::console {

class LevelCard;
class ListView;
class OnCallActions;
class RotaStrip;

/// Who is called now, level by level, and in the twelve weeks to come.
class OnCallTab final : public QWidget
{
    Q_OBJECT
public:
    OnCallTab(const PageContext &context, Resource *now, Resource *rota, Resource *contacts, QWidget *page);

    void focusSearch();
    QList<QAction *> actions() const;
    RotaStrip *strip() const { return m_strip; }
    ListView *list() const { return m_list; }
    QList<LevelCard *> cards() const;

Q_SIGNALS:
    void noted(const QString &text);

private:
    void arrange();
    void takeNow();
    void takeRota();
    void takeChoice();
    void choose();

    PageContext m_context;
    Resource *m_now;
    Resource *m_rota;
    Resource *m_contacts;
    OnCallActions *m_actions;
    QHBoxLayout *m_cardLine;
    QList<LevelCard *> m_cards;
    RotaStrip *m_strip;
    JsonTable m_table;
    ListView *m_list;
};

} // namespace freeagent::console
