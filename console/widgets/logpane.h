// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/logsearch.h"
#include "console/models/logstore.h"
#include "console/widgets/logrow.h"

#include <QAbstractScrollArea>
#include <QRegularExpression>

class QToolButton;

namespace freeagent::console {

/// How the lines of a log look.
struct LogLook {
    /// The clock's, since the beginning of the log, since the line before.
    // Without a base type: lupdate of Qt 6.8 loses the next class after one in a struct.
    enum class Stamps { Clock, SinceStart, SinceBefore, None };

    Stamps stamps = Stamps::Clock;
    bool wrap = false;
    bool colours = true; ///< those that the log asks for; without them its lines have only the colour of their level

    friend bool operator==(const LogLook &, const LogLook &) = default;
};

/// A log of any length: draws only what is seen. Follows its end until somebody scrolls up, then stays and says how many lines have
/// come since. Ctrl+C copies the selected lines. Beside the scroll bar a strip shows where in the log the matches and the errors are;
/// pressing there goes there.
class LogPane final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    /// `store` must outlive this object.
    explicit LogPane(const LogStore &store, QWidget *parent = nullptr);

    /// Only these lines, or all. Those that do not match are drawn quietly.
    void setFilter(const std::optional<QList<qint64>> &lines);
    const std::optional<QList<qint64>> &filter() const { return m_filter; }
    bool isFiltered() const { return m_filter.has_value(); }
    /// Drawn with a mark where they are; positions for the strip.
    void setMatches(const QList<qint64> &lines, const QRegularExpression &what);
    /// For the strip.
    void setErrors(const QList<qint64> &lines);
    void setLook(const LogLook &look);
    const LogLook &look() const { return m_look; }
    bool follows() const { return m_follows; }
    qint64 unseen() const { return m_unseen; }
    void goToEnd();
    /// The line of the log, in the middle and selected.
    void goToLine(qint64 line);
    /// Of the log; -1 without one.
    qint64 currentLine() const;
    /// Without escape sequences.
    QString selectedText() const;
    qint64 shownLines() const;
    /// On the screen, by its row.
    int heightOfRow(qint64 row) const;
    QString stampOf(qint64 line) const;

Q_SIGNALS:
    void currentChanged(qint64 line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    /// What is at the upper edge: a row, and how many of its lines are above it.
    struct Top {
        qint64 row = 0;
        int skip = 0;
    };

    void grow();
    void fit();
    void showPill();
    void choose(qint64 row, bool extend);
    int lineHeight() const;
    int visibleRows() const;
    qint64 lineAt(qint64 row) const;
    qint64 rowAt(int y) const;
    Top topWithAtBottom(qint64 row) const;
    void place(const Top &top);
    void moveBy(int lines);
    bool isAtEnd() const;
    void noteScroll();
    LogRow rowOf(qint64 row) const;
    int drawRow(QPainter *painter, qint64 row, int y);
    void drawStrip(QPainter *painter);
    void drawTicks(QPainter *painter, const QList<qint64> &lines, const QColor &color);
    int stripWidth() const;

    const LogStore &m_store;
    QToolButton *m_pill;
    std::optional<QList<qint64>> m_filter;
    QList<qint64> m_matches;
    QRegularExpression m_what;
    QList<qint64> m_errors;
    LogLook m_look;
    int m_skip = 0;
    int m_endSkip = 0;
    bool m_placing = false;
    qint64 m_current = -1; ///< a row
    qint64 m_anchor = -1;
    qint64 m_known = 0;
    qint64 m_unseen = 0;
    bool m_follows = true;
    bool m_counted = true; ///< the log is no file that is being counted
};

} // namespace freeagent::console
