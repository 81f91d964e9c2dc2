// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/trayicon.h"

#include "console/widgets/icons.h"
#include "console/widgets/severitytokens.h"

#include <QApplication>
#include <QMenu>
#include <QSystemTrayIcon>

using namespace Qt::StringLiterals;

namespace freeagent::console {

TrayIcon::TrayIcon(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    const auto open = [this] {
        m_window->showNormal();
        m_window->raise();
        m_window->activateWindow();
    };
    m_menu = std::make_unique<QMenu>();
    m_menu->addAction(tr("Open console"), this, open);
    m_menu->addAction(tr("Quit"), qApp, &QCoreApplication::quit);
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(m_menu.get());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [open](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            open();
    });
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::show(const StateSentence &sentence, bool demo)
{
    if (!m_icon || sentence == m_shown)
        return;
    m_shown = sentence;
    const Severity severity = std::max(sentence.severity, Severity::Good);
    m_icon->setIcon(icon(severityShape(severity), severityColor(severity, m_window->palette())));
    m_icon->setToolTip(demo ? tr("DEMO: %1").arg(sentence.text) : sentence.text);
    m_icon->show();
}

} // namespace freeagent::console
