// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "daemon/notify/channel.h"
#include "daemon/reach/addressguard.h"

namespace freeagent::notify {

/// What sending would refuse whatever a name server says: an address of this machine or a private network that is not listed, and the way
/// there without TLS to anything that is not. A name is judged when it is connected to. Pure. "config.bad_value", naming `setting`.
Result<void> reachable(const QString &setting, const QString &host, bool isProtected, const reach::AddressGuard &guard, bool listsAny);

/// The same of a channel; one of a program on this machine can always be reached.
Result<void> reachable(const Channel &channel, const reach::AddressGuard &guard, bool listsAny);

} // namespace freeagent::notify
