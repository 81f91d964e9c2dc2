// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/logpane.h"

#include "console/models/plaintext.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolButton>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr qint64 kMostCopied = 100'000; ///< lines of one Ctrl+C
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
        m_errors.clear();
        m_skip = 0;
        m_current = m_anchor = -1;
        m_known = m_unseen = 0;
        fit();
        // A file is read from its beginning.
        m_follows = m_counted = m_store.isCounted();
    });
    fit();
}

qint64 LogPane::shownLines() const { return m_filter ? m_filter->size() : m_store.lines(); }
qint64 LogPane::lineAt(qint64 row) const { return m_filter ? m_filter->value(row, -1) : row; }
qint64 LogPane::currentLine() const { return m_current < 0 ? -1 : lineAt(m_current); }

void LogPane::grow()
{
    const qint64 more = m_store.lines() - m_known;
    m_known = m_store.lines();
    const bool isNew = std::exchange(m_counted, m_store.isCounted());
    const bool follows = m_follows && isNew && !m_filter;
    fit();
    if (follows)
        return goToEnd();
    if (isNew && !m_filter)
        m_unseen += more;
    showPill();
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

void LogPane::setErrors(const QList<qint64> &lines)
{
    m_errors = lines;
    viewport()->update();
}

void LogPane::setLook(const LogLook &look)
{
    const bool followed = m_follows;
    const qint64 kept = currentLine();
    m_look = look;
    m_skip = 0;
    fit();
    if (followed)
        goToEnd();
    else if (kept >= 0)
        goToLine(kept);
}

void LogPane::goToLine(qint64 line)
{
    qint64 row = line;
    if (m_filter)
        row = std::lower_bound(m_filter->begin(), m_filter->end(), line) - m_filter->begin();
    if (m_filter)
        row = std::min(row, shownLines() - 1);
    if (row < 0 || row >= shownLines())
        return;
    place({std::max<qint64>(0, row - visibleRows() / 2), 0});
    choose(row, false);
}

void LogPane::choose(qint64 row, bool extend)
{
    if (shownLines() == 0)
        return;
    m_current = std::clamp<qint64>(row, 0, shownLines() - 1);
    if (!extend || m_anchor < 0)
        m_anchor = m_current;
    const qint64 top = verticalScrollBar()->value();
    if (m_current < top || (m_current == top && m_skip > 0))
        place({m_current, 0});
    else if (const Top lowest = topWithAtBottom(m_current); lowest.row > top || (lowest.row == top && lowest.skip > m_skip))
        place(lowest);
    setAccessibleDescription(plainText(m_store.line(currentLine()).text));
    viewport()->update();
    Q_EMIT currentChanged(currentLine());
}

QString LogPane::selectedText() const
{
    if (m_current < 0)
        return {};
    const qint64 first = std::min(m_current, m_anchor);
    const qint64 last = std::min(std::max(m_current, m_anchor), first + kMostCopied - 1);
    QString text;
    for (qint64 row = first; row <= last; ++row) {
        const QString line = withoutEscapes(m_store.line(lineAt(row)).text);
        const QString stamp = stampOf(lineAt(row));
        text += (stamp.isEmpty() ? line : QString(stamp + u"  "_s + line)) + u'\n';
    }
    return text;
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
    if (event->button() != Qt::LeftButton)
        return;
    if (event->position().x() >= viewport()->width() - stripWidth() && !(m_matches.isEmpty() && m_errors.isEmpty()))
        goToLine(qint64(event->position().y() / viewport()->height() * double(m_store.lines())));
    else
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
