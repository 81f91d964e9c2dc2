// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/buildrows.h"

namespace freeagent::console {

struct PlainBuildRow {
    explicit PlainBuildRow(const api::BuildItem &item) : build(item) { }
    api::BuildItem build;
};

/// The builds of the overview.
class BuildsModel final : public BuildRows<PlainBuildRow>
{
    Q_OBJECT
public:
    enum Column { State, Project, Platform, Where, Duration, Submitted, ColumnCount };

    using BuildRows::BuildRows;

    /// Moves the durations of builds that wait or run.
    void setNow(Time now) { moveTimes(now, Duration, Submitted); }
    /// For a proxy: typed, without variants. Equal by this column means ordered by time of submission.
    bool rowLess(int a, int b, int column) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cellText(const api::BuildItem &build, int column) const;
    QString toolTip(const api::BuildItem &build) const;
};

} // namespace freeagent::console
