// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/shell/mainwindow.h"

#include "console/farms/farmsview.h"
#include "console/models/plaintext.h"
#include "console/offline/downstrip.h"
#include "console/offline/emergencydesk.h"
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
#include <QCloseEvent>
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
    , m_farms(new FarmsView)
    , m_emergency(new EmergencyDesk(clock, settings))
    , m_statusShape(new QLabel)
    , m_status(new QLabel)
    , m_palette(new CommandPalette([this](const QString &typed) { return paletteItems(typed); }, this))
    , m_presence(std::make_unique<DeskPresence>(*this, clock, settings))
{
    arrange();
    addKeys();
    connectSession();
    connectFarms();
    connectEmergency();
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
    m_stack->addWidget(m_farms);
    m_stack->addWidget(m_emergency);
    m_host->setAlarm(m_emergency->strip());
    m_stack->setAccessibleName(tr("Content"));
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_top);
    right->addWidget(m_presence->strips());
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
    key(tr("All farms"), Qt::CTRL | Qt::Key_0, [this] { showAllFarms(); });
    key(tr("Emergency: what can be done without the controller"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] { showEmergency(); });
    key(tr("Connection"), Qt::CTRL | Qt::Key_L, [this] { m_session.askForAccess(); });
    key(tr("Quit"), Qt::CTRL | Qt::Key_Q, [this] { m_presence->quit(); });
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::sourceChanged, this, &MainWindow::lookAt);
    connect(&m_session, &Session::accessWanted, this, &MainWindow::ask);
    connect(&m_session, &Session::warned, this, [this](const QString &text) { say(Severity::Warning, text); });
    connect(m_connect, &ConnectPage::accepted, &m_session, &Session::connectTo);
    connect(m_connect, &ConnectPage::dismissed, this, [this] {
        m_pendingLink.clear();
        m_stack->setCurrentWidget(m_host);
    });
    connect(m_rail, &Rail::pageChosen, this, &MainWindow::choosePage);
    connect(m_rail, &Rail::connectionWanted, &m_session, qOverload<>(&Session::askForAccess));
    connect(m_rail, &Rail::helpWanted, this, &MainWindow::showKeys);
    connect(m_host, &PageHost::connectionWanted, &m_session, qOverload<>(&Session::askForAccess));
    connect(m_host, &PageHost::retryWanted, this, [this] {
        if (m_source)
            m_source->refresh();
    });
    connect(&m_host->strip(), &ConfirmStrip::reported, this, &MainWindow::say);
    connect(m_presence.get(), &DeskPresence::said, this, &MainWindow::say);
    connect(m_presence.get(), &DeskPresence::pageWanted, this, &MainWindow::goTo);
    connect(m_presence.get(), &DeskPresence::linkWanted, this, &MainWindow::openLink);
    connect(&m_tick, &QTimer::timeout, this, &MainWindow::beat);
    m_tick.start(1'000);
}

void MainWindow::lookAt(FarmSource *source)
{
    // Farms in the background go on; what is open here refers to the pages of the one before.
    for (const QMetaObject::Connection &followed : std::exchange(m_shown, {}))
        disconnect(followed);
    m_palette->close();
    m_host->clear();
    FarmWatch &watch = *m_session.watch();
    m_source = source;
    m_state = &watch.state();
    m_rights = &watch.rights();
    connect(source, &FarmSource::actionChanged, this, &MainWindow::takeAction, Qt::UniqueConnection);
    m_shown << connect(m_state, &FarmState::linkChanged, this, &MainWindow::showState)
            << connect(m_state, &FarmState::statsChanged, this, &MainWindow::showState);
    m_presence->lookAt(*source, *m_state, *m_rights);
    m_emergency->lookAt(*source, *m_state);
    makePages();
    m_stack->setCurrentWidget(m_host);
    showFarms();
    showState();
    if (const QString link = std::exchange(m_pendingLink, {}); !link.isEmpty())
        openLinkWhenReady(QUrl(link));
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
    // What was begun on another farm ends there, whatever is looked at by then.
    const auto *farm = qobject_cast<const FarmSource *>(sender());
    //: %1 is a farm, %2 what happened there.
    say(text.severity, farm && farm != m_source ? tr("%1: %2").arg(farm->name(), text.text) : text.text);
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
    m_session.lookAtShown();
    m_emergency->tick();
    const Time now = m_clock.now();
    const LinkState &link = m_state->link();
    const LinkPill pill = linkPill(link, now);
    m_top->showLink(pill);
    const bool stale = m_state->hasData() && !link.isLive();
    m_host->showLink(linkNotice(link, m_source->name(), m_state->hasData(), now), pill.severity, stale);
    const FarmView &view = m_session.watch()->view();
    m_top->showState(view.sentence.severity);
    m_presence->show(view.sentence);
}

void MainWindow::connectEmergency()
{
    connect(m_emergency, &EmergencyDesk::wanted, this, &MainWindow::showEmergency);
    connect(m_emergency, &EmergencyDesk::closed, this, [this] { m_stack->setCurrentWidget(m_source ? static_cast<QWidget *>(m_host) : m_connect); });
    connect(m_emergency, &EmergencyDesk::retryWanted, this, [this] {
        if (m_source)
            m_source->refresh();
    });
    connect(&m_emergency->confirmStrip(), &ConfirmStrip::reported, this, &MainWindow::say);
}

void MainWindow::showEmergency() { m_stack->setCurrentWidget(m_emergency); }

void MainWindow::showKeys()
{
    QList<QAction *> all = actions();
    if (const Page *page = currentPage())
        all += page->actions();
    (new ShortcutSheet(all, this))->show();
}

bool MainWindow::hasSettled() const
{
    if (m_stack->currentWidget() == m_emergency)
        return true;
    if (m_stack->currentWidget() != m_host)
        return false;
    return m_state && m_state->link().isLive() && currentPage() && currentPage()->hasSettled();
}

QString MainWindow::statusText() const { return m_status->text(); }
Page *MainWindow::currentPage() const { return m_host->current(); }

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_emergency->isInTheMiddle()) {
        event->ignore();
        showEmergency();
        return say(Severity::Warning, tr("A restore goes on. Wait for its end, or cancel it; then close the window."));
    }
    m_settings.setValue(kGeometrySetting, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace freeagent::console
