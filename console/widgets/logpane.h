// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/models/logsearch.h"
#include "console/models/logstore.h"

#include <QAbstractScrollArea>
#include <QRegularExpression>

class QToolButton;

namespace freeagent::console {

/// A log of any length: draws only what is seen. Follows its end until somebody scrolls up, then stays and says how many lines have
/// come since. Ctrl+C copies the selected lines. Beside the scroll bar a strip shows where the matches are.
class LogPane final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    enum class Stamps : quint8 { Clock, SinceStart, None };

    /// `store` must outlive this object.
    explicit LogPane(const LogStore &store, QWidget *parent = nullptr);

    /// Only these lines, or all.
    void setFilter(const std::optional<QList<qint64>> &lines);
    bool isFiltered() const { return m_filter.has_value(); }
    /// Drawn with a background where they are; positions for the strip.
    void setMatches(const QList<qint64> &lines, const QRegularExpression &what);
    void setStamps(Stamps stamps);
    bool follows() const { return m_follows; }
    qint64 unseen() const { return m_unseen; }
    void goToEnd();
    /// The line of the log, in the middle and selected.
    void goToLine(qint64 line);
    /// Of the log; -1 without one.
    qint64 currentLine() const;
    QString selectedText() const;
    qint64 shownLines() const;

Q_SIGNALS:
    void currentChanged(qint64 line);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void grow();
    void fit();
    void showPill();
    void choose(qint64 row, bool extend);
    int lineHeight() const;
    int visibleRows() const;
    qint64 lineAt(qint64 row) const;
    qint64 rowAt(int y) const;
    void drawRow(QPainter *painter, qint64 row, int y);
    void drawStrip(QPainter *painter);
    QString stampOf(const LogStore::Line &line) const;

    const LogStore &m_store;
    QToolButton *m_pill;
    std::optional<QList<qint64>> m_filter;
    QList<qint64> m_matches;
    QRegularExpression m_what;
    Stamps m_stamps = Stamps::Clock;
    qint64 m_current = -1; ///< a row
    qint64 m_anchor = -1;
    qint64 m_known = 0;
    qint64 m_unseen = 0;
    bool m_follows = true;
};

} // namespace freeagent::console
