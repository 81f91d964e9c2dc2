// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/overview/workerspanel.h"

#include "console/models/workersmodel.h"
#include "console/widgets/calmtable.h"
#include "console/widgets/panel.h"

#include <QHBoxLayout>
#include <QHeaderView>

namespace freeagent::console {

WorkersPanel::WorkersPanel(WorkersModel &model, QWidget *parent)
    : QWidget(parent)
{
    auto *proxy = new CalmProxy(this);
    proxy->setSourceModel(&model);
    proxy->setRules([](int) { return true; }, [&model](int a, int b, int column) { return model.rowLess(a, b, column); });
    m_table = new CalmTable(proxy);
    m_table->setAccessibleName(tr("Workers"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnCharacters({12, 10, 10, 0, 7, 9, 10, 12});
    m_table->sortByColumn(WorkersModel::Name, Qt::AscendingOrder);
    auto *panel = new Panel(tr("Workers"));
    panel->body()->addWidget(m_table);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    setAccessibleName(tr("Workers"));
}

void WorkersPanel::focusTable()
{
    m_table->setFocus();
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
}

} // namespace freeagent::console
