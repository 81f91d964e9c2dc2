// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/severity.h"
#include "console/farms/farmcolor.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace freeagent::console {

class Pill;
struct LinkPill;

/// Which farm this is, whether it is real, and how fresh the figures are. The name is the door to the other farms; the farm's colour
/// runs along the whole bar, so that nobody takes one farm for another.
class TopBar final : public QWidget
{
    Q_OBJECT
public:
    explicit TopBar(QWidget *parent = nullptr);

    void showFarm(const QString &name, bool demo, FarmColor color);
    /// How the farm is, in the glyph before its name.
    void showState(Severity severity);
    /// Other farms that need somebody; the worst of them, and their names for the tool tip. None: nothing is shown.
    void showOthers(const QStringList &names, Severity worst);
    void showLink(const LinkPill &link);
    /// Behind the name; whoever owns the bar fills it when it is about to be shown.
    QMenu &menu() const { return *m_menu; }
    QToolButton *switcher() const { return m_switcher; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void drawState();

    QToolButton *m_switcher;
    QMenu *m_menu;
    Pill *m_demo;
    Pill *m_others;
    Pill *m_link;
    FarmColor m_color = FarmColor::None;
    Severity m_state = Severity::Unknown;
};

} // namespace freeagent::console
