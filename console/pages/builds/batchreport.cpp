// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/builds/batchreport.h"

#include "console/models/jsontexts.h"
#include "console/widgets/icons.h"
#include "console/widgets/listview.h"
#include "console/widgets/measure.h"
#include "console/widgets/pieces.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QList<JsonColumn> refusedColumns()
{
    const auto field = [](const QString &name) { return [name](const QJsonObject &row, Time) -> QString { return row.value(name).toString(); }; };
    return {{.title = BatchReport::tr("Build"), .text = field(u"id"_s), .characters = 25},
            {.title = BatchReport::tr("Why it was refused"), .text = field(u"why"_s), .characters = 0},
            {.title = BatchReport::tr("What to do"), .text = field(u"fix"_s), .characters = 20}};
}
} // namespace

BatchReport::BatchReport(QAction *stop, QWidget *parent)
    : QWidget(parent)
    , m_progressRow(new QWidget)
    , m_bar(new QProgressBar)
    , m_refusedPart(new QWidget)
    , m_title(wordsLabel())
    , m_refused(u"id"_s, refusedColumns())
    , m_list(new ListView(m_refused, tr("Refused builds")))
{
    setAccessibleName(tr("What is done to many builds"));
    m_bar->setAccessibleName(tr("How many builds are done"));
    //: In a bar; the values are filled in by the bar: %v done of %m builds.
    m_bar->setFormat(tr("%v of %m builds"));
    auto *stopButton = headButton(stop);
    //: Button: ends what is being done to many builds.
    stopButton->setAccessibleName(tr("Stop"));
    auto *progress = new QHBoxLayout(m_progressRow);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->addWidget(m_bar, 1);
    progress->addWidget(stopButton);
    auto *close = new QToolButton;
    close->setIcon(icon(u"cancel"_s));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close the list of refused builds"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, [this] { showRefusals({}); });
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(close);
    m_list->searchField()->hide();
    m_list->setMinimumHeight(em(this, 8));
    auto *refused = new QVBoxLayout(m_refusedPart);
    refused->setContentsMargins(0, 0, 0, 0);
    refused->addLayout(head);
    refused->addWidget(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_progressRow);
    layout->addWidget(m_refusedPart);
    m_progressRow->hide();
    m_refusedPart->hide();
    fit();
}

void BatchReport::fit()
{
    setVisible(!m_progressRow->isHidden() || !m_refusedPart->isHidden());
}

void BatchReport::showProgress(int done, int all)
{
    m_bar->setRange(0, all);
    m_bar->setValue(done);
    m_progressRow->setVisible(done < all);
    fit();
}

void BatchReport::showRefusals(const QList<std::pair<BuildId, Error>> &refused)
{
    QJsonArray rows;
    for (const auto &[id, why] : refused)
        rows.append(QJsonObject{{u"id"_s, id.text()}, {u"why"_s, why.message}, {u"fix"_s, why.fix}});
    m_refused.setRows(rows);
    setWords(m_title, refused.isEmpty() ? QString() : tr("%n build(s) were refused", nullptr, int(refused.size())));
    m_progressRow->hide();
    m_refusedPart->setVisible(!refused.isEmpty());
    fit();
}

} // namespace freeagent::console
