// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/builds/buildsentry.h"

#include "console/pages/builds/buildspage.h"

using namespace Qt::StringLiterals;

namespace freeagent::console {

PageEntry buildsEntry()
{
    return {"builds", [] { return BuildsPage::tr("Builds"); }, u"builds"_s,
            [](const PageContext &context) -> Page * { return new BuildsPage(context); }, QKeySequence(u"G, B"_s), {u"build"_s}};
}

} // namespace freeagent::console
