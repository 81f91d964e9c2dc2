// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/runner/childsetup.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/time.h>
#include <unistd.h>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace freeagent::runner {
namespace {

template <class Resource>
void limit(Resource what, qint64 value)
{
    if (value <= 0)
        return;
    rlimit now {};
    if (::getrlimit(what, &now) != 0)
        return;
    const rlim_t wanted = now.rlim_max == RLIM_INFINITY ? rlim_t(value) : qMin(rlim_t(value), now.rlim_max);
    now.rlim_cur = now.rlim_max = wanted;
    ::setrlimit(what, &now);
}

#ifdef Q_OS_LINUX
void tieTo(qint64 worker)
{
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != worker) // it was gone before the line above
        ::_exit(127);
    if (const int file = ::open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC); file >= 0) {
        [[maybe_unused]] const auto written = ::write(file, "500", 3);
        ::close(file);
    }
}
#else
void tieTo(qint64) { }
#endif

} // namespace

void setUpChild(const ProcessLimits &limits, qint64 worker)
{
    ::setsid();
    tieTo(worker);
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    for (const int number : {SIGTERM, SIGINT, SIGHUP, SIGPIPE, SIGCHLD})
        ::signal(number, SIG_DFL);
    rlimit noCore {0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore);
    limit(RLIMIT_FSIZE, limits.fileBytes);
    limit(RLIMIT_CPU, limits.cpuSeconds);
    limit(RLIMIT_NOFILE, limits.openFiles);
    if (limits.nice > 0)
        ::setpriority(PRIO_PROCESS, 0, limits.nice);
}

} // namespace freeagent::runner
