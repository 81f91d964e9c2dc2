// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/overview/overviewentry.h"

#include "console/pages/overview/overviewpage.h"

using namespace Qt::StringLiterals;

namespace freeagent::console {

PageEntry overviewEntry()
{
    return {"overview", [] { return OverviewPage::tr("Overview"); }, u"overview"_s,
            [](const PageContext &context) -> Page * { return new OverviewPage(context); }, QKeySequence(u"G, O"_s)};
}

} // namespace freeagent::console
