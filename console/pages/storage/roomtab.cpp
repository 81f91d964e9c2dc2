// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/storage/roomtab.h"

#include "console/charts/treemap.h"
#include "console/farm/resource.h"
#include "console/models/jsontexts.h"
#include "console/pages/storage/storagetexts.h"
#include "console/widgets/listview.h"
#include "console/widgets/measure.h"
#include "console/widgets/notice.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/resourceline.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
enum By { Project, Kind, Age };

struct Cut {
    QString word;
    QLatin1String list;
    QLatin1String key;
    QString (*name)(const QString &);
};

const QList<Cut> &cuts()
{
    static const QList<Cut> kCuts{{u"project"_s, "byProject"_L1, "project"_L1, storageProject}, {u"kind"_s, "byKind"_L1, "kind"_L1, storageKind},
                                  {u"age"_s, "byAge"_L1, "days"_L1, storageAge}};
    return kCuts;
}

QList<JsonColumn> columns()
{
    const auto number = [](const char *key) {
        return [key = QString::fromLatin1(key)](const QJsonObject &row) -> QVariant { return row.value(key).toDouble(); };
    };
    return {{.title = RoomTab::tr("What"), .text = [](const QJsonObject &row, Time) { return row.value("name"_L1).toString(); }, .characters = 0},
            {.title = RoomTab::tr("Files"), .text = [](const QJsonObject &row, Time) { return numberOf(row.value("files"_L1)); }, .characters = 9, .sortKey = number("files"), .right = true},
            {.title = RoomTab::tr("Size"), .text = [](const QJsonObject &row, Time) { return bytesOf(row.value("bytes"_L1)); }, .characters = 11, .sortKey = number("bytes"), .right = true},
            {.title = RoomTab::tr("Share"), .text = [](const QJsonObject &row, Time) { return percentOf(row.value("share"_L1)); }, .characters = 9, .sortKey = number("share"), .right = true}};
}
} // namespace

RoomTab::RoomTab(const PageContext &context, Resource *storage, Resource *doctor, Resource *retention)
    : m_context(context)
    , m_storage(storage)
    , m_doctor(doctor)
    , m_retention(retention)
    , m_cardLine(new QHBoxLayout)
    , m_notice(new Notice)
    , m_facts(wordsLabel())
    , m_by(new QButtonGroup(this))
    , m_map(new Treemap(tr("What takes the room, as areas")))
    , m_table(u"name"_s, columns())
    , m_list(new ListView(m_table, tr("What takes the room")))
{
    arrange();
    connect(m_storage, &Resource::changed, this, &RoomTab::take);
    connect(m_retention, &Resource::changed, this, &RoomTab::take);
    connect(m_doctor, &Resource::changed, this, &RoomTab::takeNotice);
    connect(m_by, &QButtonGroup::idClicked, this, &RoomTab::takeParts);
    connect(m_map, &Treemap::selected, this, [this](const QByteArray &id) { m_list->select(id); });
    connect(m_list, &ListView::selectionChanged, this, [this] { m_map->select(m_list->currentId()); });
}

void RoomTab::arrange()
{
    setAccessibleName(tr("Room"));
    auto *panel = new Panel(tr("What takes the room"));
    const QStringList texts{tr("By project"), tr("By kind"), tr("By age")};
    for (int id = Project; id <= Age; ++id) {
        auto *chip = new QToolButton;
        chip->setCheckable(true);
        chip->setAutoRaise(true);
        chip->setChecked(id == Project);
        chip->setText(texts[id]);
        chip->setAccessibleName(texts[id]);
        m_by->addButton(chip, id);
        panel->head()->addWidget(chip);
    }
    panel->head()->addWidget(m_list->searchField());
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(m_map);
    split->addWidget(m_list);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    split->setSizes({1200, 800});
    panel->body()->addWidget(split, 1);
    m_list->sortBy(2, Qt::DescendingOrder);
    m_list->setEmptyText(tr("Nothing is stored yet."));
    addExport(m_map, u"storage"_s, [this] { return m_map->figures(); }, m_context.prompts, [this](const QString &text) { Q_EMIT noted(text); });
    m_notice->show(Severity::Neutral, {});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, em(this, 0.4), 0, 0);
    layout->addWidget(new ResourceNotice(*m_storage, m_context.clock, tr("The storage")));
    layout->addWidget(m_notice);
    layout->addLayout(m_cardLine);
    layout->addWidget(m_facts);
    layout->addWidget(panel, 1);
}

Card *RoomTab::card(int index)
{
    while (m_cards.size() <= index) {
        auto *card = new Card;
        m_cards << card;
        m_cardLine->addWidget(card);
        connect(card, &Card::clicked, this, [this, card] {
            const QString leads = card->property("leads").toString();
            leads.isEmpty() ? setWords(m_facts, card->toolTip()) : Q_EMIT tabWanted(leads);
        });
    }
    return m_cards[index];
}

void RoomTab::take()
{
    int used = 0;
    QString first;
    const QJsonArray volumes = m_storage->list("volumes"_L1);
    for (const QJsonValue &value : volumes) {
        Card *shown = card(used++);
        const QJsonObject volume = value.toObject();
        shown->show(volumeCard(volume));
        shown->setProperty("leads", QString());
        shown->setToolTip(volumeFacts(volume));
        if (first.isEmpty())
            first = volumeFacts(volume);
    }
    const auto add = [&](const CardText &text, const QString &leads, const QString &tip) {
        Card *shown = card(used++);
        shown->show(text);
        shown->setProperty("leads", leads);
        shown->setToolTip(tip);
    };
    const auto files = [](const QJsonObject &tally) { return tr("%n file(s)", nullptr, tally.value("files"_L1).toInt()); };
    const QJsonObject next = m_retention->data().value("next"_L1).toObject();
    const QJsonObject trash = m_storage->data().value("trash"_L1).toObject();
    const QJsonObject total = m_storage->data().value("total"_L1).toObject();
    add({tr("Stored"), bytesOf(total.value("bytes"_L1)), files(total)}, u"retention"_s, tr("Leads to how long files stay"));
    if (m_retention->hasData())
        add({tr("Next clean-up frees"), bytesOf(next.value("bytes"_L1)), files(next)}, u"retention"_s, tr("Leads to how long files stay"));
    add({tr("In the trash"), bytesOf(trash.value("bytes"_L1)), files(trash)}, u"trash"_s, tr("Leads to what can be put back"));
    for (int i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setVisible(i < used);
    if (m_facts->text().isEmpty())
        setWords(m_facts, first);
    takeParts();
    takeNotice();
}

void RoomTab::takeParts()
{
    const Cut &cut = cuts()[std::max(m_by->checkedId(), 0)];
    const double total = m_storage->data().value("total"_L1)["bytes"_L1].toDouble();
    QJsonArray rows;
    QList<TreemapItem> parts;
    for (const QJsonValue &value : m_storage->list(cut.list)) {
        QJsonObject row = value.toObject();
        const QString name = cut.name(row.value(cut.key).toString());
        row.insert(u"name"_s, name);
        row.insert(u"share"_s, total > 0 ? QJsonValue(row.value("bytes"_L1).toDouble() / total) : QJsonValue(QJsonValue::Null));
        rows.append(row);
        parts << TreemapItem{name.toUtf8(), name, bytesOf(row.value("bytes"_L1)), row.value("bytes"_L1).toDouble()};
    }
    m_table.setRows(rows);
    m_map->show(parts);
}

/// What is wrong with the disks or with the files, the worst first.
void RoomTab::takeNotice()
{
    if (m_storage->hasData() && !m_storage->data().value("acceptsSubmissions"_L1).toBool(true))
        return m_notice->show(Severity::Critical, tr("The farm takes no new builds: a disk is full or does not answer."),
                              tr("Clean up below \"Retention and cleanup\", or give the disk more room; builds are taken again by themselves."));
    for (const QJsonValue &value : m_storage->list("volumes"_L1))
        if (const QString concern = value["concern"_L1].toString(); !concern.isEmpty())
            return m_notice->show(diskSeverity(value["status"_L1].toString()), concern, volumeFacts(value.toObject()));
    for (const QJsonValue &check : m_doctor->list("checks"_L1))
        if (check["name"_L1].toString() == "files"_L1 && check["status"_L1].toString() != "ok"_L1)
            return m_notice->show(diskSeverity(check["status"_L1].toString()), check["message"_L1].toString(), check["fix"_L1].toString());
    m_notice->show(Severity::Neutral, {});
}

bool RoomTab::show(const QString &by)
{
    for (int id = 0; id < cuts().size(); ++id)
        if (cuts()[id].word == by) {
            m_by->button(id)->setChecked(true);
            takeParts();
            return true;
        }
    return false;
}

void RoomTab::focusSearch() { m_list->focusSearch(); }

} // namespace freeagent::console
