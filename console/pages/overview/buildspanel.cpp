// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/overview/buildspanel.h"

#include "console/models/buildsmodel.h"
#include "console/pages/overview/buildactions.h"
#include "console/pages/overview/filterbar.h"
#include "console/widgets/calmtable.h"
#include "console/widgets/panel.h"
#include "console/widgets/severitytokens.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace freeagent::console {

BuildsPanel::BuildsPanel(BuildsModel &model, BuildActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_bar(new FilterBar)
    , m_foot(new QLabel)
{
    auto *proxy = new CalmProxy(this);
    proxy->setSourceModel(&model);
    proxy->setRules([this](int row) { return m_bar->filter().accepts(m_model.row(row), m_model.now()); },
                    [this](int a, int b, int column) { return m_model.rowLess(a, b, column); });
    m_table = new CalmTable(proxy);
    m_table->setAccessibleName(tr("Builds"));
    m_table->setColumnCharacters({13, 15, 10, 0, 15, 13});
    m_table->sortByColumn(BuildsModel::Submitted, Qt::DescendingOrder);
    m_foot->setTextFormat(Qt::PlainText);
    QFont small = m_foot->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_foot->setFont(small);

    auto *panel = new Panel(tr("Builds"));
    panel->head()->addWidget(m_bar, 1);
    panel->body()->addWidget(m_table, 1);
    panel->body()->addWidget(m_foot);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    setAccessibleName(tr("Builds"));
    connectTable(actions);
    showFoot();
}

void BuildsPanel::connectTable(BuildActions &actions)
{
    CalmProxy *proxy = m_table->proxy();
    connect(m_bar, &FilterBar::changed, this, [this, proxy] {
        proxy->refilter();
        showFoot();
    });
    connect(m_bar, &FilterBar::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, &actions] { takeSelection(actions); });
    connect(proxy, &CalmProxy::dueRowsChanged, this, &BuildsPanel::showFoot);
    connect(proxy, &QAbstractItemModel::rowsInserted, this, &BuildsPanel::showFoot);
    connect(proxy, &QAbstractItemModel::rowsRemoved, this, &BuildsPanel::showFoot);
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this, &actions](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                if (roles.isEmpty())
                    takeSelection(actions);
            });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, [this, &actions](const QPoint &at) { showMenu(actions, at); });
}

void BuildsPanel::showMenu(const BuildActions &actions, const QPoint &at)
{
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(actions.actions());
    m_table->holdFor(menu);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void BuildsPanel::takeSelection(BuildActions &actions)
{
    QList<BuildId> chosen;
    for (const int row : m_table->selectedSourceRows())
        chosen.append(m_model.row(row).id);
    actions.choose(chosen);
    const int current = m_table->currentSourceRow();
    const BuildId shown = current < 0 ? BuildId() : m_model.row(current).id;
    Q_EMIT currentChanged(chosen.contains(shown) ? shown : chosen.value(0));
}

void BuildsPanel::showFoot()
{
    const int shown = m_table->proxy()->rowCount();
    QString text = tr("%n build(s)", nullptr, shown);
    if (const int due = m_table->proxy()->dueRows(); due > 0)
        //: Behind the number of rows: rows rest for as long as the pointer is over the table.
        text += u" · "_s + tr("order rests under the pointer, %n row(s) will move", nullptr, due);
    m_foot->setText(text);
    m_foot->setAccessibleName(text);
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_foot->setPalette(quiet);
}

void BuildsPanel::showCounts(const FarmSummary &summary) { m_bar->showCounts(summary); }
void BuildsPanel::focusFilter() { m_bar->focusSearch(); }

void BuildsPanel::select(const BuildId &build)
{
    const QModelIndex index = m_table->proxy()->mapFromSource(m_model.index(m_model.rowOf(build), 0));
    if (!index.isValid())
        return;
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
}

} // namespace freeagent::console
