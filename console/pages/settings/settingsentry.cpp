// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/settings/settingsentry.h"

#include "console/pages/settings/settingspage.h"

using namespace Qt::StringLiterals;

namespace freeagent::console {

PageEntry settingsEntry()
{
    return {"settings", [] { return SettingsPage::tr("Settings"); }, u"settings"_s,
            [](const PageContext &context) -> Page * { return new SettingsPage(context); }, QKeySequence(u"G, E"_s), {}};
}

} // namespace freeagent::console
