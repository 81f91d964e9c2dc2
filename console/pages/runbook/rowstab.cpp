// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/runbook/rowstab.h"

#include "console/models/rowroles.h"
#include "console/pages/runbook/morningtexts.h"
#include "console/pages/runbook/runbookactions.h"
#include "console/pages/runbook/runbookrows.h"
#include "console/widgets/listview.h"
#include "console/widgets/measure.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/pill.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
std::optional<Severity> gradeOf(const QJsonObject &row)
{
    return row.contains("answer"_L1) ? std::optional(checkSeverity(row.value("status"_L1).toString())) : std::nullopt;
}

QList<JsonColumn> columns()
{
    return {{.title = RowsTab::tr("Row"), .text = [](const QJsonObject &row, Time) { return row.value("id"_L1).toString(); }, .characters = 9},
            {.title = RowsTab::tr("Wanted"), .text = [](const QJsonObject &row, Time) { return wordsOf(row.value("wanted"_L1).toString()); }, .characters = 0},
            //: Head of a column: how it stands at present.
            {.title = RowsTab::tr("Now"),
             .text = [](const QJsonObject &row, Time) { return row.value("answer"_L1).toString(); },
             .characters = 44,
             .sortKey = [](const QJsonObject &row) { return -int(gradeOf(row).value_or(Severity::Neutral)); },
             .severity = gradeOf}};
}
} // namespace

RowsTab::RowsTab(const PageContext &context, RunbookActions *actions)
    : m_context(context)
    , m_actions(actions)
    , m_table(u"id"_s, columns())
    , m_list(new ListView(m_table, tr("Rows of the runbook")))
    , m_chapters(new QListWidget)
    , m_review(wordsLabel())
    , m_title(wordsLabel())
    , m_wanted(wordsLabel())
    , m_status(new Pill)
    , m_answer(wordsLabel())
    , m_how(wordsLabel())
{
    setAccessibleName(tr("Rows of the runbook"));
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(makeChapters());
    split->addWidget(makeList());
    split->addWidget(makeDetail());
    split->setStretchFactor(1, 3);
    split->setStretchFactor(2, 2);
    split->setSizes({220, 800, 420});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    connect(m_list, &ListView::selectionChanged, this, &RowsTab::showChosen);
    connect(m_list, &ListView::activated, m_actions->open(), &QAction::trigger);
    showChosen();
}

QWidget *RowsTab::makeChapters()
{
    auto *panel = new Panel(tr("Chapters"));
    m_chapters->setAccessibleName(tr("Chapters"));
    m_chapters->setFrameShape(QFrame::NoFrame);
    m_chapters->setWordWrap(true);
    m_chapters->setSpacing(em(this, 0.12));
    m_chapters->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_chapters->setMinimumWidth(characters(this, 20));
    panel->body()->addWidget(m_chapters, 1);
    connect(m_chapters, &QListWidget::currentRowChanged, this, [this] {
        const QString chapter = m_chapters->currentItem() ? m_chapters->currentItem()->data(Qt::UserRole).toString() : QString();
        m_list->setAccept(chapter.isEmpty() ? ListView::Accept() : [chapter](const QJsonObject &row) { return row.value("chapter"_L1).toString() == chapter; });
        m_list->refilter();
    });
    return panel;
}

QWidget *RowsTab::makeList()
{
    auto *panel = new Panel(tr("What an operator wants"));
    panel->head()->addWidget(m_list->searchField());
    m_list->setMenu({m_actions->open(), m_actions->check()});
    m_list->setEmptyText(tr("No row has these words."));
    m_list->sortBy(0, Qt::AscendingOrder);
    panel->body()->addWidget(m_list, 1);
    auto *line = new QHBoxLayout;
    line->addWidget(m_review, 1);
    line->addWidget(headButton(m_actions->reviewed()));
    panel->body()->addLayout(line);
    return panel;
}

QWidget *RowsTab::makeDetail()
{
    auto *panel = new Panel(tr("The chosen row"));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.2);
    large.setBold(true);
    m_title->setFont(large);
    auto *words = new QWidget;
    auto *layout = new QVBoxLayout(words);
    layout->setContentsMargins(em(this, 0.4), em(this, 0.2), em(this, 0.4), em(this, 0.4));
    layout->setSpacing(em(this, 0.6));
    for (QLabel *label : {m_title, m_wanted, m_answer, m_how})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_title);
    layout->addWidget(m_wanted);
    layout->addWidget(m_status, 0, Qt::AlignLeft);
    layout->addWidget(m_answer);
    for (GatedAction *action : m_actions->all()) {
        QToolButton *button = headButton(action);
        layout->addWidget(button, 0, Qt::AlignLeft);
        m_buttons.append({action, button});
    }
    layout->addWidget(m_how);
    layout->addStretch();
    auto *area = new QScrollArea;
    area->setAccessibleName(tr("The chosen row"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setMinimumWidth(characters(this, 48));
    area->setWidget(words);
    area->viewport()->setAutoFillBackground(false);
    words->setAutoFillBackground(false);
    panel->body()->addWidget(area, 1);
    return panel;
}

void RowsTab::fillChapters(const QJsonArray &rows)
{
    const auto add = [this](const QString &text, const QString &chapter) {
        auto *item = new QListWidgetItem(text, m_chapters);
        item->setData(Qt::UserRole, chapter);
    };
    add(tr("All chapters"), {});
    QString last;
    for (const QJsonValue &row : rows)
        if (const QString chapter = row["chapter"_L1].toString(); chapter != last)
            add(last = chapter, chapter);
    m_chapters->setCurrentRow(0);
}

void RowsTab::take(const QJsonArray &rows)
{
    if (!m_chapters->count())
        fillChapters(rows);
    m_table.setNow(m_context.clock.now());
    m_table.setRows(rows);
    if (const QAbstractItemModel *shown = m_list->table()->model(); m_list->currentId().isEmpty() && shown->rowCount() > 0)
        m_list->select(shown->index(0, 0).data(IdRole).toByteArray());
    showChosen();
}

void RowsTab::showChosen()
{
    const QJsonObject *found = m_table.find(m_list->currentId());
    const QJsonObject row = found ? *found : QJsonObject();
    m_actions->choose(row);
    setWords(m_title, found ? row.value("id"_L1).toString() : tr("Choose a row."));
    sayOrHide(m_wanted, wordsOf(row.value("wanted"_L1).toString()));
    const bool answered = row.contains("answer"_L1);
    m_status->setVisible(answered);
    m_status->show(checkSeverity(row.value("status"_L1).toString()), checkStatusText(row.value("status"_L1).toString()));
    sayOrHide(m_answer, answered ? row.value("answer"_L1).toString() : found ? tr("No check of the controller answers this row by itself.") : QString());
    sayOrHide(m_how, wordsOf(row.value("how"_L1).toString()));
    const QList<GatedAction *> actions = m_actions->ofRow();
    for (const auto &[action, button] : std::as_const(m_buttons))
        button->setVisible(actions.contains(action));
}

void RowsTab::sayReview(const QString &text) { setWords(m_review, text); }

bool RowsTab::select(const QString &row)
{
    m_list->searchField()->clear();
    m_chapters->setCurrentRow(0);
    return m_list->select(row.toUtf8());
}

void RowsTab::focusSearch() { m_list->focusSearch(); }

} // namespace freeagent::console
