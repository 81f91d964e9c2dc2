// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/capacity/ruleofthumb.h"

#include <cmath>

namespace freeagent::capacity {

int workersByRule(double buildsPerDay)
{
    return buildsPerDay > 0 ? int(std::ceil(buildsPerDay / kBuildsPerWorkerDay)) : 0;
}

} // namespace freeagent::capacity
