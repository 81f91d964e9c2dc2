// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/maintenance/pipeline.h"

#include "console/farm/spokentime.h"
#include "console/models/jsontexts.h"
#include "console/pages/maintenance/maintenancetexts.h"
#include "console/widgets/measure.h"
#include "console/widgets/pieces.h"
#include "console/widgets/pill.h"

#include <QGridLayout>
#include <QJsonArray>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace freeagent::console {

Pipeline::Pipeline(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Steps"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(em(this, 0.3), em(this, 0.3), em(this, 0.3), em(this, 0.3));
    grid->setHorizontalSpacing(em(this, 0.7));
    grid->setVerticalSpacing(em(this, 0.15));
    grid->setColumnStretch(1, 1);
    for (const QString &step : maintenanceSteps()) {
        const Row row{new Pill, wordsLabel(stepName(step)), wordsLabel(), wordsLabel()};
        QFont strong = row.name->font();
        strong.setBold(true);
        row.name->setFont(strong);
        row.took->setWordWrap(false);
        row.took->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        row.evidence->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const int at = int(m_rows.size()) * 3;
        grid->addWidget(row.pill, at, 0, Qt::AlignLeft | Qt::AlignTop);
        grid->addWidget(row.name, at, 1);
        grid->addWidget(row.took, at, 2);
        grid->addWidget(row.evidence, at + 1, 1, 1, 2);
        grid->setRowMinimumHeight(at + 2, em(this, 0.35));
        m_rows << row;
    }
    grid->setRowStretch(int(m_rows.size()) * 3, 1);
    show({}, {});
}

void Pipeline::show(const QJsonObject &run, Time now)
{
    QHash<QString, QJsonObject> known;
    for (const QJsonValue &value : run.value("steps"_L1).toArray())
        known.insert(value["name"_L1].toString(), value.toObject());
    for (int i = 0; i < m_rows.size(); ++i) {
        const QJsonObject step = known.value(maintenanceSteps()[i]);
        const QString state = step.isEmpty() ? u"waiting"_s : step.value("state"_L1).toString();
        m_rows[i].pill->show(stepSeverity(state), stepStateText(state));
        const auto from = jsonTime(step.value("startedAt"_L1));
        const auto to = jsonTime(step.value("endedAt"_L1));
        sayOrHide(m_rows[i].took, from && state != "skipped"_L1 ? spokenDuration(to.value_or(now) - *from) : QString());
        QStringList said{step.value("error"_L1).toString(), step.value("evidence"_L1).toString()};
        said.removeAll(QString());
        sayOrHide(m_rows[i].evidence, said.join(u" · "_s));
    }
}

QString Pipeline::textOf(const QString &step) const
{
    const auto i = maintenanceSteps().indexOf(step);
    return i < 0 ? QString() : m_rows[i].pill->text() + u": "_s + m_rows[i].evidence->text();
}

} // namespace freeagent::console
