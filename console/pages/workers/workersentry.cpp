// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/workers/workersentry.h"

#include "console/pages/workers/workerspage.h"

using namespace Qt::StringLiterals;

namespace freeagent::console {

PageEntry workersEntry()
{
    return {"workers", [] { return WorkersPage::tr("Workers"); }, u"workers"_s,
            [](const PageContext &context) -> Page * { return new WorkersPage(context); }, QKeySequence(u"G, W"_s), {u"worker"_s}};
}

} // namespace freeagent::console
