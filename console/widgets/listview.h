// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"
#include "console/widgets/calmtable.h"

class QLabel;
class QLineEdit;

namespace freeagent::console {

/// A table of a JSON list with a field to search it, a count below and a menu: what most pages are made of. Rows rest under the pointer.
/// Ctrl+C copies the selected rows as text, Ctrl+Shift+C as a Markdown table.
class ListView final : public QWidget
{
    Q_OBJECT
public:
    using Accept = std::function<bool(const QJsonObject &row)>;

    /// `table` must outlive this object. `name`: for screen readers, "Workers".
    ListView(JsonTable &table, const QString &name, QWidget *parent = nullptr);

    CalmTable *table() const { return m_view; }
    /// The field; a page may place it elsewhere, in the head of its panel.
    QLineEdit *searchField() const { return m_search; }
    /// What is shown besides what the search leaves.
    void setAccept(Accept accept);
    void refilter();
    void focusSearch();
    /// Of a menu over the rows.
    void setMenu(const QList<QAction *> &actions);
    /// Said in the middle when there is nothing to show.
    void setEmptyText(const QString &text);
    QList<QJsonObject> selected() const;
    QByteArray currentId() const;
    /// False when no such row is shown.
    bool select(const QByteArray &id);
    void sortBy(int column, Qt::SortOrder order);
    QString selectedText() const;
    QString selectedMarkdown() const;

Q_SIGNALS:
    /// The selection, or the data of selected rows, is another one.
    void selectionChanged();
    /// Double click or Return.
    void activated(const QByteArray &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showMenu(const QPoint &at);
    void showFoot();
    QList<QStringList> selectedCells() const;

    JsonTable &m_table;
    CalmTable *m_view;
    QLineEdit *m_search;
    QLabel *m_foot;
    QLabel *m_empty;
    QStringList m_words;
    Accept m_accept;
    QList<QAction *> m_menu;
};

} // namespace freeagent::console
