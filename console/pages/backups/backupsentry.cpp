// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/backups/backupsentry.h"

#include "console/pages/backups/backupspage.h"

using namespace Qt::StringLiterals;

namespace freeagent::console {

PageEntry backupsEntry()
{
    return {"backups", [] { return BackupsPage::tr("Backups"); }, u"backups"_s,
            [](const PageContext &context) -> Page * { return new BackupsPage(context); }, QKeySequence(u"G, K"_s), {u"backup"_s}};
}

} // namespace freeagent::console
