// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/maintenance/windowform.h"

#include "console/pages/maintenance/maintenancetexts.h"
#include "console/pages/maintenance/runform.h"
#include "console/widgets/measure.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QTimeEdit>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kLongestName = 100;
constexpr int kLongestMessage = 500;
constexpr int kShownZones = 20;

/// Chooses the entry with this value, and adds it when it is none of the usual ones.
void choose(QComboBox *box, int minutes)
{
    if (box->findData(minutes) < 0)
        box->addItem(RunForm::tr("%n minute(s)", nullptr, minutes), minutes);
    box->setCurrentIndex(box->findData(minutes));
}

/// Those that one may leave out.
const QStringList &optionalSteps()
{
    static const QStringList kSteps{u"drain"_s, u"update"_s, u"optimise"_s, u"canary"_s};
    return kSteps;
}
} // namespace

WindowForm::WindowForm(const QJsonObject &window, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_rule(new QComboBox)
    , m_start(new QTimeEdit(QTime(2, 0)))
    , m_zone(new QComboBox)
    , m_length(lengthBox(tr("Length"), 120, {30, 60, 120, 180, 240, 480}))
    , m_message(new QLineEdit)
    , m_deadline(lengthBox(tr("Deadline for running builds"), 30, {15, 30, 60, 120}, tr("None")))
    , m_atDeadline(atDeadlineBox())
{
    setAccessibleName(tr("Maintenance window"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(kLongestName);
    m_name->setMinimumWidth(characters(this, 40));
    m_rule->setAccessibleName(tr("How often"));
    m_start->setAccessibleName(tr("Begins at"));
    m_start->setDisplayFormat(u"HH:mm"_s);
    m_zone->setAccessibleName(tr("Time zone"));
    m_zone->setMaxVisibleItems(kShownZones);
    m_message->setAccessibleName(tr("What users are told"));
    m_message->setMaxLength(kLongestMessage);
    m_message->setMinimumWidth(characters(this, 40));
    auto *when = new QHBoxLayout;
    when->addWidget(m_rule);
    when->addWidget(m_start);
    when->addWidget(m_zone);
    auto *deadline = new QHBoxLayout;
    deadline->addWidget(m_deadline);
    deadline->addWidget(m_atDeadline);
    auto *steps = new QHBoxLayout;
    for (const QString &step : optionalSteps()) {
        auto *box = new QCheckBox(stepName(step));
        box->setAccessibleName(box->text());
        steps->addWidget(box);
        m_steps << box;
    }
    auto *layout = new QFormLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    layout->addRow(tr("Name"), m_name);
    layout->addRow(tr("When"), when);
    layout->addRow(tr("Length"), m_length);
    layout->addRow(tr("What users are told"), m_message);
    layout->addRow(tr("Deadline for running builds"), deadline);
    layout->addRow(tr("Steps"), steps);
    show(window);
    setFocusProxy(m_name);
}

void WindowForm::addRules(const QString &chosen)
{
    static const QStringList kDays{u"MO"_s, u"TU"_s, u"WE"_s, u"TH"_s, u"FR"_s, u"SA"_s, u"SU"_s};
    QStringList rules{u"FREQ=DAILY"_s};
    for (const QString &head : {u"FREQ=WEEKLY;BYDAY="_s, u"FREQ=MONTHLY;BYDAY=1"_s, u"FREQ=MONTHLY;BYDAY=-1"_s})
        for (const QString &day : kDays)
            rules << head + day;
    if (!rules.contains(chosen))
        rules << chosen;
    for (const QString &rule : rules)
        m_rule->addItem(ruleText(rule), rule);
    m_rule->setCurrentIndex(m_rule->findData(chosen));
}

void WindowForm::addZones(const QString &chosen)
{
    QStringList zones{u"UTC"_s};
    if (const QString here = QString::fromLatin1(QTimeZone::systemTimeZoneId()); !zones.contains(here))
        zones << here;
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        if (const QString name = QString::fromLatin1(zone); name.contains(u'/') && !name.startsWith("Etc/"_L1) && !zones.contains(name))
            zones << name;
    if (!zones.contains(chosen))
        zones << chosen;
    m_zone->addItems(zones);
    m_zone->setCurrentIndex(int(zones.indexOf(chosen)));
}

void WindowForm::show(const QJsonObject &window)
{
    const bool made = !window.isEmpty();
    addRules(made ? window.value("rule"_L1).toString() : u"FREQ=MONTHLY;BYDAY=1SU"_s);
    addZones(made ? window.value("zone"_L1).toString() : u"UTC"_s);
    const QJsonArray steps = window.value("steps"_L1).toArray();
    for (int i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setChecked(made ? steps.contains(optionalSteps()[i]) : optionalSteps()[i] != "update"_L1);
    if (!made)
        return;
    m_name->setText(window.value("name"_L1).toString());
    m_message->setText(window.value("message"_L1).toString());
    m_start->setTime(QTime::fromString(window.value("start"_L1).toString().left(5), u"HH:mm"_s));
    choose(m_length, window.value("durationMinutes"_L1).toInt());
    choose(m_deadline, window.value("drainDeadlineSeconds"_L1).toInt() / 60);
    m_atDeadline->setCurrentIndex(std::max(0, m_atDeadline->findData(window.value("atDeadline"_L1).toString(u"wait"_s))));
}

QJsonObject WindowForm::body() const
{
    QJsonArray steps{u"notify"_s, u"disable"_s};
    for (int i = 0; i < m_steps.size(); ++i)
        if (m_steps[i]->isChecked())
            steps.append(optionalSteps()[i]);
    steps.append(u"enable"_s);
    return {{u"name"_s, m_name->text().trimmed()}, {u"rule"_s, m_rule->currentData().toString()}, {u"start"_s, m_start->time().toString(u"HH:mm"_s)},
            {u"zone"_s, m_zone->currentText()}, {u"durationMinutes"_s, m_length->currentData().toInt()}, {u"message"_s, m_message->text().trimmed()},
            {u"drainDeadlineSeconds"_s, m_deadline->currentData().toInt() * 60}, {u"atDeadline"_s, m_atDeadline->currentData().toString()}, {u"steps"_s, steps}};
}

} // namespace freeagent::console
