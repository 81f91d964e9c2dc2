// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/backups/simulatortab.h"

#include "console/farm/resource.h"
#include "console/models/jsontexts.h"
#include "console/widgets/listview.h"
#include "console/widgets/measure.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/resourceline.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kMostOfAClass = 10'000;
constexpr int kSoonMs = 200; ///< while somebody turns a wheel

QList<JsonColumn> columns()
{
    return {{.title = SimulatorTab::tr("Would be"),
             .text = [](const QJsonObject &row, Time) { return row.value("kept"_L1).toBool() ? SimulatorTab::tr("kept") : SimulatorTab::tr("let go"); },
             .characters = 16,
             .severity = [](const QJsonObject &row) -> std::optional<Severity> { return row.value("kept"_L1).toBool() ? Severity::Good : Severity::Warning; }},
            {.title = SimulatorTab::tr("Backup"), .text = [](const QJsonObject &row, Time) { return row.value("id"_L1).toString(); }, .characters = 38},
            {.title = SimulatorTab::tr("Size"),
             .text = [](const QJsonObject &row, Time) { return bytesOf(row.value("bytes"_L1)); },
             .characters = 12,
             .sortKey = [](const QJsonObject &row) { return row.value("bytes"_L1).toDouble(); },
             .right = true},
            {.title = SimulatorTab::tr("Why"),
             .text = [](const QJsonObject &row, Time) -> QString {
                 QStringList reasons;
                 for (const QJsonValue &reason : row.value("reasons"_L1).toArray())
                     reasons << reason.toString();
                 return reasons.join(u", "_s);
             },
             .characters = 0}};
}
} // namespace

QString simulationText(const QJsonObject &answer, Time now)
{
    int kept = 0;
    int gone = 0;
    for (const QJsonValue &item : answer.value("items"_L1).toArray())
        ++(item["kept"_L1].toBool() ? kept : gone);
    const QJsonValue classes = answer.value("classes"_L1);
    //: %1, %2 and %3 are numbers of daily, weekly and monthly backups, %4 a size.
    QStringList said{SimulatorTab::tr("With %1/%2/%3: %4 in %n backup(s).", nullptr, kept)
                         .arg(classes["daily"_L1].toInt()).arg(classes["weekly"_L1].toInt()).arg(classes["monthly"_L1].toInt()).arg(bytesOf(answer.value("keptBytes"_L1)))};
    if (answer.value("oldestKept"_L1).isString())
        //: %1 is a time, %2 is "40 d ago".
        said << SimulatorTab::tr("The oldest is of %1 (%2).").arg(timeOf(answer.value("oldestKept"_L1), now), agoOf(answer.value("oldestKept"_L1), now));
    said << (gone ? SimulatorTab::tr("%n would go", nullptr, gone) + u", "_s + SimulatorTab::tr("%1 become free.").arg(bytesOf(answer.value("freedBytes"_L1))) : SimulatorTab::tr("None would go."));
    return said.join(u' ');
}

SimulatorTab::SimulatorTab(const PageContext &context, Resource *ours, Resource *tried)
    : m_context(context)
    , m_ours(ours)
    , m_tried(tried)
    , m_table(u"id"_s, columns())
    , m_list(new ListView(m_table, tr("What would be kept")))
    , m_daily(new QSpinBox)
    , m_weekly(new QSpinBox)
    , m_monthly(new QSpinBox)
    , m_said(wordsLabel())
{
    setAccessibleName(tr("Retention"));
    auto *panel = new Panel(tr("What if other numbers were kept?"));
    panel->head()->addWidget(m_list->searchField());
    auto *line = new QHBoxLayout;
    line->setContentsMargins(em(this, 0.4), 0, em(this, 0.4), 0);
    for (const auto &[field, name] : {std::pair(m_daily, tr("Daily")), std::pair(m_weekly, tr("Weekly")), std::pair(m_monthly, tr("Monthly"))}) {
        auto *label = new QLabel(name);
        label->setBuddy(field);
        label->setAccessibleName(name);
        field->setRange(0, kMostOfAClass);
        field->setAccessibleName(name);
        line->addWidget(label);
        line->addWidget(field);
        line->addSpacing(em(this, 0.8));
        connect(field, &QSpinBox::valueChanged, this, [this] {
            m_isTouched = true;
            m_soon.start(kSoonMs);
        });
    }
    auto *back = new QPushButton(tr("As the farm keeps them"));
    back->setAccessibleName(back->text());
    connect(back, &QPushButton::clicked, this, [this] {
        m_isTouched = false;
        takeOurs();
    });
    line->addWidget(back);
    line->addStretch();
    m_said->setContentsMargins(em(this, 0.4), 0, em(this, 0.4), 0);
    QFont bold = m_said->font();
    bold.setBold(true);
    m_said->setFont(bold);
    panel->body()->addWidget(new ResourceNotice(*m_tried, context.clock, tr("What other numbers would mean")));
    panel->body()->addLayout(line);
    panel->body()->addWidget(m_said);
    panel->body()->addWidget(m_list, 1);
    m_list->setEmptyText(tr("There is no backup yet."));
    m_list->sortBy(1, Qt::DescendingOrder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &SimulatorTab::question);
    connect(m_ours, &Resource::changed, this, &SimulatorTab::takeOurs);
    connect(m_tried, &Resource::changed, this, &SimulatorTab::take);
}

void SimulatorTab::takeOurs()
{
    if (m_isTouched)
        return m_tried->refresh();
    const QJsonValue classes = m_ours->data().value("classes"_L1);
    for (const auto &[field, key] : {std::pair(m_daily, "daily"_L1), std::pair(m_weekly, "weekly"_L1), std::pair(m_monthly, "monthly"_L1)}) {
        const QSignalBlocker quiet(field);
        field->setValue(classes[key].toInt());
    }
    question();
}

void SimulatorTab::question()
{
    QUrlQuery query;
    query.addQueryItem(u"daily"_s, QString::number(m_daily->value()));
    query.addQueryItem(u"weekly"_s, QString::number(m_weekly->value()));
    query.addQueryItem(u"monthly"_s, QString::number(m_monthly->value()));
    const bool isNew = query != m_tried->query();
    m_tried->setPath(u"/api/backups/retention"_s, query);
    if (!isNew)
        m_tried->refresh();
}

void SimulatorTab::take()
{
    const Time now = m_context.clock.now();
    m_table.setNow(now);
    m_table.setRows(m_tried->list("items"_L1));
    setWords(m_said, simulationText(m_tried->data(), now));
}

void SimulatorTab::focusSearch() { m_list->focusSearch(); }
QString SimulatorTab::said() const { return m_said->text(); }

} // namespace freeagent::console
