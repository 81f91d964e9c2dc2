// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/buildsmodel.h"

#include "console/farm/spokentime.h"
#include "console/models/buildtexts.h"
#include "console/models/plaintext.h"
#include "console/models/rowroles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
/// Without regard to case first, so that "Shop" and "shop" stand together. Equal folds keep a definite order.
bool foldedLess(const QString &a, const QString &b)
{
    const int order = a.compare(b, Qt::CaseInsensitive);
    return order ? order < 0 : a < b;
}
} // namespace

void BuildsModel::apply(const QList<api::BuildItem> &changed, const QList<BuildId> &removed)
{
    removeRowsOf(removed);
    QList<api::BuildItem> fresh;
    QHash<BuildId, qsizetype> freshIndex;
    for (const api::BuildItem &build : changed) {
        if (const int known = rowOf(build.id); known >= 0) {
            m_rows[size_t(known)] = build;
            Q_EMIT dataChanged(index(known, 0), index(known, ColumnCount - 1));
        } else if (const auto twice = freshIndex.constFind(build.id); twice != freshIndex.cend()) {
            fresh[*twice] = build;
        } else {
            freshIndex.insert(build.id, fresh.size());
            fresh.append(build);
        }
    }
    if (fresh.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(fresh.size()) - 1);
    for (const api::BuildItem &build : std::as_const(fresh)) {
        m_index.insert(build.id, int(m_rows.size()));
        m_rows.push_back(build);
    }
    endInsertRows();
}

void BuildsModel::removeRowsOf(const QList<BuildId> &removed)
{
    std::vector<int> rows;
    for (const BuildId &id : removed)
        if (const int known = rowOf(id); known >= 0)
            rows.push_back(known);
    std::sort(rows.rbegin(), rows.rend());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (size_t i = 0; i < rows.size();) {
        const int last = rows[i];
        int first = last;
        while (++i < rows.size() && rows[i] == first - 1)
            --first;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_index.remove(m_rows[size_t(row)].id);
        m_rows.erase(m_rows.begin() + first, m_rows.begin() + last + 1);
        for (size_t row = size_t(first); row < m_rows.size(); ++row)
            m_index[m_rows[row].id] = int(row);
        endRemoveRows();
    }
}

void BuildsModel::setNow(Time now)
{
    if (now == m_now)
        return;
    m_now = now;
    // Text only: proxies need not look at order or filter for it.
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, Duration), index(int(m_rows.size()) - 1, Submitted), {Qt::DisplayRole});
}

bool BuildsModel::rowLess(int a, int b, int column) const
{
    const api::BuildItem &x = row(a);
    const api::BuildItem &y = row(b);
    const auto ran = [](const api::BuildItem &build) {
        return build.startedAt ? build.completedAt.value_or(Time::max()) - *build.startedAt : Millis(-1);
    };
    switch (column) {
    case State:
        if (x.status != y.status)
            return x.status < y.status;
        break;
    case Project:
        if (x.project != y.project)
            return foldedLess(x.project, y.project);
        break;
    case Platform:
        if (x.platform != y.platform)
            return x.platform < y.platform;
        break;
    case Where:
        if (x.workerName != y.workerName)
            return foldedLess(x.workerName, y.workerName);
        break;
    case Duration:
        if (ran(x) != ran(y))
            return ran(x) < ran(y);
        break;
    default: break;
    }
    return std::pair(x.submittedAt, x.id) < std::pair(y.submittedAt, y.id);
}

int BuildsModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int BuildsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString BuildsModel::cellText(const api::BuildItem &build, int column) const
{
    switch (column) {
    case State: return stateText(build);
    case Project: return build.project.isEmpty() ? build.id.text().left(10) : plainText(build.project);
    case Platform: return platformText(build.platform);
    case Where:
        if (build.isPending())
            return build.waitReason ? waitText(*build.waitReason) : QString();
        if (build.hasFailed() && !build.errorMessage.isEmpty())
            return plainText(build.workerName) + u": "_s + plainText(build.errorMessage);
        return plainText(build.workerName);
    case Duration: return timeText(build, m_now);
    case Submitted: return spokenTime(build.submittedAt, m_now);
    default: return {};
    }
}

QString BuildsModel::toolTip(const api::BuildItem &build) const
{
    QStringList lines{build.id.text()};
    if (build.waitReason)
        lines << build.waitReason->message << build.waitReason->fix;
    lines << build.errorMessage;
    lines.removeAll(QString());
    return richlessToolTip(lines.join(u'\n'));
}

QVariant BuildsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const api::BuildItem &build = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return cellText(build, index.column());
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                               cellText(build, index.column()));
    case Qt::ToolTipRole: return toolTip(build);
    case IdRole: return build.id.value;
    case SeverityRole: return index.column() == State ? QVariant(int(stateSeverity(build))) : QVariant();
    default: return {};
    }
}

QVariant BuildsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State: return tr("State");
    case Project: return tr("Project");
    case Platform: return tr("Platform");
    case Where:
        //: Column header: the worker that builds, why a build waits, or why it failed.
        return tr("Worker, or why");
    case Duration:
        //: Column header: how long a build waits, runs or took.
        return tr("Time");
    case Submitted: return tr("Submitted");
    default: return {};
    }
}

} // namespace freeagent::console
