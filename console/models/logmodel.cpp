// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/logmodel.h"

#include "console/farm/severity.h"
#include "console/farm/spokentime.h"
#include "console/models/plaintext.h"
#include "console/models/rowroles.h"

using namespace Qt::StringLiterals;

namespace freeagent::console {

void LogModel::append(const QList<api::NumberedLine> &lines)
{
    if (lines.isEmpty())
        return;
    beginInsertRows({}, m_rows, m_rows + int(lines.size()) - 1);
    for (const api::NumberedLine &numbered : lines) {
        if (m_blocks.empty() || m_blocks.back().entries.size() == kBlockLines)
            m_blocks.emplace_back();
        Block &block = m_blocks.back();
        block.text += numbered.line.message.toUtf8();
        block.entries.push_back({numbered.line.at, block.text.size(), numbered.line.level});
        m_longest = std::max(m_longest, int(numbered.line.message.size()));
    }
    m_rows += int(lines.size());
    endInsertRows();
    while (m_rows > kMostLines)
        dropOldest();
}

void LogModel::dropOldest()
{
    const int count = int(m_blocks.front().entries.size());
    beginRemoveRows({}, 0, count - 1);
    m_blocks.pop_front();
    m_rows -= count;
    m_dropped += count;
    endRemoveRows();
}

void LogModel::clear()
{
    if (m_rows > 0) {
        beginRemoveRows({}, 0, m_rows - 1);
        m_blocks.clear();
        m_rows = 0;
        endRemoveRows();
    }
    m_longest = 0;
    m_dropped = 0;
}

LogLine LogModel::line(int row) const
{
    const Block &block = m_blocks[size_t(row / kBlockLines)];
    const size_t at = size_t(row % kBlockLines);
    const qsizetype begin = at ? block.entries[at - 1].end : 0;
    const Entry &entry = block.entries[at];
    return {entry.at, entry.level, QString::fromUtf8(block.text.constData() + begin, entry.end - begin)};
}

int LogModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_rows; }
int LogModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const LogLine found = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return index.column() == TimeColumn ? logTime(found.at) : plainText(found.message);
    case SeverityRole:
        if (found.level == LogLevel::Error)
            return int(Severity::Critical);
        return found.level == LogLevel::Warn ? QVariant(int(Severity::Warning)) : QVariant();
    default: return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TimeColumn ? tr("Time") : tr("Line");
}

} // namespace freeagent::console
