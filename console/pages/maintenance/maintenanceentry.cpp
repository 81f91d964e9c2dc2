// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/maintenance/maintenanceentry.h"

#include "console/pages/maintenance/maintenancepage.h"

using namespace Qt::StringLiterals;

namespace freeagent::console {

PageEntry maintenanceEntry()
{
    return {"maintenance", [] { return MaintenancePage::tr("Maintenance"); }, u"maintenance"_s,
            [](const PageContext &context) -> Page * { return new MaintenancePage(context); }, QKeySequence(u"G, M"_s)};
}

} // namespace freeagent::console
