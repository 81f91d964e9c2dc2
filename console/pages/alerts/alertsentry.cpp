// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/alerts/alertsentry.h"

#include "console/pages/alerts/alertspage.h"

using namespace Qt::StringLiterals;

namespace freeagent::console {

PageEntry alertsEntry()
{
    return {"alerts", [] { return AlertsPage::tr("Alerts"); }, u"alerts"_s,
            [](const PageContext &context) -> Page * { return new AlertsPage(context); }, QKeySequence(u"G, A"_s), {u"alert"_s}};
}

} // namespace freeagent::console
