// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/models/jsontable.h"

#include "console/models/plaintext.h"
#include "console/models/rowroles.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace freeagent::console {

JsonTable::JsonTable(const QString &idKey, QList<JsonColumn> columns, QObject *parent)
    : JsonTable(
          [idKey](const QJsonObject &row) {
              const QJsonValue id = row.value(idKey);
              return id.isString() ? id.toString().toUtf8() : QByteArray::number(id.toInteger());
          },
          std::move(columns), parent)
{
}

JsonTable::JsonTable(IdOf idOf, QList<JsonColumn> columns, QObject *parent)
    : QAbstractTableModel(parent)
    , m_idOf(std::move(idOf))
    , m_columns(std::move(columns))
{
}

void JsonTable::setRows(const QJsonArray &rows)
{
    QHash<QByteArray, QJsonObject> wanted;
    QList<QByteArray> order;
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const QByteArray id = m_idOf(row);
        if (!wanted.contains(id))
            order.append(id);
        wanted.insert(id, row);
    }
    for (int row = int(m_rows.size()) - 1; row >= 0; --row)
        if (!wanted.contains(m_rows[size_t(row)].id))
            removeRowAt(row);
    QList<QJsonObject> fresh;
    for (const QByteArray &id : std::as_const(order)) {
        const int known = rowOf(id);
        known >= 0 ? change(known, wanted[id]) : fresh.append(wanted[id]);
    }
    append(fresh);
}

void JsonTable::upsert(const QJsonObject &row)
{
    const int known = rowOf(m_idOf(row));
    known >= 0 ? change(known, row) : append({row});
}

void JsonTable::remove(const QByteArray &id)
{
    if (const int row = rowOf(id); row >= 0)
        removeRowAt(row);
}

void JsonTable::change(int row, const QJsonObject &json)
{
    if (m_rows[size_t(row)].json == json)
        return;
    m_rows[size_t(row)].json = json;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void JsonTable::append(const QList<QJsonObject> &rows)
{
    if (rows.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(rows.size()) - 1);
    for (const QJsonObject &row : rows) {
        const QByteArray id = m_idOf(row);
        m_index.insert(id, int(m_rows.size()));
        m_rows.push_back({id, row});
    }
    endInsertRows();
}

void JsonTable::removeRowAt(int row)
{
    beginRemoveRows({}, row, row);
    m_index.remove(m_rows[size_t(row)].id);
    m_rows.erase(m_rows.begin() + row);
    for (size_t behind = size_t(row); behind < m_rows.size(); ++behind)
        m_index[m_rows[behind].id] = int(behind);
    endRemoveRows();
}

void JsonTable::setNow(Time now)
{
    if (now == m_now)
        return;
    m_now = now;
    // Text only: proxies need not look at order or filter for it.
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, columnCount() - 1), {Qt::DisplayRole});
}

const QJsonObject *JsonTable::find(const QByteArray &id) const
{
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_rows[size_t(row)].json;
}

bool JsonTable::rowLess(int a, int b, int column) const
{
    const JsonColumn &wanted = m_columns[std::clamp<qsizetype>(column, 0, m_columns.size() - 1)];
    const QVariant x = wanted.sortKey ? wanted.sortKey(row(a)) : QVariant(cellText(a, column));
    const QVariant y = wanted.sortKey ? wanted.sortKey(row(b)) : QVariant(cellText(b, column));
    if (x.typeId() == QMetaType::QString && y.typeId() == QMetaType::QString) {
        if (const int order = x.toString().compare(y.toString(), Qt::CaseInsensitive))
            return order < 0;
    } else if (x != y) {
        return x.toDouble() < y.toDouble();
    }
    return m_rows[size_t(a)].id < m_rows[size_t(b)].id;
}

bool JsonTable::matches(int row, const QStringList &words) const
{
    if (words.isEmpty())
        return true;
    QString all = QString::fromUtf8(m_rows[size_t(row)].id);
    for (int column = 0; column < columnCount(); ++column)
        all += u' ' + cellText(row, column);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

int JsonTable::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int JsonTable::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_columns.size()); }

QString JsonTable::cellText(int row, int column) const
{
    return plainText(m_columns[column].text(m_rows[size_t(row)].json, m_now));
}

QVariant JsonTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const JsonColumn &column = m_columns[index.column()];
    switch (role) {
    case Qt::DisplayRole: return cellText(index.row(), index.column());
    case Qt::AccessibleTextRole: return u"%1: %2"_s.arg(column.title, cellText(index.row(), index.column()));
    case Qt::ToolTipRole:
        return richlessToolTip(column.toolTip ? column.toolTip(row(index.row()), m_now) : cellText(index.row(), index.column()));
    case Qt::TextAlignmentRole:
        return column.right ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case IdRole: return m_rows[size_t(index.row())].id;
    case SeverityRole:
        if (column.severity)
            if (const auto severity = column.severity(row(index.row())))
                return int(*severity);
        return {};
    default: return {};
    }
}

QVariant JsonTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::TextAlignmentRole && m_columns[section].right)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(m_columns[section].title) : QVariant();
}

} // namespace freeagent::console
