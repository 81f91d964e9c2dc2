// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/capacity/capacityentry.h"

#include "console/pages/capacity/capacitypage.h"

using namespace Qt::StringLiterals;

namespace freeagent::console {

PageEntry capacityEntry()
{
    return {"capacity", [] { return CapacityPage::tr("Capacity"); }, u"capacity"_s,
            [](const PageContext &context) -> Page * { return new CapacityPage(context); }, QKeySequence(u"G, C"_s)};
}

} // namespace freeagent::console
