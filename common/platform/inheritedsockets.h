// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace freeagent::platform {

/// A socket that the service manager opened for us (protocol: sd_listen_fds(3)).
struct InheritedSocket {
    int descriptor = -1;
    QByteArray name; ///< FileDescriptorName= of its unit; "unknown" when it has none

    friend bool operator==(const InheritedSocket &, const InheritedSocket &) = default;
};

/// What $LISTEN_FDS brings when it is meant for this process. The variables are removed and the descriptors closed in children, so that
/// nobody takes them twice. Once, at start.
QList<InheritedSocket> takeInheritedSockets();

} // namespace freeagent::platform
