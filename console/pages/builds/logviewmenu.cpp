// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/builds/logviewmenu.h"

#include <QActionGroup>
#include <QSettings>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
using Stamps = LogLook::Stamps;
constexpr int kMostAround = 20;
const QString kStamps = u"log/stamps"_s;
const QString kWrap = u"log/wrap"_s;
const QString kColours = u"log/colours"_s;
const QString kAround = u"log/around"_s;
const QString kRegex = u"log/regex"_s;
const QString kFiltered = u"log/filtered"_s;
} // namespace

LogSettings readLogSettings(const QSettings &settings)
{
    LogSettings log;
    log.look.stamps = Stamps(std::clamp(settings.value(kStamps, 0).toInt(), int(Stamps::Clock), int(Stamps::None)));
    log.look.wrap = settings.value(kWrap, false).toBool();
    log.look.colours = settings.value(kColours, true).toBool();
    log.around = std::clamp(settings.value(kAround, 0).toInt(), 0, kMostAround);
    log.regex = settings.value(kRegex, false).toBool();
    log.filtered = settings.value(kFiltered, false).toBool();
    return log;
}

void writeLogSettings(const LogSettings &log, QSettings &settings)
{
    settings.setValue(kStamps, int(log.look.stamps));
    settings.setValue(kWrap, log.look.wrap);
    settings.setValue(kColours, log.look.colours);
    settings.setValue(kAround, log.around);
    settings.setValue(kRegex, log.regex);
    settings.setValue(kFiltered, log.filtered);
}

LogViewMenu::LogViewMenu(const LogSettings &settings, QWidget *parent)
    : QMenu(parent)
    , m_stamps(addChoice(this,
                         {{tr("Time of the day"), int(Stamps::Clock)},
                          {tr("Time since the beginning of the log"), int(Stamps::SinceStart)},
                          {tr("Time since the line before"), int(Stamps::SinceBefore)},
                          //: No time stamps before the lines of a log.
                          {tr("No times"), int(Stamps::None)}},
                         int(settings.look.stamps)))
    , m_wrap(nullptr)
    , m_colours(nullptr)
    , m_around(nullptr)
{
    setAccessibleName(tr("How the log is shown"));
    addSeparator();
    m_wrap = addSwitch(tr("Wrap long lines"), settings.look.wrap);
    m_colours = addSwitch(tr("Colours of the terminal"), settings.look.colours);
    addSeparator();
    //: Menu: how many lines before and after each match are shown when a log is filtered.
    auto *menu = addMenu(tr("Lines around matches"));
    menu->setAccessibleName(menu->title());
    QList<std::pair<QString, int>> counts{{tr("None"), 0}};
    for (const int count : {1, 2, 3, 5, 10, kMostAround})
        counts.append({tr("%n before and after", "lines", count), count});
    m_around = addChoice(menu, counts, settings.around);
}

QActionGroup *LogViewMenu::addChoice(QMenu *menu, const QList<std::pair<QString, int>> &choices, int chosen)
{
    auto *group = new QActionGroup(this);
    for (const auto &[text, value] : choices) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setData(value);
        action->setActionGroup(group);
        // A number that is not offered is the nearest below.
        action->setChecked(value <= chosen);
    }
    connect(group, &QActionGroup::triggered, this, &LogViewMenu::changed);
    return group;
}

QAction *LogViewMenu::addSwitch(const QString &text, bool on)
{
    QAction *action = addAction(text);
    action->setCheckable(true);
    action->setChecked(on);
    connect(action, &QAction::toggled, this, &LogViewMenu::changed);
    return action;
}

LogLook LogViewMenu::look() const
{
    return {.stamps = Stamps(m_stamps->checkedAction()->data().toInt()), .wrap = m_wrap->isChecked(), .colours = m_colours->isChecked()};
}

int LogViewMenu::around() const { return m_around->checkedAction()->data().toInt(); }

} // namespace freeagent::console
