// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/platform/inheritedsockets.h"

#include <fcntl.h>
#include <unistd.h>

namespace freeagent::platform {

namespace {
constexpr int kFirst = 3;
constexpr int kMost = 64;
} // namespace

QList<InheritedSocket> takeInheritedSockets()
{
    const bool ours = qgetenv("LISTEN_PID").toLongLong() == ::getpid();
    const int count = qBound(0, qgetenv("LISTEN_FDS").toInt(), kMost);
    const QList<QByteArray> names = qgetenv("LISTEN_FDNAMES").split(':');
    for (const char *name : {"LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"})
        qunsetenv(name);
    QList<InheritedSocket> sockets;
    for (int i = 0; ours && i < count; ++i) {
        ::fcntl(kFirst + i, F_SETFD, FD_CLOEXEC);
        const QByteArray name = names.value(i);
        sockets.append({kFirst + i, name.isEmpty() ? QByteArray("unknown") : name});
    }
    return sockets;
}

} // namespace freeagent::platform
