// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/offline/stepsview.h"

#include "console/models/plaintext.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/notice.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/pill.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

StepsView::StepsView(QWidget *parent)
    : QWidget(parent)
    , m_way(new Notice)
{
    setAccessibleName(tr("Emergency steps"));
    auto *rows = new QWidget;
    rows->setAccessibleName(tr("Emergency steps"));
    auto *column = new QVBoxLayout(rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(em(this, 0.5));
    int number = 0;
    for (const EmergencyStep &step : emergencySteps())
        column->addWidget(makeRow(step, ++number));
    column->addStretch();
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setAccessibleName(tr("Emergency steps"));
    area->setWidget(rows);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *set = new QPushButton(tr("Access and commands"));
    set->setAccessibleName(set->text());
    connect(set, &QPushButton::clicked, this, &StepsView::accessWanted);
    m_way->addButton(set);
    layout->addWidget(m_way);
    layout->addWidget(area, 1);
    update();
}

QWidget *StepsView::makeRow(const EmergencyStep &step, int number)
{
    //: A step: its number, its title, its row of the runbook.
    auto *panel = new Panel(tr("%1. %2 (%3)").arg(number).arg(step.title, step.row));
    Row row{step, new QLabel, new QToolButton, new Pill};
    row.end->show(Severity::Neutral, tr("not run"));
    row.end->hide();
    row.run->setText(step.changes ? tr("Run…") : tr("Run"));
    row.run->setIcon(icon(step.changes ? u"restart"_s : u"play"_s));
    row.run->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    //: %1 is the title of a step.
    row.run->setAccessibleName(tr("Run: %1").arg(step.title));
    row.command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    row.command->setTextFormat(Qt::PlainText);
    row.command->setWordWrap(true);
    row.command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    panel->head()->addWidget(row.end);
    panel->head()->addWidget(row.run);
    auto *words = new QVBoxLayout;
    words->setContentsMargins(em(this, 0.4), 0, em(this, 0.4), em(this, 0.4));
    words->setSpacing(em(this, 0.3));
    words->addWidget(wordsLabel(step.why));
    words->addWidget(row.command);
    panel->body()->addLayout(words);
    connect(row.run, &QToolButton::clicked, this, [this, step] { Q_EMIT wanted(step); });
    m_rows << row;
    return panel;
}

void StepsView::setReach(const Reach &reach)
{
    m_reach = reach;
    update();
}

void StepsView::setBusy(bool busy)
{
    m_busy = busy;
    update();
}

void StepsView::update()
{
    const auto way = callFor(m_reach, {u"true"_s});
    m_way->show(Severity::Warning, way ? QString() : plainText(way.error().message),
                way ? QString() : tr("Until then each command can be copied and run on that machine by hand."));
    for (const Row &row : std::as_const(m_rows)) {
        const QString command = commandOf(row.step, m_reach);
        const auto words = commandWords(command);
        const auto call = words ? callFor(m_reach, *words) : Result<Call>(tl::unexpected(words.error()));
        const QString shown = plainText(u"$ "_s + (call ? typed(*call) : command));
        row.command->setText(shown);
        row.command->setAccessibleName(shown);
        row.run->setEnabled(call && !m_busy);
        row.run->setToolTip(!call ? richlessToolTip(call.error().message + u' ' + call.error().fix) : m_busy ? tr("Another command runs.") : QString());
    }
}

void StepsView::showEnd(const QString &step, const Ended &how)
{
    for (const Row &row : std::as_const(m_rows))
        if (row.step.id == step) {
            row.end->show(how.isGood() ? Severity::Good : Severity::Warning, how.why.isEmpty() ? tr("status %1").arg(how.status) : tr("not finished"));
            row.end->setVisible(true);
        }
}

QToolButton *StepsView::runButton(const QString &step) const
{
    for (const Row &row : m_rows)
        if (row.step.id == step)
            return row.run;
    return nullptr;
}

} // namespace freeagent::console
