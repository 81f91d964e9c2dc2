// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace freeagent::tls {

/// What OpenSSL complains of in this thread, for people: "no shared cipher". Empties its list of complaints.
QString takeComplaint();

} // namespace freeagent::tls
