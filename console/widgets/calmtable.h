// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/calmproxy.h"

#include <QPersistentModelIndex>
#include <QSet>
#include <QTableView>
#include <QTimer>

namespace freeagent::console {

/// A table of rows that change all the time and still do not run away: order and filter rest while the pointer is over it, while
/// its menu is open and shortly after a key; selection and scroll position stay with their rows.
class CalmTable final : public QTableView
{
    Q_OBJECT
public:
    CalmTable(CalmProxy *proxy, QWidget *parent = nullptr);

    CalmProxy *proxy() const { return m_proxy; }
    /// While `menu` is open, rows rest.
    void holdFor(QWidget *menu);
    /// Width of a column in average characters; 0 takes what is left.
    void setColumnCharacters(const QList<int> &widths);
    /// Source rows of the selection, in the order shown.
    QList<int> selectedSourceRows() const;
    /// -1 without one.
    int currentSourceRow() const;

protected:
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateHold();
    void keepAnchor();
    void restoreAnchor();
    void keepChosen();
    void restoreChosen();

    CalmProxy *m_proxy;
    QTimer m_afterKey;
    bool m_pointerInside = false;
    int m_openMenus = 0;
    QPersistentModelIndex m_anchor;
    int m_anchorY = 0;
    QSet<QByteArray> m_chosen;
    QByteArray m_chosenCurrent;
};

} // namespace freeagent::console
