// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/jsontable.h"
#include "console/pages/page.h"

#include <QTimer>

class QLabel;
class QSpinBox;

namespace freeagent::console {

class ListView;

/// How many backups to keep, tried: what other numbers would keep and let go. Only asks, and changes nothing.
class SimulatorTab final : public QWidget
{
    Q_OBJECT
public:
    /// `ours`: what the farm keeps; `tried`: the answer to the question that is asked here.
    SimulatorTab(const PageContext &context, Resource *ours, Resource *tried);

    void focusSearch();
    QString said() const;

private:
    void takeOurs();
    void question();
    void take();

    PageContext m_context;
    Resource *m_ours;
    Resource *m_tried;
    JsonTable m_table;
    ListView *m_list;
    QSpinBox *m_daily;
    QSpinBox *m_weekly;
    QSpinBox *m_monthly;
    QLabel *m_said;
    bool m_isTouched = false; ///< a person entered other numbers
    QTimer m_soon;
};

/// "With 7/4/12: 18 GB in 23 backups, the oldest of 2025-02-01. 3 would go, 2.1 GB become free."
QString simulationText(const QJsonObject &answer, Time now);

} // namespace freeagent::console
