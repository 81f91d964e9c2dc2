// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/presence/presence.h"

#include "console/farm/spokentime.h"
#include "console/models/plaintext.h"
#include "console/presence/awayinbox.h"
#include "console/presence/awaystrip.h"
#include "console/presence/closekeeper.h"
#include "console/presence/farmbar.h"
#include "console/presence/notifier.h"
#include "console/presence/presencesettings.h"
#include "console/presence/problemspopup.h"
#include "console/presence/trayicon.h"
#include "console/presence/wallview.h"

#include <QApplication>
#include <QCursor>
#include <QDateTime>
#include <QScreen>
#include <QSettings>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr std::chrono::hours kSnooze{1};
constexpr int kSilenceMinutes = 60;

QTime localTime(Time time) { return QDateTime::fromMSecsSinceEpoch(toMs(time)).time(); }
} // namespace

DeskPresence::DeskPresence(QWidget &window, const Clock &clock, QSettings &settings)
    : m_window(window)
    , m_clock(clock)
    , m_options(settings)
    , m_tray(new TrayIcon(m_menu, this))
    , m_popup(new ProblemsPopup(&window))
    , m_notifier(Notifier::ofThisDesktop(*m_tray, this))
    , m_strips(new QWidget(&window))
    , m_awayStrip(new AwayStrip)
    , m_away(new AwayInbox(settings, clock, *m_awayStrip, this))
    , m_closing(new CloseKeeper(window, m_options, [this] { return m_tray->isShown(); }, this))
    , m_bar(std::make_unique<FarmBar>(m_options, m_menu, nullptr))
    , m_wall(std::make_unique<WallView>(nullptr))
{
    makeMenu();
    makeStrips();
    makeBar();
    addViews();
    connect(m_tray, &TrayIcon::clicked, this, [this] { openProblemsAt(QCursor::pos()); });
    connect(m_notifier, &Notifier::openWanted, this, &DeskPresence::openLink);
    // A message may be of a farm that is not looked at any more: then its button leads there first.
    connect(m_notifier, &Notifier::acknowledgeWanted, this, [this](const QString &link) {
        const QString id = shownProblem(link);
        id.isEmpty() ? openLink(link) : acknowledge(id);
    });
    connect(m_notifier, &Notifier::silenceWanted, this, [this](const QString &link) {
        const QString id = shownProblem(link);
        id.isEmpty() ? openLink(link) : silence(id);
    });
    connect(m_popup, &ProblemsPopup::acknowledgeWanted, this, [this](const Problem &problem) { acknowledge(problem.id); });
    connect(m_popup, &ProblemsPopup::silenceWanted, this, [this](const Problem &problem) { silence(problem.id); });
    connect(m_popup, &ProblemsPopup::openWanted, this, [this](const Problem &problem) { open(problem.id); });
    connect(m_popup, &ProblemsPopup::allWanted, this, [this] {
        raiseWindow();
        Q_EMIT pageWanted("alerts");
    });
}

DeskPresence::~DeskPresence() = default;

void DeskPresence::makeMenu()
{
    m_menu.setAccessibleName(tr("Expo Free Agent"));
    m_snooze = m_menu.addAction(QString(), this, [this] {
        NoticeOptions options = m_options.notices();
        const bool snoozed = options.snoozedUntil && m_clock.now() < *options.snoozedUntil;
        options.snoozedUntil = snoozed ? std::nullopt : std::optional(m_clock.now() + kSnooze);
        m_options.setNotices(options);
    });
    const auto option = [this](bool NoticeOptions::*member) {
        QAction *action = m_menu.addAction(QString());
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this, member](bool on) {
            NoticeOptions options = m_options.notices();
            options.*member = on;
            m_options.setNotices(options);
        });
        return action;
    };
    m_sounds = option(&NoticeOptions::sounds);
    m_sounds->setText(tr("Sounds"));
    m_notifications = option(&NoticeOptions::notifications);
    m_notifications->setText(tr("Notifications"));
    m_quiet = option(&NoticeOptions::quietHours);
    m_criticals = option(&NoticeOptions::criticalsRing);
    m_criticals->setText(tr("In quiet hours criticals still ring"));
    m_menu.addSeparator();
    m_menu.addAction(tr("Morning check"), this, [this] {
        raiseWindow();
        Q_EMIT linkWanted(u"runbook?tab=morning"_s);
    });
    m_menu.addAction(tr("Pause a worker…"), this, [this] {
        raiseWindow();
        Q_EMIT pageWanted("workers");
    });
    m_menu.addSeparator();
    m_menu.addAction(tr("Open console"), this, &DeskPresence::raiseWindow);
    m_menu.addAction(tr("Quit"), this, &DeskPresence::quit);
    connect(&m_options, &DeskOptions::changed, this, &DeskPresence::showOptions);
    connect(&m_menu, &QMenu::aboutToShow, this, &DeskPresence::showOptions);
    showOptions();
}

void DeskPresence::makeStrips()
{
    m_strips->setAccessibleName(tr("Messages"));
    auto *lines = new QVBoxLayout(m_strips);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_closing->explanation());
    lines->addWidget(m_awayStrip);
    connect(m_awayStrip, &AwayStrip::linkWanted, this, &DeskPresence::linkWanted);
    connect(m_away, &AwayInbox::said, this, &DeskPresence::said);
}

void DeskPresence::makeBar()
{
    connect(m_bar.get(), &FarmBar::clicked, this, &DeskPresence::openProblemsAt);
    connect(m_bar.get(), &FarmBar::consoleWanted, this, [this] {
        m_popup->close();
        raiseWindow();
    });
}

void DeskPresence::addViews()
{
    m_wallAction = new QAction(tr("Wall: the farm on the whole screen"), this);
    m_wallAction->setShortcut(Qt::Key_F11);
    connect(m_wallAction, &QAction::triggered, this, &DeskPresence::showWall);
    m_barAction = new QAction(tr("Floating bar above other windows"), this);
    m_barAction->setCheckable(true);
    m_barAction->setChecked(m_options.showsBar());
    connect(m_barAction, &QAction::toggled, &m_options, &DeskOptions::setShowsBar);
    connect(&m_options, &DeskOptions::changed, this, [this] {
        m_barAction->setChecked(m_options.showsBar());
        showViews();
    });
    QAction *before = m_menu.actions().at(m_menu.actions().size() - 2);
    m_menu.insertActions(before, {m_barAction, m_wallAction});
}

QWidget *DeskPresence::makeSettings() { return new PresenceSettings(m_options, Autostart::ofThisMachine(), m_tray->isThere()); }

void DeskPresence::showOptions()
{
    const Time now = m_clock.now();
    const NoticeOptions &options = m_options.notices();
    const bool snoozed = options.snoozedUntil && now < *options.snoozedUntil;
    //: %1 is a time.
    m_snooze->setText(snoozed ? tr("No sounds until %1: ring again").arg(spokenTime(*options.snoozedUntil, now)) : tr("No sounds for an hour"));
    const QLocale locale;
    m_quiet->setText(tr("Quiet hours (%1 to %2)").arg(locale.toString(options.quietFrom, QLocale::ShortFormat),
                                                      locale.toString(options.quietTo, QLocale::ShortFormat)));
    m_sounds->setChecked(options.sounds);
    m_notifications->setChecked(options.notifications);
    m_quiet->setChecked(options.quietHours);
    m_criticals->setChecked(options.criticalsRing);
    m_criticals->setEnabled(options.quietHours);
}

void DeskPresence::lookAt(FarmSource &source, const FarmState &state, const Rights &rights)
{
    m_source = &source;
    m_state = &state;
    m_rights = &rights;
    m_glance = {};
    m_links.clear();
    m_popup->hide(); // its lines are of the farm before
    //: The name of an invented farm; %1 is the name.
    m_glance.farm = source.isDemo() ? tr("DEMO: %1").arg(source.name()) : source.name();
    m_away->lookAt(source, state, source.name());
    // Behind the window's own, for its keys and its palette.
    m_window.addActions({m_barAction, m_wallAction});
    m_alerts = std::make_unique<Resource>(source, m_clock, u"/api/alerts"_s, QList<QByteArray>{"alert."});
    connect(m_alerts.get(), &Resource::changed, this, &DeskPresence::takeProblems);
    m_alerts->setActive(true);
}

void DeskPresence::takeProblems()
{
    m_glance.problems = problemsOf(m_alerts->list("alerts"_L1));
    m_glance.known = true;
    m_glance.contact = m_state->link().isLive();
    announce(m_announcer.news(m_glance), m_glance.farm, m_links);
}

void DeskPresence::announce(const QList<Problem> &news, const QString &farm, const QString &links)
{
    const Time now = m_clock.now();
    Ring loudest;
    const Problem *told = nullptr;
    for (const Problem &problem : news) {
        const Ring ring = ringFor(problem.severity, m_options.notices(), now, localTime(now));
        if (ring.notice && (!told || problem.severity > told->severity))
            told = &problem;
        loudest.sound |= ring.sound && problem.severity >= Severity::Warning;
    }
    if (!news.isEmpty())
        m_tray->flash();
    if (loudest.sound)
        QApplication::beep();
    if (!told)
        return;
    const int others = int(news.size()) - 1;
    const QString text = plainText(told->summary);
    //: %1 is a problem; %n others came with it.
    const QString words = others > 0 ? tr("%1, and %n more", nullptr, others).arg(text) : text;
    // Buttons speak of one problem, of the farm that one has the rights of.
    const bool canAct = others == 0 && farm == m_glance.farm && whyNot().isEmpty();
    m_notifier->tell({links + u"alert/"_s + told->id, told->severity, farm, words, canAct});
}

void DeskPresence::show(const StateSentence &sentence)
{
    if (!m_state)
        return;
    m_glance.contact = m_state->link().isLive();
    m_glance.maintenance = m_state->stats() && m_state->stats()->status == "maintenance"_L1;
    m_glance.state = sentence.severity;
    m_sentence = sentence;
    m_away->tick(m_glance.contact);
    showViews();
    showIcon();
    if (m_popup->isVisible())
        m_popup->show(m_glance, whyNot(), m_clock.now());
}

void DeskPresence::showViews()
{
    const Signs signs = signsOf(m_glance, m_state ? m_state->stats() : std::nullopt);
    m_bar->show(m_glance, signs);
    if (m_options.showsBar() != m_bar->isVisible()) {
        if (m_options.showsBar())
            m_bar->place();
        m_bar->setVisible(m_options.showsBar());
    }
    if (m_wall->isVisible())
        m_wall->show(m_glance, signs, m_sentence, m_clock.now());
}

void DeskPresence::showWall()
{
    m_wall->setScreen(m_window.screen());
    m_wall->showFullScreen();
    m_wall->raise();
    m_wall->activateWindow();
    showViews();
}

bool DeskPresence::beginInTray()
{
    if (!m_tray->isThere())
        return false;
    m_tray->show(beaconOf(QList<Glance>{}), tr("Expo Free Agent"));
    return true;
}

void DeskPresence::quit() { m_closing->quit(); }

const Problem *DeskPresence::problem(const QString &id) const
{
    const auto found = std::find_if(m_glance.problems.begin(), m_glance.problems.end(), [&id](const Problem &each) { return each.id == id; });
    return found == m_glance.problems.end() ? nullptr : &*found;
}

void DeskPresence::acknowledge(const QString &id)
{
    if (const Problem *known = problem(id))
        post(u"/api/alerts/%1/ack"_s.arg(id), {}, tr("Acknowledged: %1").arg(known->summary));
    else
        Q_EMIT said(Severity::Neutral, tr("That problem is over already."));
}

void DeskPresence::silence(const QString &id)
{
    if (const Problem *known = problem(id))
        post(u"/api/silences"_s,
             {{u"matcher"_s, known->matcher}, {u"minutes"_s, kSilenceMinutes}, {u"reason"_s, tr("Silenced for an hour from the list of problems")}},
             tr("Silenced for an hour: %1").arg(known->summary));
    else
        Q_EMIT said(Severity::Neutral, tr("That problem is over already."));
}

void DeskPresence::open(const QString &id) { openLink(m_links + u"alert/"_s + id); }

QString DeskPresence::whyNot() const
{
    if (!m_glance.contact)
        return tr("There is no contact with the farm.");
    return m_rights ? m_rights->whyNot(Level::Operator) : QString();
}

void DeskPresence::openProblems()
{
    openProblemsAt(m_window.mapToGlobal(QPoint(m_window.width(), 0)));
}

void DeskPresence::openProblemsAt(const QPoint &global)
{
    m_tray->stopFlashing();
    m_popup->show(m_glance, whyNot(), m_clock.now());
    m_popup->openAt(global);
}

void DeskPresence::post(const QString &path, const QJsonObject &body, const QString &done)
{
    m_source->ask({.verb = "POST", .path = path, .body = body}, m_alerts.get(), [this, done](const Result<Answer> &answer) {
        if (answer) {
            Q_EMIT said(Severity::Good, done);
        } else {
            // Whoever pressed the button of a message looks elsewhere.
            raiseWindow();
            Q_EMIT said(Severity::Warning, u"%1 %2"_s.arg(answer.error().message, answer.error().fix).trimmed());
        }
        m_alerts->refresh();
    });
}

void DeskPresence::raiseWindow()
{
    m_window.isMaximized() ? m_window.showMaximized() : m_window.showNormal();
    m_window.raise();
    m_window.activateWindow();
}

} // namespace freeagent::console
