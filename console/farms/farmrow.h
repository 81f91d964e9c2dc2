// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farms/farms.h"

#include <QFrame>

class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace freeagent::console {

/// One farm in the view of all of them: its colour, its state in a sentence, its numbers and its worst problems. Each leads there.
class FarmRow final : public QFrame
{
    Q_OBJECT
public:
    /// Problems beyond this are a number.
    static constexpr int kProblems = 3;

    explicit FarmRow(QWidget *parent = nullptr);

    /// `current`: its pages are the ones behind this view.
    void show(const FarmLine &line, bool current);
    const FarmLine &line() const { return m_line; }
    /// Puts further doings behind the button at the end of the line.
    QMenu *menu() const { return m_menu; }

Q_SIGNALS:
    /// The person wants to see this farm; `link` within it, "alert/ID", or nothing.
    void wanted(const QString &link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *door(const QString &link);
    void showProblems();
    void draw();

    FarmLine m_line;
    bool m_current = false;
    QLabel *m_shape;
    QToolButton *m_name;
    QToolButton *m_waiting;
    QToolButton *m_running;
    QToolButton *m_workers;
    QToolButton *m_more;
    QMenu *m_menu;
    QLabel *m_sentence;
    QLabel *m_fix;
    QVBoxLayout *m_problems;
    QList<QToolButton *> m_problemDoors;
    QList<Problem> m_shownProblems;
};

} // namespace freeagent::console
