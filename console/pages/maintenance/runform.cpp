// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/maintenance/runform.h"

#include "console/pages/maintenance/maintenancetexts.h"
#include "console/widgets/measure.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr int kHour = 60;
constexpr int kMostMessage = 500;

QLineEdit *messageField(const QWidget *form)
{
    auto *field = new QLineEdit;
    field->setMaxLength(kMostMessage);
    field->setPlaceholderText(RunForm::tr("Maintenance of the build farm"));
    field->setAccessibleName(RunForm::tr("What users are told"));
    field->setMinimumWidth(characters(form, 40));
    return field;
}

QFormLayout *formLayout(QWidget *form)
{
    auto *layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    layout->setRowWrapPolicy(QFormLayout::DontWrapRows);
    return layout;
}

QJsonValue endAfter(const Clock &clock, const QComboBox *length)
{
    const int minutes = length->currentData().toInt();
    return minutes ? QJsonValue(QString::fromLatin1(toIso(clock.now() + std::chrono::minutes(minutes)))) : QJsonValue(QJsonValue::Null);
}
} // namespace

QComboBox *lengthBox(const QString &name, int chosen, std::initializer_list<int> minutes, const QString &none)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    if (!none.isEmpty())
        box->addItem(none, 0);
    for (const int length : minutes)
        box->addItem(length < kHour || length % kHour ? RunForm::tr("%n minute(s)", nullptr, length) : RunForm::tr("%n hour(s)", nullptr, length / kHour), length);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    return box;
}

QComboBox *atDeadlineBox()
{
    auto *box = new QComboBox;
    box->setAccessibleName(RunForm::tr("At the deadline"));
    for (const QString &what : {u"wait"_s, u"requeue"_s, u"cancel"_s})
        box->addItem(atDeadlineText(what), what);
    return box;
}

RunForm::RunForm(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_message(messageField(this))
    , m_length(lengthBox(tr("Takes"), 2 * kHour, {30, kHour, 2 * kHour, 4 * kHour, 8 * kHour}))
    , m_deadline(lengthBox(tr("Deadline for running builds"), 30, {15, 30, kHour, 2 * kHour}, tr("None")))
    , m_atDeadline(atDeadlineBox())
    , m_task(new QComboBox)
    , m_optimise(new QCheckBox(tr("Optimise the database when it is worth while")))
    , m_canary(new QCheckBox(tr("Trial build on each machine before submissions are taken")))
{
    setAccessibleName(tr("Maintenance now"));
    m_task->setAccessibleName(tr("On the machines"));
    m_task->addItem(tr("Nothing"), QString());
    m_task->addItem(tr("Restart the worker program"), u"restart-app"_s);
    m_task->addItem(tr("Reboot"), u"reboot"_s);
    m_task->addItem(tr("Update the worker program"), u"update"_s);
    m_optimise->setChecked(true);
    m_canary->setChecked(true);
    for (QCheckBox *box : {m_optimise, m_canary})
        box->setAccessibleName(box->text());
    auto *layout = formLayout(this);
    layout->addRow(tr("What users are told"), m_message);
    layout->addRow(tr("Takes"), m_length);
    layout->addRow(tr("Deadline for running builds"), m_deadline);
    layout->addRow(tr("At the deadline"), m_atDeadline);
    layout->addRow(tr("On the machines"), m_task);
    layout->addRow(m_optimise);
    layout->addRow(m_canary);
    setFocusProxy(m_message);
}

QJsonObject RunForm::body() const
{
    QJsonArray steps{u"notify"_s, u"disable"_s, u"drain"_s};
    const QString task = m_task->currentData().toString();
    if (!task.isEmpty())
        steps.append(u"update"_s);
    if (m_optimise->isChecked())
        steps.append(u"optimise"_s);
    if (m_canary->isChecked())
        steps.append(u"canary"_s);
    steps.append(u"enable"_s);
    QJsonObject body{{u"until"_s, endAfter(m_clock, m_length)}, {u"drainDeadlineSeconds"_s, m_deadline->currentData().toInt() * 60},
                     {u"atDeadline"_s, m_atDeadline->currentData().toString()}, {u"steps"_s, steps}};
    if (const QString message = m_message->text().trimmed(); !message.isEmpty())
        body.insert(u"message"_s, message);
    if (!task.isEmpty())
        body.insert(u"task"_s, task);
    return body;
}

StopForm::StopForm(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_message(messageField(this))
    , m_length(lengthBox(tr("Takes"), kHour, {15, 30, kHour, 2 * kHour, 4 * kHour, 8 * kHour}, tr("Until somebody ends it")))
    , m_how(new QComboBox)
    , m_drain(new QCheckBox(tr("Start nothing new either")))
{
    setAccessibleName(tr("Stop submissions"));
    m_how->setAccessibleName(tr("New submissions"));
    m_how->addItem(tr("are refused with this text"), false);
    m_how->addItem(tr("are taken and wait"), true);
    m_drain->setAccessibleName(m_drain->text());
    auto *layout = formLayout(this);
    layout->addRow(tr("What users are told"), m_message);
    layout->addRow(tr("Takes"), m_length);
    layout->addRow(tr("New submissions"), m_how);
    layout->addRow(m_drain);
    setFocusProxy(m_message);
}

QJsonObject StopForm::body() const
{
    QJsonObject body{{u"enabled"_s, true}, {u"until"_s, endAfter(m_clock, m_length)}, {u"drain"_s, m_drain->isChecked()}, {u"hold"_s, m_how->currentData().toBool()}};
    if (const QString message = m_message->text().trimmed(); !message.isEmpty())
        body.insert(u"message"_s, message);
    return body;
}

DrainForm::DrainForm(QWidget *parent)
    : QWidget(parent)
    , m_deadline(lengthBox(tr("Deadline for running builds"), 0, {15, 30, kHour, 2 * kHour, 4 * kHour}, tr("None")))
    , m_atDeadline(atDeadlineBox())
{
    setAccessibleName(tr("Drain"));
    auto *layout = formLayout(this);
    layout->addRow(tr("Deadline for running builds"), m_deadline);
    layout->addRow(tr("At the deadline"), m_atDeadline);
    setFocusProxy(m_deadline);
}

QJsonObject DrainForm::body() const
{
    return {{u"deadlineSeconds"_s, m_deadline->currentData().toInt() * 60}, {u"atDeadline"_s, m_atDeadline->currentData().toString()}};
}

} // namespace freeagent::console
