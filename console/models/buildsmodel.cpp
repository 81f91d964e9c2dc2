// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/buildsmodel.h"

#include "console/farm/spokentime.h"
#include "console/models/buildtexts.h"
#include "console/models/plaintext.h"
#include "console/models/rowroles.h"

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
    case Duration: return timeText(build, now());
    case Submitted: return spokenTime(build.submittedAt, now());
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
