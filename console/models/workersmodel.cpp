// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/workersmodel.h"

#include "console/farm/severity.h"
#include "console/farm/spokentime.h"
#include "console/models/buildtexts.h"
#include "console/models/plaintext.h"
#include "console/models/rowroles.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
/// Above this a build may fill the disk before it ends.
constexpr double kDiskWarning = 85;
constexpr double kDiskCritical = 95;

Severity stateOf(const api::WorkerItem &worker)
{
    if (!worker.online)
        return Severity::Critical;
    return worker.state == WorkerState::Building ? Severity::Busy : Severity::Good;
}

QString percent(const std::optional<double> &value)
{
    return value ? QLocale().toString(*value, 'f', 0) + u" %"_s : u"–"_s;
}

QString gigabytes(const std::optional<double> &megabytes)
{
    return megabytes ? QLocale().toString(*megabytes / 1024, 'f', 1) + u" GiB"_s : u"–"_s;
}
} // namespace

WorkersModel::WorkersModel(BuildNamer namer, QObject *parent)
    : QAbstractTableModel(parent)
    , m_namer(std::move(namer))
{
}

void WorkersModel::apply(const QList<api::WorkerItem> &changed, const QList<WorkerId> &removed)
{
    for (const WorkerId &id : removed) {
        const int gone = rowOf(id);
        if (gone < 0)
            continue;
        beginRemoveRows({}, gone, gone);
        m_index.remove(id);
        m_rows.erase(m_rows.begin() + gone);
        for (size_t row = size_t(gone); row < m_rows.size(); ++row)
            m_index[m_rows[row].id] = int(row);
        endRemoveRows();
    }
    for (const api::WorkerItem &worker : changed) {
        const int known = rowOf(worker.id);
        if (known >= 0) {
            m_rows[size_t(known)] = worker;
            Q_EMIT dataChanged(index(known, 0), index(known, ColumnCount - 1));
            continue;
        }
        const int end = int(m_rows.size());
        beginInsertRows({}, end, end);
        m_index.insert(worker.id, end);
        m_rows.push_back(worker);
        endInsertRows();
    }
}

void WorkersModel::setNow(Time now)
{
    if (now == m_now)
        return;
    m_now = now;
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, LastSeen), index(int(m_rows.size()) - 1, LastSeen), {Qt::DisplayRole});
}

bool WorkersModel::rowLess(int a, int b, int column) const
{
    const api::WorkerItem &x = row(a);
    const api::WorkerItem &y = row(b);
    const auto key = [column](const api::WorkerItem &worker) -> double {
        switch (column) {
        case State: return -double(stateOf(worker));
        case Platforms: return worker.platforms.size() == 1 ? double(worker.platforms.first()) : -1.0;
        case Building: return double(worker.currentBuilds.size());
        case Cpu: return worker.load.cpuPercent.value_or(-1);
        case Memory: return worker.load.memoryMb.value_or(-1);
        case Disk: return worker.load.diskPercent.value_or(-1);
        case LastSeen: return worker.lastSeenAt ? double(toMs(*worker.lastSeenAt)) : -1.0;
        default: return 0;
        }
    };
    if (key(x) != key(y))
        return key(x) < key(y);
    if (const int order = x.name.compare(y.name, Qt::CaseInsensitive))
        return order < 0;
    return x.id < y.id;
}

int WorkersModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int WorkersModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString WorkersModel::cellText(const api::WorkerItem &worker, int column) const
{
    QStringList parts;
    switch (column) {
    case State:
        return !worker.online                           ? tr("Offline")
            : worker.state == WorkerState::Building ? tr("Building")
                                                        : tr("Idle");
    case Name: return plainText(worker.name);
    case Platforms:
        for (const Platform platform : worker.platforms)
            parts << platformText(platform);
        //: The worker takes builds for any platform.
        return parts.isEmpty() ? tr("any") : parts.join(u", "_s);
    case Building:
        for (const BuildId &id : worker.currentBuilds)
            parts << m_namer(id);
        return parts.isEmpty() ? u"–"_s : parts.join(u", "_s);
    case Cpu: return percent(worker.load.cpuPercent);
    case Memory: return gigabytes(worker.load.memoryMb);
    case Disk: return percent(worker.load.diskPercent);
    case LastSeen:
        if (!worker.lastSeenAt)
            return u"–"_s;
        if (m_now - *worker.lastSeenAt < Millis(10'000))
            return tr("now");
        //: %1 is a duration.
        return tr("%1 ago").arg(spokenDuration(m_now - *worker.lastSeenAt));
    default: return {};
    }
}

QVariant WorkersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const api::WorkerItem &worker = row(index.row());
    switch (role) {
    case Qt::DisplayRole: return cellText(worker, index.column());
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                               cellText(worker, index.column()));
    case Qt::TextAlignmentRole:
        return index.column() >= Cpu && index.column() <= Disk ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case Qt::ToolTipRole:
        return richlessToolTip(tr("%1\n%2 of %3 builds succeeded")
                                   .arg(worker.name, QString::number(worker.successfulBuilds),
                                        QString::number(worker.totalBuilds)));
    case IdRole: return worker.id.value;
    case SeverityRole:
        if (index.column() == State)
            return int(stateOf(worker));
        if (index.column() == Disk && worker.load.diskPercent > kDiskWarning)
            return int(worker.load.diskPercent > kDiskCritical ? Severity::Critical : Severity::Warning);
        return {};
    default: return {};
    }
}

QVariant WorkersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Cpu && section <= Disk ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State: return tr("State");
    case Name: return tr("Worker");
    case Platforms: return tr("Platform");
    case Building:
        //: Column header: the builds that this worker runs at present.
        return tr("Builds");
    case Cpu: return tr("CPU");
    case Memory: return tr("Memory");
    case Disk: return tr("Disk");
    case LastSeen: return tr("Seen");
    default: return {};
    }
}

} // namespace freeagent::console
