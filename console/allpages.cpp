// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/allpages.h"

#include "console/pages/alerts/alertsentry.h"
#include "console/pages/audit/auditentry.h"
#include "console/pages/backups/backupsentry.h"
#include "console/pages/builds/buildsentry.h"
#include "console/pages/capacity/capacityentry.h"
#include "console/pages/maintenance/maintenanceentry.h"
#include "console/pages/overview/overviewentry.h"
#include "console/pages/people/peopleentry.h"
#include "console/pages/runbook/runbookentry.h"
#include "console/pages/settings/settingsentry.h"
#include "console/pages/storage/storageentry.h"
#include "console/pages/workers/workersentry.h"

namespace freeagent::console {

QList<PageEntry> allPages()
{
    return {
        overviewEntry(),
        buildsEntry(),
        workersEntry(),
        alertsEntry(),
        maintenanceEntry(),
        backupsEntry(),
        runbookEntry(),
        capacityEntry(),
        peopleEntry(),
        storageEntry(),
        auditEntry(),
        settingsEntry(),
    };
}

} // namespace freeagent::console
