// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/widgets/logview.h"

#include "console/models/logmodel.h"
#include "console/widgets/celldelegate.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"

#include <QApplication>
#include <QClipboard>
#include <QFontDatabase>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace freeagent::console {

LogView::LogView(LogModel *log, QWidget *parent)
    : QTableView(parent)
    , m_log(log)
    , m_pill(new QToolButton(this))
{
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() * 0.92);
    setFont(fixed);
    setModel(log);
    setItemDelegate(new CellDelegate(false, this));
    setAccessibleName(tr("Log of the selected build"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height());
    verticalHeader()->setDefaultSectionSize(qRound(fontMetrics().height() * 1.15));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setColumnWidth(LogModel::TimeColumn, fontMetrics().horizontalAdvance(u"00:00:00  "_s));
    m_pill->setIcon(icon(u"down"_s));
    m_pill->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_pill->setFont(QApplication::font());
    m_pill->setAccessibleName(tr("To the end of the log"));
    m_pill->hide();
    connect(m_pill, &QToolButton::clicked, this, &LogView::goToEnd);
    connect(log, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) { takeRows(first, last); });
    connect(log, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (m_log->rowCount() == 0)
            goToEnd();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LogView::takeScroll);
    fitWidth();
}

void LogView::takeRows(int first, int last)
{
    fitWidth();
    if (m_follows)
        return scrollToBottom();
    m_unseen += last - first + 1;
    showPill();
}

void LogView::takeScroll()
{
    m_follows = verticalScrollBar()->value() >= verticalScrollBar()->maximum();
    if (m_follows)
        m_unseen = 0;
    showPill();
}

void LogView::goToEnd()
{
    m_follows = true;
    m_unseen = 0;
    scrollToBottom();
    showPill();
}

void LogView::showPill()
{
    m_pill->setVisible(!m_follows && m_unseen > 0);
    if (m_pill->isHidden())
        return;
    m_pill->setText(tr("%n new line(s)", nullptr, m_unseen));
    m_pill->setAccessibleName(m_pill->text());
    m_pill->adjustSize();
    m_pill->move((viewport()->width() - m_pill->width()) / 2, viewport()->height() - m_pill->height() - em(this, 0.5));
    m_pill->raise();
}

void LogView::fitWidth()
{
    const int text = fontMetrics().averageCharWidth() * (std::min(m_log->longestLine(), 4'000) + 2);
    setColumnWidth(LogModel::Text, std::max(text, viewport()->width() - columnWidth(LogModel::TimeColumn)));
}

void LogView::resizeEvent(QResizeEvent *event)
{
    const bool follows = m_follows;
    QTableView::resizeEvent(event);
    fitWidth();
    if (follows)
        goToEnd();
    showPill();
}

QString LogView::selectedText() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QString text;
    for (const int row : std::as_const(rows))
        text += u"%1  %2\n"_s.arg(m_log->index(row, LogModel::TimeColumn).data().toString(),
                                  m_log->index(row, LogModel::Text).data().toString());
    return text;
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(selectedText());
    else
        QTableView::keyPressEvent(event);
}

} // namespace freeagent::console
