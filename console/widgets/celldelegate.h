// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace freeagent::console {

/// Draws cells that have a severity with its shape and colour, all others plainly; selection stays readable in both.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `shapes` false: colour only, for log lines whose level stands in the text.
    explicit CellDelegate(bool shapes, QObject *parent);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    bool m_shapes;
};

} // namespace freeagent::console
