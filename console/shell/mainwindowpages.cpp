// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/offline/emergencydesk.h"
#include "console/presence/presence.h"
#include "console/shell/commandpalette.h"
#include "console/shell/linkroute.h"
#include "console/shell/mainwindow.h"
#include "console/shell/pagehost.h"
#include "console/shell/rail.h"
#include "console/shell/session.h"
#include "console/widgets/gatedaction.h"

#include <QAction>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace freeagent::console {

void MainWindow::makePages()
{
    m_rail->clear();
    qDeleteAll(m_pageActions);
    m_pageActions.clear();
    const PageContext context{*m_state, *m_source, m_prompts, m_clock, *m_rights, m_host->strip(), &m_settings,
                              [this]() -> QWidget * { return m_presence->makeSettings(); }};
    for (const PageEntry &entry : std::as_const(m_entries)) {
        const int number = m_host->count();
        addPageKeys(number);
        m_rail->addPage(entry.title(), entry.icon, QKeySequence::listToString(m_pageActions.last()->shortcuts(), QKeySequence::NativeText));
        Page *page = entry.create(context);
        m_host->addPage(page);
        connect(page, &Page::badgeChanged, m_rail,
                [this, number](int count, Severity severity) { m_rail->setBadge(number, count, severity); });
        connect(page, &Page::noted, this, [this](const QString &text) { say(Severity::Neutral, text); });
        connect(page, &Page::linkWanted, this, [this](const QString &link) {
            if (!openLink(link))
                say(Severity::Warning, tr("This console has no page for \"%1\".").arg(link));
        });
    }
    choosePage(0);
}

void MainWindow::addPageKeys(int number)
{
    const PageEntry &entry = m_entries[number];
    //: %1 is the title of a page.
    auto *action = new QAction(tr("Go to %1").arg(entry.title()), this);
    QList<QKeySequence> keys;
    if (number < 9)
        keys << QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + number));
    if (!entry.keys.isEmpty())
        keys << entry.keys;
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, [this, number] { choosePage(number); });
    addAction(action);
    m_pageActions << action;
}

void MainWindow::choosePage(int page)
{
    m_host->setCurrent(page);
    m_rail->setCurrent(page);
    if (m_source)
        m_stack->setCurrentWidget(m_host);
}

bool MainWindow::goTo(const QByteArray &page)
{
    const qsizetype number = pageIds().indexOf(QString::fromLatin1(page));
    if (number < 0)
        return false;
    choosePage(int(number));
    return true;
}

QStringList MainWindow::pageIds() const
{
    QStringList ids;
    for (const PageEntry &entry : m_entries)
        ids << QString::fromLatin1(entry.id);
    return ids;
}

bool MainWindow::openLink(const QString &link)
{
    // A link names its farm; what it means elsewhere is somebody else's build.
    const auto farm = m_session.farmOf(QUrl(link));
    if (!m_source || !farm)
        return false;
    const LinkRoute route = routeOf(link, m_entries);
    if (route.page < 0)
        return *farm == m_session.current() && openEmergency(link);
    if (*farm != m_session.current()) {
        openFarm(*farm, link);
        return true;
    }
    if (!m_host->page(route.page)->openLink(route.parts, route.fragment))
        return false;
    choosePage(route.page);
    return true;
}

/// "emergency/restore/ID": no page's, because it needs no farm.
bool MainWindow::openEmergency(const QString &link)
{
    const QStringList parts = partsOf(link);
    if (parts.value(0) != "emergency"_L1 || !m_emergency->openLink(parts.mid(1)))
        return false;
    showEmergency();
    return true;
}

void MainWindow::openLinkWhenReady(const QUrl &link)
{
    const auto farm = m_session.farmOf(link);
    if (!m_source) {
        m_pendingLink = link.toString();
        if (farm && *farm != m_session.current())
            m_session.choose(*farm);
        return;
    }
    if (!openLink(link.toString()))
        say(Severity::Warning, tr("\"%1\" cannot be shown: it is of a farm that this console does not know, or no page opens it.").arg(link.toString()));
}

/// Actions of the window, of the present page, of all others, and what the typed words mean to each page.
QList<PaletteItem> MainWindow::paletteItems(const QString &typed) const
{
    QList<PaletteItem> free;
    QList<PaletteItem> items;
    const auto add = [&](QAction *action, const QString &where, std::function<void()> run) {
        if (action->isSeparator() || action->text().isEmpty() || !action->isVisible())
            return;
        const auto *gated = qobject_cast<GatedAction *>(action);
        const QString whyNot = action->isEnabled() ? QString() : gated ? gated->whyNot() : action->toolTip();
        items << PaletteItem{action->text(), where, QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText), whyNot,
                             std::move(run)};
    };
    QList<int> order;
    for (int number = 0; number < m_host->count(); ++number)
        m_host->page(number) == currentPage() ? order.prepend(number) : order.append(number);
    for (const int number : std::as_const(order)) {
        Page *page = m_host->page(number);
        const QString title = m_entries[number].title();
        auto *self = const_cast<MainWindow *>(this);
        for (QAction *action : page->actions())
            add(action, title, [self, number, action] {
                self->choosePage(number);
                action->trigger();
            });
        if (!typed.isEmpty())
            for (const PageCommand &command : page->commands(typed))
                free << PaletteItem{command.text, title, {}, command.whyNot, command.run};
    }
    for (QAction *action : actions())
        add(action, {}, [action] { action->trigger(); });
    return free + rank(items, typed);
}

} // namespace freeagent::console
