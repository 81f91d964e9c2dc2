// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/workers/workerstrips.h"
#include "console/widgets/celldelegate.h"

namespace freeagent::console {

/// Draws the last day of a worker into its cell: green busy, grey idle, red offline, amber held, nothing where nothing is known.
class StripDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// `strips` must outlive this object.
    StripDelegate(const WorkerStrips &strips, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const WorkerStrips &m_strips;
};

} // namespace freeagent::console
