// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QUrlQuery>
#include <QWidget>

class QAction;
class QComboBox;
class QSlider;
class QSpinBox;

namespace freeagent::console {

/// The question of a plan: how much comes in, in which curve, and how many workers there are.
class PlanForm final : public QWidget
{
    Q_OBJECT
public:
    explicit PlanForm(QWidget *parent = nullptr);

    /// Of GET /api/capacity/plan. What is left as measured is not in it.
    QUrlQuery query() const;
    /// "200 a day, 4 workers, twice as much".
    QString text() const;
    /// The sizes of the runbook, and back to what is measured.
    QList<QAction *> presets() const { return m_presets; }

Q_SIGNALS:
    /// A moment after the last change.
    void changed();

private:
    void preset(int builds);

    QComboBox *m_curve;
    QSlider *m_slider;
    QSpinBox *m_builds;
    QSpinBox *m_workers;
    QComboBox *m_growth;
    QList<QAction *> m_presets;
    QTimer m_soon;
};

} // namespace freeagent::console
