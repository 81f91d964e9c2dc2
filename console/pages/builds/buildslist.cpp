// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/builds/buildspage.h"

#include "console/models/background.h"
#include "console/pages/builds/batchreport.h"
#include "console/pages/builds/builddetail.h"
#include "console/pages/builds/buildexport.h"
#include "console/pages/builds/savedfilters.h"
#include "console/widgets/calmtable.h"
#include "console/widgets/gatedaction.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/prompts.h"

#include <QAction>
#include <QButtonGroup>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// The list of the page: what is made once, and what goes out of it.
namespace freeagent::console {

namespace {
const QString kFailedDay = u"status:failed since:24h"_s;
} // namespace

QWidget *BuildsPage::makeList()
{
    auto *proxy = new CalmProxy(this);
    proxy->setSourceModel(&m_table);
    proxy->setRules([this](int row) { return m_table.matches(row, m_query); }, [this](int a, int b, int column) { return m_table.rowLess(a, b, column); });
    m_view = new CalmTable(proxy);
    m_view->setAccessibleName(tr("Builds"));
    m_view->setColumnCharacters({11, 15, 9, 0, 12, 9, 9, 9, 12, 25});
    for (const int column : {int(BuildTable::Priority), int(BuildTable::Id)})
        m_view->setColumnHidden(column, true);
    addColumnMenu();
    m_view->sortByColumn(BuildTable::Submitted, Qt::DescendingOrder);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_field->setPlaceholderText(tr("status:failed platform:ios since:24h worker:mac-2 \"No certificate\"   ( / )"));
    m_field->setAccessibleName(tr("Which builds are shown"));
    m_field->setToolTip(tr("status: waiting, running, failed, done, cancelled\nplatform: ios, android\nsince: 30m, 24h, 7d, a date\nworker, project, class, priority\nWords are looked for in all texts; put several in quotes."));
    m_field->setClearButtonEnabled(true);
    m_field->addAction(icon(u"filter"_s), QLineEdit::LeadingPosition);
    m_foot->setTextFormat(Qt::PlainText);
    m_foot->setWordWrap(true);
    auto *chips = new QHBoxLayout;
    chips->setSpacing(em(this, 0.2));
    auto *left = new Panel(tr("Builds"));
    left->head()->addLayout(chips);
    addChip(tr("All"), {});
    addChip(tr("Waiting"), u"status:waiting"_s);
    addChip(tr("Running"), u"status:running"_s);
    addChip(tr("Failed 24 h"), kFailedDay);
    for (QAbstractButton *chip : m_chips->buttons())
        chips->addWidget(chip);
    auto *query = new QHBoxLayout;
    query->addWidget(m_field, 1);
    query->addWidget(headButton(m_saved->keepAction()));
    m_saved->setAccessibleName(tr("Kept filters"));
    auto *more = new QToolButton;
    more->setText(tr("Export"));
    more->setIcon(icon(u"save"_s));
    more->setAutoRaise(true);
    more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setAccessibleName(tr("Save the builds that are shown"));
    more->addActions({m_exportCsv, m_exportJson});
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_foot, 1);
    foot->addWidget(headButton(m_selectAll));
    foot->addWidget(more);
    foot->addWidget(headButton(m_loadAll));
    left->body()->addWidget(m_saved);
    left->body()->addLayout(query);
    left->body()->addWidget(m_view, 1);
    left->body()->addWidget(m_report);
    left->body()->addLayout(foot);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 12);
    split->setStretchFactor(1, 8);
    split->setSizes({1200, 800});
    return split;
}

/// Over the header: which columns are shown.
void BuildsPage::addColumnMenu()
{
    QHeaderView *header = m_view->horizontalHeader();
    header->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (int column = 0; column < BuildTable::ColumnCount; ++column) {
        auto *show = new QAction(m_table.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), header);
        show->setCheckable(true);
        show->setChecked(!m_view->isColumnHidden(column));
        show->setEnabled(column != BuildTable::State);
        connect(show, &QAction::toggled, m_view, [this, column](bool on) { m_view->setColumnHidden(column, !on); });
        header->addAction(show);
    }
}

void BuildsPage::addChip(const QString &text, const QString &query)
{
    auto *chip = new QToolButton;
    chip->setCheckable(true);
    chip->setAutoRaise(true);
    chip->setChecked(query.isEmpty());
    chip->setText(text);
    chip->setProperty(kChipQuery, query);
    chip->setAccessibleName(tr("Show: %1").arg(text));
    m_chips->addButton(chip);
    connect(chip, &QToolButton::clicked, this, [this, query] { setQuery(query); });
}

void BuildsPage::exportShown(bool json)
{
    QList<api::BuildItem> builds;
    const CalmProxy *proxy = m_view->proxy();
    builds.reserve(proxy->rowCount());
    for (int row = 0; row < proxy->rowCount(); ++row)
        builds << m_table.row(proxy->mapToSource(proxy->index(row, 0)).row());
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString proposal = QDir(folder).filePath(json ? u"builds.json"_s : u"builds.csv"_s);
    m_context.prompts.saveFile(this, tr("Save %n build(s)", nullptr, int(builds.size())), proposal, [this, builds, json](const QString &path) {
        if (path.isEmpty())
            return;
        inBackground<qint64>([builds, json, path] { return writeWhole(path, json ? buildsAsJson(builds) : buildsAsCsv(builds)); }, this,
                             [this, path, count = int(builds.size())](const Result<qint64> &written) {
                                 Q_EMIT noted(written ? tr("Saved %n build(s) in %1.", nullptr, count).arg(path) : written.error().message + u' ' + written.error().fix);
                             });
    });
}

} // namespace freeagent::console
