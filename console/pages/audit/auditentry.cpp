// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/audit/auditentry.h"

#include "console/pages/audit/auditpage.h"

using namespace Qt::StringLiterals;

namespace freeagent::console {

PageEntry auditEntry()
{
    return {"audit", [] { return AuditPage::tr("Audit"); }, u"audit"_s,
            [](const PageContext &context) -> Page * { return new AuditPage(context); }, QKeySequence(u"G, U"_s), {}};
}

} // namespace freeagent::console
