// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/farm/demo/demostage.h"

#include "console/farm/demo/alertsdemo.h"
#include "console/farm/demo/auditdemo.h"
#include "console/farm/demo/backupsdemo.h"
#include "console/farm/demo/buildsdemo.h"
#include "console/farm/demo/capacitydemo.h"
#include "console/farm/demo/maintenancedemo.h"
#include "console/farm/demo/metricsdemo.h"
#include "console/farm/demo/peopledemo.h"
#include "console/farm/demo/runbookdemo.h"
#include "console/farm/demo/settingsdemo.h"
#include "console/farm/demo/storagedemo.h"
#include "console/farm/demo/workersdemo.h"

namespace freeagent::console {

void addDemoRoutes(const DemoStage &stage)
{
    addAlertsDemo(stage);
    addWorkersDemo(stage);
    addBuildsDemo(stage);
    addMaintenanceDemo(stage);
    addBackupsDemo(stage);
    addRunbookDemo(stage);
    addCapacityDemo(stage);
    addMetricsDemo(stage);
    addStorageDemo(stage);
    addPeopleDemo(stage);
    addAuditDemo(stage);
    addSettingsDemo(stage);
}

} // namespace freeagent::console
