// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/settings/configurationtab.h"

#include "console/farm/resource.h"
#include "console/farm/rights.h"
#include "console/models/jsontexts.h"
#include "console/widgets/gatedaction.h"
#include "console/widgets/listview.h"
#include "console/widgets/notice.h"
#include "console/widgets/panel.h"
#include "console/widgets/pieces.h"
#include "console/widgets/resourceline.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
QString originText(const QJsonValue &origin)
{
    const QString source = origin["source"_L1].toString();
    const QString detail = origin["detail"_L1].toString();
    if (source == "file"_L1)
        return detail;
    if (source == "environment"_L1)
        //: %1 is the name of an environment variable.
        return ConfigurationTab::tr("variable %1").arg(detail);
    if (source == "credential"_L1)
        //: %1 is a file: a credential of systemd.
        return ConfigurationTab::tr("credential %1").arg(detail);
    //: %1 is a flag of the command line: "--port".
    return source == "flag"_L1 ? ConfigurationTab::tr("flag %1").arg(detail) : ConfigurationTab::tr("default");
}

QString valueText(const QJsonObject &row, const QJsonValue &value)
{
    if (value.isNull())
        //: Of a setting: no file says anything of it.
        return ConfigurationTab::tr("nothing");
    if (!row.value("secret"_L1).toBool())
        return value.toString();
    //: Of a secret: there is one.
    return value.toString() == "set"_L1 ? ConfigurationTab::tr("set") : ConfigurationTab::tr("not set");
}

QString pendingText(const QJsonObject &row)
{
    const QJsonValue pending = row.value("pending"_L1);
    if (pending.isNull())
        return {};
    const bool isOther = row.value("secret"_L1).toBool() && pending["value"_L1] == row.value("value"_L1);
    //: Of a secret whose file holds another one than is in effect.
    return isOther ? ConfigurationTab::tr("another one") : valueText(row, pending["value"_L1]);
}

bool isSet(const QJsonObject &row) { return row.value("origin"_L1)["source"_L1].toString() != "default"_L1; }

QList<JsonColumn> columns()
{
    return {{.title = ConfigurationTab::tr("Setting"), .text = [](const QJsonObject &row, Time) { return row.value("key"_L1).toString(); }, .characters = 32,
             .toolTip = [](const QJsonObject &row, Time) { return row.value("help"_L1).toString(); }},
            {.title = ConfigurationTab::tr("In effect"), .text = [](const QJsonObject &row, Time) { return valueText(row, row.value("value"_L1)); }, .characters = 28},
            {.title = ConfigurationTab::tr("Default"), .text = [](const QJsonObject &row, Time) { return valueText(row, row.value("default"_L1)); }, .characters = 22},
            //: Who said what a setting is: a file, a variable, a flag.
            {.title = ConfigurationTab::tr("From"), .text = [](const QJsonObject &row, Time) { return originText(row.value("origin"_L1)); }, .characters = 0},
            {.title = ConfigurationTab::tr("Changes take effect"),
             .text = [](const QJsonObject &row, Time) { return row.value("live"_L1).toBool() ? ConfigurationTab::tr("on reload") : ConfigurationTab::tr("on restart"); },
             .characters = 20},
            {.title = ConfigurationTab::tr("After a restart"), .text = [](const QJsonObject &row, Time) { return pendingText(row); }, .characters = 20,
             .severity = [](const QJsonObject &row) -> std::optional<Severity> { return row.value("pending"_L1).isNull() ? std::nullopt : std::optional(Severity::Warning); }}};
}
} // namespace

ConfigurationTab::ConfigurationTab(const PageContext &context, Resource *configuration, QWidget *page)
    : m_context(context)
    , m_configuration(configuration)
    , m_table(u"key"_s, columns())
    , m_list(new ListView(m_table, tr("Configuration")))
    , m_filter(new QComboBox)
    , m_notice(new Notice)
    , m_explanation(wordsLabel())
    , m_copy(new GatedAction(context.rights, Level::Admin, tr("Copy setting"), u"copy"_s, tr("As a line for the configuration file"), page))
{
    arrange();
    m_list->setAccept([this](const QJsonObject &row) {
        const int wanted = m_filter->currentData().toInt();
        return wanted == All || (wanted == Set ? isSet(row) : !row.value("pending"_L1).isNull());
    });
    connect(m_filter, &QComboBox::currentIndexChanged, m_list, &ListView::refilter);
    connect(m_configuration, &Resource::changed, this, &ConfigurationTab::take);
    connect(m_list, &ListView::selectionChanged, this, &ConfigurationTab::choose);
    connect(m_copy, &QAction::triggered, this, &ConfigurationTab::copy);
    connect(&context.rights, &Rights::changed, this, &ConfigurationTab::showNotice);
    choose();
    showNotice();
}

void ConfigurationTab::arrange()
{
    setAccessibleName(tr("Configuration"));
    m_filter->setAccessibleName(tr("Which settings"));
    m_filter->addItem(tr("All settings"), int(All));
    m_filter->addItem(tr("Those that somebody set"), int(Set));
    m_filter->addItem(tr("Those that wait for a restart"), int(Pending));
    auto *panel = new Panel(tr("Configuration of the controller"));
    panel->head()->addWidget(m_list->searchField());
    panel->head()->addWidget(m_filter);
    addButtons(panel->head(), actions());
    panel->body()->addWidget(m_notice);
    panel->body()->addWidget(new ResourceNotice(*m_configuration, m_context.clock, tr("The configuration")));
    panel->body()->addWidget(m_list, 1);
    panel->body()->addWidget(m_explanation);
    m_list->setMenu(actions());
    m_list->setEmptyText(tr("No setting is like that."));
    m_list->sortBy(0, Qt::AscendingOrder);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panel);
}

void ConfigurationTab::take()
{
    m_table.setRows(m_configuration->list("settings"_L1));
    m_list->refilter();
    choose();
    showNotice();
}

void ConfigurationTab::choose()
{
    const QList<QJsonObject> chosen = m_list->selected();
    const bool isOne = chosen.size() == 1;
    m_copy->setBlocked(isOne ? QString() : tr("Choose one setting first."));
    if (!isOne)
        return setWords(m_explanation, tr("Settings are changed where they are written, not here: in the file, then with a reload or a restart of the controller."));
    const QJsonObject row = chosen.first();
    QStringList facts{row.value("key"_L1).toString() + u": "_s + row.value("help"_L1).toString() + u'.'};
    if (const QJsonValue pending = row.value("pending"_L1); !pending.isNull())
        //: %1 is where a setting is written, %2 what is written there.
        facts << tr("In %1 stands %2: it takes effect with the next start.").arg(originText(pending["origin"_L1]), pendingText(row));
    setWords(m_explanation, facts.join(u' '));
}

void ConfigurationTab::showNotice()
{
    const QString why = m_context.rights.whyNot(Level::Admin);
    m_list->setEnabled(why.isEmpty());
    if (m_context.rights.role() && !why.isEmpty())
        return m_notice->show(Severity::Neutral, tr("Only administrators see the configuration."), why);
    const int pending = m_configuration->data().value("pending"_L1).toInt();
    //: %1 is a time.
    const QString read = tr("The files were read at %1.").arg(timeOf(m_configuration->data().value("readAt"_L1), m_context.clock.now()));
    m_notice->show(Severity::Warning, pending ? tr("%n setting(s) wait for a restart of the controller.", nullptr, pending) : QString(), read);
}

void ConfigurationTab::copy()
{
    const QList<QJsonObject> chosen = m_list->selected();
    if (chosen.isEmpty())
        return;
    const QJsonObject row = chosen.first();
    const QString key = row.value("key"_L1).toString();
    const bool isSecret = row.value("secret"_L1).toBool();
    QGuiApplication::clipboard()->setText(isSecret ? u"# %1 (%2)"_s.arg(key, row.value("value"_L1).toString()) : u"%1 = %2"_s.arg(key, textOf(row.value("value"_L1))));
}

void ConfigurationTab::focusSearch() { m_list->focusSearch(); }
QList<QAction *> ConfigurationTab::actions() const { return {m_copy}; }
QString ConfigurationTab::explanation() const { return m_explanation->text(); }

} // namespace freeagent::console
