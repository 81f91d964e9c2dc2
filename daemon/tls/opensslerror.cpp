// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon/tls/opensslerror.h"

#include <openssl/err.h>

namespace freeagent::tls {

QString takeComplaint()
{
    const unsigned long first = ERR_get_error();
    ERR_clear_error();
    const char *reason = first ? ERR_reason_error_string(first) : nullptr;
    return reason ? QString::fromLatin1(reason) : QStringLiteral("no reason given");
}

} // namespace freeagent::tls
