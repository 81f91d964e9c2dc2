// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/overview/filterbar.h"

#include "console/widgets/icons.h"
#include "console/widgets/measure.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace freeagent::console {

using Show = BuildFilter::Show;

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_chips(new QButtonGroup(this))
    , m_search(new QLineEdit)
{
    setAccessibleName(tr("Which builds are shown"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(em(this, 0.2));
    for (const Show show : {Show::All, Show::Waiting, Show::Running, Show::FailedDay})
        addChip(show);
    m_search->setPlaceholderText(tr("Search  ( / )"));
    m_search->setAccessibleName(tr("Search builds by project, id, worker or error"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"_s), QLineEdit::LeadingPosition);
    m_search->setMinimumWidth(characters(this, 16));
    layout->addWidget(m_search, 1);
    connect(m_chips, &QButtonGroup::idClicked, this, &FilterBar::take);
    connect(m_search, &QLineEdit::textChanged, this, &FilterBar::take);
    connect(m_search, &QLineEdit::returnPressed, this, &FilterBar::left);
    showCounts({});
}

void FilterBar::addChip(Show show)
{
    auto *chip = new QToolButton;
    chip->setCheckable(true);
    chip->setChecked(show == m_filter.show);
    chip->setAutoRaise(true);
    m_chips->addButton(chip, int(show));
    layout()->addWidget(chip);
}

void FilterBar::showCounts(const FarmSummary &summary)
{
    const auto name = [this](Show show, const QString &text) {
        QAbstractButton *chip = m_chips->button(int(show));
        chip->setText(text);
        //: %1 is the text of a filter button such as "Running 3".
        chip->setAccessibleName(tr("Show: %1").arg(text));
    };
    //: Filter button: all builds.
    name(Show::All, tr("All"));
    //: Filter buttons; %1 is a count.
    name(Show::Waiting, tr("Waiting %1").arg(summary.pending));
    name(Show::Running, tr("Running %1").arg(summary.active));
    name(Show::FailedDay, tr("Failed 24 h: %1").arg(summary.failedDay));
}

void FilterBar::take()
{
    const BuildFilter filter{Show(m_chips->checkedId()), BuildFilter::wordsOf(m_search->text())};
    if (filter == m_filter)
        return;
    m_filter = filter;
    Q_EMIT changed(m_filter);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

} // namespace freeagent::console
