// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/logpane.h"

#include "console/farm/spokentime.h"
#include "console/models/plaintext.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/severitytokens.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr qint64 kMostCopied = 100'000; ///< lines of one Ctrl+C
constexpr qint64 kMostTicks = 2'000;    ///< of the strip
} // namespace

LogPane::LogPane(const LogStore &store, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_store(store)
    , m_pill(new QToolButton(this))
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() * 0.92);
    setFont(fixed);
    setAccessibleName(tr("Log of the selected build"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    // Two bars that come and go by each other's room would never come to rest.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setBackgroundRole(QPalette::Base);
    m_pill->setIcon(icon(u"down"_s));
    m_pill->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_pill->setFont(QApplication::font());
    m_pill->setAccessibleName(tr("To the end of the log"));
    m_pill->hide();
    connect(m_pill, &QToolButton::clicked, this, &LogPane::goToEnd);
    connect(&store, &LogStore::grew, this, &LogPane::grow);
    connect(&store, &LogStore::cleared, this, [this] {
        m_filter.reset();
        m_matches.clear();
        m_current = m_anchor = -1;
        m_known = m_unseen = 0;
        m_follows = true;
        fit();
    });
    fit();
}

int LogPane::lineHeight() const { return qRound(fontMetrics().height() * 1.15); }
int LogPane::visibleRows() const { return std::max(1, viewport()->height() / lineHeight()); }
qint64 LogPane::shownLines() const { return m_filter ? m_filter->size() : m_store.lines(); }
qint64 LogPane::lineAt(qint64 row) const { return m_filter ? m_filter->value(row, -1) : row; }
qint64 LogPane::rowAt(int y) const { return std::clamp<qint64>(verticalScrollBar()->value() + y / lineHeight(), 0, std::max<qint64>(0, shownLines() - 1)); }
qint64 LogPane::currentLine() const { return m_current < 0 ? -1 : lineAt(m_current); }

void LogPane::fit()
{
    const qint64 last = std::max<qint64>(0, shownLines() - visibleRows());
    verticalScrollBar()->setRange(0, int(std::min<qint64>(last, std::numeric_limits<int>::max())));
    verticalScrollBar()->setPageStep(visibleRows());
    const int width = fontMetrics().averageCharWidth() * (std::min(m_store.longest(), 4'000) + 16);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setSingleStep(fontMetrics().averageCharWidth() * 4);
    viewport()->update();
    showPill();
}

void LogPane::grow()
{
    const qint64 more = m_store.lines() - m_known;
    m_known = m_store.lines();
    // A file that is being counted is read from its beginning.
    const bool follows = m_follows && m_store.isCounted() && !m_filter;
    fit();
    if (follows)
        return goToEnd();
    if (m_store.isCounted() && !m_filter)
        m_unseen += more;
    showPill();
}

void LogPane::goToEnd()
{
    m_follows = true;
    m_unseen = 0;
    verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    showPill();
}

void LogPane::scrollContentsBy(int, int)
{
    m_follows = verticalScrollBar()->value() >= verticalScrollBar()->maximum();
    if (m_follows)
        m_unseen = 0;
    showPill();
    viewport()->update();
}

void LogPane::showPill()
{
    m_pill->setVisible(!m_follows && m_unseen > 0);
    if (m_pill->isHidden())
        return;
    m_pill->setText(tr("%n new line(s)", nullptr, int(m_unseen)));
    m_pill->setAccessibleName(m_pill->text());
    m_pill->adjustSize();
    m_pill->move((viewport()->width() - m_pill->width()) / 2, viewport()->height() - m_pill->height() - em(this, 0.5));
    m_pill->raise();
}

void LogPane::setFilter(const std::optional<QList<qint64>> &lines)
{
    const qint64 kept = currentLine();
    m_filter = lines;
    m_current = m_anchor = -1;
    fit();
    if (kept >= 0)
        goToLine(kept);
}

void LogPane::setMatches(const QList<qint64> &lines, const QRegularExpression &what)
{
    m_matches = lines;
    m_what = what;
    viewport()->update();
}

void LogPane::setStamps(Stamps stamps)
{
    m_stamps = stamps;
    viewport()->update();
}

void LogPane::goToLine(qint64 line)
{
    qint64 row = line;
    if (m_filter)
        row = std::lower_bound(m_filter->begin(), m_filter->end(), line) - m_filter->begin();
    if (row < 0 || row >= shownLines())
        return;
    verticalScrollBar()->setValue(int(std::max<qint64>(0, row - visibleRows() / 2)));
    choose(row, false);
}

void LogPane::choose(qint64 row, bool extend)
{
    if (shownLines() == 0)
        return;
    m_current = std::clamp<qint64>(row, 0, shownLines() - 1);
    if (!extend || m_anchor < 0)
        m_anchor = m_current;
    if (m_current < verticalScrollBar()->value())
        verticalScrollBar()->setValue(int(m_current));
    else if (m_current >= verticalScrollBar()->value() + visibleRows())
        verticalScrollBar()->setValue(int(m_current - visibleRows() + 1));
    setAccessibleDescription(m_store.line(currentLine()).text);
    viewport()->update();
    Q_EMIT currentChanged(currentLine());
}

QString LogPane::stampOf(const LogStore::Line &line) const
{
    if (m_stamps == Stamps::None || !line.at)
        return {};
    if (m_stamps == Stamps::Clock)
        return logTime(*line.at);
    const auto start = m_store.line(0).at.value_or(*line.at);
    const qint64 seconds = (*line.at - start).count() / 1000;
    return u"+%1:%2"_s.arg(seconds / 60, 3).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString LogPane::selectedText() const
{
    if (m_current < 0)
        return {};
    const qint64 first = std::min(m_current, m_anchor);
    const qint64 last = std::min(std::max(m_current, m_anchor), first + kMostCopied - 1);
    QString text;
    for (qint64 row = first; row <= last; ++row) {
        const LogStore::Line line = m_store.line(lineAt(row));
        const QString stamp = stampOf(line);
        text += (stamp.isEmpty() ? line.text : QString(stamp + u"  "_s + line.text)) + u'\n';
    }
    return text;
}

void LogPane::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setFont(font());
    const qint64 first = verticalScrollBar()->value();
    for (int i = 0; i <= visibleRows() && first + i < shownLines(); ++i)
        drawRow(&painter, first + i, i * lineHeight());
    drawStrip(&painter);
}

void LogPane::drawRow(QPainter *painter, qint64 row, int y)
{
    const LogStore::Line line = m_store.line(lineAt(row));
    const int height = lineHeight();
    const int base = y + (height - fontMetrics().height()) / 2 + fontMetrics().ascent();
    const bool chosen = m_current >= 0 && row >= std::min(m_current, m_anchor) && row <= std::max(m_current, m_anchor);
    if (chosen)
        painter->fillRect(0, y, viewport()->width(), height, palette().color(QPalette::Highlight));
    int x = em(this, 0.3) - horizontalScrollBar()->value();
    if (const QString stamp = stampOf(line); !stamp.isEmpty()) {
        painter->setPen(quietText(palette()));
        painter->drawText(x, base, stamp);
        x += fontMetrics().horizontalAdvance(stamp + u"  "_s);
    }
    const QString text = plainText(line.text);
    if (!m_what.pattern().isEmpty())
        for (auto it = m_what.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            if (match.capturedLength() == 0)
                break;
            const int from = fontMetrics().horizontalAdvance(text.left(match.capturedStart()));
            QColor mark = severityColor(Severity::Warning, palette());
            mark.setAlphaF(0.35F);
            painter->fillRect(x + from, y, fontMetrics().horizontalAdvance(match.captured()), height, mark);
        }
    painter->setPen(line.level == LogLevel::Error  ? severityColor(Severity::Critical, palette())
                        : line.level == LogLevel::Warn ? severityColor(Severity::Warning, palette())
                                                       : palette().color(QPalette::Text));
    painter->drawText(x, base, text);
}

/// Where in the whole log the matches are.
void LogPane::drawStrip(QPainter *painter)
{
    if (m_matches.isEmpty() || m_store.lines() == 0)
        return;
    const int width = em(this, 0.35);
    const QColor color = severityColor(Severity::Warning, palette());
    const qint64 step = std::max<qint64>(1, m_matches.size() / kMostTicks);
    for (qint64 i = 0; i < m_matches.size(); i += step) {
        const int y = int(double(m_matches[i]) / double(m_store.lines()) * viewport()->height());
        painter->fillRect(viewport()->width() - width, y, width, std::max(1, em(this, 0.12)), color);
    }
}

void LogPane::resizeEvent(QResizeEvent *event)
{
    const bool follows = m_follows;
    QAbstractScrollArea::resizeEvent(event);
    fit();
    if (follows && m_store.isCounted() && !m_filter)
        goToEnd();
}

void LogPane::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(rowAt(int(event->position().y())), event->modifiers() & Qt::ShiftModifier);
}

void LogPane::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        choose(rowAt(int(event->position().y())), true);
}

void LogPane::keyPressEvent(QKeyEvent *event)
{
    const bool extend = event->modifiers() & Qt::ShiftModifier;
    const qint64 at = m_current < 0 ? verticalScrollBar()->value() : m_current;
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(selectedText());
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        m_anchor = 0;
        m_current = std::max<qint64>(0, shownLines() - 1);
        viewport()->update();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Up: return choose(at - 1, extend);
    case Qt::Key_Down: return choose(at + 1, extend);
    case Qt::Key_PageUp: return choose(at - visibleRows(), extend);
    case Qt::Key_PageDown: return choose(at + visibleRows(), extend);
    case Qt::Key_Home: return choose(0, extend);
    case Qt::Key_End:
        choose(shownLines() - 1, extend);
        return goToEnd();
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace freeagent::console
