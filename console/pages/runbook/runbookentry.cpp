// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/runbook/runbookentry.h"

#include "console/pages/runbook/runbookpage.h"

using namespace Qt::StringLiterals;

namespace freeagent::console {

PageEntry runbookEntry()
{
    return {"runbook", [] { return RunbookPage::tr("Runbook"); }, u"runbook"_s,
            [](const PageContext &context) -> Page * { return new RunbookPage(context); }, QKeySequence(u"G, R"_s), {}};
}

} // namespace freeagent::console
