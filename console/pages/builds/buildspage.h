// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/builds/buildhistory.h"
#include "console/pages/builds/buildtable.h"
#include "console/pages/page.h"

#include <QSet>
#include <QTimer>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QTabWidget;

namespace freeagent::console {

class BatchReport;
class BuildDetail;
class CalmTable;
class ClustersTab;
class DeskActions;
class GatedAction;
class SavedFilters;

/// All builds: found by what one types, acted upon one or thousands at a time, with log and attempts beside; and failures by cause.
class BuildsPage final : public Page
{
    Q_OBJECT
public:
    explicit BuildsPage(const PageContext &context);

    void focusFilter() override;
    bool hasSettled() const override;
    /// "ID" (fragment "L12": that line of its log), "filter=status:failed", "tab=clusters".
    bool openLink(const QStringList &parts, const QString &fragment) override;

    CalmTable *table() const { return m_view; }
    QLineEdit *queryField() const { return m_field; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    static constexpr const char *kChipQuery = "query"; ///< property of a chip

    void arrange();
    QWidget *makeList();
    void addChip(const QString &text, const QString &query);
    void connectParts();
    void addColumnMenu();
    void take(const QList<api::BuildItem> &fresh);
    void takeOld(const QList<api::BuildItem> &builds);
    void takeSelection();
    void refilter();
    void setQuery(const QString &query);
    void showFoot();
    void showCounts();
    void tick();
    void exportShown(bool json);
    bool select(const BuildId &build);
    void fetchOne(const BuildId &build, const QString &fragment);

    PageContext m_context;
    Resource *m_clusters;
    BuildTable m_table;
    BuildHistory m_history;
    BuildQuery m_query;
    DeskActions *m_actions;
    GatedAction *m_loadAll;
    GatedAction *m_selectAll;
    QAction *m_exportCsv;
    QAction *m_exportJson;
    QAction *m_openLog;
    QTabWidget *m_tabs;
    QLineEdit *m_field;
    QButtonGroup *m_chips;
    CalmTable *m_view;
    SavedFilters *m_saved;
    BatchReport *m_report;
    QLabel *m_foot;
    BuildDetail *m_detail;
    ClustersTab *m_clustersTab;
    Error m_trouble;
    QSet<BuildId> m_chosen;
    bool m_lost = false;
    bool m_counted = false;
    QTimer m_soon; ///< the filter follows the typing
    QTimer m_tick;
};

} // namespace freeagent::console
