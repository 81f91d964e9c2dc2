// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/storage/storageentry.h"

#include "console/pages/storage/storagepage.h"

using namespace Qt::StringLiterals;

namespace freeagent::console {

PageEntry storageEntry()
{
    return {"storage", [] { return StoragePage::tr("Storage"); }, u"storage"_s,
            [](const PageContext &context) -> Page * { return new StoragePage(context); }, QKeySequence(u"G, S"_s), {}};
}

} // namespace freeagent::console
