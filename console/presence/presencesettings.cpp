// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/presence/presencesettings.h"

#include "console/widgets/measure.h"
#include "console/widgets/pieces.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QLabel *heading(const QString &text)
{
    QLabel *label = wordsLabel(text);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    return label;
}

QCheckBox *checkBox(const QString &text)
{
    auto *box = new QCheckBox(text);
    box->setAccessibleName(text);
    return box;
}
} // namespace

PresenceSettings::PresenceSettings(DeskOptions &options, Autostart autostart, bool hasTray, QWidget *parent)
    : QWidget(parent)
    , m_options(options)
    , m_autostart(std::move(autostart))
{
    setAccessibleName(tr("This desktop"));
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    addMessages(lines);
    lines->addSpacing(em(this, 0.5));
    addWindow(lines, hasTray);
    connect(&m_options, &DeskOptions::changed, this, &PresenceSettings::showOptions);
    showOptions();
}

QCheckBox *PresenceSettings::addNotice(QVBoxLayout *lines, const QString &text, bool NoticeOptions::*member)
{
    QCheckBox *box = checkBox(text);
    connect(box, &QCheckBox::toggled, this, [this, member](bool on) {
        NoticeOptions notices = m_options.notices();
        notices.*member = on;
        m_options.setNotices(notices);
    });
    lines->addWidget(box);
    return box;
}

QTimeEdit *PresenceSettings::timeField(const QString &name, QTime NoticeOptions::*member)
{
    auto *field = new QTimeEdit;
    field->setAccessibleName(name);
    field->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
    connect(field, &QTimeEdit::timeChanged, this, [this, member](QTime time) {
        NoticeOptions notices = m_options.notices();
        notices.*member = time;
        m_options.setNotices(notices);
    });
    return field;
}

void PresenceSettings::addMessages(QVBoxLayout *lines)
{
    lines->addWidget(heading(tr("When a problem is new")));
    m_notifications = addNotice(lines, tr("Notifications of the desktop"), &NoticeOptions::notifications);
    auto *sound = new QHBoxLayout;
    auto *sounds = new QVBoxLayout;
    m_sounds = addNotice(sounds, tr("Sounds"), &NoticeOptions::sounds);
    //: A button: plays the sound.
    auto *test = new QPushButton(tr("Test"));
    test->setAccessibleName(tr("Play the sound"));
    connect(test, &QPushButton::clicked, this, [] { QApplication::beep(); });
    sound->addLayout(sounds);
    sound->addWidget(test);
    sound->addStretch(1);
    lines->addLayout(sound);
    auto *quiet = new QHBoxLayout;
    auto *box = new QVBoxLayout;
    m_quiet = addNotice(box, tr("Quiet hours"), &NoticeOptions::quietHours);
    m_from = timeField(tr("Quiet hours begin"), &NoticeOptions::quietFrom);
    m_to = timeField(tr("Quiet hours end"), &NoticeOptions::quietTo);
    quiet->addLayout(box);
    quiet->addWidget(m_from);
    //: Between two times: 22:00 to 07:00.
    quiet->addWidget(new QLabel(tr("to")));
    quiet->addWidget(m_to);
    quiet->addStretch(1);
    lines->addLayout(quiet);
    m_criticals = addNotice(lines, tr("In quiet hours criticals still ring"), &NoticeOptions::criticalsRing);
}

void PresenceSettings::addWindow(QVBoxLayout *lines, bool hasTray)
{
    lines->addWidget(heading(tr("The window")));
    m_tray = checkBox(tr("Closing the window leaves the console in the tray"));
    m_tray->setEnabled(hasTray);
    connect(m_tray, &QCheckBox::clicked, this,
            [this](bool on) { m_options.setClosing(on ? DeskOptions::Closing::Tray : DeskOptions::Closing::Quit); });
    lines->addWidget(m_tray);
    if (!hasTray)
        lines->addWidget(wordsLabel(tr("This desktop has no tray: closing the window ends the console.")));
    m_start = checkBox(tr("Start with the desktop, in the tray where there is one"));
    m_start->setVisible(m_autostart.isPossible());
    connect(m_start, &QCheckBox::clicked, this, &PresenceSettings::setAutostart);
    lines->addWidget(m_start);
    m_refusal = wordsLabel();
    m_refusal->hide();
    lines->addWidget(m_refusal);
    m_bar = checkBox(tr("Floating bar above other windows"));
    connect(m_bar, &QCheckBox::clicked, this, [this](bool on) { m_options.setShowsBar(on); });
    lines->addWidget(m_bar);
}

void PresenceSettings::setAutostart(bool on)
{
    const Result<void> done = m_autostart.set(on);
    sayOrHide(m_refusal, done ? QString() : done.error().message + u' ' + done.error().fix);
    showOptions();
}

void PresenceSettings::showOptions()
{
    const NoticeOptions notices = m_options.notices();
    m_notifications->setChecked(notices.notifications);
    m_sounds->setChecked(notices.sounds);
    m_quiet->setChecked(notices.quietHours);
    m_criticals->setChecked(notices.criticalsRing);
    m_criticals->setEnabled(notices.quietHours);
    m_from->setEnabled(notices.quietHours);
    m_to->setEnabled(notices.quietHours);
    m_from->setTime(notices.quietFrom);
    m_to->setTime(notices.quietTo);
    m_tray->setChecked(m_tray->isEnabled() && m_options.closing() == DeskOptions::Closing::Tray);
    m_start->setChecked(m_autostart.isOn());
    m_bar->setChecked(m_options.showsBar());
}

} // namespace freeagent::console
