// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farms/farmsview.h"

#include "console/farms/farmrow.h"
#include "console/farms/farmtexts.h"
#include "console/models/plaintext.h"
#include "console/widgets/confirmstrip.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/pieces.h"
#include "console/widgets/severitytokens.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

FarmsView::FarmsView(QWidget *parent)
    : QWidget(parent)
    , m_shape(new QLabel)
    , m_sentence(wordsLabel())
    , m_add(new QToolButton)
    , m_strip(new ConfirmStrip)
    , m_list(new QVBoxLayout)
{
    setAccessibleName(tr("All farms"));
    QFont large = m_sentence->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    m_sentence->setFont(large);
    m_add->setText(tr("Add a farm…"));
    m_add->setAccessibleName(m_add->text());
    m_add->setIcon(icon(u"add"_s));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_add, &QToolButton::clicked, this, &FarmsView::addWanted);
    auto *head = new QHBoxLayout;
    head->setSpacing(em(this, 0.6));
    head->addWidget(m_shape);
    head->addWidget(m_sentence, 1);
    head->addWidget(m_add);
    auto *content = new QWidget;
    content->setAccessibleName(accessibleName());
    m_list->setSpacing(em(this, 0.6));
    m_list->setContentsMargins(0, 0, 0, 0);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_list);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(accessibleName());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, 0.9), em(this, 0.8), em(this, 0.9), em(this, 0.8));
    layout->setSpacing(em(this, 0.7));
    layout->addLayout(head);
    layout->addWidget(m_strip);
    layout->addWidget(scroll, 1);
    show({}, {});
}

void FarmsView::show(const QList<FarmLine> &lines, const QString &current)
{
    const auto sameFarms = std::equal(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(),
                                      [](const FarmLine &a, const FarmLine &b) { return a.farm.id == b.farm.id; });
    m_lines = lines;
    m_current = current;
    if (!sameFarms)
        makeRows();
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        m_rows[row]->show(lines[row], lines[row].farm.id == current);
    setWords(m_sentence, sentenceOf(lines).text);
    drawHead();
}

void FarmsView::makeRows()
{
    // What is asked may be about a farm that is gone.
    m_strip->reset();
    for (FarmRow *row : std::exchange(m_rows, {})) {
        row->hide();
        row->deleteLater();
    }
    for (const FarmLine &line : std::as_const(m_lines)) {
        auto *row = new FarmRow;
        connect(row, &FarmRow::wanted, this, [this, id = line.farm.id](const QString &link) { Q_EMIT farmWanted(id, link); });
        connect(row->menu(), &QMenu::aboutToShow, this, [this, row] { fillMenu(row); });
        m_list->addWidget(row);
        m_rows << row;
    }
}

void FarmsView::fillMenu(FarmRow *row)
{
    const KnownFarm farm = row->line().farm;
    QMenu *menu = row->menu();
    menu->clear();
    menu->setAccessibleName(tr("More about %1").arg(plainText(farm.shownName())));
    menu->addAction(tr("Open"), this, [this, farm] { Q_EMIT farmWanted(farm.id, {}); });
    menu->addAction(tr("Rename…"), this, [this, farm] { askForName(farm.id); });
    QMenu *colors = menu->addMenu(tr("Colour"));
    colors->setAccessibleName(tr("Colour"));
    for (const FarmColor color : farmColors() + QList{FarmColor::None}) {
        QAction *action = colors->addAction(colorIcon(color, *this), colorText(color), this, [this, farm, color] { Q_EMIT recolored(farm.id, color); });
        action->setCheckable(true);
        action->setChecked(color == farm.color);
    }
    menu->addAction(tr("Another key…"), this, [this, farm] { Q_EMIT keyWanted(farm.id); });
    menu->addSeparator();
    QAction *remove = menu->addAction(tr("Remove…"), this, [this, farm] { askToRemove(farm.id); });
    remove->setEnabled(farm.id != m_current);
    if (!remove->isEnabled())
        remove->setText(tr("Remove (first open another farm)"));
}

const FarmLine *FarmsView::find(const QString &id) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(), [&](const FarmLine &line) { return line.farm.id == id; });
    return found == m_lines.end() ? nullptr : &*found;
}

void FarmsView::askForName(const QString &id)
{
    const FarmLine *line = find(id);
    if (!line)
        return;
    const KnownFarm farm = line->farm;
    auto *field = new QLineEdit(farm.name);
    field->setAccessibleName(tr("Name of the farm"));
    field->setPlaceholderText(KnownFarm{.id = {}, .url = farm.url, .name = {}}.shownName());
    Danger danger;
    //: %1 is a farm.
    danger.title = tr("What is %1 called?").arg(farm.shownName());
    danger.effect = tr("The name is only for this console. Without one the farm is called by its address.");
    danger.verb = tr("Rename");
    danger.form = field;
    danger.severity = Severity::Neutral;
    danger.act = [this, farm, field = QPointer(field)](const QString &, const Danger::Said &said) {
        Q_EMIT renamed(farm.id, field ? field->text() : farm.name);
        said(tr("The farm has its name."));
    };
    danger.undo = [this, farm](const Danger::Said &said) {
        Q_EMIT renamed(farm.id, farm.name);
        said(tr("The farm has its name of before."));
    };
    m_strip->ask(danger);
    connect(field, &QLineEdit::returnPressed, m_strip, [this] { m_strip->yesButton()->click(); });
    field->selectAll();
}

void FarmsView::askToRemove(const QString &id)
{
    const FarmLine *line = find(id);
    if (!line || id == m_current)
        return;
    Danger danger;
    //: %1 is a farm.
    danger.title = tr("Remove %1 from this console?").arg(line->farm.shownName());
    danger.effect = tr("Its key is deleted from this machine, and its problems are no longer shown or told here. The farm itself goes on.");
    danger.verb = tr("Remove");
    danger.act = [this, id](const QString &, const Danger::Said &said) {
        // The strip forgets the question with the row.
        said(tr("The farm is removed from this console."));
        Q_EMIT removed(id);
    };
    m_strip->ask(danger);
}

void FarmsView::drawHead()
{
    const Severity severity = sentenceOf(m_lines).severity;
    m_shape->setPixmap(glyph(severityShape(severity), severityColor(severity, palette()), em(this, 1.6), devicePixelRatioF()));
    m_shape->setAccessibleName(severityWord(severity));
}

void FarmsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawHead();
}

} // namespace freeagent::console
