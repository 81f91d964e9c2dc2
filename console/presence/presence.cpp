// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/presence/presence.h"

#include "console/farm/spokentime.h"
#include "console/models/plaintext.h"
#include "console/presence/problemspopup.h"
#include "console/presence/trayicon.h"

#include <QApplication>
#include <QCursor>
#include <QDateTime>
#include <QSettings>

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
    , m_settings(settings)
    , m_options(readOptions(settings))
    , m_tray(new TrayIcon(m_menu, this))
    , m_popup(new ProblemsPopup(&window))
{
    makeMenu();
    connect(m_tray, &TrayIcon::clicked, this, [this] { openProblemsAt(QCursor::pos()); });
    connect(m_tray, &TrayIcon::messageClicked, this, [this] {
        raiseWindow();
        Q_EMIT linkWanted(u"alert/"_s + m_lastTold);
    });
    connect(m_popup, &ProblemsPopup::acknowledgeWanted, this, [this](const Problem &problem) {
        post(u"/api/alerts/%1/ack"_s.arg(problem.id), {}, tr("Acknowledged: %1").arg(problem.summary));
    });
    connect(m_popup, &ProblemsPopup::silenceWanted, this, [this](const Problem &problem) {
        post(u"/api/silences"_s,
             {{u"matcher"_s, problem.matcher}, {u"minutes"_s, kSilenceMinutes}, {u"reason"_s, tr("Silenced for an hour from the list of problems")}},
             tr("Silenced for an hour: %1").arg(problem.summary));
    });
    connect(m_popup, &ProblemsPopup::openWanted, this, [this](const Problem &problem) {
        raiseWindow();
        Q_EMIT linkWanted(u"alert/"_s + problem.id);
    });
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
        NoticeOptions options = m_options;
        const bool snoozed = options.snoozedUntil && m_clock.now() < *options.snoozedUntil;
        options.snoozedUntil = snoozed ? std::nullopt : std::optional(m_clock.now() + kSnooze);
        setOptions(options);
    });
    const auto option = [this](bool NoticeOptions::*member) {
        QAction *action = m_menu.addAction(QString());
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this, member](bool on) {
            NoticeOptions options = m_options;
            options.*member = on;
            setOptions(options);
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
    m_menu.addAction(tr("Pause a worker…"), this, [this] {
        raiseWindow();
        Q_EMIT pageWanted("workers");
    });
    m_menu.addSeparator();
    m_menu.addAction(tr("Open console"), this, &DeskPresence::raiseWindow);
    m_menu.addAction(tr("Quit"), qApp, &QCoreApplication::quit);
    connect(&m_menu, &QMenu::aboutToShow, this, &DeskPresence::showOptions);
    showOptions();
}

void DeskPresence::setOptions(const NoticeOptions &options)
{
    if (options == m_options)
        return;
    m_options = options;
    writeOptions(options, m_settings);
    showOptions();
}

void DeskPresence::showOptions()
{
    const Time now = m_clock.now();
    const bool snoozed = m_options.snoozedUntil && now < *m_options.snoozedUntil;
    //: %1 is a time.
    m_snooze->setText(snoozed ? tr("No sounds until %1: ring again").arg(spokenTime(*m_options.snoozedUntil, now)) : tr("No sounds for an hour"));
    const QLocale locale;
    m_quiet->setText(tr("Quiet hours (%1 to %2)").arg(locale.toString(m_options.quietFrom, QLocale::ShortFormat),
                                                      locale.toString(m_options.quietTo, QLocale::ShortFormat)));
    m_sounds->setChecked(m_options.sounds);
    m_notifications->setChecked(m_options.notifications);
    m_quiet->setChecked(m_options.quietHours);
    m_criticals->setChecked(m_options.criticalsRing);
    m_criticals->setEnabled(m_options.quietHours);
}

void DeskPresence::lookAt(FarmSource &source, const FarmState &state, const Rights &rights)
{
    m_source = &source;
    m_state = &state;
    m_rights = &rights;
    m_glance = {};
    //: The name of an invented farm; %1 is the name.
    m_glance.farm = source.isDemo() ? tr("DEMO: %1").arg(source.name()) : source.name();
    m_alerts = std::make_unique<Resource>(source, m_clock, u"/api/alerts"_s, QList<QByteArray>{"alert."});
    connect(m_alerts.get(), &Resource::changed, this, &DeskPresence::takeProblems);
    m_alerts->setActive(true);
}

void DeskPresence::takeProblems()
{
    m_glance.problems = problemsOf(m_alerts->list("alerts"_L1));
    m_glance.known = true;
    m_glance.contact = m_state->link().isLive();
    announce(m_announcer.news(m_glance));
}

void DeskPresence::announce(const QList<Problem> &news)
{
    const Time now = m_clock.now();
    Ring loudest;
    const Problem *told = nullptr;
    for (const Problem &problem : news) {
        const Ring ring = ringFor(problem.severity, m_options, now, localTime(now));
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
    m_lastTold = told->id;
    const int others = int(news.size()) - 1;
    const QString text = plainText(told->summary);
    //: %1 is a problem; %n others came with it.
    m_tray->tell(told->severity, m_glance.farm, others > 0 ? tr("%1, and %n more", nullptr, others).arg(text) : text);
}

void DeskPresence::show(const StateSentence &sentence)
{
    if (!m_state)
        return;
    m_glance.contact = m_state->link().isLive();
    m_glance.maintenance = m_state->stats() && m_state->stats()->status == "maintenance"_L1;
    m_glance.state = sentence.severity;
    m_tray->show(beaconOf(QList{m_glance}), u"%1\n%2"_s.arg(m_glance.farm, plainText(sentence.text)));
    if (m_popup->isVisible())
        m_popup->show(m_glance, whyNot(), m_clock.now());
}

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
        if (answer)
            Q_EMIT said(Severity::Good, done);
        else
            Q_EMIT said(Severity::Warning, u"%1 %2"_s.arg(answer.error().message, answer.error().fix).trimmed());
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
