// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/mainwindow.h"

#include "console/farm/statesentence.h"
#include "console/models/plaintext.h"
#include "console/presence/presence.h"
#include "console/shell/actiontexts.h"
#include "console/shell/commandpalette.h"
#include "console/shell/connectpage.h"
#include "console/shell/linktexts.h"
#include "console/shell/pagehost.h"
#include "console/shell/rail.h"
#include "console/shell/session.h"
#include "console/shell/shortcutsheet.h"
#include "console/shell/topbar.h"
#include "console/widgets/confirmstrip.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/severitytokens.h"

#include <QAction>
#include <QLabel>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
const QString kGeometrySetting = u"window/geometry"_s;
}

MainWindow::MainWindow(Session &session, Prompts &prompts, const Clock &clock, QSettings &settings, QList<PageEntry> pages)
    : m_session(session)
    , m_prompts(prompts)
    , m_clock(clock)
    , m_settings(settings)
    , m_entries(std::move(pages))
    , m_rail(new Rail)
    , m_top(new TopBar)
    , m_stack(new QStackedWidget)
    , m_host(new PageHost)
    , m_connect(new ConnectPage)
    , m_statusShape(new QLabel)
    , m_status(new QLabel)
    , m_palette(new CommandPalette([this](const QString &typed) { return paletteItems(typed); }, this))
    , m_presence(std::make_unique<DeskPresence>(*this, clock, settings))
{
    arrange();
    addKeys();
    connectSession();
    if (!restoreGeometry(m_settings.value(kGeometrySetting).toByteArray()))
        resize(QSize(em(this, 94), em(this, 58)).boundedTo(screen()->availableSize()));
}

MainWindow::~MainWindow()
{
    m_host->clear();
}

void MainWindow::arrange()
{
    setWindowTitle(tr("Expo Free Agent"));
    setAccessibleName(windowTitle());
    setWindowIcon(icon(u"expo-console"_s, Qt::white));
    m_stack->addWidget(m_host);
    m_stack->addWidget(m_connect);
    m_stack->setAccessibleName(tr("Content"));
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_top);
    right->addWidget(m_stack, 1);
    auto *whole = new QWidget;
    whole->setAccessibleName(tr("Content"));
    auto *layout = new QHBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addLayout(right, 1);
    setCentralWidget(whole);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_status->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    statusBar()->setAccessibleName(tr("Last action"));
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(em(this, 0.5), 0, em(this, 0.5), 0);
    statusBar()->addWidget(m_statusShape);
    statusBar()->addWidget(m_status, 1);
    say(Severity::Neutral, tr("Ready. Press ? for the keys."));
}

void MainWindow::addKeys()
{
    const auto key = [this](const QString &text, const QKeySequence &keys, auto what) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, what);
        addAction(action);
    };
    key(tr("This list"), u"?"_s, [this] { showKeys(); });
    key(tr("Every action by name"), Qt::CTRL | Qt::Key_K, [this] { m_palette->open(); });
    key(tr("Search"), u"/"_s, [this] {
        if (Page *page = currentPage())
            page->focusFilter();
    });
    key(tr("Refresh, or try to connect now"), Qt::Key_F5, [this] {
        if (m_source)
            m_source->refresh();
    });
    key(tr("Problems at a glance"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, [this] { m_presence->openProblems(); });
    key(tr("Connection"), Qt::CTRL | Qt::Key_L, [this] { m_session.askForAccess(); });
    key(tr("Quit"), Qt::CTRL | Qt::Key_Q, [this] { close(); });
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::sourceChanged, this, &MainWindow::lookAt);
    connect(&m_session, &Session::accessWanted, this, &MainWindow::ask);
    connect(&m_session, &Session::warned, this, [this](const QString &text) { say(Severity::Warning, text); });
    connect(m_connect, &ConnectPage::accepted, &m_session, &Session::connectTo);
    connect(m_connect, &ConnectPage::dismissed, this, [this] { m_stack->setCurrentWidget(m_host); });
    connect(m_rail, &Rail::pageChosen, this, &MainWindow::choosePage);
    connect(m_rail, &Rail::connectionWanted, &m_session, &Session::askForAccess);
    connect(m_rail, &Rail::helpWanted, this, &MainWindow::showKeys);
    connect(m_host, &PageHost::connectionWanted, &m_session, &Session::askForAccess);
    connect(m_host, &PageHost::retryWanted, this, [this] {
        if (m_source)
            m_source->refresh();
    });
    connect(&m_host->strip(), &ConfirmStrip::reported, this, &MainWindow::say);
    connect(m_presence.get(), &DeskPresence::said, this, &MainWindow::say);
    connect(m_presence.get(), &DeskPresence::pageWanted, this, &MainWindow::goTo);
    connect(m_presence.get(), &DeskPresence::linkWanted, this, &MainWindow::openLink);
    connect(&m_tick, &QTimer::timeout, this, &MainWindow::showState);
    m_tick.start(1'000);
}

void MainWindow::lookAt(FarmSource *source)
{
    m_host->clear();
    m_source = source;
    m_state = std::make_unique<FarmState>();
    m_rights = std::make_unique<Rights>(*source);
    connect(source, &FarmSource::eventReceived, m_state.get(), &FarmState::apply);
    connect(source, &FarmSource::linkChanged, m_state.get(), &FarmState::setLink);
    connect(source, &FarmSource::actionChanged, this, &MainWindow::takeAction);
    connect(m_state.get(), &FarmState::linkChanged, this, &MainWindow::showState);
    connect(m_state.get(), &FarmState::statsChanged, this, &MainWindow::showState);
    m_presence->lookAt(*source, *m_state, *m_rights);
    m_top->showFarm(source->name(), source->isDemo());
    //: Title of the window; %1 is the farm.
    setWindowTitle(source->isDemo() ? tr("DEMO - Expo Free Agent") : tr("%1 - Expo Free Agent").arg(source->name()));
    makePages();
    m_stack->setCurrentWidget(m_host);
    showState();
    if (const QUrl link = std::exchange(m_pendingLink, {}); !link.isEmpty())
        openLink(link.toString());
}

void MainWindow::ask(const QUrl &proposal, const Error &why)
{
    m_connect->ask(proposal, why, m_source != nullptr);
    m_stack->setCurrentWidget(m_connect);
}

void MainWindow::takeAction(const ActionReport &report)
{
    const api::BuildItem *build = m_state->build(report.build);
    const QString id = report.build.text().left(10);
    const QString name = build && !build->project.isEmpty() ? u"%1 (%2)"_s.arg(build->project, id) : id;
    const ActionText text = actionText(report, name);
    say(text.severity, text.text);
}

void MainWindow::say(Severity severity, const QString &text)
{
    const QString plain = plainText(text);
    m_status->setText(plain);
    m_status->setToolTip(richlessToolTip(plain));
    m_status->setAccessibleName(plain);
    m_statusShape->setAccessibleName(severityWord(severity));
    m_statusShape->setPixmap(
        glyph(severityShape(severity), severityColor(severity, palette()), em(this, 0.95), devicePixelRatioF()));
}

void MainWindow::showState()
{
    if (!m_state)
        return;
    const Time now = m_clock.now();
    const LinkState &link = m_state->link();
    const LinkPill pill = linkPill(link, now);
    m_top->showLink(pill);
    const bool stale = m_state->hasData() && !link.isLive();
    m_host->showLink(linkNotice(link, m_source->name(), m_state->hasData(), now), pill.severity, stale);
    m_presence->show(stateSentence(summarise(*m_state, now), link, m_state->hasData(), now));
}

void MainWindow::showKeys()
{
    QList<QAction *> all = actions();
    if (const Page *page = currentPage())
        all += page->actions();
    (new ShortcutSheet(all, this))->show();
}

bool MainWindow::hasSettled() const
{
    if (m_stack->currentWidget() == m_connect)
        return false;
    return m_state && m_state->link().isLive() && currentPage() && currentPage()->hasSettled();
}

QString MainWindow::statusText() const { return m_status->text(); }
Page *MainWindow::currentPage() const { return m_host->current(); }

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(kGeometrySetting, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace freeagent::console
