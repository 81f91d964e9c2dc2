// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/base/clock.h"
#include "console/farm/severity.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <functional>
#include <optional>

namespace freeagent::console {

/// A column of a table that is made from JSON objects.
struct JsonColumn {
    using Text = std::function<QString(const QJsonObject &row, Time now)>;
    using Key = std::function<QVariant(const QJsonObject &row)>;
    using Grade = std::function<std::optional<Severity>(const QJsonObject &row)>;

    QString title;
    Text text;
    int characters = 12; ///< width; 0 takes what is left
    Key sortKey{};       ///< a number or a text; without one the text is
    Grade severity{};    ///< draws shape and colour
    bool right = false;  ///< figures stand to the right
    Text toolTip{};      ///< without one the text is
};

/// Rows of a JSON list. A row stays where it is for as long as its id is in the list, new ones come behind all others (order is
/// the proxy's affair), and nothing is ever reset. Text of others is made plain here. GUI thread.
class JsonTable final : public QAbstractTableModel
{
    Q_OBJECT
public:
    using IdOf = std::function<QByteArray(const QJsonObject &row)>;

    /// `idKey` names the field that tells rows apart.
    JsonTable(const QString &idKey, QList<JsonColumn> columns, QObject *parent = nullptr);
    JsonTable(IdOf idOf, QList<JsonColumn> columns, QObject *parent = nullptr);

    /// The list as it is now: what is not in it goes. Of two rows with one id the last one counts.
    void setRows(const QJsonArray &rows);
    /// Changes or adds one.
    void upsert(const QJsonObject &row);
    void remove(const QByteArray &id);
    /// For texts that say how long ago.
    void setNow(Time now);
    Time now() const { return m_now; }

    const QJsonObject &row(int row) const { return m_rows[size_t(row)].json; }
    QByteArray idAt(int row) const { return m_rows[size_t(row)].id; }
    /// -1 when unknown.
    int rowOf(const QByteArray &id) const { return m_index.value(id, -1); }
    const QJsonObject *find(const QByteArray &id) const;
    const QList<JsonColumn> &columns() const { return m_columns; }
    /// For a proxy. Equal by this column means ordered by id.
    bool rowLess(int a, int b, int column) const;
    /// True when every word is in some cell of the row, whatever its case.
    bool matches(int row, const QStringList &words) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QByteArray id;
        QJsonObject json;
    };

    QString cellText(int row, int column) const;
    void change(int row, const QJsonObject &json);
    void append(const QList<QJsonObject> &rows);
    void removeRowAt(int row);

    IdOf m_idOf;
    QList<JsonColumn> m_columns;
    std::vector<Row> m_rows;
    QHash<QByteArray, int> m_index;
    Time m_now{};
};

} // namespace freeagent::console
