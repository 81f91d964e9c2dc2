// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace freeagent::console {

/// A grey haze over figures that are no longer known to be true. Lets the mouse through: old figures may still be read, scrolled
/// and copied. Keeps itself as large as its parent and above its siblings.
class StaleVeil final : public QWidget
{
    Q_OBJECT
public:
    /// Lies over `covered`, a child of it.
    explicit StaleVeil(QWidget *covered);

    void setDrawn(bool drawn);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace freeagent::console
