// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/alerts/alertspage.h"

#include "console/farm/resource.h"
#include "console/pages/alerts/alertactions.h"
#include "console/pages/alerts/alertdetail.h"
#include "console/pages/alerts/alertlist.h"
#include "console/pages/alerts/alerttexts.h"
#include "console/pages/alerts/channelstab.h"
#include "console/pages/alerts/rulestab.h"
#include "console/pages/alerts/silencestab.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/resourceline.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
enum Shown { Open, All };

const QList<std::pair<QString, QString>> &tabNames()
{
    static const QList<std::pair<QString, QString>> kTabs{
        {u"alerts"_s, u"alerts"_s}, {u"silences"_s, u"silence"_s}, {u"rules"_s, u"test"_s}, {u"channels"_s, u"link"_s}};
    return kTabs;
}
} // namespace

AlertsPage::AlertsPage(const PageContext &context)
    : m_context(context)
    , m_alerts(keep(context, u"/api/alerts"_s, {"alert."}, true))
    , m_silences(keep(context, u"/api/silences"_s, {"alert."}))
    , m_rules(keep(context, u"/api/alert-rules"_s, {"alert.rule"}))
    , m_actions(new AlertActions(context, this))
    , m_tabs(new QTabWidget)
    , m_states(new QButtonGroup(this))
    , m_list(new AlertList)
    , m_detail(new AlertDetail(context, m_actions->actions()))
    , m_silencesTab(new SilencesTab(context, m_silences, m_actions, this))
    , m_rulesTab(new RulesTab(context, m_rules, this))
    , m_channelsTab(new ChannelsTab(context, keep(context, u"/api/channels"_s, {"alert."}), keep(context, u"/api/deliveries"_s, {"alert."}), this))
{
    setAccessibleName(tr("Alerts"));
    m_tabs->setAccessibleName(tr("Alerts"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of this page"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeAlerts(), icon(tabNames()[0].second), tr("Alerts"));
    m_tabs->addTab(m_silencesTab, icon(tabNames()[1].second), tr("Silences"));
    m_tabs->addTab(m_rulesTab, icon(tabNames()[2].second), tr("Rules and back-test"));
    m_tabs->addTab(m_channelsTab, icon(tabNames()[3].second), tr("Channels"));
    auto *age = new AgeLabel(*m_alerts, context.clock);
    m_tabs->setCornerWidget(age);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, 0.7), em(this, 0.4), em(this, 0.7), em(this, 0.5));
    layout->addWidget(m_tabs);
    for (const QList<QAction *> &actions : {m_actions->actions(), m_silencesTab->actions(), m_rulesTab->actions(), m_channelsTab->actions()})
        addActions(actions);
    connect(m_alerts, &Resource::changed, this, &AlertsPage::take);
    connect(m_rules, &Resource::changed, this, [this] {
        QStringList ids;
        for (const QJsonValue &rule : m_rules->list("rules"_L1))
            ids << rule["id"_L1].toString();
        m_actions->setRules(ids);
    });
    connect(m_list, &AlertList::currentChanged, this, [this] {
        const QJsonObject *alert = m_list->current();
        m_actions->choose(alert ? *alert : QJsonObject());
        m_detail->show(alert);
    });
    connect(m_list, &AlertList::actionWanted, m_actions, &AlertActions::follow);
    connect(m_actions, &AlertActions::noted, this, &Page::noted);
    connect(m_actions, &AlertActions::linkWanted, this, &Page::linkWanted);
    connect(m_rulesTab, &RulesTab::noted, this, &Page::noted);
    connect(m_channelsTab, &ChannelsTab::noted, this, &Page::noted);
    connect(m_states, &QButtonGroup::idClicked, this, &AlertsPage::take);
    connect(&m_tick, &QTimer::timeout, this, &AlertsPage::tick);
    for (const auto &[key, by] : {std::pair(Qt::Key_J, 1), std::pair(Qt::Key_K, -1)}) {
        auto *step = new QAction(by > 0 ? tr("Next alert") : tr("Previous alert"), this);
        step->setShortcut(key);
        step->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(step, &QAction::triggered, this, [this, by = by] { m_list->step(by); });
        addAction(step);
    }
    m_tick.start(1'000);
}

QWidget *AlertsPage::makeAlerts()
{
    auto *left = new QWidget;
    left->setAccessibleName(tr("Alerts"));
    auto *chips = new QHBoxLayout;
    for (const auto &[id, text] : {std::pair(int(Open), tr("Open")), std::pair(int(All), tr("All of 30 days"))}) {
        auto *chip = new QToolButton;
        chip->setCheckable(true);
        chip->setAutoRaise(true);
        chip->setChecked(id == Open);
        chip->setText(text);
        chip->setAccessibleName(tr("Show: %1").arg(text));
        m_states->addButton(chip, id);
        chips->addWidget(chip);
    }
    chips->addStretch();
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, em(this, 0.4), 0, 0);
    column->addLayout(chips);
    column->addWidget(new ResourceNotice(*m_alerts, m_context.clock, tr("The alerts")));
    column->addWidget(m_list, 1);
    auto *split = new QSplitter;
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(m_detail);
    split->setStretchFactor(0, 11);
    split->setStretchFactor(1, 9);
    split->setSizes({1100, 900});
    return split;
}

void AlertsPage::take()
{
    QJsonArray shown;
    int needed = 0;
    int critical = 0;
    int open = 0;
    const QJsonArray all = m_alerts->list("alerts"_L1);
    for (const QJsonValue &value : all) {
        const QJsonObject alert = value.toObject();
        const bool over = alert.value("state"_L1).toString() == "resolved"_L1;
        open += !over;
        if (const Severity severity = alertSeverity(alert); severity >= Severity::Warning) {
            ++needed;
            critical += severity == Severity::Critical;
        }
        if (!over || m_states->checkedId() == All)
            shown.append(alert);
    }
    m_states->button(Open)->setText(tr("Open %1").arg(open));
    m_list->setAlerts(shown, m_context.clock.now());
    if (!m_wanted.isEmpty() && m_list->select(m_wanted))
        m_wanted.clear();
    Q_EMIT badgeChanged(needed, critical ? Severity::Critical : needed ? Severity::Warning : Severity::Good);
}

void AlertsPage::tick()
{
    if (isVisible())
        m_list->setNow(m_context.clock.now());
}

bool AlertsPage::showTab(const QString &name)
{
    for (int tab = 0; tab < tabNames().size(); ++tab)
        if (tabNames()[tab].first == name) {
            m_tabs->setCurrentIndex(tab);
            return true;
        }
    return false;
}

bool AlertsPage::openLink(const QStringList &parts, const QString &)
{
    if (parts.isEmpty())
        return true;
    if (parts[0].startsWith("tab="_L1))
        return showTab(parts[0].mid(4));
    if (parts[0] == "rule"_L1 && parts.size() == 2)
        return showTab(u"rules"_s) && (m_rulesTab->select(parts[1]) || !m_rules->hasData());
    m_states->button(All)->setChecked(true);
    m_wanted = parts[0];
    take();
    return showTab(u"alerts"_s) && (m_wanted.isEmpty() || !m_alerts->hasData());
}

/// "silence", "ack mac-3": each open alert by its words.
QList<PageCommand> AlertsPage::commands(const QString &typed) const
{
    QList<PageCommand> commands;
    const QString verb = typed.section(u' ', 0, 0).toLower();
    const QStringList words = typed.section(u' ', 1).split(u' ', Qt::SkipEmptyParts);
    if ((verb != "ack"_L1 && verb != "silence"_L1) || words.isEmpty())
        return {};
    QAction *action = verb == "ack"_L1 ? m_actions->actions().first() : m_actions->silenceAction();
    auto *self = const_cast<AlertsPage *>(this);
    for (const QJsonValue &value : m_alerts->list("alerts"_L1)) {
        const QString summary = value["summary"_L1].toString();
        const QString all = summary + u' ' + value["rule"_L1].toString();
        if (value["state"_L1].toString() == "resolved"_L1
            || !std::all_of(words.begin(), words.end(), [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); }))
            continue;
        commands << PageCommand{action->text().remove(u'…') + u": "_s + summary, m_context.rights.whyNot(Level::Operator),
                                [self, id = value["id"_L1].toString(), action] {
                                    if (self->openLink({id}, {})) {
                                        Q_EMIT self->linkWanted(u"alert/"_s + id);
                                        action->trigger();
                                    }
                                }};
    }
    return commands;
}

void AlertsPage::focusFilter()
{
    switch (m_tabs->currentIndex()) {
    case 1: return m_silencesTab->focusSearch();
    case 2: return m_rulesTab->focusSearch();
    case 3: return m_channelsTab->focusSearch();
    default: m_list->setFocus();
    }
}

bool AlertsPage::hasSettled() const
{
    return m_alerts->hasData() && m_rules->hasData() && m_silences->hasData() && (!m_list->current() || m_detail->lines() > 0);
}

} // namespace freeagent::console
