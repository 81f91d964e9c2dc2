// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"
#include "console/pages/page.h"

class QButtonGroup;
class QHBoxLayout;
class QLabel;

namespace freeagent::console {

class Card;
class ListView;
class Notice;
class Treemap;

/// How full the disks are and what takes the room: by project, kind and age.
class RoomTab final : public QWidget
{
    Q_OBJECT
public:
    /// `doctor` knows of files that are missing; `retention` what the next clean-up removes.
    RoomTab(const PageContext &context, Resource *storage, Resource *doctor, Resource *retention);

    void focusSearch();
    /// "project", "kind" or "age"; false for another word.
    bool show(const QString &by);

Q_SIGNALS:
    void noted(const QString &text);
    /// "retention", "trash"
    void tabWanted(const QString &name);

private:
    void arrange();
    void take();
    void takeParts();
    void takeNotice();
    Card *card(int index);

    PageContext m_context;
    Resource *m_storage;
    Resource *m_doctor;
    Resource *m_retention;
    QHBoxLayout *m_cardLine;
    QList<Card *> m_cards;
    Notice *m_notice;
    QLabel *m_facts;
    QButtonGroup *m_by;
    Treemap *m_map;
    JsonTable m_table;
    ListView *m_list;
};

} // namespace freeagent::console
