// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/presence/signs.h"

#include <QFrame>

class QLabel;
class QMenu;

namespace freeagent::console {

class DeskOptions;

/// The farm in one line above all other windows. Dragged to where it does not disturb; it comes back there. GUI thread.
class FarmBar final : public QFrame
{
    Q_OBJECT
public:
    /// Both must outlive it.
    FarmBar(DeskOptions &options, QMenu &menu, QWidget *parent);

    /// Without contact the figures are what was known last, and look like it.
    void show(const Glance &farm, const Signs &signs);
    /// Where it was left, moved so that it is wholly on a screen that there is.
    void place();

Q_SIGNALS:
    /// Clicked, or Return: the list of problems is wanted at this point.
    void clicked(const QPoint &global);
    /// Clicked twice.
    void consoleWanted();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLabel *addSign();
    void draw();

    DeskOptions &m_options;
    QMenu &m_menu;
    Glance m_farm;
    Signs m_signs;
    QLabel *m_criticalShape;
    QLabel *m_criticals;
    QLabel *m_warningShape;
    QLabel *m_warnings;
    QLabel *m_queue;
    QLabel *m_workers;
    QPoint m_grip; ///< where the mouse took hold of it
    bool m_dragged = false;
    bool m_pressed = false;
    bool m_drawing = false;
};

} // namespace freeagent::console
