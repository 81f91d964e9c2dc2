// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/pages/page.h"

class QButtonGroup;
class QVBoxLayout;

namespace freeagent::console {

class QueueDepthChart;

/// The queue chart and its ranges.
class QueuePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit QueuePanel(const PageContext &context, QWidget *parent = nullptr);

    /// Draws anew, at most as often as a pixel of the range takes.
    void refresh();

private:
    void draw();
    void fitRange();

    PageContext m_context;
    QueueDepthChart *m_chart;
    QButtonGroup *m_ranges;
    Time m_drawnAt{};
    bool m_chosen = false; ///< a person picked the range
};

} // namespace freeagent::console
