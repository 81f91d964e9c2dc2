// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/buildrows.h"
#include "console/pages/builds/buildquery.h"

namespace freeagent::console {

struct SearchedBuildRow {
    explicit SearchedBuildRow(const api::BuildItem &item) : build(item), folded(BuildQuery::foldedText(item)) { }
    api::BuildItem build;
    QByteArray folded; ///< what a search looks through
};

/// Up to some hundred thousand builds.
class BuildTable final : public BuildRows<SearchedBuildRow>
{
    Q_OBJECT
public:
    enum Column { State, Project, Platform, Where, Class, Priority, Wait, Run, Submitted, Id, ColumnCount };

    using BuildRows::BuildRows;

    /// Moves the times of builds that wait or run.
    void setNow(Time now) { moveTimes(now, Wait, Submitted); }
    bool matches(int row, const BuildQuery &query) const { return query.accepts(kept(row).build, kept(row).folded); }
    /// For a proxy: typed. Equal by this column means ordered by time of submission.
    bool rowLess(int a, int b, int column) const;

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cellText(const api::BuildItem &build, int column) const;
    std::optional<Millis> waited(const api::BuildItem &build) const;
    std::optional<Millis> ran(const api::BuildItem &build) const;
};

/// Whose failure it was, in a word; empty when it did not fail.
QString failureText(FailureClass failure);

} // namespace freeagent::console
