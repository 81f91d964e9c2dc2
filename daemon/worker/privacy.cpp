// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/worker/privacy.h"

#include <sys/resource.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

namespace freeagent::worker {

void keepPrivate()
{
    const rlimit none {0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
#ifdef __linux__
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace freeagent::worker
