// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QToolButton;

namespace freeagent::console {

class LogModel;

/// A log as it grows. Follows its end until somebody scrolls up; then it stays where it is and says how many lines have come
/// since. Ctrl+C copies the selected lines as text.
class LogView final : public QTableView
{
    Q_OBJECT
public:
    explicit LogView(LogModel *log, QWidget *parent = nullptr);

    bool follows() const { return m_follows; }
    int unseenLines() const { return m_unseen; }
    void goToEnd();
    /// Text of the selected lines, in order.
    QString selectedText() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void takeRows(int first, int last);
    void takeScroll();
    void showPill();
    void fitWidth();

    LogModel *m_log;
    QToolButton *m_pill;
    bool m_follows = true;
    int m_unseen = 0;
};

} // namespace freeagent::console
