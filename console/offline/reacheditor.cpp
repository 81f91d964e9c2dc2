// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/offline/reacheditor.h"

#include "console/models/plaintext.h"
#include "console/offline/steps.h"
#include "console/widgets/measure.h"
#include "console/widgets/notice.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QFormLayout *formIn(Panel *panel, const QWidget *measure)
{
    auto *form = new QFormLayout;
    form->setContentsMargins(em(measure, 0.4), 0, em(measure, 0.4), em(measure, 0.4));
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    panel->body()->addLayout(form);
    return form;
}

template <class Field>
Field *named(Field *field, const QString &name)
{
    field->setAccessibleName(name);
    return field;
}
} // namespace

ReachEditor::ReachEditor(QWidget *parent)
    : QWidget(parent)
    , m_way(named(new QComboBox, tr("Commands run")))
    , m_host(named(new QLineEdit, tr("Host")))
    , m_user(named(new QLineEdit, tr("User")))
    , m_port(named(new QSpinBox, tr("Port")))
    , m_identity(named(new QLineEdit, tr("Key file")))
    , m_wrong(new Notice)
    , m_save(new QPushButton(tr("Save")))
    , m_try(new QPushButton(tr("Try it")))
    , m_defaults(new QPushButton(tr("Default commands")))
{
    for (QPushButton *button : {m_save, m_try, m_defaults})
        button->setAccessibleName(button->text());
    m_way->addItems({tr("nowhere: they are only shown, to be copied"), tr("on this machine: the controller runs here"), tr("on the controller's machine, over SSH")});
    m_port->setRange(0, 65'535);
    //: Of a port or a user: as the configuration of ssh says.
    m_port->setSpecialValueText(tr("as ssh is configured"));
    m_user->setPlaceholderText(tr("as ssh is configured"));
    m_identity->setPlaceholderText(tr("as ssh is configured"));
    arrange();
    connect(m_way, &QComboBox::currentIndexChanged, this, &ReachEditor::update);
    connect(m_port, &QSpinBox::valueChanged, this, &ReachEditor::update);
    for (QLineEdit *field : findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, this, &ReachEditor::update);
    connect(m_save, &QPushButton::clicked, this, &ReachEditor::save);
    connect(m_try, &QPushButton::clicked, this, [this] { Q_EMIT tryWanted(entered()); });
    connect(m_defaults, &QPushButton::clicked, this, &ReachEditor::setDefaults);
    show({});
}

void ReachEditor::arrange()
{
    auto *inner = new QWidget;
    inner->setAccessibleName(tr("Access and commands"));
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    auto *access = new Panel(tr("How commands get to the controller's machine"));
    QFormLayout *form = formIn(access, this);
    form->addRow(wordsLabel(tr("The program ssh of this machine is used, with its configuration, keys and agent. It never asks for a password: a key that the agent does not have open is refused. What is set here is kept on this computer, for this farm.")));
    form->addRow(tr("Commands run"), m_way);
    form->addRow(tr("Host"), m_host);
    form->addRow(tr("User"), m_user);
    form->addRow(tr("Port"), m_port);
    form->addRow(tr("Key file"), m_identity);
    auto *commands = new Panel(tr("Commands"));
    form = formIn(commands, this);
    form->addRow(wordsLabel(tr("Each is a program and its words; quotes keep spaces together. There is no shell: && | > $ mean nothing. Write paths and ports as they are on that machine; sudo -n never asks.")));
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    for (const EmergencyStep &step : emergencySteps() + restoreParts()) {
        auto *field = named(new QLineEdit, step.title);
        field->setFont(fixed);
        m_commands << qMakePair(step.id, field);
        form->addRow(step.title, field);
    }
    column->addWidget(access);
    column->addWidget(commands);
    column->addStretch();
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setAccessibleName(tr("Access and commands"));
    area->setWidget(inner);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_defaults);
    foot->addStretch();
    foot->addWidget(m_try);
    foot->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_wrong);
    layout->addWidget(area, 1);
    layout->addLayout(foot);
    setAccessibleName(tr("Access and commands"));
}

void ReachEditor::show(const Reach &reach)
{
    m_saved = reach;
    m_way->setCurrentIndex(int(reach.way));
    m_host->setText(reach.host);
    m_user->setText(reach.user);
    m_port->setValue(reach.port);
    m_identity->setText(reach.identity);
    const QList<EmergencyStep> steps = emergencySteps() + restoreParts();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        m_commands[i].second->setText(commandOf(steps[i], reach));
        m_commands[i].second->setCursorPosition(0);
    }
    update();
}

Reach ReachEditor::entered() const
{
    Reach reach{Reach::Way(m_way->currentIndex()), m_host->text().trimmed(), m_user->text().trimmed(), m_port->value(), m_identity->text().trimmed(), {}};
    const QList<EmergencyStep> steps = emergencySteps() + restoreParts();
    for (qsizetype i = 0; i < steps.size(); ++i)
        if (const QString text = m_commands[i].second->text().trimmed(); text != steps[i].command)
            reach.commands.insert(steps[i].id, text);
    return reach;
}

void ReachEditor::update()
{
    const Reach now = entered();
    const bool isSsh = now.way == Reach::Way::Ssh;
    for (QWidget *field : std::initializer_list<QWidget *>{m_host, m_user, m_port, m_identity})
        field->setEnabled(isSsh);
    Error wrong;
    if (const auto good = checked(now); !good)
        wrong = good.error();
    for (const auto &[id, field] : std::as_const(m_commands))
        if (const auto words = commandWords(field->text()); !words && wrong.code.isEmpty())
            wrong = {words.error().code, field->accessibleName() + u": "_s + words.error().message, {}};
    m_wrong->show(Severity::Warning, plainText(wrong.message), plainText(wrong.fix));
    m_save->setEnabled(wrong.code.isEmpty() && now != m_saved);
    m_try->setEnabled(wrong.code.isEmpty() && now.way != Reach::Way::Nowhere);
}

void ReachEditor::save()
{
    const Reach reach = entered();
    show(reach);
    Q_EMIT saved(reach);
}

void ReachEditor::setDefaults()
{
    const QList<EmergencyStep> steps = emergencySteps() + restoreParts();
    for (qsizetype i = 0; i < steps.size(); ++i)
        m_commands[i].second->setText(steps[i].command);
}

} // namespace freeagent::console
