// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/storage/storagepage.h"

#include "console/farm/resource.h"
#include "console/pages/storage/cleanuppanel.h"
#include "console/pages/storage/pinstab.h"
#include "console/pages/storage/retentiontab.h"
#include "console/pages/storage/roomtab.h"
#include "console/pages/storage/storagetexts.h"
#include "console/pages/storage/trashtab.h"
#include "console/widgets/icons.h"
#include "console/widgets/measure.h"
#include "console/widgets/resourceline.h"

#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace freeagent::console {

namespace {
constexpr Millis kDisksEvery{60'000}; ///< no event tells of free room

const QList<std::pair<QString, QString>> &tabNames()
{
    static const QList<std::pair<QString, QString>> kTabs{{u"room"_s, u"storage"_s}, {u"retention"_s, u"clock"_s}, {u"trash"_s, u"trash"_s}, {u"pins"_s, u"pin"_s}};
    return kTabs;
}
} // namespace

StoragePage::StoragePage(const PageContext &context)
    : m_storage(keep(context, u"/api/admin/storage"_s, {"storage."}, true))
    , m_retention(keep(context, u"/api/admin/retention"_s, {"storage.", "retention.", "build.pinned", "build.unpinned"}))
    , m_trash(keep(context, u"/api/admin/trash"_s, {"storage."}))
    , m_pins(keep(context, u"/api/admin/pins"_s, {"build.pinned", "build.unpinned"}))
    , m_tabs(new QTabWidget)
    , m_room(new RoomTab(context, m_storage, keep(context, u"/api/admin/doctor"_s, {"storage."}), m_retention))
    , m_retentionTab(new RetentionTab(context, m_retention, this))
    , m_trashTab(new TrashTab(context, m_trash, this))
    , m_pinsTab(new PinsTab(context, m_pins, this))
{
    setAccessibleName(tr("Storage"));
    m_storage->refreshEvery(kDisksEvery);
    m_tabs->setAccessibleName(tr("Storage"));
    m_tabs->tabBar()->setAccessibleName(tr("Parts of this page"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_room, icon(tabNames()[0].second), tr("Room"));
    m_tabs->addTab(m_retentionTab, icon(tabNames()[1].second), tr("Retention and cleanup"));
    m_tabs->addTab(m_trashTab, icon(tabNames()[2].second), tr("Trash"));
    m_tabs->addTab(m_pinsTab, icon(tabNames()[3].second), tr("Pins"));
    m_tabs->setCornerWidget(new AgeLabel(*m_storage, context.clock));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(em(this, 0.7), em(this, 0.4), em(this, 0.7), em(this, 0.5));
    layout->addWidget(m_tabs);
    for (const QList<QAction *> &actions : {m_retentionTab->actions(), m_trashTab->actions(), m_pinsTab->actions()})
        addActions(actions);
    connect(m_storage, &Resource::changed, this, &StoragePage::sayBadge);
    connect(m_room, &RoomTab::noted, this, &Page::noted);
    connect(m_room, &RoomTab::tabWanted, this, &StoragePage::showTab);
    // No event tells of what is put back.
    const auto refresh = [this] {
        for (Resource *resource : {m_storage, m_retention, m_trash})
            resource->refresh();
    };
    connect(m_trashTab, &TrashTab::changed, this, refresh);
    connect(m_retentionTab->cleanup(), &CleanupPanel::changed, this, refresh);
    connect(m_pinsTab, &PinsTab::linkWanted, this, &Page::linkWanted);
}

/// Disks that deserve attention.
void StoragePage::sayBadge()
{
    int count = 0;
    Severity worst = Severity::Good;
    for (const QJsonValue &value : m_storage->list("volumes"_L1)) {
        const Severity severity = diskSeverity(value["status"_L1].toString());
        count += severity >= Severity::Warning;
        worst = std::max(worst, severity);
    }
    Q_EMIT badgeChanged(count, worst);
}

bool StoragePage::showTab(const QString &name)
{
    for (int tab = 0; tab < tabNames().size(); ++tab)
        if (tabNames()[tab].first == name) {
            m_tabs->setCurrentIndex(tab);
            return true;
        }
    return false;
}

bool StoragePage::openLink(const QStringList &parts, const QString &)
{
    if (parts.isEmpty())
        return true;
    if (parts[0].startsWith("tab="_L1))
        return showTab(parts[0].mid(4));
    return parts[0].startsWith("by="_L1) && m_room->show(parts[0].mid(3)) && showTab(u"room"_s);
}

void StoragePage::focusFilter()
{
    switch (m_tabs->currentIndex()) {
    case 1: return m_retentionTab->focusFirst();
    case 2: return m_trashTab->focusSearch();
    case 3: return m_pinsTab->focusSearch();
    default: m_room->focusSearch();
    }
}

bool StoragePage::hasSettled() const { return m_storage->hasData() && m_retention->hasData() && m_trash->hasData() && m_pins->hasData(); }

} // namespace freeagent::console
