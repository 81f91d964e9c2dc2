// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/pages/people/peopleentry.h"

#include "console/pages/people/peoplepage.h"

using namespace Qt::StringLiterals;

namespace freeagent::console {

PageEntry peopleEntry()
{
    return {"people", [] { return PeoplePage::tr("People"); }, u"people"_s,
            [](const PageContext &context) -> Page * { return new PeoplePage(context); }, QKeySequence(u"G, P"_s), {u"oncall"_s}};
}

} // namespace freeagent::console
