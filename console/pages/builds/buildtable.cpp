// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/builds/buildtable.h"

#include "console/farm/spokentime.h"
#include "console/models/buildtexts.h"
#include "console/models/plaintext.h"
#include "console/models/rowroles.h"

using namespace Qt::StringLiterals;

namespace freeagent::console {

QString failureText(FailureClass failure)
{
    switch (failure) {
    case FailureClass::Author: return BuildTable::tr("project");
    case FailureClass::Dependency: return BuildTable::tr("dependency");
    case FailureClass::Machine: return BuildTable::tr("machine");
    case FailureClass::Farm: return BuildTable::tr("farm");
    case FailureClass::None: break;
    }
    return {};
}

std::optional<Millis> BuildTable::waited(const api::BuildItem &build) const
{
    if (build.isPending())
        return now() - build.submittedAt;
    return build.startedAt ? std::optional(*build.startedAt - build.submittedAt) : std::nullopt;
}

std::optional<Millis> BuildTable::ran(const api::BuildItem &build) const
{
    if (!build.startedAt || build.isPending())
        return std::nullopt;
    return build.completedAt.value_or(now()) - *build.startedAt;
}

bool BuildTable::rowLess(int a, int b, int column) const
{
    const api::BuildItem &x = row(a);
    const api::BuildItem &y = row(b);
    const auto texts = [](const QString &s, const QString &t) { return s.compare(t, Qt::CaseInsensitive); };
    int order = 0;
    switch (column) {
    case State: order = int(x.status) - int(y.status); break;
    case Project: order = texts(x.project, y.project); break;
    case Platform: order = int(x.platform) - int(y.platform); break;
    case Where: order = texts(x.workerName, y.workerName); break;
    case Class: order = int(x.failure) - int(y.failure); break;
    case Priority: order = x.priority - y.priority; break;
    case Wait:
        if (waited(x) != waited(y))
            return waited(x) < waited(y);
        break;
    case Run:
        if (ran(x) != ran(y))
            return ran(x) < ran(y);
        break;
    case Id:
        return x.id < y.id;
    default: break;
    }
    return order ? order < 0 : std::pair(x.submittedAt, x.id) < std::pair(y.submittedAt, y.id);
}

int BuildTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString BuildTable::cellText(const api::BuildItem &build, int column) const
{
    const auto length = [](const std::optional<Millis> &span) { return span ? spokenDuration(*span) : u"–"_s; };
    switch (column) {
    case State: return stateText(build);
    case Project: return build.project.isEmpty() ? u"–"_s : plainText(build.project);
    case Platform: return platformText(build.platform);
    case Where:
        if (build.isPending())
            return build.waitReason ? plainText(build.waitReason->message) : QString();
        if (build.hasFailed() && !build.errorMessage.isEmpty())
            return plainText(build.workerName + u": "_s + build.errorMessage);
        return plainText(build.workerName);
    case Class: return failureText(build.failure);
    case Priority: return build.priority ? QString::number(build.priority) : QString();
    case Wait: return length(waited(build));
    case Run: return length(ran(build));
    case Submitted: return spokenTime(build.submittedAt, now());
    case Id: return build.id.text();
    default: return {};
    }
}

QVariant BuildTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const api::BuildItem &build = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return cellText(build, index.column());
    case Qt::AccessibleTextRole: return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), cellText(build, index.column()));
    case Qt::ToolTipRole: {
        QStringList lines{build.id.text(), build.errorMessage};
        if (build.waitReason)
            lines << build.waitReason->message << build.waitReason->fix;
        lines.removeAll(QString());
        return richlessToolTip(lines.join(u'\n'));
    }
    case Qt::TextAlignmentRole: return index.column() >= Priority && index.column() <= Run ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case IdRole: return build.id.value;
    case SeverityRole: return index.column() == State ? QVariant(int(stateSeverity(build))) : QVariant();
    default: return {};
    }
}

QVariant BuildTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Priority && section <= Run)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State: return tr("State");
    case Project: return tr("Project");
    case Platform: return tr("Platform");
    case Where:
        //: Column header: the worker that builds, why a build waits, or why it failed.
        return tr("Worker, or why");
    case Class:
        //: Column header: whose failure it was.
        return tr("Whose");
    case Priority: return tr("Priority");
    case Wait: return tr("Waited");
    case Run: return tr("Ran");
    case Submitted: return tr("Submitted");
    case Id: return tr("Id");
    default: return {};
    }
}

} // namespace freeagent::console
