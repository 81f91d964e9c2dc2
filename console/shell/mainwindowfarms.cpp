// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farms/farmsview.h"
#include "console/farms/farmtexts.h"
#include "console/models/plaintext.h"
#include "console/presence/presence.h"
#include "console/shell/mainwindow.h"
#include "console/shell/pagehost.h"
#include "console/shell/session.h"
#include "console/shell/topbar.h"
#include "console/widgets/confirmstrip.h"
#include "console/widgets/icons.h"
#include "console/widgets/severitytokens.h"

#include <QAction>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
/// An ampersand in a name is no key.
QString menuText(const FarmLine &line) { return plainText(line.farm.shownName()).replace(u'&', u"&&"_s); }

/// The beginning of links to a farm, so that they are opened there and nowhere else.
QString linksOf(const QUrl &url)
{
    return u"expo://%1:%2/"_s.arg(url.host(), QString::number(url.port(url.scheme() == "https"_L1 ? 443 : 80)));
}
} // namespace

void MainWindow::connectFarms()
{
    connect(&m_session, &Session::farmsChanged, this, &MainWindow::makeFarmActions);
    connect(&m_session, &Session::farmsChanged, this, &MainWindow::beat);
    connect(&m_top->menu(), &QMenu::aboutToShow, this, [this] { fillFarmMenu(&m_top->menu()); });
    connect(m_farms, &FarmsView::farmWanted, this, &MainWindow::openFarm);
    connect(m_farms, &FarmsView::addWanted, &m_session, &Session::askForNewFarm);
    connect(m_farms, &FarmsView::keyWanted, &m_session, qOverload<const QString &>(&Session::askForAccess));
    connect(m_farms, &FarmsView::renamed, &m_session, &Session::rename);
    connect(m_farms, &FarmsView::recolored, &m_session, &Session::recolor);
    connect(m_farms, &FarmsView::removed, &m_session, &Session::remove);
    connect(&m_farms->strip(), &ConfirmStrip::reported, this, &MainWindow::say);
    makeFarmActions();
}

void MainWindow::makeFarmActions()
{
    for (QAction *action : std::exchange(m_farmActions, {})) {
        removeAction(action);
        action->deleteLater();
    }
    const QList<FarmLine> lines = m_session.lines();
    for (qsizetype number = 0; number < lines.size(); ++number) {
        //: %1 is the name of a farm.
        auto *action = new QAction(tr("Switch to %1").arg(menuText(lines[number])), this);
        if (number < 9)
            action->setShortcut(Qt::ALT | Qt::Key(Qt::Key_1 + number));
        connect(action, &QAction::triggered, this, [this, farm = lines[number].farm.id] { openFarm(farm, {}); });
        addAction(action);
        m_farmActions << action;
    }
}

void MainWindow::fillFarmMenu(QMenu *menu)
{
    menu->clear();
    const QList<FarmLine> lines = m_session.lines();
    const QString current = m_session.current();
    QAction *all = menu->addAction(icon(u"overview"_s), tr("All farms"), this, &MainWindow::showAllFarms);
    all->setShortcut(Qt::CTRL | Qt::Key_0);
    all->setShortcutContext(Qt::WidgetShortcut);
    all->setEnabled(!lines.isEmpty());
    menu->addSeparator();
    for (qsizetype number = 0; number < lines.size(); ++number) {
        const FarmLine &line = lines[number];
        const Severity severity = severityOf(line);
        QAction *action = menu->addAction(icon(severityShape(severity), severityColor(severity, palette())), menuText(line), this,
                                          [this, farm = line.farm.id] { openFarm(farm, {}); });
        action->setToolTip(richlessToolTip(plainText(sentenceOf(line).text)));
        QFont font = action->font();
        font.setBold(line.farm.id == current);
        action->setFont(font);
    }
    menu->addSeparator();
    menu->addAction(icon(u"add"_s), tr("Add a farm…"), &m_session, &Session::askForNewFarm);
    if (current.isEmpty())
        return;
    menu->addAction(tr("Rename this farm…"), this, [this, current] {
        showAllFarms();
        m_farms->askForName(current);
    });
    QMenu *colors = menu->addMenu(tr("Colour of this farm"));
    colors->setAccessibleName(colors->title());
    for (const FarmColor color : farmColors() + QList{FarmColor::None}) {
        QAction *action = colors->addAction(colorIcon(color, *this), colorText(color), this,
                                            [this, current, color] { m_session.recolor(current, color); });
        action->setCheckable(true);
        action->setChecked(color == m_session.color());
    }
}

void MainWindow::openFarm(const QString &farm, const QString &link)
{
    if (farm == m_session.current() && m_source) {
        m_stack->setCurrentWidget(m_host);
        if (!link.isEmpty())
            openLinkWhenReady(QUrl(link));
        return;
    }
    m_pendingLink = link;
    m_session.choose(farm);
}

void MainWindow::showAllFarms()
{
    if (m_session.lines().isEmpty())
        return say(Severity::Neutral, tr("A demonstration stands alone: connect to a farm first."));
    m_stack->setCurrentWidget(m_farms);
    beat();
}

void MainWindow::goOn(const Options &options)
{
    m_session.goOn(options);
    if (!options.page.isEmpty() && m_source)
        goTo(options.page);
    if (!options.link.isEmpty())
        openLinkWhenReady(options.link);
    if (options.wall)
        m_presence->showWall();
    // A start of the desktop's session is nobody who wants to see it.
    if (options.wall || options.tray)
        return;
    isMaximized() ? showMaximized() : showNormal();
    raise();
    activateWindow();
}

/// What changes when the list of farms, a name or a colour does.
void MainWindow::showFarms()
{
    if (!m_source)
        return;
    const QString name = plainText(m_session.name());
    m_top->showFarm(name, m_source->isDemo(), m_session.color());
    if (!m_source->isDemo())
        m_presence->setPlace(m_session.name(), linksOf(m_session.url()));
    //: Title of the window; %1 is the farm.
    setWindowTitle(m_source->isDemo() ? tr("DEMO - Expo Free Agent") : tr("%1 - Expo Free Agent").arg(name));
}

void MainWindow::beat()
{
    m_session.look();
    showFarms();
    const QList<FarmLine> lines = m_session.lines();
    QStringList troubled;
    Severity worst = Severity::Good;
    QList<OtherFarm> others;
    for (const FarmLine &line : lines) {
        if (line.farm.id == m_session.current() || !line.watched)
            continue;
        others << OtherFarm{line.view.glance, sentenceOf(line).text, linksOf(line.farm.url)};
        if (!needsSomebody(line))
            continue;
        troubled << line.farm.shownName();
        worst = std::max(worst, severityOf(line));
    }
    m_top->showOthers(troubled, worst);
    m_presence->showOthers(others);
    if (m_stack->currentWidget() == m_farms)
        m_farms->show(lines, m_session.current());
    showState();
}

} // namespace freeagent::console
