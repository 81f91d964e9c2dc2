// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/farm/statesentence.h"

#include <QObject>
#include <memory>

class QMenu;
class QSystemTrayIcon;
class QWidget;

namespace freeagent::console {

/// Do I have to look? Shape and colour of the worst state; the sentence as a tool tip. Where the desktop has no tray, nothing is
/// shown and nothing else changes: the window is never hidden because of it.
class TrayIcon final : public QObject
{
    Q_OBJECT
public:
    explicit TrayIcon(QWidget *window);
    ~TrayIcon() override;

    void show(const StateSentence &sentence, bool demo);

private:
    QWidget *m_window;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    StateSentence m_shown;
};

} // namespace freeagent::console
