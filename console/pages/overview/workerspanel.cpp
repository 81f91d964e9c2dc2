// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/overview/workerspanel.h"

#include "console/models/workersmodel.h"
#include "console/widgets/calmtable.h"
#include "console/widgets/measure.h"

#include <QHBoxLayout>
#include <QHeaderView>

namespace freeagent::console {

WorkersPanel::WorkersPanel(WorkersModel &model, QWidget *parent)
    : QWidget(parent)
{
    auto *proxy = new CalmProxy(this);
    proxy->setSourceModel(&model);
    proxy->setRules([](int) { return true; }, [&model](int a, int b, int column) { return model.rowLess(a, b, column); });
    auto *table = new CalmTable(proxy);
    table->setAccessibleName(tr("Workers"));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setColumnCharacters({12, 10, 10, 0, 7, 9, 10, 12});
    table->sortByColumn(WorkersModel::Name, Qt::AscendingOrder);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, em(this, 0.4), 0, 0);
    layout->addWidget(table);
    setAccessibleName(tr("Workers"));
}

} // namespace freeagent::console
