// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/builds/savedfilters.h"

#include "console/models/plaintext.h"
#include "console/widgets/confirmstrip.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSettings>
#include <QSignalBlocker>
#include <QTabBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
const QString kArray = u"builds/filters"_s;
const QString kName = u"name"_s;
const QString kQuery = u"query"_s;
constexpr int kMostOfAName = 40;
} // namespace

SavedFilters::SavedFilters(const PageContext &context, QWidget *page)
    : QWidget(page)
    , m_context(context)
    , m_tabs(new QTabBar)
    , m_keep(new QAction(icon(u"add"_s), tr("Keep filter…"), page))
{
    m_keep->setToolTip(tr("Gives what is typed a name and a tab"));
    m_tabs->setAccessibleName(tr("Kept filters"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setTabsClosable(true);
    m_tabs->setUsesScrollButtons(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs, 1);
    connect(m_keep, &QAction::triggered, this, &SavedFilters::keep);
    // Also when it is chosen already: what was typed since goes away.
    // Also when it is chosen already: what was typed since goes away.
    connect(m_tabs, &QTabBar::tabBarClicked, this, &SavedFilters::choose);
    connect(m_tabs, &QTabBar::currentChanged, this, &SavedFilters::choose);
    connect(m_tabs, &QTabBar::tabCloseRequested, this, [this](int tab) { forget(tab - 1); });
    load();
    fill();
}

int SavedFilters::keptAt(const QString &query) const
{
    const auto found = std::find_if(m_filters.begin(), m_filters.end(), [&](const Filter &filter) { return filter.query == query; });
    return found == m_filters.end() ? -1 : int(found - m_filters.begin());
}

void SavedFilters::choose(int tab)
{
    if (tab < 0)
        return;
    const QString query = tab > 0 ? m_filters[tab - 1].query : keptAt(m_query) >= 0 ? QString() : m_query;
    if (query != m_query)
        Q_EMIT chosen(query);
}

void SavedFilters::showFirstTab()
{
    const bool isTyped = !m_query.isEmpty() && keptAt(m_query) < 0;
    //: A tab: no filter.
    const QString name = isTyped ? fontMetrics().elidedText(plainText(m_query), Qt::ElideRight, characters(this, kMostOfAName / 2)) : tr("All builds");
    m_tabs->setTabText(0, QString(name).replace(u'&', u"&&"_s));
    m_tabs->setAccessibleTabName(0, name);
    m_tabs->setTabToolTip(0, isTyped ? richlessToolTip(m_query) : QString());
}

void SavedFilters::show(const QString &query)
{
    m_query = query.simplified();
    const QSignalBlocker quiet(m_tabs);
    const bool isKept = keptAt(m_query) >= 0;
    showFirstTab();
    m_tabs->setCurrentIndex(keptAt(m_query) + 1);
    m_keep->setEnabled(!m_query.isEmpty() && !isKept && m_filters.size() < kMost);
    m_keep->setToolTip(m_query.isEmpty()              ? tr("Type a filter first.")
                           : isKept                   ? tr("This filter has a tab already.")
                           : m_filters.size() < kMost ? tr("Gives what is typed a name and a tab")
                                                      : tr("There are %n kept filters; close one first.", nullptr, kMost));
}

void SavedFilters::keep()
{
    auto *name = new QLineEdit(m_query);
    name->setMaxLength(kMostOfAName);
    name->setAccessibleName(tr("Name of the filter"));
    Danger danger;
    danger.title = tr("Keep this filter under a name");
    //: %1 is what was typed into the filter.
    danger.effect = tr("A tab above the list will show the builds of: %1").arg(m_query);
    danger.verb = tr("Keep filter");
    danger.severity = Severity::Busy;
    danger.form = name;
    const QList<Filter> before = m_filters;
    danger.act = [this, name = QPointer<QLineEdit>(name), query = m_query](const QString &, const Danger::Said &said) {
        const QString text = name ? plainText(name->text().simplified()) : QString();
        QList<Filter> filters = m_filters;
        filters.append({text.isEmpty() ? query : text, query});
        set(filters);
        said(tr("Kept."));
    };
    danger.undo = [this, before](const Danger::Said &said) {
        set(before);
        said(tr("The filter is gone again."));
    };
    m_context.strip.ask(danger);
}

void SavedFilters::forget(int at)
{
    const QList<Filter> before = m_filters;
    Danger danger;
    danger.severity = Severity::Busy;
    danger.act = [this, at](const QString &, const Danger::Said &said) {
        QList<Filter> filters = m_filters;
        const QString name = filters.takeAt(at).name;
        set(filters);
        said(tr("Closed the filter %1.").arg(name));
    };
    danger.undo = [this, before](const Danger::Said &said) {
        set(before);
        said(tr("The filter is back."));
    };
    m_context.strip.doNow(danger);
}

void SavedFilters::set(const QList<Filter> &filters)
{
    m_filters = filters;
    save();
    fill();
}

void SavedFilters::fill()
{
    {
        const QSignalBlocker quiet(m_tabs);
        while (m_tabs->count() > 0)
            m_tabs->removeTab(0);
        m_tabs->addTab(QString());
        for (const QTabBar::ButtonPosition side : {QTabBar::LeftSide, QTabBar::RightSide})
            m_tabs->setTabButton(0, side, nullptr);
        for (const Filter &filter : std::as_const(m_filters)) {
            const int at = m_tabs->addTab(QString(filter.name).replace(u'&', u"&&"_s));
            m_tabs->setTabToolTip(at, richlessToolTip(filter.query));
            m_tabs->setAccessibleTabName(at, filter.name);
            for (const QTabBar::ButtonPosition side : {QTabBar::LeftSide, QTabBar::RightSide})
                if (QWidget *button = m_tabs->tabButton(at, side))
                    //: %1 is the name of a kept filter.
                    button->setAccessibleName(tr("Close the filter %1").arg(filter.name));
        }
    }
    setVisible(!m_filters.isEmpty());
    show(m_query);
}

void SavedFilters::load()
{
    if (!m_context.settings)
        return;
    const int count = std::min(m_context.settings->beginReadArray(kArray), kMost);
    for (int i = 0; i < count; ++i) {
        m_context.settings->setArrayIndex(i);
        const Filter filter{plainText(m_context.settings->value(kName).toString()), m_context.settings->value(kQuery).toString().simplified()};
        if (!filter.name.isEmpty() && !filter.query.isEmpty())
            m_filters.append(filter);
    }
    m_context.settings->endArray();
}

void SavedFilters::save() const
{
    if (!m_context.settings)
        return;
    m_context.settings->remove(kArray);
    m_context.settings->beginWriteArray(kArray, int(m_filters.size()));
    for (int i = 0; i < m_filters.size(); ++i) {
        m_context.settings->setArrayIndex(i);
        m_context.settings->setValue(kName, m_filters[i].name);
        m_context.settings->setValue(kQuery, m_filters[i].query);
    }
    m_context.settings->endArray();
}

} // namespace freeagent::console
