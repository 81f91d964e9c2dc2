// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/presence/closekeeper.h"

#include "console/presence/deskoptions.h"
#include "console/widgets/notice.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QToolButton>

namespace freeagent::console {

CloseKeeper::CloseKeeper(QWidget &window, DeskOptions &options, std::function<bool()> hasTray, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_options(options)
    , m_hasTray(std::move(hasTray))
    , m_notice(new Notice(&window))
{
    makeExplanation();
    m_window.installEventFilter(this);
}

void CloseKeeper::makeExplanation()
{
    m_notice->hide();
    const auto choice = [this](const QString &text, DeskOptions::Closing closing) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setAccessibleName(text);
        connect(button, &QToolButton::clicked, this, [this, closing] {
            m_options.setClosing(closing);
            m_notice->hide();
            m_window.close();
        });
        m_notice->addButton(button);
    };
    choice(tr("Keep watching from the tray"), DeskOptions::Closing::Tray);
    choice(tr("Quit"), DeskOptions::Closing::Quit);
}

QWidget *CloseKeeper::explanation() const { return m_notice; }

void CloseKeeper::quit()
{
    m_quitting = true;
    m_window.close();
    QCoreApplication::quit();
}

bool CloseKeeper::eventFilter(QObject *watched, QEvent *event)
{
    // Whoever logs out ends everything.
    if (watched != &m_window || event->type() != QEvent::Close || m_quitting || qGuiApp->isSavingSession() || !m_hasTray())
        return false;
    if (m_options.closing() == DeskOptions::Closing::Tray) {
        event->ignore();
        m_window.hide();
        Q_EMIT hidden();
        return true;
    }
    if (m_options.closing() == DeskOptions::Closing::Quit || !m_notice->isHidden())
        return false;
    event->ignore();
    m_notice->show(Severity::Busy, tr("The console can go on without its window: the icon in the tray shows new problems and opens it again."),
                   tr("Choose what closing the window does from now on. The settings can change it; Quit in the menu of the icon always ends the console."));
    return true;
}

} // namespace freeagent::console
