// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/farmsummary.h"
#include "console/models/buildfilter.h"

#include <QWidget>

class QLabel;

namespace freeagent::console {

class BuildActions;
class BuildsModel;
class CalmTable;
class FilterBar;

/// The table of builds, its filter, and its menu.
class BuildsPanel final : public QWidget
{
    Q_OBJECT
public:
    BuildsPanel(BuildsModel &model, BuildActions &actions, QWidget *parent = nullptr);

    void showCounts(const FarmSummary &summary);
    void focusFilter();
    void select(const BuildId &build);

Q_SIGNALS:
    /// The build whose row is current; empty when none is.
    void currentChanged(const freeagent::BuildId &build);

private:
    void connectTable(BuildActions &actions);
    void showMenu(const BuildActions &actions, const QPoint &at);
    void takeSelection(BuildActions &actions);
    void showFoot();

    BuildsModel &m_model;
    FilterBar *m_bar;
    CalmTable *m_table;
    QLabel *m_foot;
};

} // namespace freeagent::console
