// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"
#include "console/pages/page.h"

class QLabel;

namespace freeagent::console {

class BackupActions;
class ListView;
class Pill;

/// Whether the database is sound; of a damaged one what can be saved, table by table, and how to go on.
class IntegrityTab final : public QWidget
{
    Q_OBJECT
public:
    struct Sources {
        Resource *recovery;
        Resource *backups;
        Resource *drills;
    };
    IntegrityTab(const PageContext &context, const Sources &sources, BackupActions *actions);

    void tick();
    void focusSearch();

private:
    void take();

    PageContext m_context;
    Sources m_from;
    Resource *m_recovery;
    JsonTable m_history;
    ListView *m_historyList;
    JsonTable m_tables;
    JsonTable m_quarantine;
    ListView *m_tableList;
    ListView *m_quarantineList;
    Pill *m_pill;
    QLabel *m_text;
    QLabel *m_damage;
    QLabel *m_notes;
};

} // namespace freeagent::console
