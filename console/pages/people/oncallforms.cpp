// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/people/oncallforms.h"

#include "console/widgets/measure.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QComboBox *peopleBox(const OnCallChoice &choice, const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    for (const QJsonValue &person : choice.people)
        box->addItem(person["name"_L1].toString(), person["id"_L1].toString());
    return box;
}

QSpinBox *levelBox(const OnCallChoice &choice, int level)
{
    auto *box = new QSpinBox;
    box->setRange(1, std::max(1, choice.levels));
    box->setValue(std::max(1, level));
    box->setAccessibleName(OverrideForm::tr("Level"));
    return box;
}

QDateTime localTime(Time time) { return QDateTime::fromMSecsSinceEpoch(toMs(time)); }
QString isoOf(const QDateTimeEdit *edit) { return QString::fromLatin1(toIso(fromMs(edit->dateTime().toMSecsSinceEpoch()))); }

QDateTimeEdit *timeBox(const QString &name, Time time)
{
    auto *box = new QDateTimeEdit(localTime(time));
    box->setCalendarPopup(true);
    box->setAccessibleName(name);
    return box;
}

/// Fields with their names before them, in a line.
void line(QWidget *form, const QList<QWidget *> &fields)
{
    auto *layout = new QHBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(em(form, 0.5));
    for (QWidget *field : fields) {
        auto *label = new QLabel(field->accessibleName());
        label->setAccessibleName(field->accessibleName());
        label->setBuddy(field);
        layout->addWidget(label);
        layout->addWidget(field);
    }
    layout->addStretch();
    form->setFocusProxy(fields.first());
}

void choose(QComboBox *box, const QString &id)
{
    if (const int index = box->findData(id); index >= 0)
        box->setCurrentIndex(index);
}
} // namespace

TakeForm::TakeForm(const OnCallChoice &choice, const QString &me, Time now, QWidget *parent)
    : QWidget(parent)
    , m_person(peopleBox(choice, tr("Who")))
    , m_level(levelBox(choice, 1))
    , m_until(timeBox(tr("Until"), now + std::chrono::hours(12)))
{
    setAccessibleName(tr("Take it"));
    for (int i = 0; i < m_person->count(); ++i)
        if (me.compare(m_person->itemData(i).toString(), Qt::CaseInsensitive) == 0 || me.compare(m_person->itemText(i), Qt::CaseInsensitive) == 0)
            m_person->setCurrentIndex(i);
    line(this, {m_person, m_level, m_until});
}

QJsonObject TakeForm::body() const
{
    return {{u"person"_s, m_person->currentData().toString()}, {u"level"_s, m_level->value()}, {u"until"_s, isoOf(m_until)}};
}

OverrideForm::OverrideForm(const OnCallChoice &choice, const RotaTurn &turn, Time now, QWidget *parent)
    : QWidget(parent)
    , m_person(peopleBox(choice, tr("Who")))
    , m_level(levelBox(choice, turn.level))
    , m_from(timeBox(tr("From"), std::max(now, turn.from)))
    , m_until(timeBox(tr("Until"), turn.until > now ? turn.until : now + std::chrono::hours(24)))
{
    setAccessibleName(tr("Somebody else"));
    // Whoever has the turn is nobody else.
    for (int i = 0; i < m_person->count(); ++i)
        if (m_person->itemData(i).toString() != turn.person) {
            m_person->setCurrentIndex(i);
            break;
        }
    line(this, {m_person, m_level, m_from, m_until});
}

QJsonObject OverrideForm::body() const
{
    return {{u"person"_s, m_person->currentData().toString()}, {u"level"_s, m_level->value()}, {u"from"_s, isoOf(m_from)}, {u"until"_s, isoOf(m_until)}};
}

SwapForm::SwapForm(const OnCallChoice &choice, const RotaTurn &turn, Time now, QWidget *parent)
    : QWidget(parent)
    , m_a(peopleBox(choice, tr("Shift of")))
    , m_b(peopleBox(choice, tr("With")))
    , m_level(levelBox(choice, turn.level))
    , m_date(new QDateEdit)
{
    setAccessibleName(tr("Swap"));
    m_date->setAccessibleName(tr("Day of the first shift"));
    m_date->setCalendarPopup(true);
    const Time from = std::max(now, turn.from);
    m_date->setDate(localTime(from + (std::max(turn.until, from) - from) / 2).date());
    choose(m_a, turn.person);
    for (int i = 0; i < m_b->count(); ++i)
        if (m_b->itemData(i) != m_a->currentData()) {
            m_b->setCurrentIndex(i);
            break;
        }
    line(this, {m_a, m_b, m_level, m_date});
}

QJsonObject SwapForm::body() const
{
    return {{u"a"_s, m_a->currentData().toString()}, {u"b"_s, m_b->currentData().toString()}, {u"level"_s, m_level->value()},
            {u"date"_s, m_date->date().toString(Qt::ISODate)}};
}

} // namespace freeagent::console
