// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"
#include "console/pages/page.h"

class QLabel;
class QProgressBar;

namespace freeagent::console {

class ListView;
class MaintenanceActions;
class Pill;
class Pipeline;

/// Where the farm is now: its doors, the maintenance under way step by step, and what still runs.
class NowTab final : public QWidget
{
    Q_OBJECT
public:
    struct Sources {
        Resource *state;
        Resource *run;
        Resource *drain;
        Resource *next;
    };

    NowTab(const PageContext &context, const Sources &sources, MaintenanceActions *actions);

    void tick();
    void focusSearch();
    const Pipeline *pipeline() const { return m_pipeline; }

Q_SIGNALS:
    void linkWanted(const QString &link);

private:
    QWidget *makeState();
    QWidget *makeRun();
    QWidget *makeDrain();
    void showState();
    void showRun();
    void showDrain();

    PageContext m_context;
    Sources m_from;
    MaintenanceActions *m_actions;
    JsonTable m_table;
    ListView *m_builds;
    Pill *m_pill;
    QLabel *m_sentence;
    QLabel *m_told;
    QLabel *m_next;
    QLabel *m_runTitle;
    Pipeline *m_pipeline;
    QLabel *m_drainSentence;
    QProgressBar *m_progress;
    int m_mostActive = 0; ///< since the drain began, as seen from here
};

} // namespace freeagent::console
